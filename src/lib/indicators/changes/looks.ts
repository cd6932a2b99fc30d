import { fallingTotals } from '../../domain/changes/falling-totals.ts';
import { changeLooks, type ChangeLook } from '../../domain/changes/look.ts';
import type { Manifest } from '../../domain/package.ts';
import { placeName } from '../../domain/sentence.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placeOf, type Context } from '../context.ts';
import { cityAndCounties } from '../view-page.ts';
import type { ChangesView } from './view.ts';

/** What the page of changes is made of, in one language. */
export interface ChangesContext {
	readonly view: ChangesView;
	/** Every indicator with its readings. */
	readonly contexts: readonly Context[];
	readonly manifest: Manifest;
	readonly locale: Locale;
}

/** The changes of every indicator in the city and its units. */
export function allLooks({ contexts, manifest }: Pick<ChangesContext, 'contexts' | 'manifest'>): ChangeLook[] {
	const places = cityAndCounties(manifest);
	return contexts.flatMap(({ definition, readings }) =>
		places.flatMap((place) => changeLooks(definition, place, readings.get(place) ?? new Map())),
	);
}

/** How many running totals of the city and its units fall, and how many indicators have running totals at all. */
export function fallingCount({ contexts, manifest }: ChangesContext): number {
	const places = cityAndCounties(manifest);
	return contexts.reduce(
		(sum, { definition, readings }) =>
			sum + places.reduce((own, place) => own + fallingTotals(definition, readings.get(place) ?? new Map()).length, 0),
		0,
	);
}

/** The indicator of a look. @throws Error when it is none of the page's. */
export function contextOfLook({ indicator }: ChangeLook, { contexts }: ChangesContext): Context {
	const found = contexts.find(({ definition }) => definition.id === indicator);
	if (!found) throw new Error(`expected an indicator of the page, found “${indicator}”`);
	return found;
}

/** Name of the place of a look. */
export function placeOfLook({ place }: ChangeLook, { manifest, locale }: ChangesContext): string {
	return placeName(placeOf(manifest, place), locale);
}
