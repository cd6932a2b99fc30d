import type { LedgerFile, LedgerRecord } from '../../domain/ledger/file/fields.ts';
import { madeFrom } from '../../domain/ledger/file/made.ts';
import type { Issue, Vote } from '../../domain/ledger/issue.ts';
import type { Text } from '../../domain/definition.ts';
import { basisText, inLocale, nameList } from '../../domain/sentence.ts';
import { placeOf } from '../context.ts';
import { beforeWords, ledgerItems, readingWords, type LedgerContext, type LedgerItem } from './lines.ts';
import { markText, outcomeText } from './words.ts';

function both(name: string, text: Text | null): [string, string][] {
	return [
		[`${name}_zh`, text?.zh ?? ''],
		[`${name}_en`, text?.en ?? ''],
	];
}

function shared({ problem, question, opinion, department, measure }: Issue): [string, string][] {
	return [
		...both('problem', problem),
		...both('question', question),
		...both('opinion', opinion),
		...both('department', department),
		...both('measure', measure),
	];
}

function issueRecord(item: LedgerItem, { manifest, locale }: LedgerContext, head: LedgerFile['head']): LedgerRecord {
	const { issue, context, evidence, flags, basis } = item;
	const source = manifest.codes['issue_source']?.find(({ code }) => code === issue.source);
	const fields = new Map([
		['session', issue.session],
		['source', source ? inLocale(source.label, locale) : issue.source],
		['item', issue.item],
		...shared(issue),
		['due', issue.due],
		['extensions', String(issue.extensions)],
		['indicator', issue.indicator],
		['indicator_name', context ? inLocale(context.definition.name, locale) : ''],
		['before', beforeWords(item, locale)],
		['now', readingWords(evidence.now, context, locale)],
		['outcome', outcomeText(evidence.outcome, locale)],
		['status', issue.status],
		[
			'flags',
			nameList(
				flags.map((flag) => markText(flag, locale)),
				locale,
			),
		],
		...both('paper', issue.paper),
		['closed', issue.closed ?? ''],
		['reopened', issue.reopened ?? ''],
		['basis', basisText(basis, locale).label],
	]);
	return {
		kind: 'issue',
		id: issue.id,
		fields: new Map([...fields, ['made_from', madeFrom(fields, head)]]),
	};
}

function voteRecord(vote: Vote, { locale }: LedgerContext): LedgerRecord {
	const counts = ['members', 'present', 'satisfied', 'basically', 'dissatisfied', 'invalid'] as const;
	return {
		kind: 'vote',
		id: `${vote.session}/${vote.about}`,
		fields: new Map([
			['session', vote.session],
			['about', vote.about],
			...both('subject', vote.subject),
			...counts.map((name): [string, string] => [name, String(vote[name])]),
			['basis', basisText(vote.basis, locale).label],
		]),
	};
}

/** The ledger of the package as a file carries it, with what the indicators say at the cut-off. */
export function ledgerFile(context: LedgerContext): LedgerFile {
	const { manifest, locale, view } = context;
	const head = new Map([
		['title', inLocale(manifest.title, locale)],
		['place', inLocale(placeOf(manifest, manifest.city), locale)],
		['until', manifest.lastMonth],
		['data_version', manifest.dataVersion],
		['notice', manifest.notice ? inLocale(manifest.notice, locale) : ''],
	]);
	return {
		head,
		records: [
			...ledgerItems(context).map((item) => issueRecord(item, context, head)),
			...view.votes.map((vote) => voteRecord(vote, context)),
		],
	};
}
