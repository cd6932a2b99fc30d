import { readingText } from '../../domain/format.ts';
import { evidenceOf, flagsOf, gapsOf, type Evidence, type Flag, type Gap } from '../../domain/ledger/evidence.ts';
import { isClosedLate, stateAt, type Issue, type IssueState, type Vote } from '../../domain/ledger/issue.ts';
import { bearsOut, isMovement, type Outcome } from '../../domain/ledger/movement.ts';
import type { Filterable } from '../../domain/ledger/setting.ts';
import type { Manifest } from '../../domain/package.ts';
import { monthLabel, periodLabel } from '../../domain/period-label.ts';
import type { Basis, Reading } from '../../domain/reading.ts';
import { inLocale, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { placeOf, type Context } from '../context.ts';
import type { JudgementView } from '../judgement-view.ts';
import { sparkOf } from '../overview.ts';
import { rowBasis } from '../view-page.ts';
import type { LedgerView } from './view.ts';
import { gapText, markText, outcomeText } from './words.ts';

/** The ledger in one language, with the package and the contexts of the indicators that its issues name. */
export interface LedgerContext {
	readonly view: LedgerView;
	readonly contexts: ReadonlyMap<string, Context>;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** An issue with what the readings say of it. */
export interface LedgerItem {
	readonly issue: Issue;
	/** Null where the package holds nothing of the indicator. */
	readonly context: Context | null;
	readonly evidence: Evidence;
	readonly state: IssueState;
	readonly flags: readonly Flag[];
	readonly gaps: readonly Gap[];
	readonly votes: readonly Vote[];
	readonly basis: Basis;
}

const NO_EVIDENCE: Evidence = {
	before: null,
	isLate: false,
	atClosing: null,
	now: null,
	outcome: 'no_reading',
	sinceClosing: null,
};

function itemOf(issue: Issue, { view, contexts, manifest }: LedgerContext): LedgerItem {
	const cutoff = manifest.lastMonth;
	const context = contexts.get(issue.indicator) ?? null;
	const series = context?.readings.get(issue.place);
	const evidence = context && series ? evidenceOf(issue, context.definition, series, cutoff) : NO_EVIDENCE;
	const read = [evidence.before, evidence.now].flatMap((reading) => (reading ? [reading.basis] : []));
	return {
		issue,
		context: series ? context : null,
		evidence,
		state: stateAt(issue, cutoff),
		flags: flagsOf(issue, evidence, cutoff),
		gaps: gapsOf(issue, evidence, cutoff),
		votes: view.votes.filter(({ about, place }) => about === issue.session && place === issue.place),
		basis: rowBasis([issue.basis, ...read]),
	};
}

/** Every issue with its evidence, in the order of the ledger. */
export function ledgerItems(context: LedgerContext): LedgerItem[] {
	return context.view.issues.map((issue) => itemOf(issue, context));
}

/** A step of the course of an issue. */
export interface LedgerStep {
	readonly head: string;
	readonly text: string;
}

/** An issue as the page prints it. */
export interface LedgerLine extends Filterable {
	readonly id: string;
	readonly problem: string;
	readonly departmentName: string;
	readonly due: string;
	readonly state: { readonly mark: IssueState; readonly text: string };
	readonly flags: readonly { readonly mark: Flag; readonly text: string; readonly why: string }[];
	/** Null where the package has no page of the indicator. */
	readonly indicator: { readonly id: string; readonly name: string } | null;
	readonly before: string;
	readonly now: string;
	readonly outcome: Outcome;
	/** What the indicator says, as a word with the shape of a verdict. */
	readonly says: Pick<JudgementView, 'verdict' | 'label'>;
	readonly spark: readonly (number | null)[];
	readonly sparkText: string;
	readonly steps: readonly LedgerStep[];
}

/** A reading with its own period: 77.2%（2020年9月底）. */
export function readingWords(reading: Reading | null, context: Context | null, locale: Locale): string {
	if (!reading || !context) return '—';
	const value = readingText(context.definition, reading, locale);
	return m.ledger_reading({ when: periodLabel(reading.period, locale), value }, { locale });
}

/** The reading at the session; says so where a later one stands in. */
export function beforeWords({ evidence, context }: LedgerItem, locale: Locale): string {
	const { before, isLate } = evidence;
	if (!before || !context || !isLate) return readingWords(before, context, locale);
	const value = readingText(context.definition, before, locale);
	return m.ledger_before_late({ when: periodLabel(before.period, locale), value }, { locale });
}

/** The shape beside the word: borne out, worse, neither, or not judged. */
function verdictOf(outcome: Outcome): JudgementView['verdict'] {
	if (!isMovement(outcome)) return 'insufficient';
	if (bearsOut(outcome)) return 'calm';
	return outcome === 'worse' ? 'attention' : 'verify';
}

function whyOf(flag: Flag, { gaps, issue, evidence, context }: LedgerItem, locale: Locale): string {
	switch (flag) {
		case 'overdue':
			return m.ledger_why_overdue({ due: monthLabel(issue.due, locale) }, { locale });
		case 'insufficient':
			return gaps.map((gap) => gapText(gap, locale)).join(locale === 'en' ? '; ' : '，');
		case 'rebound':
			return m.ledger_why_rebound(
				{
					name: context ? inLocale(context.definition.name, locale) : '',
					closing: readingWords(evidence.atClosing, context, locale),
					now: readingWords(evidence.now, context, locale),
				},
				{ locale },
			);
	}
}

function closingText({ issue, state }: LedgerItem, locale: Locale): string {
	const month = (each: string | null): string => (each === null ? '' : monthLabel(each, locale));
	const paper = issue.paper
		? m.ledger_paper({ paper: inLocale(issue.paper, locale) }, { locale })
		: m.ledger_no_paper({}, { locale });
	switch (state) {
		case 'closed':
			return isClosedLate(issue)
				? m.ledger_closed_late({ month: month(issue.closed), due: month(issue.due), paper }, { locale })
				: m.ledger_closed_at({ month: month(issue.closed), paper }, { locale });
		case 'reopened':
			return m.ledger_reopened_at({ closed: month(issue.closed), month: month(issue.reopened), paper }, { locale });
		default:
			return m.ledger_open({ state: markText(state, locale) }, { locale });
	}
}

/** A vote as one sentence: how many ballots of each kind. */
export function voteText(vote: Vote, locale: Locale): string {
	return (
		m.ledger_vote(
			{
				when: monthLabel(vote.session, locale),
				members: String(vote.members),
				present: String(vote.present),
				satisfied: String(vote.satisfied),
				basically: String(vote.basically),
				dissatisfied: String(vote.dissatisfied),
			},
			{ locale },
		) + sampleTag(vote.basis, locale)
	);
}

function dueText({ due, extensions }: Issue, locale: Locale): string {
	const month = monthLabel(due, locale);
	return extensions === 0 ? month : m.ledger_extended({ month, n: String(extensions) }, { locale });
}

/** Where an issue came from: 2020年10月审议. */
export function sourceText({ session, source }: Issue, { manifest, locale }: LedgerContext): string {
	const code = manifest.codes['issue_source']?.find((each) => each.code === source);
	const kind = code ? inLocale(code.label, locale) : source;
	return m.ledger_source({ when: monthLabel(session, locale), kind }, { locale });
}

function measuredText(item: LedgerItem, locale: Locale): string {
	const { context, evidence, basis } = item;
	if (!context) return m.ledger_measured_none({}, { locale });
	return (
		m.ledger_measured(
			{
				name: inLocale(context.definition.name, locale),
				before: beforeWords(item, locale),
				now: readingWords(evidence.now, context, locale),
				outcome: outcomeText(evidence.outcome, locale),
			},
			{ locale },
		) + sampleTag(basis, locale)
	);
}

function stepsOf(item: LedgerItem, context: LedgerContext): LedgerStep[] {
	const { issue, votes } = item;
	const { locale } = context;
	const step = (head: string, text: string): LedgerStep => ({ head, text });
	return [
		step(
			m.ledger_step_problem({}, { locale }),
			m.ledger_problem_from(
				{ problem: inLocale(issue.problem, locale), source: sourceText(issue, context) },
				{ locale },
			),
		),
		step(m.ledger_step_question({}, { locale }), inLocale(issue.question, locale)),
		step(m.ledger_step_opinion({}, { locale }), inLocale(issue.opinion, locale)),
		step(m.ledger_step_department({}, { locale }), inLocale(issue.department, locale)),
		step(m.ledger_step_measure({}, { locale }), inLocale(issue.measure, locale)),
		step(m.ledger_step_due({}, { locale }), dueText(issue, locale)),
		step(m.ledger_step_measured({}, { locale }), measuredText(item, locale)),
		step(
			m.ledger_step_vote({}, { locale }),
			votes.length === 0
				? m.ledger_vote_none({}, { locale })
				: votes.map((vote) => voteText(vote, locale)).join(locale === 'en' ? '; ' : '；'),
		),
		step(m.ledger_step_closing({}, { locale }), closingText(item, locale)),
	];
}

/** An issue as the page prints it. */
export function ledgerLine(item: LedgerItem, context: LedgerContext): LedgerLine {
	const { issue, evidence, state, flags } = item;
	const { locale, manifest } = context;
	const steps = stepsOf(item, context);
	const name = item.context && inLocale(item.context.definition.name, locale);
	return {
		id: issue.id,
		problem: inLocale(issue.problem, locale),
		department: issue.department.zh,
		departmentName: inLocale(issue.department, locale),
		session: issue.session,
		due: dueText(issue, locale),
		marks: [state, ...flags],
		state: { mark: state, text: markText(state, locale) },
		flags: flags.map((mark) => ({ mark, text: markText(mark, locale), why: whyOf(mark, item, locale) })),
		indicator: item.context ? { id: issue.indicator, name: name ?? '' } : null,
		before: beforeWords(item, locale),
		now: readingWords(evidence.now, item.context, locale),
		outcome: evidence.outcome,
		says: { verdict: verdictOf(evidence.outcome), label: outcomeText(evidence.outcome, locale) },
		...(item.context ? sparkOf(item.context, placeOf(manifest, issue.place)) : { spark: [], sparkText: '' }),
		steps,
		searched: [issue.id, name ?? '', issue.item, ...steps.map(({ text }) => text)].join(' '),
	};
}
