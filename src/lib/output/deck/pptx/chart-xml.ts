import type { Locale } from '../../../i18n/locale.ts';
import { escapeXml } from '../../xml.ts';
import { wrapText } from '../../wrap.ts';
import type { Axis, NativeChart, Series } from './chart-model.ts';
import { COLOUR, emu, LEADING, type Box } from './look.ts';
import { DECLARATION, solid } from './markup.ts';
import { seriesXml } from './series-xml.ts';
import { layoutOf, MONTH_FORMAT } from './workbook.ts';

/** Numbers of the two axes, by which chart and axes name each other. */
const X_AXIS = 111_111_111;
const Y_AXIS = 222_222_222;
const AXES = `<c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/>`;

/** Labels that an axis has room for, and by what steps they are thinned out: months by quarters, halves, years. */
const MOST_LABELS = 16;
const STEPS = [1, 2, 3, 4, 6, 12];

function typeXml(size: number, colour: string, locale: Locale, bold = false): string {
	return `<a:defRPr lang="${locale}" sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr>`;
}

/** Labels of an axis, never turned. */
function labelType(size: number, colour: string, locale: Locale): string {
	return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${typeXml(size, colour, locale)}</a:pPr><a:endParaRPr lang="${locale}"/></a:p></c:txPr>`;
}

function axisLine(colour: string | null): string {
	return `<c:spPr><a:ln w="${emu(0.75)}">${colour === null ? '<a:noFill/>' : solid(colour)}</a:ln></c:spPr>`;
}

/** What an axis of names and one of months have in common, up to where it crosses the other. */
function namesAxis(format: string, type: number, locale: Locale): string {
	return `<c:axId val="${X_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine(COLOUR.rule)}${labelType(type, COLOUR.ink, locale)}<c:crossAx val="${Y_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>`;
}

function categoryAxis({ categories, months, type }: NativeChart, locale: Locale): string {
	const count = categories?.length ?? 1;
	const every = STEPS.find((step) => count / step <= MOST_LABELS) ?? 24;
	if (months)
		return `<c:dateAx>${namesAxis(MONTH_FORMAT, type, locale)}<c:lblOffset val="100"/><c:baseTimeUnit val="months"/><c:majorUnit val="${every}"/><c:majorTimeUnit val="months"/></c:dateAx>`;
	return `<c:catAx>${namesAxis('General', type, locale)}<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function axisTitle({ title }: Axis, type: number, locale: Locale): string {
	if (title === null) return '';
	return `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${typeXml(type, COLOUR.soft, locale)}</a:pPr><a:r><a:rPr lang="${locale}" sz="${type * 100}" b="0">${solid(COLOUR.soft)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function valueAxis(axis: Axis, position: 'b' | 'l', type: number, between: boolean, locale: Locale): string {
	const [own, other] = position === 'b' ? [X_AXIS, Y_AXIS] : [Y_AXIS, X_AXIS];
	const format = `#,##0${axis.decimals > 0 ? `.${'0'.repeat(axis.decimals)}` : ''}`;
	const grid = position === 'l' ? `<c:majorGridlines>${axisLine(COLOUR.grid)}</c:majorGridlines>` : '';
	return `<c:valAx><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${grid}${axisTitle(axis, type, locale)}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine(position === 'b' ? COLOUR.rule : null)}${labelType(type, COLOUR.faint, locale)}<c:crossAx val="${other}"/><c:crosses val="${position === 'b' ? 'min' : 'autoZero'}"/><c:crossBetween val="${between ? 'between' : 'midCat'}"/><c:majorUnit val="${axis.step}"/></c:valAx>`;
}

/** The inner plot within the chart: fixed, so that it never moves with what a program makes of the labels. */
function plotLayout(chart: NativeChart, { width, height }: Box): string {
	const { categories, type, x, y } = chart;
	const widest = Math.max(String(Math.round(y.max)).length, String(Math.round(y.min)).length) + y.decimals + 2;
	const left = (widest * type * 0.62) / width;
	const right = type / width;
	const each = categories ? ((1 - left - right) * width) / categories.length : width;
	const skips = (categories?.length ?? 0) > MOST_LABELS;
	const lines = Math.max(1, ...(categories ?? []).map((name) => (skips ? 1 : wrapText(name, type, each - 4).length)));
	const below = ((lines + (x?.title ? 1.6 : 0)) * type * LEADING + type) / height;
	// Of several charts each has its name there already.
	const above = (chart.heading.length > 0 ? type : type * 2) / height;
	return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${left}"/><c:y val="${above}"/><c:w val="${1 - left - right}"/><c:h val="${1 - above - below}"/></c:manualLayout></c:layout>`;
}

function groupXml(chart: NativeChart, kind: Series['kind'], locale: Locale): string {
	const layout = layoutOf(chart);
	const members = chart.series.flatMap((each, index) =>
		each.kind === kind ? [seriesXml(chart, index, layout, locale)] : [],
	);
	if (members.length === 0) return '';
	const content = `<c:varyColors val="0"/>${members.join('')}`;
	switch (kind) {
		case 'bar': {
			const grouping = chart.stacked ? 'stacked' : 'clustered';
			return `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/>${content}<c:gapWidth val="70"/><c:overlap val="${chart.stacked ? 100 : 0}"/>${AXES}</c:barChart>`;
		}
		case 'line':
			return `<c:lineChart><c:grouping val="standard"/>${content}<c:marker val="1"/>${AXES}</c:lineChart>`;
		case 'scatter':
			return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${content}${AXES}</c:scatterChart>`;
	}
}

/**
 * The part of a chart, in the order that the format demands.
 * @param box Its place on the slide, in points, to keep room for labels.
 */
export function chartXml(chart: NativeChart, box: Box, locale: Locale): string {
	const groups = (['bar', 'line', 'scatter'] as const).map((kind) => groupXml(chart, kind, locale)).join('');
	const xAxis = chart.x ? valueAxis(chart.x, 'b', chart.type, false, locale) : categoryAxis(chart, locale);
	const yAxis = valueAxis(chart.y, 'l', chart.type, chart.x === null, locale);
	return `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(chart, box)}${groups}${xAxis}${yAxis}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${typeXml(chart.type, COLOUR.ink, locale)}</a:pPr><a:endParaRPr lang="${locale}"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
