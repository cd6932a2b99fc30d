import { firstMonth, lastMonth, periodKind, type Period } from '../period.ts';
import type { NamedTime } from './time.ts';

/** The period that a named time means for an indicator; `clock` where it counts by another clock, `none` where it is not held. */
export type PeriodFound = { readonly period: Period } | { readonly period: null; readonly why: 'clock' | 'none' };

const yearStart = (month: string): string => `${month.slice(0, 4)}-01`;

function known(held: readonly Period[], report: string): Period[] {
	return held.filter((period) => {
		const kind = periodKind(period);
		return (kind === 'year' || kind === 'term' ? firstMonth(period) : lastMonth(period)) <= report;
	});
}

/** The latest period known at a month, or null. */
export function latestKnown(held: readonly Period[], report: string): Period | null {
	return (
		known(held, report)
			.sort((a, b) => (lastMonth(a) < lastMonth(b) ? -1 : lastMonth(a) > lastMonth(b) ? 1 : 0))
			.at(-1) ?? null
	);
}

const ofKind = (held: readonly Period[], kind: string): Period[] =>
	held.filter((period) => periodKind(period) === kind);
const found = (period: Period | null | undefined, why: 'clock' | 'none' = 'none'): PeriodFound =>
	period ? { period } : { period: null, why };

/** 截至8月底: a stock at that month; of running totals (money, or where the text says 累计) the one that ends there. */
function atPoint(month: string, held: readonly Period[], running: boolean): PeriodFound {
	const stock = held.find((period) => period === `@${month}`) ?? held.find((period) => period === month);
	if (stock) return { period: stock };
	if (month.endsWith('-12')) {
		const year = held.find((period) => period === month.slice(0, 4));
		if (year) return { period: year };
	}
	const ending = ofKind(held, 'range').filter((period) => lastMonth(period) === month);
	if (ending.length === 0) return found(null);
	if (!running) return found(null, 'clock');
	return found(ending.length === 1 ? ending[0] : ending.find((period) => firstMonth(period) === yearStart(month)));
}

function ofSpan(from: string, to: string, held: readonly Period[], report: string): PeriodFound {
	const whole = from.endsWith('-01') && to === `${from.slice(0, 4)}-12`;
	const wanted = [from === to ? from : `${from}/${to}`, `${from}/${to}`, ...(whole ? [from.slice(0, 4)] : [])];
	const same = held.find((period) => wanted.includes(period));
	if (same) return { period: same };
	const stocks = ofKind(held, 'stock');
	if (whole && from.slice(0, 4) === report.slice(0, 4)) {
		const running = ofKind(held, 'range').filter((period) => firstMonth(period) === from);
		return found(latestKnown(running.length > 0 ? running : stocks.filter((each) => lastMonth(each) >= from), report));
	}
	return found(stocks.length === held.length ? stocks.find((period) => lastMonth(period) === to) : null);
}

/**
 * The held period that a time of the text means. `until` is a point named in the same place, the end of 2020年以来; `running` says
 * that a point may mean a running total.
 */
export function periodFor(
	time: NamedTime,
	held: readonly Period[],
	report: string,
	until: string | null,
	running: boolean,
): PeriodFound {
	switch (time.kind) {
		case 'stock':
			return atPoint(time.to ?? time.from, held, running);
		case 'term':
			return found(held.find((period) => periodKind(period) === 'term' && firstMonth(period) === time.from));
		case 'since': {
			const all = ofKind(held, 'range');
			const end = latestKnown(all, report);
			const ranges = all.filter((period) => firstMonth(period) === time.from);
			const open = ranges.find((period) => lastMonth(period) === until) ?? latestKnown(ranges, report);
			// A range that ended long before the report is no 以来.
			if (open && end && (lastMonth(open) === until || lastMonth(open) >= lastMonth(end))) return found(open);
			return found(null, all.length > 0 ? 'none' : 'clock');
		}
		case 'now': {
			const since = held.filter((period) => time.from === '' || lastMonth(period) >= time.from);
			return found(latestKnown(since, report));
		}
		case 'span':
			return ofSpan(time.from, time.to ?? time.from, held, report);
	}
}

/** A named time as a period id, where one says it exactly: for figures that no indicator answers. */
export function periodIdOf(time: NamedTime): string | null {
	switch (time.kind) {
		case 'stock':
			return `@${time.to ?? time.from}`;
		case 'term':
			return `${time.from.slice(0, 4)}-${time.from.endsWith('02') ? 'spring' : 'autumn'}`;
		case 'since':
		case 'now':
			return null;
		case 'span': {
			const to = time.to ?? time.from;
			if (time.from === to) return to;
			const whole = time.from.endsWith('-01') && to === `${time.from.slice(0, 4)}-12`;
			return whole ? to.slice(0, 4) : `${time.from}/${to}`;
		}
	}
}
