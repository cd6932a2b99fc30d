import type { Locale } from '../../../i18n/locale.ts';
import { escapeXml } from '../../xml.ts';
import type { NativeChart, PointLabel, Series, Stroke } from './chart-model.ts';
import { COLOUR, emu } from './look.ts';
import { solid } from './markup.ts';
import { distance, MONTH_FORMAT, type Layout } from './workbook.ts';

function line(stroke: Stroke | null): string {
	if (!stroke) return '<a:ln><a:noFill/></a:ln>';
	const { colour, width, dash } = stroke;
	return `<a:ln w="${emu(width)}" cap="flat">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** Fill and outline. Lines have no fill of their own. */
function shape({ kind, fill, stroke }: Series, colour: string | undefined): string {
	const inside =
		kind === 'bar' ? (fill === null && colour === undefined ? '<a:noFill/>' : solid(colour ?? fill ?? '')) : '';
	return `<c:spPr>${inside}${line(stroke)}</c:spPr>`;
}

function marker({ kind, marker: sign }: Series, colour: string | undefined): string {
	if (kind === 'bar') return '';
	if (!sign) return '<c:marker><c:symbol val="none"/></c:marker>';
	const fill = colour ?? sign.fill;
	return `<c:marker><c:symbol val="${sign.symbol}"/><c:size val="${sign.size}"/><c:spPr>${solid(fill)}<a:ln w="${emu(0.75)}">${solid(fill)}</a:ln></c:spPr></c:marker>`;
}

function pointXml(each: Series, at: number, colour: string): string {
	const inner = each.kind === 'bar' ? '<c:invertIfNegative val="0"/>' : marker(each, colour);
	return `<c:dPt><c:idx val="${at}"/>${inner}<c:bubble3D val="0"/>${each.kind === 'bar' ? shape(each, colour) : ''}</c:dPt>`;
}

const SHOWN = (value: 0 | 1): string =>
	`<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelXml(at: number, { text, place, bold }: PointLabel, type: number, locale: Locale): string {
	const run = `<a:rPr lang="${locale}" sz="${type * 100}" b="${bold ? 1 : 0}">${solid(COLOUR.ink)}</a:rPr>`;
	return `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${run}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${place}"/>${SHOWN(1)}</c:dLbl>`;
}

function labels({ labels: texts }: Series, type: number, locale: Locale): string {
	if (texts.size === 0) return '';
	const each = [...texts].sort(([a], [b]) => a - b).map(([at, label]) => labelXml(at, label, type, locale));
	return `<c:dLbls>${each.join('')}${SHOWN(0)}</c:dLbls>`;
}

/** Numbers as the format holds them: a point without a number is left out, which leaves a gap. */
function numbers(reference: string, values: readonly (number | null)[], format = 'General'): string {
	const points = values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
	return `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function texts(reference: string, words: readonly string[]): string {
	const points = words.map((word, at) => `<c:pt idx="${at}"><c:v>${escapeXml(word)}</c:v></c:pt>`);
	return `<c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="${words.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function errorBars({ values, interval }: Series, layout: Layout, place: ReturnType<Layout['of']>): string {
	if (!interval) return '';
	const [plus, minus] = [layout.cells(place.plus), layout.cells(place.minus)];
	const ends = (of: readonly (number | null)[]): (number | null)[] =>
		values.map((value, at) => distance(value, of[at] ?? null));
	return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/><c:plus>${numbers(plus, ends(interval.upper))}</c:plus><c:minus>${numbers(minus, ends(interval.lower))}</c:minus><c:spPr><a:ln w="${emu(1.5)}">${solid(COLOUR.rest)}</a:ln></c:spPr></c:errBars>`;
}

/** One series, its parts in the order that the format demands. */
export function seriesXml(chart: NativeChart, index: number, layout: Layout, locale: Locale): string {
	const each = chart.series[index];
	if (!each) return '';
	const place = layout.of(index);
	const isScatter = each.kind === 'scatter';
	const x = isScatter
		? `<c:xVal>${numbers(layout.cells(place.x), each.xs)}</c:xVal>`
		: `<c:cat>${chart.months ? numbers(layout.cells(place.x), chart.months, MONTH_FORMAT) : texts(layout.cells(place.x), chart.categories ?? [])}</c:cat>`;
	const y = numbers(layout.cells(place.values), each.values);
	return [
		`<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
		`<c:tx>${texts(layout.head(place.values), [each.name])}</c:tx>`,
		shape(each, undefined),
		each.kind === 'bar' ? '<c:invertIfNegative val="0"/>' : marker(each, undefined),
		...[...each.points].sort(([a], [b]) => a - b).map(([at, colour]) => pointXml(each, at, colour)),
		labels(each, chart.type, locale),
		errorBars(each, layout, place),
		x,
		isScatter ? `<c:yVal>${y}</c:yVal>` : `<c:val>${y}</c:val>`,
		each.kind === 'bar' ? '' : '<c:smooth val="0"/>',
		'</c:ser>',
	].join('');
}
