import { describe, expect, it } from 'vitest';
import { answerFigures } from '#lib/indicators/cliff/answer.ts';
import { cliffPage } from '#lib/indicators/cliff/page.ts';
import { cliffFrames } from '#lib/output/meeting/cliff-frames.ts';
import { contextOf, answerOf, cells } from '../../fixtures/domain/cliff.ts';

describe('what a reader sets', () => {
	it('at the edge leaves 100 at 700 and makes 150 at 1050', () => {
		const { types, losses, curve, sentence } = answerOf({ edge: 150 });
		expect(types.title).toBe('按设定，two_persons落差最大，每月230元（示例）');
		expect(curve.title).toBe('最大落差由250元变为150元；另有1类家庭的最大落差增大（示例）');
		expect(sentence).toContain('最大落差反而增大的其他家庭：two_persons由120元变为230元（示例）');
		expect(losses).toEqual(answerOf().losses);
		expect(losses.title).toContain('按现行规定');
	});

	it('at the edge says at which other line of the chosen type the drop grows', () => {
		const { curve } = answerOf({ edge: 50 });
		expect(curve.title).toBe('最大落差由250元变为200元；边缘线处由0元增至50元；另有1类家庭的最大落差增大（示例）');
	});

	it('as a taper leaves no cliff and half of the rate, and the curve says what it changes', () => {
		const { curve, rates } = answerOf({ taper: 500 });
		expect(curve.title).toBe('最大落差由250元变为0元（示例）');
		expect(cells(curve)).toContainEqual(['950', '950.00', '1075.00', '125.00']);
		expect(cells(rates)).toEqual([
			['0～700', '100', '抵扣率：差额补助，制度设计'],
			['700～1200', '50.0', '渐退'],
			['1200以上', '0', '不抵扣'],
		]);
		expect(curve.chart).toMatchObject({
			curves: [
				{
					role: 'changed',
					pieces: [
						[
							[700, 950],
							[1200, 1200],
						],
					],
				},
				{ role: 'present' },
			],
		});
	});

	it('as a taper shorter than the loss is said to be a way down', () => {
		const { sentence, rates } = answerOf({ taper: 200 });
		expect(sentence).toContain('渐退区间比落差短，区间内多挣反而少得');
		expect(cells(rates)[1]).toEqual(['700～900', '125.0', '渐退过快：多挣反而少得']);
		expect(answerOf({ taper: 250 }).sentence).not.toContain('渐退区间比落差短');
	});

	it('as a gradual exit moves the drop by its months and keeps it', () => {
		const { months, losses } = answerOf({ exit: 3 });
		expect(months?.title).toBe('延保3个月把下降推迟，到期仍少得250元（示例）');
		expect(cells(months).map(([month, now, then]) => [month, now, then])).toEqual([
			['1', '700.00', '950.00'],
			['2', '700.00', '950.00'],
			['3', '700.00', '950.00'],
			['4', '700.00', '700.00'],
			['5', '700.00', '700.00'],
			['6', '700.00', '700.00'],
			['7', '700.00', '700.00'],
			['8', '700.00', '700.00'],
		]);
		expect(cells(losses)).toEqual(cells(answerOf().losses));
	});

	it('costs a range of households and money, with what is held and what is assumed', () => {
		// Edge: 200 to 600 families × 150 yuan. Taper of 100 yuan at the edge of 350 (one person) or 700 (two): 28.6 to 171.4 families
		// × 50, the half of 100; of two persons the edge takes all of the 120 and the taper reaches none. Exit: 120 ÷ 12 × 3 = 30 × 120 to 250 yuan.
		const { cost, sentence } = answerOf({ taper: 100, edge: 150, exit: 3 });
		expect(cells(cost)).toEqual([
			['渐退区间100元', '0～171', '0.0～0.9', '5000'],
			['边缘家庭每月另给150元', '200～600', '3.0～9.0', '15,000'],
			['延保渐退3个月', '30', '0.4～0.8', '12,000～25,000'],
			['合计', '—', '3～11', '—'],
		]);
		expect(cost?.notes[0]).toContain('低保1000户，12个月内因收入提高退出120户');
		expect(cost?.notes[1]).toContain('20%～60%');
		expect(sentence).toContain('；全市所有类型的家庭合计，每月新增支出约3～11万元（示例）');
	});

	it.each([
		// One person: 500 over a band of 350, 250 × (1 − 350 ÷ 1000) = 162.50; two: 500 ÷ 700 of the band, 60 each.
		[{ taper: 500 }, '143～600', '6000～16,250'],
		// The whole band of both: 241.25 of 250, and 120 × (1 − 700 ÷ 10000) = 111.60.
		[{ taper: 5000 }, '200～600', '11,160～24,125'],
		// 100 at the edge leave 150 and 20 of them.
		[{ taper: 500, edge: 100 }, '143～600', '1000～9750'],
	] as const)('a taper as in %j reaches %s households, a hundred for %s yuan', (set, households, hundred) => {
		const [row] = cells(answerOf(set).cost);
		expect([row?.[1], row?.[3]]).toEqual([households, hundred]);
	});

	it('stands on every figure, as the reader’s own', () => {
		const answer = answerOf({ taper: 100, edge: 150, exit: 3 });
		expect(answerFigures(answer)).toHaveLength(7);
		expect(answer.losses.unitLine).toMatch(/，现行规定$/);
		for (const figure of answerFigures(answer)) {
			if (figure.id === 'losses') continue;
			expect(figure.unitLine).toContain(
				'设定：渐退区间100元、边缘家庭每月另给150元、延保渐退3个月（自行设定，不是现行规定）',
			);
			expect(figure.title).toContain('（示例）');
		}
		for (const figure of answerFigures(answerOf())) expect(figure.unitLine).toContain('现行规定');
	});
});

