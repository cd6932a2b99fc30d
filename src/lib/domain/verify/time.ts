import { hanValue } from './numeral.ts';

/** A time that a text names. Months are `YYYY-MM`. */
export interface NamedTime {
	/** Offset in the line. */
	readonly start: number;
	readonly end: number;
	readonly from: string;
	/** Null where the text names no end: 2020年以来. */
	readonly to: string | null;
	/** `span` is a stretch of months or years, `stock` a point, `since` a stretch to now, `term` a school term, `now` what is under way. */
	readonly kind: 'span' | 'stock' | 'since' | 'term' | 'now';
	/** A base of comparison (比2020年), not the time of what follows. */
	readonly base: boolean;
}

const Y = '(\\d{4}|[一二][零〇一二三四五六七八九]{3})';
const M = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const TO = ' ?[-—–至到~]{1,2} ?';
const YEAR = `(?:${Y} ?年|(今年|本年|当年)|(去年|上年)|(前年))`;
const PART = `(?:度?(?:(上半年|下半年)|(?:第?([一二三四1-4])|(前三|前3))季度|(春季?|秋季?)(?:季?学期)?))`;
const POINT = '(底|末|底前)?';

/** Longest first: year with range of months, year with month, year with part, year alone, range of months, month, part. */
const TIME = new RegExp(
	[
		'(?:上年|去年)?同期',
		`${YEAR}度? ?${M} ?月?${TO}${M} ?月(?:份)?${POINT}`,
		`${YEAR}度? ?${M} ?月(?:份)?(?: ?(?:\\d{1,2}|[一二三]?十?[一二三四五六七八九十]?) ?日)?${POINT}`,
		`${YEAR}${PART}`,
		`${Y} ?年?${TO}${Y} ?年`,
		`${YEAR}(?:度|初)?${POINT}`,
		`${M} ?月?${TO}${M} ?月(?:份)?`,
		`${M}月(?:份|(?:\\d{1,2})日|[上中下]旬)?${POINT}`,
		'(目前|现有|截至今|至今|迄今)|(上半年|下半年)|([一二三四1-4]|前三)季度|(春季|秋季)学期',
	]
		.map((form) => `(?:${form})`)
		.join('|'),
	'g',
);

const pad = (month: number): string => String(month).padStart(2, '0');

function number(text: string | undefined): number | null {
	if (text === undefined || text === '') return null;
	return /^\d+$/.test(text) ? Number(text) : hanValue(text);
}

/** What times are read against: the year in hand, and the time named last. */
interface Now {
	readonly year: number;
	readonly report: number;
	readonly last: NamedTime | null;
}

type Span = Pick<NamedTime, 'from' | 'to' | 'kind'>;

const months = (year: number, from: number, to: number, kind: NamedTime['kind'] = 'span'): Span => ({
	from: `${year}-${pad(from)}`,
	to: `${year}-${pad(to)}`,
	kind,
});

function partOf(text: string, year: number): Span | null {
	if (text.includes('上半年')) return months(year, 1, 6);
	if (text.includes('下半年')) return months(year, 7, 12);
	if (/前[三3]季度/.test(text)) return months(year, 1, 9);
	const quarter = number(/([一二三四1-4])季度/.exec(text)?.[1]);
	if (quarter !== null) return months(year, quarter * 3 - 2, quarter * 3);
	if (/春季?学期|春季/.test(text)) return { from: `${year}-02`, to: `${year}-07`, kind: 'term' };
	if (/秋季?学期|秋季/.test(text)) return { from: `${year}-08`, to: `${year + 1}-01`, kind: 'term' };
	return null;
}

function yearIn(text: string, now: Now): number | null {
	const written = new RegExp(`^${Y} ?年`).exec(text)?.[1];
	if (written !== undefined) return number(written);
	if (/^(?:今年|本年)/.test(text)) return now.report;
	if (text.startsWith('当年')) return now.year;
	if (/^(?:去年|上年)(?!同期)/.test(text)) return now.report - 1;
	return text.startsWith('前年') ? now.report - 2 : null;
}

