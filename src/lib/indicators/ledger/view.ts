import type { Text } from '../../domain/definition.ts';
import { ISSUE_STATUSES, type Issue, type Vote } from '../../domain/ledger/issue.ts';
import { parsePlaceCode, type PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';

/** The issues of the reviews and the votes on them, in the order of their sessions. */
export interface LedgerView {
	readonly issues: readonly Issue[];
	readonly votes: readonly Vote[];
}

function word(row: Row, column: string): string {
	return String(row[column] ?? '');
}

function optional(row: Row, column: string): string | null {
	return word(row, column) || null;
}

function pair(row: Row, name: string): Text {
	const zh = word(row, `${name}_zh`);
	return { zh, en: word(row, `${name}_en`) || zh };
}

function placeIn(row: Row): PlaceCode {
	const code = parsePlaceCode(word(row, 'place'));
	if (!code) throw new TypeError(`expected a place code in column “place”, found ${word(row, 'place')}`);
	return code;
}

function issueOf(row: Row): Issue {
	const status = ISSUE_STATUSES.find((each) => each === row['issue_status']);
	if (!status) throw new TypeError(`expected a status of the ledger, found ${word(row, 'issue_status')}`);
	return {
		id: word(row, 'issue_id'),
		place: placeIn(row),
		session: word(row, 'session'),
		source: word(row, 'issue_source'),
		item: word(row, 'item'),
		indicator: word(row, 'indicator'),
		problem: pair(row, 'problem'),
		question: pair(row, 'question'),
		opinion: pair(row, 'opinion'),
		department: pair(row, 'department'),
		measure: pair(row, 'measure'),
		due: word(row, 'due'),
		status,
		closed: optional(row, 'closed_month'),
		paper: optional(row, 'evidence_zh') === null ? null : pair(row, 'evidence'),
		reopened: optional(row, 'reopened_month'),
		extensions: Number(row['extensions'] ?? 0),
		basis: row['basis'] as Basis,
	};
}

function voteOf(row: Row): Vote {
	return {
		place: placeIn(row),
		session: word(row, 'session'),
		subject: pair(row, 'subject'),
		about: word(row, 'review_session'),
		members: Number(row['members']),
		present: Number(row['present']),
		satisfied: Number(row['satisfied']),
		basically: Number(row['basically']),
		dissatisfied: Number(row['dissatisfied']),
		invalid: Number(row['invalid']),
		basis: row['basis'] as Basis,
	};
}

/** The ledger from its two queries; null where the package holds no issue. @throws TypeError for an unknown status or place. */
export function ledgerView(issues: readonly Row[], votes: readonly Row[]): LedgerView | null {
	return issues.length === 0 ? null : { issues: issues.map(issueOf), votes: votes.map(voteOf) };
}
