import type { Checked, Verdict } from '../verify/verdict.ts';

/** Verdicts that name one reading: it bears the figure out, or it does not. */
const CLEAR: ReadonlySet<Verdict> = new Set<Verdict>(['match', 'calibrated', 'mismatch']);

/** What a report's own file says at its head. */
export interface ReportHead {
	readonly title: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly source: string;
}

/** A line longer than this is no heading, whatever it begins with. */
const MOST_HEADING = 40;

/** Headings of Chinese reports as those of the file; a line that the file would take for structure gets a full-width mark. */
function lineOf(line: string): string {
	const text = line.trim();
	if (text.length <= MOST_HEADING && /^[一二三四五六七八九十]+、/u.test(text)) return `\n## ${text}\n`;
	if (text.length <= MOST_HEADING && /^[（(][一二三四五六七八九十]+[）)]/u.test(text)) return `\n### ${text}\n`;
	return text === '' ? '' : `${text.replace(/^([#>*-])/u, '\\$1')}\n`;
}

/** Only what one reading bears out by itself can be a claim: no change between two periods. */
function target({ candidate, figure, period }: Checked): string | null {
	const own = candidate && !['growth', 'difference', 'change'].includes(candidate.facet);
	return own && period && figure.place ? `figure:${candidate.definition.id}/${figure.place}/${period}` : null;
}

/**
 * A report as the file of a review, its figures linked: those that a person has confirmed, and those of which the data say yes or no. What is
 * doubtful stays plain text. Nothing of the text is lost.
 * @param confirmed Positions in `checked`.
 */
export function reviewFromReport(
	text: string,
	checked: readonly Checked[],
	confirmed: readonly number[],
	{ title, date, source }: ReportHead,
): string {
	let linked = '';
	let end = 0;
	checked.forEach((each, index) => {
		const { figure, verdict } = each;
		const sure = confirmed.includes(index) || CLEAR.has(verdict);
		const to = sure ? target(each) : null;
		if (to === null || figure.offset < end) return;
		linked += `${text.slice(end, figure.offset)}[${figure.text}](${to})`;
		end = figure.offset + figure.text.length;
	});
	linked += text.slice(end);
	const body = linked
		.split(/\r\n|\r|\n/)
		.map(lineOf)
		.join('\n');
	return `# ${title} (tuodi-review 1)

- 编号 (id): report-${date}
- 日期 (date): ${date}
- 来源 (source): ${source}

${body.replace(/\n{3,}/g, '\n\n').trim()}
`;
}