function shifted(month: string | null): string | null {
	return month === null ? null : `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

/** The months of a matched form; null when it names no time after all. */
function spanOf(text: string, now: Now): Span | null {
	if (text.includes('同期'))
		return now.last && { ...now.last, from: shifted(now.last.from) ?? '', to: shifted(now.last.to) };
	if (/^(?:目前|现有|截至今|至今|迄今)/.test(text)) return { from: '', to: null, kind: 'now' };
	const years = new RegExp(`^${Y} ?年?${TO}${Y} ?年$`).exec(text);
	if (years) {
		const [from, to] = [number(years[1]), number(years[2])];
		return from !== null && to !== null && from <= to ? { from: `${from}-01`, to: `${to}-12`, kind: 'span' } : null;
	}
	const own = yearIn(text, now);
	const year = own ?? now.year;
	const part = partOf(text, year);
	if (part) return part;
	const rest = text.replace(new RegExp(`^${YEAR}(?:度|初)?`), '');
	const range = new RegExp(`^ ?${M} ?月?${TO}${M} ?月`).exec(rest);
	if (range) {
		const [from, to] = [number(range[1]), number(range[2])];
		return from && to && from <= to && to <= 12 ? months(year, from, to) : null;
	}
	const month = number(new RegExp(`^ ?${M} ?月`).exec(rest)?.[1]);
	const point = /[底末]$|底前$/.test(text);
	if (month !== null) return month >= 1 && month <= 12 ? months(year, month, month, point ? 'stock' : 'span') : null;
	if (own === null) return null;
	if (point) return months(year, 12, 12, 'stock');
	if (/^(?:今年|本年)/.test(text) && own === now.report) return { from: `${own}-01`, to: null, kind: 'now' };
	return months(year, 1, 12);
}

const BASE_BEFORE = /(?:比|较|相比于?|相对于?|对比|同) ?$/;
const BASE_AFTER = /^(?:[^，。；\d]{0,6})?(?:相比|比较)/;
const UNTIL = /(?:截至|截止到?|截止|至|到) ?$/;

/**
 * The times that a folded line names, in order. `report` is the month of the report: 今年 is its year, a month without a year
 * belongs to the year named last, or to the report's. `carried` is the time in force before the line.
 */
export function namedTimes(line: string, report: string, carried: NamedTime | null = null): NamedTime[] {
	const found: NamedTime[] = [];
	const reportYear = Number(report.slice(0, 4));
	const yearOf = (time: NamedTime | undefined | null): number =>
		time?.from ? Number(time.from.slice(0, 4)) : reportYear;
	let year = yearOf(carried);
	let last = carried;
	for (const match of line.matchAll(TIME)) {
		const start = match.index;
		const text = match[0];
		if (/[\d.第]/.test(line.charAt(start - 1)) || /^(?:目前|现有)?.*[、]/.test(text)) continue;
		const span = spanOf(text, { year, report: reportYear, last });
		if (!span) continue;
		let end = start + text.length;
		const before = line.slice(Math.max(0, start - 6), start);
		const after = line.slice(end, end + 12);
		let { to, kind } = span;
		const since = /^(?:以来|起|开始|至今|后)/.exec(after);
		if (since && kind !== 'now' && !/^起[草步点诉]/.test(after)) {
			[to, kind] = [null, 'since'];
			end += since[0].length;
		} else if (UNTIL.test(before) && kind === 'span' && to !== null) kind = 'stock';
		const base =
			(BASE_BEFORE.test(before) && !text.startsWith('同期')) ||
			BASE_AFTER.test(after) ||
			(text.endsWith('同期') && BASE_BEFORE.test(before));
		found.push({ start, end, from: kind === 'stock' ? (to ?? span.from) : span.from, to, kind, base });
		if (!base) last = found.at(-1) ?? last;
		if (!base && span.from) year = Number(span.from.slice(0, 4));
	}
	return found;
}

/** The month of a report: the first whole date in its first lines, else the last whole date of all, else null. */
export function reportMonth(folded: string): string | null {
	const DATE = new RegExp(
		`${Y} ?年 ?${M} ?月 ?(?:\\d{1,2}|[一二三]?十?[一二三四五六七八九十]?) ?日|((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.]\\d{1,2}`,
		'g',
	);
	const monthOf = (match: RegExpMatchArray): string | null => {
		const [year, month] = [number(match[1] ?? match[3]), number(match[2] ?? match[4])];
		return year !== null && month !== null && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;
	};
	const head = [...folded.slice(0, 400).matchAll(DATE)][0];
	const ends = [...folded.slice(-400).matchAll(DATE)];
	const tail = ends[ends.length - 1];
	return (head && monthOf(head)) ?? (tail && monthOf(tail)) ?? null;
}
