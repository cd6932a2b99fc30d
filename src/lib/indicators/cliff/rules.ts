import { reformed } from '../../domain/benefit-reform.ts';
import type { CliffSetting } from '../../domain/cliff-setting.ts';
import { cliffs, type BenefitSchedule, type Cliff } from '../../domain/statistics/marginal-rate.ts';
import type { CliffView, HouseholdType, PlaceRules, TiedBenefit } from './view.ts';

/** Where a family at the edge ceases to be one, in percent of the guarantee, as long as the rules name no other limit. */
const EDGE_LIMIT = 150;

/** A type of household with its present schedule and that of the setting; in fen. */
export interface TypeRules {
	readonly household: HouseholdType;
	readonly edgeLimit: number;
	readonly present: BenefitSchedule;
	readonly changed: BenefitSchedule;
}

/** A line of income with what is lost at it, now and by the setting; in fen. */
export interface LineLoss {
	readonly threshold: number;
	readonly line: 'dibao' | 'edge';
	/** The present cliff; null where there is none. */
	readonly cliff: Cliff | null;
	/** The drop by the setting. */
	readonly left: number;
}

/** Rules of a place; those of the city where it has none of its own. @throws Error for a view without rules. */
export function rulesOf(view: CliffView, place: string): PlaceRules {
	const rules = view.places.find((each) => each.place === place) ?? view.places[0];
	if (!rules) throw new Error('expected rules of the city, found none');
	return rules;
}

function edgeLimitOf({ types }: PlaceRules, guarantee: number): number {
	const edge = types.flatMap(({ benefits }) => benefits).find(({ tiedTo }) => tiedTo === 'edge');
	return Math.round((guarantee * (edge?.limitPercent ?? EDGE_LIMIT)) / 100);
}

function scheduleOf(guarantee: number, benefits: readonly TiedBenefit[]): BenefitSchedule | null {
	if (benefits.some(({ fen }) => fen === null)) return null;
	return {
		guarantee,
		linked: benefits.map(({ tiedTo, limitPercent, fen }) => ({
			amount: fen ?? 0,
			from: tiedTo === 'edge' ? guarantee : 0,
			until: Math.round((guarantee * limitPercent) / 100),
		})),
	};
}

/** The schedules of a type; null where the value of a benefit is not held, as a sum without it would say too little. */
export function typeRules(
	{ line }: CliffView,
	rules: PlaceRules,
	household: HouseholdType,
	{ taper, edge }: Pick<CliffSetting, 'taper' | 'edge'>,
): TypeRules | null {
	const guarantee = line * household.persons;
	const present = scheduleOf(guarantee, household.benefits);
	if (!present) return null;
	const edgeLimit = edgeLimitOf(rules, guarantee);
	const changed = reformed(present, edgeLimit, { taper: taper * 100, edge: edge * 100 });
	return { household, edgeLimit, present, changed };
}

/** The lines at which a type loses now or by the setting, ascending. */
export function lossesOf({ present, changed }: TypeRules): LineLoss[] {
	const [now, then] = [cliffs(present), cliffs(changed)];
	const thresholds = [...new Set([...now, ...then].map(({ threshold }) => threshold))].sort((a, b) => a - b);
	return thresholds.map((threshold) => {
		const line = threshold === present.guarantee ? ('dibao' as const) : ('edge' as const);
		return {
			threshold,
			line,
			cliff: now.find((each) => each.threshold === threshold) ?? null,
			left: then.find((each) => each.threshold === threshold)?.drop ?? 0,
		};
	});
}

/** The largest drop of a type now, with where it is; null where it has none. */
export function largestCliff(rules: TypeRules): Cliff | null {
	return cliffs(rules.present).reduce<Cliff | null>(
		(best, each) => (each.drop > (best?.drop ?? 0) ? each : best),
		null,
	);
}

/** The type of a place with the largest drop, of equal ones the first; null where no schedule can be put together. */
export function worstType(
	view: CliffView,
	rules: PlaceRules,
): { readonly rules: TypeRules; readonly cliff: Cliff } | null {
	let worst: { readonly rules: TypeRules; readonly cliff: Cliff } | null = null;
	for (const household of rules.types) {
		const own = typeRules(view, rules, household, { taper: 0, edge: 0 });
		const cliff = own && largestCliff(own);
		if (own && cliff && cliff.drop > (worst?.cliff.drop ?? 0)) worst = { rules: own, cliff };
	}
	return worst;
}

/** What the page opens with: the rules of the city, its type with the largest drop, nothing changed. */
export function openingSetting(view: CliffView): CliffSetting {
	const rules = rulesOf(view, '');
	const type = worstType(view, rules)?.rules.household.type ?? rules.types[0]?.type ?? '';
	return { place: rules.place, type, taper: 0, edge: 0, exit: 0 };
}
