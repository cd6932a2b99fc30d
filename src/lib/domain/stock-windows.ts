import { clearance, reconcile, type Clearance } from './statistics/stock-flow.ts';

/** What moved a stock in one month; null is absent (not reported, or hidden), which is not 0. */
export interface MonthlyFlow {
	readonly month: string;
	readonly opening: number | null;
	readonly entered: number | null;
	/** Exits by kind, in a fixed order. */
	readonly exits: readonly (number | null)[];
	readonly closing: number | null;
}

/** Twelve months of a stock as one: what it opened with, what came, what left, what it closed with. */
export interface StockWindow {
	readonly from: string;
	readonly to: string;
	readonly opening: number | null;
	readonly entered: number | null;
	readonly exits: readonly (number | null)[];
	readonly closing: number | null;
	/** Opening and entries less exits, and how far the stated closing is off; null where a part is absent. */
	readonly expected: number | null;
	readonly gap: number | null;
	/** Years until the stock is cleared at the speed of these twelve months, or why it never is. */
	readonly clearance: Clearance;
}

const YEAR = 12;

function sum(parts: readonly (number | null)[]): number | null {
	return parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0);
}

function windowOf(months: readonly MonthlyFlow[]): StockWindow | null {
	const [first, last] = [months[0], months.at(-1)];
	if (!first || !last) return null;
	const entered = sum(months.map((month) => month.entered));
	const exits = first.exits.map((_, kind) => sum(months.map((month) => month.exits[kind] ?? null)));
	const { opening } = first;
	const { closing } = last;
	return {
		...{ from: first.month, to: last.month, opening, entered, exits, closing },
		...reconcile({ opening, entries: [entered], exits, closing }),
		clearance: clearance(closing, entered, sum(exits)),
	};
}

/** Whether each month follows the one before it. */
function isUnbroken(months: readonly MonthlyFlow[]): boolean {
	const number = ({ month }: MonthlyFlow): number => Number(month.slice(0, 4)) * YEAR + Number(month.slice(5));
	return months.every((month, index) => {
		const before = months[index - 1];
		return !before || number(month) === number(before) + 1;
	});
}

/** The last twelve months held and those before them, oldest first, as far as whole years are held without a hole. */
export function stockWindows(months: readonly MonthlyFlow[], most = 2): StockWindow[] {
	const windows: StockWindow[] = [];
	for (let end = months.length; end >= YEAR && windows.length < most; end -= YEAR) {
		const part = months.slice(end - YEAR, end);
		const window = isUnbroken(part) ? windowOf(part) : null;
		if (!window) break;
		windows.unshift(window);
	}
	return windows;
}
