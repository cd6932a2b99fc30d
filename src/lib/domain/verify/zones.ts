/** A piece of text around a figure, and how much a word in it tells about the figure: 1 is beside it. */
export interface Zone {
	readonly text: string;
	readonly weight: number;
}

const SENTENCE_ENDS = ['。', '；', '！', '？'];
const CLAUSE_ENDS = ['，', '：', ...SENTENCE_ENDS, '\t'];

/** How far a sentence is looked for its ends. */
const REACH = 400;

function lastOf(line: string, marks: readonly string[], before: number): number {
	const from = Math.max(0, before - REACH);
	const piece = line.slice(from, Math.max(0, before));
	return from + Math.max(-1, ...marks.map((mark) => piece.lastIndexOf(mark)));
}

function firstOf(line: string, marks: readonly string[], from: number): number {
	const piece = line.slice(from, from + REACH);
	return from + Math.min(piece.length, ...marks.map((mark) => piece.indexOf(mark)).filter((at) => at >= 0));
}

/** Han characters that say something: not only 和、共. */
const says = (text: string): boolean => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2;

/** Words within a figure (同比增长) tell its kind, not its subject: alone they are not near enough for `NEAR_ENOUGH` of `link.ts`. */
const OWN_WORDS = 0.29;

/** How far back a paragraph is read; a subject named longer ago is not the subject any more. */
const BACK = 240;

/**
 * The zones of a figure that stands at `start` to `end` of a line, between the figures that end and start at `previous` and `next`: its own words since the figure before, its clause with what
 * follows, the clauses before in its sentence, the rest of the sentence, and the paragraph before.
 */
export function zonesOf(line: string, start: number, end: number, previous: number, next: number): Zone[] {
	const clause = lastOf(line, CLAUSE_ENDS, start) + 1;
	const sentence = lastOf(line, SENTENCE_ENDS, start) + 1;
	const after = line.slice(end, Math.min(next, firstOf(line, CLAUSE_ENDS, end)));
	const between = line.slice(Math.max(previous, clause), start);
	const own = says(between) ? between : '';
	const zones: Zone[] = [];
	if (own !== '') zones.push({ text: own, weight: 1 });
	zones.push({ text: line.slice(start, end), weight: OWN_WORDS });
	zones.push({ text: line.slice(clause, start), weight: own === '' ? 1 : 0.7 });
	zones.push({ text: after, weight: 0.6 });
	let to = clause;
	for (let weight = 0.6; to > sentence && weight > 0.2; weight *= 0.85) {
		const from = Math.max(sentence, lastOf(line, CLAUSE_ENDS, to - 1) + 1);
		zones.push({ text: line.slice(from, to), weight });
		to = from;
	}
	zones.push({ text: line.slice(end, firstOf(line, SENTENCE_ENDS, end)), weight: 0.15 });
	zones.push({ text: line.slice(Math.max(0, sentence - BACK), sentence), weight: 0.25 });
	return zones;
}
