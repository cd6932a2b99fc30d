import type { Random } from './random.ts';
import { CITY, quarterEnds, UNITS } from './places.ts';
import { PUBLISHED, SYNTHETIC, TableRows } from './table.ts';

const LAST = '2022-09';
/** Townships whose post is vacant, with the first quarter end of the vacancy. */
const VACANT: Readonly<Record<string, string>> = {
	'350424209': '2022-03',
	'350426202': '2022-09',
	'350430205': '2021-12',
};

/** Civil-affairs posts of townships at quarter ends, and the two offices that the report names. */
export function makeStaffing(random: Random, townships: ReadonlyMap<string, readonly string[]>): TableRows {
	const table = new TableRows('staffing', [
		'div_code',
		'month',
		'all_staff',
		'civil_affairs_staff',
		'dedicated',
		'part_time',
		'temporary',
		'fte_tenths',
		'synthetic_columns',
		'note',
		'value_state',
		'state_reason',
		'basis',
	]);
	for (const [county, codes] of townships) {
		const busy = county === '350430' ? 0.75 : county === '350404' ? 0.35 : 0.55;
		for (const code of codes) {
			const usual = random.whole(1, 3) + (random.chance(0.2) ? 1 : 0);
			for (const month of quarterEnds('2021-01', LAST)) {
				const change = random.chance(0.12) ? random.whole(-1, 1) : 0;
				const vacant = VACANT[code] !== undefined && month >= VACANT[code];
				const staff = vacant ? 0 : Math.max(1, usual + change);
				let part = 0;
				let temporary = 0;
				let tenths = 0;
				for (let post = 0; post < staff; post++) {
					const partTime = random.chance(busy);
					part += partTime ? 1 : 0;
					temporary += random.chance(0.38) ? 1 : 0;
					tenths += partTime ? random.whole(3, 6) : 10;
				}
				if (code === '350430102' && month === LAST) {
					table.add(code, month, null, 2, 1, 1, 1, 15, 'dedicated;part_time;fte_tenths', '报告所列', ...PUBLISHED);
				} else {
					table.add(
						code,
						month,
						null,
						staff,
						staff - part,
						part,
						temporary,
						tenths,
						'',
						vacant ? '岗位空缺' : '',
						...SYNTHETIC,
					);
				}
			}
		}
	}
	table.add('350405002-01', LAST, 7, 1, 0, 1, null, null, '', '报告所列', ...PUBLISHED);
	return table;
}

const ITEMS: readonly (readonly [string, string, number])[] = [
	['household_registration', '公安', 0.95],
	['death', '公安', 0.8],
	['vehicle', '公安', 0.6],
	['marriage', '民政', 0.95],
	['funeral', '民政', 0.85],
	['real_estate', '自然资源', 0.5],
	['housing_security', '住建', 0.3],
	['tax', '税务', 0.25],
	['social_insurance', '人社', 0.6],
	['employment', '人社', 0.35],
	['housing_fund', '公积金中心', 0.3],
	['business_registration', '市场监管', 0.55],
	['bank_deposit', '银行', 0.05],
	['securities', '证券', 0.03],
	['commercial_insurance', '保险', 0.03],
	['medical_insurance', '医保', 0.7],
	['enrolment', '教育', 0.4],
	['disability', '残联', 0.6],
	['rural_revitalisation', '乡村振兴', 0.5],
];

/** Data items that other departments owe to the check of recipients, and how each is connected, at quarter ends. */
export function makeDataSharing(random: Random): TableRows {
	const table = new TableRows('data_sharing', [
		'div_code',
		'month',
		'item_code',
		'dept',
		'required',
		'mode',
		'last_refresh',
		'records_checked',
		'value_state',
		'state_reason',
		'basis',
	]);
	const places = [CITY, ...UNITS.map(({ code }) => code)];
	const readiness = new Map(places.map((code) => [code, random.around(0.25)]));
	for (const code of places) {
		for (const [item, dept, ease] of ITEMS) {
			const luck = random.next();
			for (const [index, month] of quarterEnds('2021-01', LAST).entries()) {
				const chance = ease * (readiness.get(code) ?? 1) * (0.62 + index * 0.05);
				const mode = luck < chance * 0.8 ? 'auto' : luck < chance ? 'batch' : luck < chance + 0.3 ? 'manual' : 'none';
				const stale = mode === 'auto' && random.chance(0.06);
				const year = month.slice(0, 4);
				const before = month.endsWith('-03')
					? `${year}-01`
					: `${year}-${String(Number(month.slice(5)) - 2).padStart(2, '0')}`;
				const refreshed = mode === 'none' ? '' : mode === 'auto' && !stale ? month : before;
				table.add(
					code,
					month,
					item,
					dept,
					true,
					mode,
					refreshed,
					mode === 'none' ? 0 : random.whole(40, 900),
					...SYNTHETIC,
				);
			}
		}
	}
	return table;
}
