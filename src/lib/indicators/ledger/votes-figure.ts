import type { Figure } from '../../domain/figure.ts';
import { PERCENT_MINIMUM } from '../../domain/format.ts';
import type { Vote } from '../../domain/ledger/issue.ts';
import { majority, MAJORITY_RULES, type Majority } from '../../domain/ledger/majority.ts';
import { percentNumber } from '../../domain/number.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { inLocale, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell } from '../cells.ts';
import { viewFigure, type ViewContext } from '../view-page.ts';
import { voteText, type LedgerContext } from './lines.ts';
import { ruleText } from './words.ts';

/** A share of the ballots; nothing on fewer than ten. */
function shareText({ votes, of }: Majority): string {
	return of < PERCENT_MINIMUM ? '—' : `${percentNumber(votes / of, 1)}%`;
}

function resultText({ passes }: Majority, locale: Locale): string {
	return passes ? m.ledger_vote_passes({}, { locale }) : m.ledger_vote_fails({}, { locale });
}

/** Whether the rules agree, as the title says it. */
function titleOf(vote: Vote, locale: Locale): string {
	const counted = MAJORITY_RULES.map((rule) => majority(vote, rule));
	const params = {
		when: monthLabel(vote.session, locale),
		satisfied: String(vote.satisfied),
		present: String(vote.present),
		members: String(vote.members),
	};
	const tag = sampleTag(vote.basis, locale);
	if (counted.every(({ passes }) => passes)) return m.ledger_vote_title_passes(params, { locale }) + tag;
	if (counted.every(({ passes }) => !passes)) return m.ledger_vote_title_fails(params, { locale }) + tag;
	return m.ledger_vote_title_depends(params, { locale }) + tag;
}

/** A vote by every rule of majority. */
export function voteFigure(vote: Vote, { locale }: LedgerContext, printed: ViewContext): Figure {
	const title = titleOf(vote, locale);
	return viewFigure(
		{
			id: `vote-${vote.session}-${vote.about}`,
			title,
			unitLine: `${inLocale(vote.subject, locale)}${locale === 'en' ? ': ' : '：'}${voteText(vote, locale)}`,
			chart: null,
			alt: title,
			columns: [
				{ head: m.ledger_column_rule({}, { locale }), numeric: false },
				{ head: m.ledger_column_votes({}, { locale }), numeric: true },
				{ head: m.ledger_column_of({}, { locale }), numeric: true },
				{ head: m.ledger_column_share({}, { locale }), numeric: true },
				{ head: m.ledger_column_result({}, { locale }), numeric: false },
			],
			rows: MAJORITY_RULES.map((rule) => {
				const counted = majority(vote, rule);
				const share = shareText(counted);
				const cells = [
					wordsCell(ruleText(rule, locale)),
					countCell(counted.votes),
					countCell(counted.of),
					share === '—' ? wordsCell() : { text: share, value: (counted.votes / counted.of) * 100, unit: '%' },
					wordsCell(resultText(counted, locale)),
				];
				return {
					cells: cells.map(({ text }) => text),
					values: cells.map(({ value }) => value),
					units: cells.map(({ unit }) => unit),
					strong: false,
					basis: vote.basis,
					place: vote.place,
				};
			}),
			tables: ['satisfaction_vote'],
			notes: [m.ledger_note_rule({}, { locale })],
		},
		printed,
	);
}
