import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '#lib/domain/rowset.ts';
import { district } from '#lib/indicators/district.ts';
import { overview, overviewRow } from '#lib/indicators/overview.ts';
import { tileFigures } from '#lib/indicators/tiles.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import {
	countOf,
	JIANNING,
	MINGXI,
	moneyOf,
	row,
	SANYUAN,
	SHAXIAN,
	shareOf,
} from '../../fixtures/domain/definitions.ts';

const n = (numerator: number, denominator: number | null = null): Record<string, Cell> => ({ numerator, denominator });
const at = (place: string, cells: Record<string, Cell>): Row => row({ place, ...cells });
const ROWS = [
	at('350400', { ...n(880, 1000), period: '2021' }),
	at('350400', n(900, 1000)),
	at('350404', n(40, 100)),
	at('350405', n(90, 100)),
	at('350421', n(95, 100)),
];

describe('a line of the overview', () => {
	const line = overviewRow(contextOf(shareOf(), ROWS));

	it('prints value, period and change', () => {
		expect(line).toMatchObject({ value: '90.0%', period: '2022年', change: '+2.0个百分点', place: '' });
	});

	it('puts units, city and nothing else on the strip, from the least to the greatest', () => {
		expect(line?.strip?.units.map(({ name, at: x }) => [name, Math.round(x * 100)])).toEqual([
			['三元区', 0],
			['沙县区', 91],
			['明溪县', 100],
		]);
		expect(line?.strip?.whole?.text).toBe('90.0%');
		expect(line?.strip?.target).toBeNull();
		expect(line?.strip?.text).toBe('3个县（市、区）在40.0%（三元区）至95.0%（明溪县）之间');
	});

	it('draws no city mark beside amounts, which the units add up to', () => {
		const money = overviewRow(contextOf(moneyOf(), [at('350400', n(500)), at('350404', n(300)), at('350405', n(200))]));
		expect(money?.strip?.whole).toBeNull();
	});

	it('leaves a gap in the spark where a period is missing', () => {
		const rows = [
			row({ place: '350400', period: '2020', numerator: 10 }),
			row({ place: '350400', period: '2021', state: 'missing', reason: 'not_reported' }),
			row({ place: '350400', period: '2022', numerator: 20 }),
		];
		expect(overviewRow(contextOf(countOf(), rows))?.spark).toEqual([0, null, 1]);
	});

	it('is none where nothing is held', () => {
		expect(overviewRow(contextOf(shareOf(), []))).toBeNull();
	});
});

describe('the overview', () => {
	it('leads with the first finding, and says so plainly when there is none', () => {
		expect(overview([contextOf(shareOf(), ROWS)]).lead).toBe('2022年三元区参保率40.0%，明显低于全市的90.0%。');
		expect(overview([contextOf(countOf(), ROWS)]).lead).toBe('目前没有指标触发“需关注”的规则。');
	});

	it('groups lines and leaves empty groups out', () => {
		expect(
			overview([contextOf(shareOf(), ROWS), contextOf(moneyOf(), [])]).groups.map(({ rows }) => rows.length),
		).toEqual([1]);
	});
});

describe('the page of a unit', () => {
	const peers = { '350404': [SHAXIAN.code, MINGXI.code, JIANNING.code] };
	const context = contextOf(shareOf(), ROWS, manifestOf({ peers }));
	const page = district([context], SANYUAN);

	it('leads with what needs attention, and asks about it', () => {
		expect(page.lead).toBe('2022年三元区参保率40.0%，明显低于全市的90.0%。');
		expect(page.questions).toEqual([{ id: 'made_up', text: '问题' }]);
	});

	it('shows the unit among those of its peers that hold a value, with their median', () => {
		expect(page.groups[0]?.rows[0]).toMatchObject({
			value: '40.0%',
			city: '90.0%',
			peers: '92.5%',
			position: '明显低于',
			band: { own: expect.closeTo((0.4 - 0.3094) / (0.95 - 0.3094), 2) as number, high: 1, middle: null },
		});
		expect([page.peerCount, page.peerNames]).toEqual([3, '沙县区、明溪县、建宁县']);
	});

	it('of a unit without findings says so', () => {
		expect(district([context], SHAXIAN).lead).toBe('沙县区目前没有指标触发“需关注”的规则。');
	});
});

describe('tiles', () => {
	const { attention, figures } = tileFigures([contextOf(shareOf(), ROWS)], [SANYUAN, SHAXIAN, MINGXI, JIANNING]);

	it('count what needs attention in each unit', () => {
		expect(attention).toEqual({ '350404': 1, '350405': 0, '350421': 0, '350430': 0 });
	});

	it('step from the least to the greatest value and leave out who holds nothing', () => {
		expect(figures[0]?.cells).toEqual({
			'350404': { text: '40.0%', step: 1 },
			'350405': { text: '90.0%', step: 5 },
			'350421': { text: '95.0%', step: 5 },
		});
	});
});
