import type { Figure } from '../../domain/figure.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { LedgerLine } from '../../indicators/ledger/lines.ts';
import type { LedgerPage } from '../../indicators/ledger/page.ts';
import { frame, type Frame, type FrameCommon } from './frame.ts';
import { tableFrames, textFrames } from './split.ts';
import { figureTableFrames, leadFrame, notesFrames } from './view-frames.ts';

function statusText({ state, flags }: LedgerLine, locale: Locale): string {
	return [state.text, ...flags.map(({ text }) => text)].join(locale === 'en' ? ', ' : '、');
}

/** What the numbers of an issue are of: they may well count the opposite of what the problem is called. */
function measuredBy({ indicator }: LedgerLine, locale: Locale): string[] {
	if (!indicator) return [];
	return [m.export_line({ label: m.column_indicator({}, { locale }), text: indicator.name }, { locale })];
}

/** One issue with its course from top to bottom, as far as a screen has room. */
function issueFrames(common: FrameCommon, line: LedgerLine, locale: Locale): Frame[] {
	const steps = line.steps.slice(1).map(({ head, text }) => m.export_line({ label: head, text }, { locale }));
	const title = `${line.id} ${line.problem}`;
	return textFrames(
		common,
		title,
		[m.export_line({ label: statusText(line, locale), text: line.says.label }, { locale }), ...steps],
		locale,
	);
}

/** The ledger as frames: the finding, the issues shown as a table, each issue that asks for a look, the votes, the rules. */
export function ledgerFrames(page: LedgerPage, lines: readonly LedgerLine[], source: string, locale: Locale): Frame[] {
	const topic = `${page.name} · ${page.period}`;
	const common = { topic, source: page.lists.duties.source };
	const rows = lines.map((line) => ({
		name: line.problem,
		under: [line.id, line.departmentName, ...measuredBy(line, locale)].join(' · '),
		cells: [statusText(line, locale), line.before, line.now, line.says.label],
		verdict: null,
	}));
	const heads = [
		m.ledger_step_problem({}, { locale }),
		m.ledger_column_status({}, { locale }),
		m.ledger_column_before({}, { locale }),
		m.ledger_column_now({}, { locale }),
		m.ledger_column_outcome({}, { locale }),
	];
	const flagged = lines.filter(({ flags, state }) => flags.length > 0 || state.mark === 'reopened');
	const voteFrames = (figure: Figure): Frame[] =>
		figureTableFrames(topic, figure, [1, 2, 3, 4], new Map(), locale).map((each) => ({
			...each,
			unitLine: figure.unitLine,
		}));
	return [
		lines.length === 0 ? frame(common, page.lead, {}) : leadFrame(topic, page, common.source, locale),
		...tableFrames(common, page.name, heads, rows, locale),
		...flagged.flatMap((line) => issueFrames(common, line, locale)),
		...page.votes.flatMap(({ figure }) => voteFrames(figure)),
		...notesFrames({ topic, source }, page.notes, locale),
	];
}
