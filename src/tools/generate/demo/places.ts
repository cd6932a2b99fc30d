import { months, quarterEnds } from '../places.ts';
import { TableRows } from '../table.ts';

/** A unit of the invented city with its invented size. */
export interface DemoUnit {
	readonly code: string;
	readonly zh: string;
	readonly en: string;
	readonly kind: 'district' | 'county' | 'county_city';
	readonly registered: number;
	readonly townships: readonly (readonly [string, string, string])[];
}

export const CITY = '990100';
export const FIRST = '2023-01';
export const LAST = '2024-06';
export const MONTHS = months(FIRST, LAST);
export const QUARTERS = quarterEnds(FIRST, LAST);
export const YEARS = ['2023', '2024'] as const;

/** Four units with two or three townships each; no code begins with 99 in the national list. */
export const UNITS: readonly DemoUnit[] = [
	{
		code: '990101',
		zh: '禾东区',
		en: 'Hedong District',
		kind: 'district',
		registered: 148_600,
		townships: [
			['001', '东门街道', 'Dongmen Subdistrict'],
			['002', '钟楼街道', 'Zhonglou Subdistrict'],
			['100', '渡口镇', 'Dukou Town'],
		],
	},
	{
		code: '990102',
		zh: '望禾县',
		en: 'Wanghe County',
		kind: 'county',
		registered: 96_400,
		townships: [
			['100', '石桥镇', 'Shiqiao Town'],
			['200', '槐树乡', 'Huaishu Township'],
		],
	},
	{
		code: '990103',
		zh: '清禾县',
		en: 'Qinghe County',
		kind: 'county',
		registered: 72_300,
		townships: [
			['100', '白鹭镇', 'Bailu Town'],
			['200', '柳塘乡', 'Liutang Township'],
		],
	},
	{
		code: '990104',
		zh: '禾山市',
		en: 'Heshan City',
		kind: 'county_city',
		registered: 121_900,
		townships: [
			['001', '南关街道', 'Nanguan Subdistrict'],
			['100', '磨坊镇', 'Mofang Town'],
		],
	},
];

/** The division list, and the tables of changes, events and a report, which an invented city has few or none of. */
export function makePlaces(): TableRows[] {
	const division = new TableRows('division', [
		'div_code',
		'name_zh',
		'name_en',
		'level',
		'parent_code',
		'kind',
		'first_month',
		'last_month',
		'sort_no',
	]);
	division.add(CITY, '临禾市', 'Linhe City', 'city', null, 'prefecture_city', null, null, 0);
	UNITS.forEach(({ code, zh, en, kind }, index) => {
		division.add(code, zh, en, 'county', CITY, kind, null, null, (index + 1) * 1000);
	});
	UNITS.forEach(({ code, townships }, index) => {
		townships.forEach(([number, zh, en], position) => {
			const kind = zh.endsWith('街道') ? 'subdistrict' : zh.endsWith('镇') ? 'town' : 'township';
			division.add(code + number, zh, en, 'township', code, kind, null, null, (index + 1) * 1000 + position + 1);
		});
	});
	const event = new TableRows('event', [
		'event_id',
		'start',
		'precision',
		'event_kind',
		'title_zh',
		'title_en',
		'scope_code',
		'source_section',
		'rebases',
	]);
	event.add(
		'E1',
		'2024-01',
		'month',
		'standard',
		'低保标准提高（虚构）',
		'Dibao line raised (invented)',
		CITY,
		null,
		null,
	);
	const crosswalk = ['from_code', 'to_code', 'change_date', 'change_precision', 'weight', 'weight_basis', 'note'];
	const published = [
		...['claim_id', 'indicator', 'place', 'period', 'period_stated', 'value', 'unit', 'precision', 'value_text'],
		...['qualifier', 'claim_kind', 'derivation', 'section', 'item', 'note_zh', 'note_en'],
	];
	const items = ['item', 'part', 'title_zh', 'title_en', 'view', 'needs_zh', 'needs_en'];
	const empty = [
		new TableRows('division_crosswalk', crosswalk),
		new TableRows('published', published),
		new TableRows('report_item', items),
	];
	return [division, event, ...empty];
}
