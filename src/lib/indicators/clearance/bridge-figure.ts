import type { BridgeSpec, Figure, TableRow } from '../../domain/figure.ts';
import { groupedNumber, signedNumber } from '../../domain/number.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { Period } from '../../domain/period.ts';
import type { StockWindow } from '../../domain/stock-windows.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { householdText, monthsText, printedWith, tagOf, type ClearanceContext } from './words.ts';

const MONTHS = 12;

/** The month before. */
function monthBefore(month: string): string {
	const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
	return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** How many left in a year of the stock; null where one way out is absent. */
function leftIn({ exits }: StockWindow): number | null {
	return exits.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/** What the last twelve months say about the time to come, without its full stop; null where something is absent. */
export function speedText({ clearance }: StockWindow, locale: Locale): string | null {
	switch (clearance.reason) {
		case null:
			return clearance.periods === 0
				? m.clearance_speed_none({}, { locale })
				: m.clearance_speed({ months: monthsText(clearance.periods * MONTHS, locale) }, { locale });
		case 'grows':
			return m.clearance_speed_grows({}, { locale });
		case 'steady':
			return m.clearance_speed_steady({}, { locale });
		case 'nothing_leaves':
			return m.clearance_speed_nothing({}, { locale });
		case 'absent':
			return null;
	}
}

/** What came and what left, in words without a full stop; null where a part is absent. */
export function flowsOfYear(window: StockWindow, locale: Locale): string | null {
	const left = leftIn(window);
	const { entered } = window;
	if (left === null || entered === null) return null;
	return m.clearance_flows({ entered: householdText(entered, locale), left: householdText(left, locale) }, { locale });
}

/** What came, what left and what that changes, in words without a full stop; null where a part is absent. */
export function changeOfYear(window: StockWindow, locale: Locale): string | null {
	const left = leftIn(window);
	const { entered, opening, closing } = window;
	if (left === null || entered === null || opening === null || closing === null) return null;
	const flows = { entered: householdText(entered, locale), left: householdText(left, locale) };
	const change = householdText(Math.abs(closing - opening), locale);
	if (closing > opening) return m.clearance_bridge_up({ ...flows, change }, { locale });
	if (closing < opening) return m.clearance_bridge_down({ ...flows, change }, { locale });
	return m.clearance_bridge_level(flows, { locale });
}

type BridgeRow = BridgeSpec['rows'][number];

function stockRow(month: string, value: number, locale: Locale): BridgeRow {
	const when = periodLabel(`@${month}` as Period, locale);
	return {
		label: m.clearance_stock_at({ when }, { locale }),
		from: 0,
		to: value,
		text: groupedNumber(value),
		part: 'stock',
	};
}

/** The rows of one year after its opening; null where a part is absent. */
function rowsOf(window: StockWindow, locale: Locale): BridgeRow[] | null {
	const { opening, entered, exits, closing, to } = window;
	const [voluntary = null, enforced = null] = exits;
	if (opening === null || entered === null || voluntary === null || enforced === null || closing === null) return null;
	const [high, middle] = [opening + entered, opening + entered - voluntary];
	const part = (label: string, from: number, end: number): BridgeRow => ({
		...{ label, from, to: end, text: signedNumber(end - from) },
		part: end >= from ? 'entry' : 'exit',
	});
	return [
		part(m.clearance_entered({}, { locale }), opening, high),
		{ ...part(m.clearance_voluntary({}, { locale }), high, middle), part: 'exit' },
		{ ...part(m.clearance_enforced({}, { locale }), middle, middle - enforced), part: 'exit' },
		stockRow(to, closing, locale),
	];
}

/** The years that are complete, one after the other; null when the last one is not. */
export function bridgeSpec(windows: readonly StockWindow[], unit: string, locale: Locale): BridgeSpec | null {
	const parts = windows.map((window) => rowsOf(window, locale));
	const drawn = windows.filter((_, index) => parts.slice(index).every((part) => part !== null));
	const [first] = drawn;
	const opening = first?.opening ?? null;
	if (!first || opening === null) return null;
	const rows = drawn.flatMap((window) => rowsOf(window, locale) ?? []);
	return { kind: 'bridge', unit, rows: [stockRow(monthBefore(first.from), opening, locale), ...rows] };
}

function bridgeRows({ view, locale, manifest }: ClearanceContext): TableRow[] {
	const lines: [string, (window: StockWindow) => number | null, boolean][] = [
		[m.clearance_opening({}, { locale }), ({ opening }) => opening, false],
		[m.clearance_entered({}, { locale }), ({ entered }) => entered, false],
		[m.clearance_voluntary({}, { locale }), ({ exits }) => exits[0] ?? null, false],
		[m.clearance_enforced({}, { locale }), ({ exits }) => exits[1] ?? null, false],
		[m.clearance_expected({}, { locale }), ({ expected }) => expected, false],
		[m.clearance_closing({}, { locale }), ({ closing }) => closing, true],
		[m.clearance_gap({}, { locale }), ({ gap }) => gap, false],
	];
	return lines.map(([name, valueOf, strong]) => {
		const cells = view.windows.map((window) => countCell(valueOf(window)));
		return {
			cells: [name, ...cells.map(({ text }) => text)],
			values: [null, ...cells.map(({ value }) => value)],
			strong,
			basis: view.basis,
			place: manifest.city,
			state: cells.some(({ value }) => value !== null) ? ('value' as const) : ('missing' as const),
		};
	});
}

/** What the stock of open cases opened with, what came, what left and what it closed with, for the last years held. */
export function bridgeFigure(context: ClearanceContext): Figure | null {
	const { view, locale } = context;
	const last = view.windows.at(-1);
	const first = view.windows[0];
	if (!last || !first) return null;
	const change = changeOfYear(last, locale);
	const title = change === null ? m.clearance_bridge_none({}, { locale }) : change + tagOf(context);
	const range = (from: string, to: string): string => periodLabel(`${from}/${to}` as Period, locale);
	const speed = speedText(last, locale);
	return viewFigure(
		{
			id: 'bridge',
			title,
			unitLine: m.unit_line(
				{
					name: m.clearance_open_cases({}, { locale }),
					unit: m.column_household({}, { locale }),
					place: m.city_whole({}, { locale }),
					period: range(first.from, last.to),
				},
				{ locale },
			),
			chart: bridgeSpec(view.windows, m.column_household({}, { locale }), locale),
			alt: m.clearance_bridge_alt({ title }, { locale }),
			columns: [
				{ head: m.clearance_item({}, { locale }), numeric: false },
				...view.windows.map(({ from, to }) => ({ head: range(from, to), numeric: true })),
			],
			rows: bridgeRows(context),
			tables: ['housing_clearance'],
			notes: [
				m.clearance_bridge_note({}, { locale }),
				...(speed === null ? [] : [m.clearance_speed_note({ speed }, { locale })]),
			],
		},
		printedWith(context),
	);
}
