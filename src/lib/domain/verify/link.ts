import type { Definition } from '../definition.ts';
import { inWordsOfNames } from '../everyday-words.ts';
import type { Unit } from '../reading.ts';
import type { FoundFigure } from './find.ts';
import type { FigureUnit } from './text-units.ts';
import type { Zone } from './zones.ts';

/** What of a reading a figure speaks of: its value, one of its counts, a part, or how it has changed. */
export type Facet = 'value' | 'numerator' | 'denominator' | `part:${string}` | 'growth' | 'difference' | 'change';

/** Words that together name an indicator, or one of its counts, in running text; `甲|乙` is either. */
export interface Wording {
	readonly words: readonly string[];
	readonly of?: 'numerator' | 'denominator' | `part:${string}`;
	/** What the words count in truth, where that is something else than the indicator (口径不同). */
	readonly trap?: true;
}

/** An indicator with the words by which reports speak of it. */
export interface Subject {
	readonly definition: Definition;
	readonly wordings: readonly Wording[];
}

/** An indicator that a figure may speak of. */
export interface Candidate {
	readonly definition: Definition;
	readonly facet: Facet;
	readonly score: number;
	/** The words found, for the reason. */
	readonly words: readonly string[];
	/** The unit, or the way of counting, is another one than the indicator's. */
	readonly differs: 'unit' | 'counting' | null;
}

/** The least score of a candidate that may stand alone: two characters in the figure's own clause, or four just before. */
export const ENOUGH = 1.5;

/** A second candidate this near to the best leaves it open which is meant. */
export const TIE = 0.85;

const SAME_UNITS: Readonly<Partial<Record<FigureUnit, readonly Unit[]>>> = {
	person: ['person', 'staff', 'person_per_carer'],
	household: ['household', 'case_per_fte'],
	yuan: ['yuan', 'yuan_per_person', 'yuan_per_person_month', 'yuan_per_person_time', 'yuan_per_household'],
	yuan_per_person: ['yuan_per_person', 'yuan_per_person_month'],
	item: ['organisation'],
	ratio: ['case_per_fte'],
};
const COUNTED_OTHERWISE: readonly FigureUnit[] = ['person', 'person_time', 'household'];

function unitFits(unit: FigureUnit, wanted: Unit): 'same' | 'other' | null {
	if ((SAME_UNITS[unit] ?? [unit]).some((each) => each === wanted)) return 'same';
	return COUNTED_OTHERWISE.includes(unit) && COUNTED_OTHERWISE.some((each) => each === wanted) ? 'other' : null;
}

/** Which side of an indicator a figure of this kind and unit can be, and whether its unit is another one. */
function facetOf(
	figure: FoundFigure,
	definition: Definition,
	of: Wording['of'],
): { facet: Facet; differs: Candidate['differs'] } | null {
	const { unit, kind } = figure;
	if (unit === null) return null;
	const relative = definition.unit === 'share' || definition.unit === 'growth';
	if (of !== undefined) {
		const counted = definition.counted ?? (definition.unit === 'staff' ? 'person' : definition.unit);
		return kind === 'level' && (unit === counted || (unit === 'yuan' && definition.unit === 'yuan'))
			? { facet: of, differs: null }
			: null;
	}
	if (kind === 'growth') {
		if (definition.measure === 'growth') return { facet: 'value', differs: null };
		return relative ? { facet: 'difference', differs: 'unit' } : { facet: 'growth', differs: null };
	}
	if (kind === 'difference') return relative ? { facet: 'difference', differs: null } : null;
	if (kind === 'share') return definition.unit === 'share' ? { facet: 'value', differs: null } : null;
	if (relative) return null;
	const fits = unitFits(unit, definition.unit);
	if (fits === null) return null;
	if (kind === 'change') return fits === 'same' ? { facet: 'change', differs: null } : null;
	return { facet: 'value', differs: fits === 'other' ? 'unit' : null };
}

/** The least weight of the zone in which the nearest of the words stands: in the figure's sentence. */
const NEAR_ENOUGH = 0.3;

/** What a word before 其中 counts for the figure after it: it names the whole, not the part. */
const OF_WHICH = 0.7;

interface Seen {
	readonly weight: number;
	readonly plain: string;
	readonly named: string;
}

/** The words of a wording in the zones: the sum of their lengths by weight, less where none is near, or null when one is missing or all are far. */
function scoreOf(
	words: readonly string[],
	zones: readonly Seen[],
	whole: string,
): { score: number; found: string[] } | null {
	let score = 0;
	let nearest = 0;
	const found: string[] = [];
	for (const either of words) {
		if (!whole.includes(either) && !either.split('|').some((word) => whole.includes(word))) return null;
		let best = 0;
		let which = '';
		for (const word of either.split('|')) {
			for (const { weight, plain, named } of zones) {
				if (word.length * weight > best && (plain.includes(word) || named.includes(word)))
					[best, which] = [word.length * weight, word];
				if (which === word && (plain.includes(word) || named.includes(word))) nearest = Math.max(nearest, weight);
			}
		}
		if (which === '') return null;
		score += best;
		found.push(which);
	}
	if (nearest < NEAR_ENOUGH) return null;
	const part = zones[0]?.plain.includes('其中') === true && nearest < 0.7 ? OF_WHICH : 1;
	return { score: score * (0.5 + nearest / 2) * part, found };
}

function seen(zones: readonly Zone[]): Seen[] {
	return zones
		.filter(({ text }) => text !== '')
		.map(({ text, weight }) => ({ weight, plain: text, named: inWordsOfNames(text) }));
}

/**
 * The indicators that a figure may speak of, the best first: by the words around it, its unit and its kind. An indicator that is a
 * growth goes before the growth of a level; one in another unit stands behind the same words in its own.
 */
export function candidates(figure: FoundFigure, subjects: readonly Subject[]): Candidate[] {
	const zones = seen(figure.zones);
	const whole = zones.map(({ plain, named }) => (plain === named ? plain : `${plain}\n${named}`)).join('\n');
	const all = subjects.flatMap(({ definition, wordings }): Candidate[] => {
		const names = [{ words: [definition.name.zh] }, { words: [definition.subject.zh] }];
		const own = [...wordings, ...names].flatMap((wording: Wording): Candidate[] => {
			const side = facetOf(figure, definition, wording.of);
			const hit = side && scoreOf(wording.words, zones, whole);
			if (!hit) return [];
			const bonus = figure.kind === 'growth' && definition.measure === 'growth' ? 1.4 : 1;
			const differs = wording.trap ? 'counting' : side.differs;
			return [{ definition, facet: side.facet, score: hit.score * bonus, words: hit.found, differs }];
		});
		return own.sort((a, b) => b.score - a.score).slice(0, 1);
	});
	return all.sort(
		(a, b) =>
			b.score - a.score ||
			Number(a.differs !== null) - Number(b.differs !== null) ||
			(a.definition.id < b.definition.id ? -1 : 1),
	);
}

/** A figure as one of an indicator that a person has chosen, or null when it can be no figure of it. */
export function chosenCandidate(figure: FoundFigure, definition: Definition): Candidate | null {
	const side = facetOf(figure, definition, undefined);
	return side && { definition, facet: side.facet, score: Infinity, words: [], differs: side.differs };
}

/** The candidates that cannot be told apart: the best and those near to it. */
export function rivals(found: readonly Candidate[]): Candidate[] {
	const best = found[0];
	return best ? found.filter(({ score }) => score >= best.score * TIE) : [];
}
