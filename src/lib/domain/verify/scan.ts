import { boundsOf, mirrored, type Bounds, type FigureQualifier } from './bounds.ts';
import type { FigureKind, TextFigure } from './figure.ts';
import { hanValue, readNumeral, type Numeral } from './numeral.ts';
import { changeBefore, qualifierAfter, qualifierBefore } from './words-around.ts';
import { readUnit, type FigureUnit, type ReadUnit } from './text-units.ts';

/** A figure within one line: as `TextFigure`, with its start and end in the line. */
export type LineFigure = Omit<TextFigure, 'offset' | 'paragraph' | 'text' | 'cell'> & {
	readonly start: number;
	readonly end: number;
};

interface Read {
	readonly number: Numeral;
	readonly unit: ReadUnit | null;
	/** Length from the first digit to the end of the unit. */
	readonly length: number;
	readonly qualifier: FigureQualifier | null;
	readonly upper: number | null;
	/** A share that words make: 三分之一, 过半. */
	readonly kind?: FigureKind;
}

const SHARE: ReadUnit = { unit: 'share', length: 0, factor: 1, afterHan: true };
const HAN_NUMBER = '[零〇一二两三四五六七八九十百千万]+(?:点[零一二三四五六七八九]+)?';
const OF_HUNDRED = new RegExp(`^(百|千|万)分之(?:(\\d+(?:\\.\\d+)?)|(${HAN_NUMBER}))`);
const FRACTION = /^([零一二两三四五六七八九十]+|\d+)分之([零一二两三四五六七八九十]+|\d+)/;
const DOUBLED = /^翻(?:了)?([一两二三])?番/;
const HALF: readonly (readonly [RegExp, FigureQualifier])[] = [
	[/^(?:超?过半数?|超过一半|超半数)(?![年月天个小])/, 'above'],
	[/^(?:一半|半数)(?:及|或)?以上/, 'above'],
	[/^近(?:半数|一半|半)(?![年月天个小])/, 'approx_below'],
	[/^(?:一半|半数)(?![年月天])/, 'exact'],
];

function made(value: number, step: number, length: number, qualifier: FigureQualifier | null, kind: FigureKind): Read {
	return { number: { length, value, step, place: step, han: true }, unit: SHARE, length, qualifier, upper: null, kind };
}

/** Shares and growth in words: 百分之四十五, 三分之一, 过半, 翻一番. A third means within 2.5 points, doubling within 10. */
function inWords(text: string): Read | null {
	const hundred = OF_HUNDRED.exec(text);
	if (hundred) {
		const [all, whole, digits, han = ''] = hundred;
		const base = whole === '百' ? 100 : whole === '千' ? 1000 : 10_000;
		const value = digits === undefined ? hanValue(han === '百' ? '一百' : han) : Number(digits);
		const decimals = (digits?.split('.')[1] ?? han.split('点')[1] ?? '').length;
		if (value !== null) return made(value / base, 1 / base / 10 ** decimals, all.length, null, 'share');
	}
	const fraction = FRACTION.exec(text);
	if (fraction) {
		const [below, above] = [fraction[1] ?? '', fraction[2] ?? ''].map((each) => readNumeral(each)?.value ?? 0);
		if (below && above && above <= below) return made(above / below, 0.05, fraction[0].length, null, 'share');
	}
	const doubled = DOUBLED.exec(text);
	if (doubled) {
		const times = hanValue(doubled[1] ?? '一') ?? 1;
		return made(2 ** times - 1, 0.2, doubled[0].length, 'exact', 'growth');
	}
	for (const [pattern, qualifier] of HALF) {
		const found = pattern.exec(text);
		if (found) return made(0.5, 0.1, found[0].length, qualifier, 'share');
	}
	return null;
}

/** 1:10 as what stands to one. */
function ratio(text: string): Read | null {
	const found = /^1 ?: ?(\d+(?:\.\d+)?)(?![\d:])/.exec(text);
	if (!found) return null;
	const number = readNumeral(found[1] ?? '');
	if (!number) return null;
	const unit: ReadUnit = { unit: 'ratio', length: 0, factor: 1, afterHan: true };
	return { number, unit, length: found[0].length, qualifier: null, upper: null };
}

const scaleOf = (letter: string | undefined): number => (letter === '亿' ? 1e8 : letter === '万' ? 1e4 : 1);

function scaled(number: Numeral, scale: number): Numeral {
	return { ...number, value: number.value * scale, step: number.step * scale, place: number.place * scale };
}

