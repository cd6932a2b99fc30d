import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartSpec } from '../domain/figure.ts';
import { labelWidth } from './axis.ts';
import { bridgeOption } from './bridge-option.ts';
import { lineOption } from './line-option.ts';
import { FILE_PALETTE, PAPER_PALETTE, PRESENT_PALETTE, SCREEN_PALETTE, type Frame, type Palette } from './palette.ts';
import { rangeOption } from './range-option.ts';
import { scheduleHeight, scheduleOption } from './schedule-option.ts';
import { survivalHeight, survivalOption } from './survival-option.ts';

echarts.use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

// Drawings take the font of the page, which a canvas cannot measure: one estimate for Node and browser alike.
echarts.setPlatformAPI({
	measureText: (text, font) => ({ width: labelWidth(text, Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 14)) }),
});

const ROW_HEIGHT = 30;

/** The two widths that a page carries (the figure column, and a phone, where type must not shrink), that of a file, and that of a sheet. */
const SIZES = {
	wide: { width: 580, type: 14, line: 320 },
	narrow: { width: 344, type: 14, line: 260 },
	file: { width: 720, type: 15, line: 360 },
} as const;

type SizeName = keyof typeof SIZES;

/** Width and type of a drawing, and the height of one over time, in pixels. */
interface Size {
	readonly width: number;
	readonly type: number;
	readonly line: number;
}

function frameOf(spec: ChartSpec, { width, type, line }: Size): Frame {
	const row = Math.max(ROW_HEIGHT, Math.round(type * 1.7));
	switch (spec.kind) {
		case 'line':
			return { width, type, height: line };
		case 'range': {
			const marks = Number(spec.whole !== null) + Number(spec.target !== null);
			return { width, type, height: spec.rows.length * row + 38 + marks * (type + 8) };
		}
		case 'bridge':
			return { width, type, height: spec.rows.length * row + 38 };
		case 'survival':
			return { width, type, height: survivalHeight(spec, { width, type }) };
		case 'schedule':
			return { width, type, height: scheduleHeight({ type }) };
	}
}

function optionOf(spec: ChartSpec, frame: Frame, palette: Palette): EChartsCoreOption {
	switch (spec.kind) {
		case 'line':
			return lineOption(spec, frame, palette);
		case 'range':
			return rangeOption(spec, frame, palette);
		case 'bridge':
			return bridgeOption(spec, frame, palette);
		case 'survival':
			return survivalOption(spec, frame, palette);
		case 'schedule':
			return scheduleOption(spec, frame, palette);
	}
}

/** The library's SVG text without its style sheet, with ids that begin with `prefix`. */
function render(spec: ChartSpec, frame: Frame, palette: Palette, prefix: string): string {
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height: frame.height });
	try {
		chart.setOption(optionOf(spec, frame, palette));
		return chart
			.renderToSVGString()
			.replace(/<style[\s\S]*?<\/style>/g, '')
			.replace(/ class="zr\d+-cls-\d+"/g, '')
			.replace(/zr\d+-/g, prefix);
	} finally {
		chart.dispose();
	}
}

/** A drawing set into a page: its size is the page's, and its text alternative stands beside it. */
function inPage(svg: string): string {
	return svg.replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"');
}

/** A drawing for one width. `key` makes ids unique in a page. */
function drawOne(spec: ChartSpec, size: SizeName, key: string): string {
	return inPage(render(spec, frameOf(spec, SIZES[size]), SCREEN_PALETTE, `${key}-${size}-`));
}

/** A drawing to be set into a file: SVG elements without a root, in fixed colours, in the font of whatever holds them. */
export interface FileDrawing {
	readonly elements: string;
	readonly width: number;
	readonly height: number;
}

/** What only browsers know (central baselines, inherited names) is put plainly. */
function drawPlain(spec: ChartSpec, size: Size, palette: Palette, prefix: string): FileDrawing {
	const frame = frameOf(spec, size);
	const elements = render(spec, frame, palette, prefix)
		.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
		.replace(/ ecmeta_\w+="[^"]*"| pointer-events="visible"/g, '')
		.replaceAll('font-family:inherit;', '')
		.replaceAll('dominant-baseline="central"', 'dy="0.35em"');
	return { elements, width: frame.width, height: frame.height };
}

/** Draws a chart for a file of its own. */
export function drawForFile(spec: ChartSpec): FileDrawing {
	return drawPlain(spec, SIZES.file, FILE_PALETTE, 'chart-');
}

/** Share of its width that a drawing over time has as its height on paper. */
const PAPER_RATIO = 0.5;

/** Draws a chart for a sheet of paper, in black and greys; `key` must be unique in the document. */
export function drawForPaper(spec: ChartSpec, { width, type }: Omit<Size, 'line'>, key: string): FileDrawing {
	return drawPlain(spec, { width, type, line: Math.round(width * PAPER_RATIO) }, PAPER_PALETTE, `${key}-`);
}

/** An SVG text for each width; colours are the page's tokens, so that themes and print need no second drawing. */
export interface Drawing {
	/** Null where the narrow drawing serves every width. */
	readonly wide: string | null;
	readonly narrow: string;
}

/** Draws a chart as it stands in the page, before any script runs. `key` must be unique in the page. */
export function draw(spec: ChartSpec, key: string): Drawing & { readonly wide: string } {
	return { wide: drawOne(spec, 'wide', key), narrow: drawOne(spec, 'narrow', key) };
}

/** As `draw`, of the two widths only the one that a window shows: the page is right a frame sooner, the other may follow. */
export function drawFirst(spec: ChartSpec, key: string, isNarrow: boolean): Drawing {
	return isNarrow
		? { wide: null, narrow: drawOne(spec, 'narrow', key) }
		: { wide: drawOne(spec, 'wide', key), narrow: '' };
}

/** As `draw`, the narrow drawing alone: the many pages of single places build in half the time. */
export function drawNarrow(spec: ChartSpec, key: string): Drawing {
	return { wide: null, narrow: drawOne(spec, 'narrow', key) };
}

/** A drawing for a projector, in the pixels that the frame leaves it: its type and lines grow with `frame.type`. */
export function drawPresent(spec: ChartSpec, frame: Frame, key: string): string {
	return inPage(render(spec, frame, PRESENT_PALETTE, `${key}-`));
}
