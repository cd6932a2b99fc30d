import type { ChartSpec } from '../../../domain/figure.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { bridgeChart, lineChart } from './category-charts.ts';
import type { NativeChart } from './chart-model.ts';
import { scheduleChart, survivalCharts } from './curve-charts.ts';
import { rangeChart } from './range-chart.ts';

/** A drawing as charts of the program's own, with the same numbers; none where a table shows more. */
export function nativeCharts(spec: ChartSpec, locale: Locale): NativeChart[] {
	switch (spec.kind) {
		case 'line':
			return [lineChart(spec, locale)];
		case 'range':
			return [rangeChart(spec, locale)].flatMap((chart) => chart ?? []);
		case 'bridge':
			return [bridgeChart(spec, locale)];
		case 'survival':
			return survivalCharts(spec, locale);
		case 'schedule':
			return [scheduleChart(spec, locale)];
	}
}
