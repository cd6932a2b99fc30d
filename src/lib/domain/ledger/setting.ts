import { ADDRESS_VERSION } from '../view.ts';

/** The views of the same issues, in the order of their tabs: the whole course, and the three lists that practice names. */
export const LEDGER_LISTS = ['course', 'problems', 'duties', 'measures'] as const;
export type LedgerList = (typeof LEDGER_LISTS)[number];

/** By what issues can be chosen: where they stand, and what does not fit. */
export const LEDGER_MARKS = [
	'overdue',
	'insufficient',
	'rebound',
	'todo',
	'in_progress',
	'extended',
	'closed',
	'reopened',
] as const;
export type LedgerMark = (typeof LEDGER_MARKS)[number];

/** What a reader sets on the page of the ledger; an empty text chooses all. */
export interface LedgerSetting {
	readonly list: LedgerList;
	readonly mark: LedgerMark | '';
	readonly session: string;
	readonly department: string;
	readonly text: string;
}

/** What the page opens with. */
export const OPENING_LEDGER: LedgerSetting = { list: 'course', mark: '', session: '', department: '', text: '' };

/** What of an issue a setting looks at. */
export interface Filterable {
	readonly marks: readonly LedgerMark[];
	readonly session: string;
	readonly department: string;
	/** Everything of it that can be searched, in one text. */
	readonly searched: string;
}

const MOST_TEXT = 80;

/** Reads the query `?v=1&list=duties&mark=overdue&session=2020-10&dept=…&q=…`; what it cannot follow it leaves as it opens. */
export function parseLedgerSetting(query: string): LedgerSetting {
	const wanted = new URLSearchParams(query);
	const month = wanted.get('session') ?? '';
	return {
		list: LEDGER_LISTS.find((list) => list === wanted.get('list')) ?? OPENING_LEDGER.list,
		mark: LEDGER_MARKS.find((mark) => mark === wanted.get('mark')) ?? OPENING_LEDGER.mark,
		session: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : '',
		department: (wanted.get('dept') ?? '').slice(0, MOST_TEXT),
		text: (wanted.get('q') ?? '').slice(0, MOST_TEXT),
	};
}

/** The query of a setting, with its question mark; empty for the one that the page opens with. */
export function ledgerQuery({ list, mark, session, department, text }: LedgerSetting): string {
	const query = new URLSearchParams();
	if (list !== OPENING_LEDGER.list) query.set('list', list);
	for (const [key, value] of [
		['mark', mark],
		['session', session],
		['dept', department],
		['q', text.trim()],
	] as const) {
		if (value !== '') query.set(key, value);
	}
	const parts = query.toString();
	return parts === '' ? '' : `?v=${ADDRESS_VERSION}&${parts}`;
}

/** Whether a setting leaves any issue out by choice. */
export function isFiltered({ mark, session, department, text }: LedgerSetting): boolean {
	return [mark, session, department, text.trim()].some((each) => each !== '');
}

/** The same letters however they were typed: full width, capitals. */
function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim();
}

/** Whether a setting shows an issue: every word of its text stands somewhere in it. */
export function shows({ mark, session, department, text }: LedgerSetting, issue: Filterable): boolean {
	const searched = fold(issue.searched);
	return (
		(mark === '' || issue.marks.includes(mark)) &&
		(session === '' || issue.session === session) &&
		(department === '' || issue.department === department) &&
		fold(text)
			.split(/\s+/)
			.every((word) => searched.includes(word))
	);
}
