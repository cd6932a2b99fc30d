import type { Flag, Gap } from '../../domain/ledger/evidence.ts';
import type { IssueState } from '../../domain/ledger/issue.ts';
import type { MajorityRule } from '../../domain/ledger/majority.ts';
import type { Outcome } from '../../domain/ledger/movement.ts';
import type { LedgerList, LedgerMark } from '../../domain/ledger/setting.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';

/** The word of a state or of a flag. */
export function markText(mark: LedgerMark | IssueState | Flag, locale: Locale): string {
	switch (mark) {
		case 'todo':
			return m.ledger_mark_todo({}, { locale });
		case 'in_progress':
			return m.ledger_mark_in_progress({}, { locale });
		case 'extended':
			return m.ledger_mark_extended({}, { locale });
		case 'closed':
			return m.ledger_mark_closed({}, { locale });
		case 'reopened':
			return m.ledger_mark_reopened({}, { locale });
		case 'overdue':
			return m.ledger_mark_overdue({}, { locale });
		case 'insufficient':
			return m.ledger_mark_insufficient({}, { locale });
		case 'rebound':
			return m.ledger_mark_rebound({}, { locale });
	}
}

/** What the indicator says, or why it cannot. */
export function outcomeText(outcome: Outcome, locale: Locale): string {
	switch (outcome) {
		case 'reached':
			return m.ledger_outcome_reached({}, { locale });
		case 'improved':
			return m.ledger_outcome_improved({}, { locale });
		case 'unchanged':
			return m.ledger_outcome_unchanged({}, { locale });
		case 'unclear':
			return m.ledger_outcome_unclear({}, { locale });
		case 'worse':
			return m.ledger_outcome_worse({}, { locale });
		case 'neutral':
			return m.ledger_outcome_neutral({}, { locale });
		case 'no_reading':
			return m.ledger_outcome_no_reading({}, { locale });
		case 'not_yet':
			return m.ledger_outcome_not_yet({}, { locale });
		case 'suppressed':
			return m.ledger_outcome_suppressed({}, { locale });
		case 'missing':
			return m.ledger_outcome_missing({}, { locale });
		case 'not_applicable':
			return m.ledger_outcome_not_applicable({}, { locale });
		case 'unbounded':
			return m.ledger_outcome_unbounded({}, { locale });
		case 'approximate':
			return m.ledger_outcome_approximate({}, { locale });
		case 'few':
			return m.ledger_outcome_few({}, { locale });
	}
}

/** What a closing lacks. */
export function gapText(gap: Gap, locale: Locale): string {
	return gap === 'no_paper' ? m.ledger_gap_paper({}, { locale }) : m.ledger_gap_movement({}, { locale });
}

/** Name of a view of the issues. */
export function listText(list: LedgerList, locale: Locale): string {
	switch (list) {
		case 'course':
			return m.ledger_list_course({}, { locale });
		case 'problems':
			return m.ledger_list_problems({}, { locale });
		case 'duties':
			return m.ledger_list_duties({}, { locale });
		case 'measures':
			return m.ledger_list_measures({}, { locale });
	}
}

/** A rule of majority in words. */
export function ruleText({ base, counts }: MajorityRule, locale: Locale): string {
	if (counts === 'satisfied') {
		return base === 'members'
			? m.ledger_rule_satisfied_members({}, { locale })
			: m.ledger_rule_satisfied_present({}, { locale });
	}
	return base === 'members'
		? m.ledger_rule_basically_members({}, { locale })
		: m.ledger_rule_basically_present({}, { locale });
}

/** A number of issues, as a headline says it. */
export function itemsText(count: number, locale: Locale): string {
	return m.ledger_items({ n: String(count) }, { locale });
}
