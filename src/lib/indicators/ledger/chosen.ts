import type { Figure } from '../../domain/figure.ts';
import { isFiltered, LEDGER_LISTS, type LedgerList, type LedgerSetting } from '../../domain/ledger/setting.ts';
import { nameList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { LedgerPage } from './page.ts';

/** What is chosen, in words, for paper and for every copy; empty where all issues are shown. */
export function chosenText(
	{ marks, sessions, departments }: Pick<LedgerPage, 'marks' | 'sessions' | 'departments'>,
	setting: LedgerSetting,
	locale: Locale,
): string {
	if (!isFiltered(setting)) return '';
	const { mark, session, department, text } = setting;
	const label = (options: LedgerPage['marks'], value: string): string =>
		options.find((option) => option.value === value)?.label ?? value;
	const parts = [label(marks, mark), label(sessions, session), label(departments, department), text.trim()];
	const choices = nameList(
		parts.filter((part) => part !== ''),
		locale,
	);
	return m.ledger_chosen({ choices }, { locale });
}

/** The lists with the rows that are shown. @param shown Parallel to the lines of the page. */
export function chosenLists(
	page: LedgerPage,
	shown: readonly boolean[],
	setting: LedgerSetting,
	locale: Locale,
): Record<LedgerList, Figure> {
	const unitLine = chosenText(page, setting, locale);
	const chosen = ({ table, ...figure }: Figure): Figure => ({
		...figure,
		unitLine,
		table: { ...table, rows: table.rows.filter((_, index) => shown[index]) },
	});
	return Object.fromEntries(LEDGER_LISTS.map((name) => [name, chosen(page.lists[name])])) as Record<LedgerList, Figure>;
}
