import type { Figure } from '../../domain/figure.ts';
import type { Flag } from '../../domain/ledger/evidence.ts';
import { bearsOut } from '../../domain/ledger/movement.ts';
import { LEDGER_LISTS, LEDGER_MARKS, type LedgerList } from '../../domain/ledger/setting.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { basisText, nameList, sampleTag, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Headline } from '../indicator-page.ts';
import { rowBasis, type ViewContext, type ViewPage } from '../view-page.ts';
import { ledgerItems, ledgerLine, type LedgerContext, type LedgerItem, type LedgerLine } from './lines.ts';
import { listFigureOf } from './lists.ts';
import { voteFigure } from './votes-figure.ts';
import { itemsText, markText } from './words.ts';

/** An option of a filter. */
interface Option {
	readonly value: string;
	readonly label: string;
}

/** Everything that the page of the ledger prints. */
export interface LedgerPage extends ViewPage {
	readonly lines: readonly LedgerLine[];
	/** Rows in the order of `lines`. */
	readonly lists: Readonly<Record<LedgerList, Figure>>;
	readonly votes: readonly { readonly about: string; readonly figure: Figure }[];
	readonly marks: readonly Option[];
	readonly sessions: readonly Option[];
	readonly departments: readonly Option[];
}

function flagged(items: readonly LedgerItem[], flag: Flag): LedgerItem[] {
	return items.filter(({ flags }) => flags.includes(flag));
}

/** Closed issues with a paper whose indicator has moved as wanted since the session and not turned since the closing. */
function supported(items: readonly LedgerItem[]): LedgerItem[] {
	return items.filter(
		({ state, evidence, gaps, flags }) =>
			state === 'closed' && bearsOut(evidence.outcome) && gaps.length === 0 && !flags.includes('rebound'),
	);
}

function leadOf(items: readonly LedgerItem[], { locale }: LedgerContext): string {
	const tag = sampleTag(rowBasis(items.map(({ basis }) => basis)), locale);
	const reopened = items.filter(({ state }) => state === 'reopened');
	const parts = [
		{ some: flagged(items, 'overdue'), what: m.ledger_lead_what_overdue({}, { locale }) },
		{ some: flagged(items, 'insufficient'), what: m.ledger_lead_what_insufficient({}, { locale }) },
		{ some: flagged(items, 'rebound'), what: m.ledger_lead_what_rebound({}, { locale }) },
		{ some: reopened, what: m.ledger_lead_what_reopened({}, { locale }) },
	].filter(({ some }) => some.length > 0);
	const said = parts.map(({ some, what }) => m.ledger_lead_part({ n: String(some.length), what }, { locale }));
	const lead = m.ledger_lead(
		{
			n: String(items.length),
			closed: String(items.filter(({ state }) => state === 'closed').length),
			supported: String(supported(items).length),
		},
		{ locale },
	);
	return sentenceList(
		[lead + tag, ...(said.length === 0 ? [] : [said.join(locale === 'en' ? ', ' : '，') + tag])],
		locale,
	);
}

function headlinesOf(items: readonly LedgerItem[], { locale, manifest }: LedgerContext): Headline[] {
	const ids = (some: readonly LedgerItem[]): string =>
		nameList(
			some.map(({ issue }) => issue.id),
			locale,
		);
	const closed = items.filter(({ state }) => state === 'closed');
	const headline = (flag: Flag): Headline => {
		const some = flagged(items, flag);
		return { value: itemsText(some.length, locale), label: markText(flag, locale), detail: ids(some) };
	};
	return [
		{
			value: m.of_items({ x: String(closed.length), n: String(items.length) }, { locale }),
			label: m.ledger_head_closed({ when: monthLabel(manifest.lastMonth, locale) }, { locale }),
			detail: m.ledger_head_supported({ n: String(supported(items).length) }, { locale }),
		},
		headline('overdue'),
		headline('insufficient'),
		headline('rebound'),
	];
}

function optionsOf(values: readonly Option[]): Option[] {
	return values.filter(({ value }, index) => values.findIndex((each) => each.value === value) === index);
}

/** The page of the ledger. */
export function ledgerPage(context: LedgerContext): LedgerPage {
	const { manifest, locale, view } = context;
	const cutoff = manifest.lastMonth;
	const printed: ViewContext = { manifest, locale, name: m.ledger_name({}, { locale }), cutoff };
	const items = ledgerItems(context);
	const lines = items.map((item) => ledgerLine(item, context));
	const basis = rowBasis(items.map((item) => item.basis));
	const { label, note } = basisText(basis, locale);
	const list = (name: LedgerList): Figure => listFigureOf(name, items, context, printed);
	const held = new Set(lines.flatMap(({ marks }) => marks));
	return {
		name: printed.name,
		cutoff,
		period: m.list_until({ month: monthLabel(cutoff, locale) }, { locale }),
		lead: leadOf(items, context),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: headlinesOf(items, context),
		wide: [],
		columns: [],
		openTables: [],
		notes: [
			{
				id: 'rules',
				title: m.ledger_rules_title({}, { locale }),
				texts: [
					{ id: 'closing', text: m.ledger_rules_closing({}, { locale }) },
					{ id: 'baseline', text: m.ledger_rules_baseline({}, { locale }) },
					{ id: 'movement', text: m.ledger_rules_movement({}, { locale }) },
					{ id: 'overdue', text: m.ledger_rules_overdue({}, { locale }) },
				],
			},
			{
				id: 'mind',
				title: m.ledger_mind_title({}, { locale }),
				texts: [
					{ id: 'cause', text: m.ledger_mind_cause({}, { locale }) },
					{ id: 'rate', text: m.ledger_mind_rate({}, { locale }) },
				],
			},
		],
		lines,
		lists: Object.fromEntries(LEDGER_LISTS.map((name) => [name, list(name)])) as Record<LedgerList, Figure>,
		votes: view.votes.map((vote) => ({ about: vote.about, figure: voteFigure(vote, context, printed) })),
		marks: LEDGER_MARKS.filter((mark) => held.has(mark)).map((mark) => ({
			value: mark,
			label: markText(mark, locale),
		})),
		sessions: optionsOf(lines.map(({ session }) => ({ value: session, label: monthLabel(session, locale) }))),
		departments: optionsOf(
			lines.map(({ department, departmentName }) => ({ value: department, label: departmentName })),
		),
	};
}
