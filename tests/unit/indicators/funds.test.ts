import { describe, expect, it } from 'vitest';
import type { Row } from '#lib/domain/rowset.ts';
import { needsFigure } from '#lib/indicators/funds/needs-figure.ts';
import { fundsPage } from '#lib/indicators/funds/page.ts';
import { reachOf, surelyUnreached } from '#lib/indicators/funds/reach.ts';
import { servicesFigure } from '#lib/indicators/funds/services-figure.ts';
import { yearsOfFunds } from '#lib/indicators/funds/sources.ts';
import { fundsView, type FundsView } from '#lib/indicators/funds/view.ts';
import { viewFrames } from '#lib/output/meeting/view-frames.ts';
import { manifestOf } from '../../fixtures/domain/contexts.ts';

const base = { state: 'value', basis: 'measured' };
const source = (period: string, code: string, fen: number | null): Row => ({
	...{ ...base, period, code, fen },
	...(fen === null ? { state: 'missing' } : {}),
});
const service = (code: string, persons: number): Row => ({
	...{ ...base, period: '2022-09', code, persons, hours_tenths: code === 'any' ? 0 : persons * 30 },
});
const need = (code: string, posted: number, matched: number): Row => ({
	...{ ...base, period: '2022-09', code, posted, matched, lag_days: matched * 10 },
});
const reached = (place: string, code: string, count: number, townships = 10): Row => ({
	...{
		...base,
		place,
		period: '2022-09',
		code,
		organisations: count + 1,
		reached: count,
		hours_tenths: 100,
		townships,
	},
});

function made(parts: { sources?: Row[]; services?: Row[]; needs?: Row[]; organisations?: Row[] }): FundsView {
	const { sources = [], services = [], needs = [], organisations = [] } = parts;
	const view = fundsView(sources, services, needs, organisations);
	if (!view) throw new Error('expected a view, found none');
	return view;
}
const context = (view: FundsView) => ({ view, manifest: manifestOf(), locale: 'zh-CN' as const });

describe('few persons and needs', () => {
	it('hide a kind of service with its hours, and a second one, on the page', () => {
		const view = made({
			services: [service('any', 40), service('care', 30), service('skills', 3), service('comfort', 9)],
		});
		const figure = servicesFigure(context(view));
		const cells = new Map(figure?.table.rows.map(({ cells: [name = '', ...rest] }) => [name, rest]));
		expect(cells.get('care')).toEqual(['30', '—', '90.0', '3.0']);
		for (const kind of ['skills', 'comfort']) expect(cells.get(kind)?.every((cell) => !/\d/.test(cell))).toBe(true);
		expect(figure?.notes.at(-1)).toMatch(/人数过少/);
		expect(JSON.stringify(view)).not.toMatch(/"persons":(?:3|9)\b/);
	});

	it('hide a kind of need of which 1 to 4 were not matched, and a second one', () => {
		const view = made({ needs: [need('goods', 40, 30), need('money', 20, 18), need('service', 30, 12)] });
		const shown = view.needs.filter(({ values }) => values !== null).map(({ code }) => code);
		expect(shown).toEqual(['goods']);
		expect(needsFigure(context(view))?.title).toBe('各类需求的对接不足以比较');
	});
});

describe('funds by source', () => {
	it('have no sum and no share in a year in which a source is not reported', () => {
		const view = made({
			sources: [
				source('2020', 'central', 900),
				source('2020', 'charity', 100),
				source('2021', 'central', 900),
				source('2021', 'charity', null),
			],
		});
		const [before, last] = yearsOfFunds(view.sources);
		expect([before?.total, before?.private]).toEqual([10, 1]);
		expect([last?.total, last?.public, last?.private]).toEqual([null, null, null]);
		expect(fundsPage(context(view), new Map()).lead).toBe('数据不完整，还不能说明资金和社会力量的情况。');
	});
});

describe('townships that organisations reached', () => {
	it('lie between the widest form and all forms, at most all townships', () => {
		const view = made({
			organisations: [
				reached('350404', 'enterprise', 3),
				reached('350404', 'volunteers', 4),
				reached('350405', 'enterprise', 8),
				reached('350405', 'volunteers', 9),
			],
		});
		const [first, second] = reachOf(view.organisations);
		expect([first?.least, first?.most, first && surelyUnreached(first)]).toEqual([4, 7, 3]);
		expect([second?.least, second?.most, second && surelyUnreached(second)]).toEqual([9, 10, 0]);
	});
});

it('a page of some of the tables has figures of these alone, and frames for each', () => {
	const view = made({ needs: [need('goods', 40, 30), need('service', 30, 12)] });
	const page = fundsPage(context(view), new Map());
	expect(page.columns.flat().map(({ id }) => id)).toEqual(['needs']);
	expect(page.lead).toBe('service类需求对接上40.0%，低于goods类的75.0%。');
	const frames = viewFrames(page, '', 'zh-CN');
	expect(frames.filter(({ chart }) => chart !== null)).toHaveLength(1);
	expect(frames[0]?.title).toBe(page.lead);
});
