import { describe, expect, it } from 'vitest';
import { compare } from '#lib/domain/comparison.ts';
import type { Definition } from '#lib/domain/definition.ts';
import { judge, unitPosition, type Judgement } from '#lib/domain/judgement.ts';
import type { Cell } from '#lib/domain/rowset.ts';
import { countOf, loadOf, ratioOf, read, shareOf } from '../../fixtures/domain/definitions.ts';

type Cells = Record<string, Cell>;

/** Rows that a judgement may look at, each given by the cells in which it differs; `null` for a row that is not there. */
interface Rows {
	readonly now?: Cells;
	readonly before?: Cells | null;
	readonly city?: Cells | null;
	readonly failedChecks?: readonly string[];
}

/** Verdict and rule, `attention: nobody`, from rows alone. */
function judged(definition: Definition, { now = {}, before = null, city = null, failedChecks = [] }: Rows): string {
	const reading = read(definition, now);
	const earlier = before && read(definition, { period: '2021', ...before });
	const judgement: Judgement | null = judge(definition, reading, {
		comparison: earlier ? compare(definition, reading, new Map([[earlier.period, earlier]])) : null,
		whole: city && read(definition, { place: '350400', ...city }),
		spread: null,
		failedChecks,
	});
	return judgement ? `${judgement.verdict}: ${judgement.rule}` : 'none';
}

const n = (numerator: number, denominator: number | null): Cells => ({ numerator, denominator });
const CALM = 'calm: none';
const failedChecks = ['flow-identity'];
const target = { value: 0.9, section: { zh: '第一部分', en: 'part 1' } };
const aimed = shareOf({ target });
/** Something to judge by: 90 % in the city. */
const city = n(900, 1000);

/**
 * Worked limits. Wilson at 95 %: 70 of 100 end at 0.781, 85 of 100 at 0.907. Around 0.9 with n = 100 and z = 3.0902 the
 * 99.8 % limits are 0.9 ± 3.0902 × √(0.9 × 0.1 ÷ 100) = 0.9 ± 0.0927, that is 0.8073 to 0.9927.
 */
describe('one cell of the rows flips the verdict', () => {
	it.each<[string, Definition, Rows, string, Rows, string]>([
		[
			'a value that is missing',
			shareOf(),
			{ city },
			CALM,
			{ now: { state: 'missing' }, city },
			'insufficient: missing',
		],
		[
			'a value that does not apply',
			shareOf(),
			{ city },
			CALM,
			{ now: { state: 'not_applicable' }, city },
			'insufficient: missing',
		],
		['a denominator of none', shareOf(), { city }, CALM, { now: n(0, 0), city }, 'insufficient: missing'],
		[
			'a value that is suppressed',
			shareOf(),
			{ city },
			CALM,
			{ now: { state: 'suppressed' }, city },
			'insufficient: suppressed',
		],
		['a denominator of 9', shareOf(), { now: n(9, 10), city }, CALM, { now: n(9, 9), city }, 'insufficient: small_n'],
		['a failed check', shareOf(), { city }, CALM, { failedChecks, city }, 'verify: failed_check'],
		[
			'nobody in post',
			loadOf(),
			{ now: n(65, 1), city: n(650, 10) },
			CALM,
			{ now: n(65, 0), city: n(650, 10) },
			'attention: nobody',
		],
		['a target missed clearly', aimed, { now: n(85, 100) }, CALM, { now: n(70, 100) }, 'attention: target_missed'],
		[
			'a unit below the lower limit',
			shareOf(),
			{ now: n(81, 100), city: n(900, 1000) },
			CALM,
			{ now: n(80, 100), city: n(900, 1000) },
			'attention: outside_limits',
		],
		[
			'a unit above the upper limit, where fewer is better',
			shareOf({ direction: 'down' }),
			{ now: n(99, 100), city: n(900, 1000) },
			CALM,
			{ now: n(100, 100), city: n(900, 1000) },
			'attention: outside_limits',
		],
		[
			'a share that falls clearly, where more is better',
			shareOf(),
			{ now: n(78, 100), before: n(80, 100) },
			CALM,
			{ now: n(60, 100), before: n(80, 100) },
			'attention: worse_than_last_year',
		],
		[
			'a share that rises clearly, where fewer is better',
			shareOf({ direction: 'down' }),
			{ now: n(82, 100), before: n(80, 100) },
			CALM,
			{ now: n(95, 100), before: n(80, 100) },
			'attention: worse_than_last_year',
		],
		[
			'a count of events that rises clearly',
			countOf({ direction: 'down', interval: 'poisson' }),
			{ now: n(119, null), before: n(100, null) },
			CALM,
			{ now: n(142, null), before: n(100, null) },
			'attention: worse_than_last_year',
		],
		[
			'the year before, the reading being the same',
			shareOf(),
			{ now: n(60, 100), before: n(62, 100) },
			CALM,
			{ now: n(60, 100), before: n(80, 100) },
			'attention: worse_than_last_year',
		],
	])('by %s', (_, definition, first, verdict, second, other) => {
		expect(judged(definition, first)).toBe(verdict);
		expect(judged(definition, second)).toBe(other);
	});
});