describe('rules that are not whole', () => {
	const answer = answerOf({ place: '350404', exit: 2 });

	it('give no curve, and say that a value is lacking', () => {
		expect(answer.curve.chart).toBeNull();
		expect(answer.curve.title).toBe('待遇金额不全，现有数据不足以判断落差（示例）');
		expect(cells(answer.types)).toEqual([['one_person', '缺数']]);
		expect(cells(answer.losses)).toEqual([['one_person', '缺数', '缺数', '缺数', '缺数']]);
		expect(answer.sentence).toContain('有待遇没有报金额');
	});

	it('and a place with few exits give no cost', () => {
		expect(answer.cost?.title).toBe('缺低保户数或退出户数，算不出支出（示例）');
		expect(cells(answer.cost)).toEqual([['延保渐退2个月', '缺数', '缺数', '缺数']]);
	});
});

describe('the page of the cliff', () => {
	const page = cliffPage(contextOf());

	it('leads with the largest drop and how far it takes to be even', () => {
		expect(page.lead).toBe(
			'按全市规则，one_person收入一过低保线（每月700元），每月就少得250元，要挣到950元才追平（示例）。',
		);
		expect(page.headlines.map(({ value }) => value)).toEqual(['250元', '700～949.99元', '100%']);
		expect(page.headlines[0]?.detail).toBe('one_person（全市规则）');
	});

	it('names the counties with rules of their own and what is lacking', () => {
		const texts = page.notes.flatMap((notes) => notes.texts.map(({ text }) => text));
		expect(texts).toContain('没有自己规则的县（市、区）按全市规则；有自己规则的：三元区规则（2022年7月起）。');
		expect(texts).toHaveLength(8);
	});

	it('is in English without a Chinese character', () => {
		const english = [cliffPage(contextOf('en')), answerOf({ taper: 100, edge: 150, exit: 3 }, 'en')];
		expect(JSON.stringify(english)).not.toMatch(/[\u4e00-\u9fff]/);
	});

	it('is a meeting of the finding, the setting, the drawings and the texts', () => {
		const frames = cliffFrames(page, answerOf({ taper: 100, exit: 3 }), '来源', 'zh-CN');
		expect(frames[0]?.title).toBe(page.lead);
		expect(frames.filter(({ chart }) => chart)).toHaveLength(3);
		expect(JSON.stringify(frames[1])).toContain('渐退区间100元');
	});
});
