import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartSpec } from '../domain/figure.ts';
import { lineOption } from './line-option.ts';
import { SCREEN_PALETTE, type Frame } from './palette.ts';
import { rangeOption } from './range-option.ts';

echarts.use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

const ROW_HEIGHT = 30;

/** The two widths that a page carries: the figure column, and a phone, where type must not shrink with the drawing. */
const WIDTHS = { wide: { width: 580, type: 14 }, narrow: { width: 344, type: 14 } } as const;

function frameOf(spec: ChartSpec, size: keyof typeof WIDTHS): Frame {
	const { width, type } = WIDTHS[size];
	if (spec.kind === 'line') return { width, type, height: size === 'wide' ? 320 : 260 };
	const marks = Number(spec.whole !== null) + Number(spec.target !== null);
	return { width, type, height: spec.rows.length * ROW_HEIGHT + 38 + marks * (type + 8) };
}

/** A drawing for one width. `key` makes ids unique in a page. */
function drawOne(spec: ChartSpec, size: keyof typeof WIDTHS, key: string): string {
	const frame = frameOf(spec, size);
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height: frame.height });
	try {
		chart.setOption(
			spec.kind === 'line' ? lineOption(spec, frame, SCREEN_PALETTE) : rangeOption(spec, frame, SCREEN_PALETTE),
		);
		return chart
			.renderToSVGString()
			.replace(/<style[\s\S]*?<\/style>/g, '')
			.replace(/ class="zr\d+-cls-\d+"/g, '')
			.replace(/zr\d+-/g, `${key}-${size}-`)
			.replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"');
	} finally {
		chart.dispose();
	}
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

/** As `draw`, the narrow drawing alone: the many pages of single places build in half the time. */
export function drawNarrow(spec: ChartSpec, key: string): Drawing {
	return { wide: null, narrow: drawOne(spec, 'narrow', key) };
}