describe('the favourable side raises no alarm', () => {
	it.each<[string, Definition, Rows]>([
		['a unit above its limit, where more is better', shareOf(), { now: n(100, 100), city: n(900, 1000) }],
		['a share that rises clearly, where more is better', shareOf(), { now: n(80, 100), before: n(60, 100) }],
		['one below, where fewer is better', shareOf({ direction: 'down' }), { now: n(60, 100), city: n(900, 1000) }],
		['a target reached', aimed, { now: n(100, 100) }],
		[
			'a unit far off, where units are not compared',
			shareOf({ funnel: false }),
			{ now: n(10, 100), before: n(10, 100), city: n(900, 1000) },
		],
	])('of %s', (_, definition, rows) => {
		expect(judged(definition, rows)).toBe(CALM);
	});
});

describe('without anything to judge by nothing is called fine', () => {
	const counted = countOf({ direction: 'down', interval: 'poisson' });
	it.each<[string, Definition, Rows, Rows]>([
		['a share alone', shareOf(), { now: n(10, 100) }, { now: n(90, 100), city }],
		['a share that is not compared with the city', shareOf({ funnel: false }), { city }, { before: n(90, 100) }],
		[
			'a count on a base under 10',
			counted,
			{ now: n(29, null), before: n(9, null) },
			{ now: n(11, null), before: n(10, null) },
		],
		['a share beside a city that is missing', shareOf(), { city: { state: 'missing' } }, { city }],
	])('%s', (_, definition, bare, testable) => {
		expect(judged(definition, bare)).toBe('insufficient: untestable');
		expect(judged(definition, testable)).toBe(CALM);
	});
});

describe('rules fire in their order', () => {
	/** Below the target, below the limits and below last year, all at once. */
	const bad = { now: n(70, 100), before: n(90, 100), city: n(900, 1000) };

	it.each<[string, Definition, Rows, string]>([
		['missing before a failed check', aimed, { now: { state: 'missing' }, failedChecks }, 'insufficient: missing'],
		[
			'suppressed before a failed check',
			aimed,
			{ now: { state: 'suppressed' }, failedChecks },
			'insufficient: suppressed',
		],
		['small n before a failed check', aimed, { now: n(1, 2), failedChecks }, 'insufficient: small_n'],
		['small n before the target', aimed, { now: n(0, 9) }, 'insufficient: small_n'],
		['small n before the limits', shareOf(), { now: n(0, 9), city: n(900, 1000) }, 'insufficient: small_n'],
		['small n before last year', shareOf(), { now: n(0, 9), before: n(90, 100) }, 'insufficient: small_n'],
		['a failed check before everything bad', aimed, { ...bad, failedChecks }, 'verify: failed_check'],
		['a failed check before nobody in post', loadOf(), { now: n(65, 0), failedChecks }, 'verify: failed_check'],
		['the target before the limits', aimed, bad, 'attention: target_missed'],
		['the limits before last year', shareOf(), bad, 'attention: outside_limits'],
		['last year at the end', shareOf(), { ...bad, city: null }, 'attention: worse_than_last_year'],
	])('%s', (_, definition, rows, expected) => {
		expect(judged(definition, rows)).toBe(expected);
	});
});

describe('an indicator without a good direction', () => {
	it.each<[string, Rows]>([
		['far off', { now: n(10, 100), before: n(90, 100), city: n(900, 1000) }],
		['missing', { now: { state: 'missing' } }],
		['on too few', { now: n(1, 2) }],
		['with a failed check', { failedChecks }],
	])('gets no judgement, even %s', (_, rows) => {
		expect(judged(shareOf({ direction: 'neutral', target }), rows)).toBe('none');
	});

	it('but with a stated target is judged against that alone', () => {
		const amounts = ratioOf({ target });
		expect(judged(amounts, { now: n(90, 100), before: n(99, 100), city: n(99, 100) })).toBe(CALM);
		expect(judged(amounts, { now: n(89, 100) })).toBe('attention: target_missed');
	});
});

describe('where a unit lies against the whole', () => {
	const position = (definition: Definition, unit: Cells, whole: Cells): string => {
		const reading = read(definition, unit);
		if (reading.state !== 'value') throw new Error('expected a value');
		return unitPosition(definition, reading, read(definition, whole), null);
	};

	it.each<[string, Definition, Cells, Cells, string]>([
		['80 of 100 lie below 0.9 ± 0.0927', shareOf(), n(80, 100), n(900, 1000), 'below'],
		['81 of 100 lie inside', shareOf(), n(81, 100), n(900, 1000), 'inside'],
		['100 of 100 lie above', shareOf(), n(100, 100), n(900, 1000), 'above'],
		['8 of 10 lie inside, for want of numbers', shareOf(), n(8, 10), n(900, 1000), 'inside'],
		// 20 cases at 99.8 % are about 8.9 to 38.1 (Byar); 5 workers at 10 each would have 50, at 1 each 5.
		['20 cases lie below 50 expected', loadOf(), n(20, 5), n(1000, 100), 'below'],
		['20 cases lie above 5 expected', loadOf(), n(20, 5), n(100, 100), 'above'],
		['20 cases lie inside 25 expected', loadOf(), n(20, 5), n(500, 100), 'inside'],
		// No case at 99.8 % is 0 to −ln 0.001 = 6.9 (exact).
		['no case lies below 50 expected', loadOf(), n(0, 5), n(1000, 100), 'below'],
		['no case lies inside 5 expected', loadOf(), n(0, 5), n(100, 100), 'inside'],
		['a whole that is missing limits nothing', shareOf(), n(1, 100), { state: 'missing' }, 'inside'],
	])('%s', (_, definition, unit, whole, expected) => {
		expect(position(definition, unit, whole)).toBe(expected);
	});
});