/** The number, its unit and what stands between: 30余户, 300多万元, 25至30户, 2万至3万元. */
function digits(text: string): Read | null {
	const bare = /^(百|千|万)(?=[余多]?[户人名元个万])/.exec(text);
	let number = bare ? readNumeral(`一${bare[0]}`) : readNumeral(text);
	if (!number) return null;
	if (bare) number = { ...number, length: 1 };
	let at = number.length;
	let qualifier: FigureQualifier | null = null;
	const odd = /^(?:余|多|几)(万|亿)?/.exec(text.slice(at));
	if (odd) {
		qualifier = 'odd';
		number = scaled(number, scaleOf(odd[1]));
		at += odd[0].length;
	}
	const first = readUnit(text.slice(at));
	const link = /^ ?(?:至|到|[-—–~]{1,2}) ?/.exec(text.slice(at + (first?.length ?? 0)));
	if (link && !odd) {
		const from = at + (first?.length ?? 0) + link[0].length;
		const second = readNumeral(text.slice(from));
		const unit = second && readUnit(text.slice(from + second.length));
		const shared = first ?? unit;
		if (second && unit && shared?.unit === unit.unit) {
			const scale = /[万亿]$/.exec(text.slice(0, number.length))
				? 1
				: scaleOf(/[万亿]/.exec(text.slice(from, from + second.length))?.[0]);
			const low = scaled(number, scale);
			if (low.value < second.value) {
				const upper = second.value * unit.factor;
				return { number: low, unit, length: from + second.length + unit.length, qualifier: 'range', upper };
			}
		}
	}
	return { number, unit: first, length: at + (first?.length ?? 0), qualifier, upper: null };
}

function kindOf(unit: FigureUnit | null, change: 1 | -1 | null): FigureKind {
	if (unit === 'share_point') return 'difference';
	if (unit === 'share') return change === null ? 'share' : 'growth';
	if (unit === 'times') return change === null ? 'level' : 'growth';
	return change === null ? 'level' : 'change';
}

/** Whether the numeral may be a figure with this unit, by the words of the language: 一个 and 一次 are none. */
function counts(read: Read, before: string): boolean {
	const { number, unit } = read;
	if (/[A-Za-z_]$/.test(before)) return false;
	if (read.kind) return true;
	if (!unit) return !number.han && /(?:为|达到?|共计?|合计|是|总计) ?$/.test(before) && number.length > 1;
	return !number.han || unit.afterHan || number.value >= 10;
}

function boundsIn(read: Read, qualifier: FigureQualifier, factor: number, sign: 1 | -1): Bounds {
	const { value, step, place } = read.number;
	const number = { value: value * factor, step: step * factor, place: place * factor };
	const own = boundsOf(number, qualifier);
	const bounds = read.upper === null ? own : { low: number.value, high: read.upper, lowIn: true, highIn: true };
	return sign === 1 ? bounds : mirrored(bounds);
}

/** What stands at one place of a line, or null. */
function figureAt(line: string, at: number): LineFigure | null {
	const rest = line.slice(at, at + 40);
	const read = inWords(rest) ?? ratio(rest) ?? digits(rest);
	if (!read) return null;
	const before = line.slice(Math.max(0, at - 16), at);
	const bare = !read.kind && /^[百千万]/.test(rest);
	const minus = /(?:^|[^\d%一-龥]|[长降比为达])-$/.exec(before) ? 1 : 0;
	const word = qualifierBefore(before.slice(0, before.length - minus), bare);
	if (bare && !word) return null;
	let lead = minus + (word?.length ?? 0);
	const change = read.kind === 'growth' ? null : changeBefore(before.slice(0, before.length - lead));
	lead += change?.length ?? 0;
	if (!counts(read, before)) return null;
	const after = read.qualifier === null && !word ? qualifierAfter(line.slice(at + read.length)) : null;
	const qualifier = word?.means ?? read.qualifier ?? after?.means ?? 'exact';
	const unit = read.unit?.unit ?? null;
	const kind = read.kind === 'growth' ? read.kind : kindOf(unit, change?.means ?? null);
	const growing = unit === 'times' && kind === 'growth';
	const sign = minus || change?.means === -1 ? -1 : 1;
	const factor = read.unit?.factor ?? 1;
	const each = /(?:每人每月|每月每人|月人均|人月均)(?:为|达|约|近|补差|补助)*$/.test(
		before.slice(0, before.length - lead),
	);
	const head = /(?:每人|人均)[^，。；\d]{0,6}$/.test(before.slice(0, before.length - lead));
	const money =
		unit !== 'yuan' || kind === 'growth' ? unit : each ? 'yuan_per_person_month' : head ? 'yuan_per_person' : unit;
	return {
		start: at - lead,
		end: at + read.length + (after?.length ?? 0),
		value: Number((sign * read.number.value * factor).toPrecision(14)),
		upper: read.upper,
		unit: growing ? 'share' : money,
		qualifier,
		kind,
		bounds: boundsIn(read, qualifier, factor, sign),
	};
}

/** The figures of one masked line, in order. */
export function scanLine(line: string): LineFigure[] {
	const found: LineFigure[] = [];
	const starts = /\d|[零〇一二两三四五六七八九十百千万半翻过近超]/g;
	for (let match = starts.exec(line); match; match = starts.exec(line)) {
		const at = match.index;
		if (/[\d.]/.test(line.charAt(at - 1)) && /\d/.test(match[0])) continue;
		const figure = figureAt(line, at);
		if (!figure || figure.start < (found.at(-1)?.end ?? 0)) continue;
		found.push(figure);
		starts.lastIndex = Math.max(figure.end, at + 1);
	}
	return found;
}
