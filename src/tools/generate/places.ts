/** A county-level unit of the 2021 division with its former codes and its synthetic size (registered persons). */
export interface UnitSize {
	readonly code: string;
	/** Codes in use through 2020-12, with the share of the unit's people that each held. */
	readonly former: readonly (readonly [string, number])[];
	readonly registered: number;
	/** Synthetic share of registered persons on dibao. */
	readonly dibaoRate: number;
}

function unit(code: string, registered: number, dibaoRate: number, former: UnitSize['former'] = [[code, 1]]): UnitSize {
	return { code, registered, dibaoRate, former };
}

export const UNITS: readonly UnitSize[] = [
	unit('350404', 385_214, 0.0131, [
		['350402', 0.48],
		['350403', 0.52],
	]),
	unit('350405', 270_463, 0.0158, [['350427', 1]]),
	unit('350421', 118_327, 0.0204),
	unit('350423', 155_081, 0.0215),
	unit('350424', 375_940, 0.0211),
	unit('350425', 410_266, 0.0187),
	unit('350426', 450_718, 0.0179),
	unit('350428', 180_392, 0.0176),
	unit('350429', 138_645, 0.0169),
	unit('350430', 150_853, 0.0223),
	unit('350481', 330_507, 0.0141),
];

export const CITY = '350400';

/** Codes under which a month is reported, with the unit and its share. */
export function codesOf(month: string): { code: string; unit: UnitSize; share: number }[] {
	if (month >= '2021-01') return UNITS.map((each) => ({ code: each.code, unit: each, share: 1 }));
	return UNITS.flatMap((each) => each.former.map(([code, share]) => ({ code, unit: each, share })));
}

/** All months from one to another, both included, as `YYYY-MM`. */
export function months(from: string, to: string): string[] {
	const list: string[] = [];
	for (let year = Number(from.slice(0, 4)), month = Number(from.slice(5)); ;) {
		const id = `${year}-${String(month).padStart(2, '0')}`;
		if (id > to) return list;
		list.push(id);
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
}

/** Quarter ends among the months from one to another. */
export function quarterEnds(from: string, to: string): string[] {
	return months(from, to).filter((month) => Number(month.slice(5)) % 3 === 0);
}
