import { describe, expect, it } from 'vitest';
import { openingSetting } from '#lib/indicators/cliff/rules.ts';
import { cliffView } from '#lib/indicators/cliff/view.ts';
import { RULES, ruleRow, CASES, viewOf, OPENING, answerOf, cells } from '../../fixtures/domain/cliff.ts';

describe('the view of the cliff', () => {
	it('keeps benefits by type, counts those that hang on no income, and has no count of a few', () => {
		const { places, beyondIncome, line } = viewOf();
		expect(line).toBe(70_000);
		expect(beyondIncome).toBe(1);
		expect(places.map(({ place, households, exits }) => [place, households, exits])).toEqual([
			['350400', 1000, 120],
			['350404', null, null],
		]);
		expect(places[0]?.types.map(({ type, benefits }) => [type, benefits.length])).toEqual([
			['one_person', 2],
			['two_persons', 2],
		]);
	});

	it('is nothing without rules of the city', () => {
		expect(cliffView([], CASES)).toBeNull();
		expect(cliffView(RULES.slice(5).map(ruleRow), CASES)).toBeNull();
	});

	it('opens with the city’s type that loses most', () => {
		expect(openingSetting(viewOf())).toEqual(OPENING);
	});
});

describe('the present rules of one person: 700 yuan and 250 linked', () => {
	const { curve, rates, types, losses, benefits, months, cost, sentence } = answerOf();

	it('lose 250 at 700 and are even at 950', () => {
		expect(curve.title).toBe('收入刚过线每月少得250元，到950元才追平（示例）');
		expect(cells(curve)).toEqual([
			['0', '950.00'],
			['699.99', '950.00'],
			['700', '700.00'],
			['950', '950.00'],
			['1300', '1300.00'],
		]);
		expect(sentence).toBe('全市的one_person：低保线处少得250元（示例）。');
	});

	it('are drawn as two pieces with a step, never as a slope', () => {
		expect(curve.chart).toMatchObject({
			kind: 'schedule',
			curves: [
				{
					pieces: [
						[
							[400, 950],
							[700, 950],
						],
						[
							[700, 700],
							[1300, 1300],
						],
					],
					drops: [{ x: 700, from: 950, to: 700, text: '少250元' }],
				},
			],
			reach: { from: 700, to: 950, y: 950, text: '950元追平' },
		});
	});

	it('have a rate of 100 % below the line, by design, 0 above, and none at the step', () => {
		expect(cells(rates)).toEqual([
			['0～700', '100', '抵扣率：差额补助，制度设计'],
			['700（低保线）', '不计', '悬崖：一次少250元'],
			['700以上', '0', '不抵扣'],
		]);
	});

	it('leave 700 to 949.99 without gain, beside what ends there, for every type', () => {
		expect(cells(losses)).toEqual([
			['one_person', '低保线（700）', '250.00', '950.00', '700～949.99'],
			['two_persons', '低保线（1400）', '120.00', '1520.00', '1400～1519.99'],
			['two_persons', '边缘线（2100）', '80.00', '2180.00', '2100～2179.99'],
		]);
	});

	it('hit one person most', () => {
		expect(types.title).toBe('one_person落差最大，每月250元（示例）');
		expect(cells(types)).toEqual([
			['one_person', '250.00'],
			['two_persons', '120.00'],
		]);
	});

	it('name what hangs on which status, for each type of household', () => {
		expect(benefits.title).toBe('低保线停掉2项待遇，边缘线停掉1项（示例）');
		expect(cells(benefits)).toEqual([
			['housing_rent', 'dibao', '150.00', '—', 'cash'],
			['medical_aid', 'dibao', '100.00', '200.00', 'cash'],
			['medical_aid', 'edge', '—', '80.00', 'cash'],
		]);
	});

	it('have neither months nor a cost', () => {
		expect([months, cost]).toEqual([null, null]);
	});
});
