import type { Definition } from '#lib/domain/definition.ts';
import type { Issue, Vote } from '#lib/domain/ledger/issue.ts';
import type { Period } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { IndicatorId, Reading, ValueReading } from '#lib/domain/reading.ts';
import type { Series } from '#lib/domain/comparison.ts';

const PLACE = '350400' as PlaceCode;
const BASE = { place: PLACE, basis: 'measured', parts: {} } as const;

export const definitionOf = (parts: Partial<Definition> = {}): Definition => ({
	id: 'x' as IndicatorId,
	group: 'mechanism',
	order: 1,
	name: { zh: '甲', en: 'A' },
	subject: { zh: '甲', en: 'A' },
	unit: 'household',
	measure: 'count',
	decimals: 0,
	direction: 'down',
	interval: 'none',
	funnel: false,
	tables: [],
	meaning: { zh: '', en: '' },
	formula: { zh: '', en: '' },
	howToRead: { zh: '', en: '' },
	caveats: [],
	question: { zh: '', en: '' },
	items: [],
	...parts,
});

export const valueOf = (period: string, value: number, parts: Partial<ValueReading> = {}): ValueReading => ({
	...BASE,
	period: period as Period,
	state: 'value',
	value,
	numerator: value,
	denominator: null,
	qualifier: 'exact',
	interval: null,
	...parts,
});

export const shareOf = (period: string, numerator: number, denominator: number): ValueReading =>
	valueOf(period, numerator / denominator, { numerator, denominator });

export const absentOf = (period: string, state: 'suppressed' | 'missing' | 'not_applicable'): Reading => ({
	...BASE,
	period: period as Period,
	state,
	reason: 'x',
});

export const seriesOf = (...readings: Reading[]): Series => new Map(readings.map((each) => [each.period, each]));

export const issueOf = (parts: Partial<Issue> = {}): Issue => ({
	id: '1',
	place: PLACE,
	session: '2020-10',
	source: 'research',
	item: 'R01',
	indicator: 'x',
	problem: { zh: '问题', en: 'problem' },
	question: { zh: '询问', en: 'question' },
	opinion: { zh: '意见', en: 'opinion' },
	department: { zh: '市民政局', en: 'Civil affairs bureau' },
	measure: { zh: '措施', en: 'measure' },
	due: '2021-12',
	status: 'in_progress',
	closed: null,
	paper: { zh: '文件', en: 'paper' },
	reopened: null,
	extensions: 0,
	basis: 'measured',
	...parts,
});

export const voteOf = (parts: Partial<Vote> = {}): Vote => ({
	place: PLACE,
	session: '2022-06',
	subject: { zh: '办理情况', en: 'Handling' },
	about: '2020-10',
	members: 31,
	present: 26,
	satisfied: 15,
	basically: 8,
	dissatisfied: 3,
	invalid: 0,
	basis: 'measured',
	...parts,
});
