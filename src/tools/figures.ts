import type { Manifest } from '#lib/domain/package.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import { latestPeriod, readingsOf } from '#lib/domain/readings.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { nearest } from '#lib/domain/nearest.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import type { Catalogue } from '#lib/indicators/catalogue.ts';
import type { Context } from '#lib/indicators/context.ts';
import { statedDefinition } from '#lib/indicators/contexts.ts';
import { figureRecord, type FigureRecord } from '#lib/indicators/record.ts';
import { ArgumentError } from './argument-error.ts';
import { nearestIds, nearestPeriods } from './nearest.ts';

/** What the command line asks for; absent means the default (every indicator, the city, the latest period). */
export interface FigureRequest {
	readonly indicator?: string | undefined;
	readonly place?: string | undefined;
	readonly period?: string | undefined;
	readonly all: boolean;
}

function checkPlace(manifest: Manifest, code: string): PlaceCode {
	const place = manifest.places.find((candidate) => candidate.code === code);
	if (place) return place.code;
	const former = manifest.former.find((candidate) => candidate.code === code);
	if (former) {
		throw new ArgumentError(
			`place ${code} (${former.zh}) became ${former.successor} in ${former.changed}; use --place ${former.successor}`,
		);
	}
	const near = nearest(
		code,
		manifest.places.map((candidate) => candidate.code),
	);
	throw new ArgumentError(`unknown place “${code}”; nearest: ${near.join(', ')}`);
}

function checkPeriod(text: string, held: readonly string[], what: string): Period {
	const period = parsePeriod(text);
	if (period && held.includes(period)) return period;
	if (held.includes(`@${text}`)) {
		throw new ArgumentError(`no period “${text}” for ${what}; the stock at the end of that month is --period @${text}`);
	}
	throw new ArgumentError(`no period “${text}” for ${what}; nearest held: ${nearestPeriods(text, held).join(', ')}`);
}

function chosen(context: Context, request: FigureRequest): Reading[] {
	const { manifest, readings, definition } = context;
	const place = request.place === undefined ? undefined : checkPlace(manifest, request.place);
	const places = place ? [place] : request.all ? [...readings.keys()] : [manifest.city];
	const held = places.flatMap((code) => [...(readings.get(code)?.keys() ?? [])]);
	const period =
		request.period === undefined || held.length === 0
			? undefined
			: checkPeriod(request.period, [...new Set(held)], `${definition.id} in ${places.join(', ')}`);
	return places.flatMap((code) => {
		const series = readings.get(code);
		if (request.all && !period) return [...(series?.values() ?? [])];
		const wanted = period ?? latestPeriod(series);
		const reading = wanted ? series?.get(wanted) : undefined;
		return reading ? [reading] : [];
	});
}

/** Computes the figures that were asked for, from rows, on native DuckDB. @throws ArgumentError */
export async function figures(
	engine: NativeEngine,
	catalogue: Catalogue,
	manifest: Manifest,
	request: FigureRequest,
): Promise<FigureRecord[]> {
	const ids = [...catalogue.keys()];
	if (request.indicator !== undefined && !catalogue.has(request.indicator)) {
		const near = nearestIds(request.indicator, ids);
		const valid = near.length > 0 ? `nearest: ${near.join(', ')}` : `one of ${ids.join(', ')}`;
		throw new ArgumentError(`unknown indicator “${request.indicator}”; ${valid}`);
	}
	const place = request.place === undefined ? undefined : checkPlace(manifest, request.place);
	const records: FigureRecord[] = [];
	const held: string[] = [];
	for (const [id, { definition, sql }] of catalogue) {
		if (request.indicator !== undefined && id !== request.indicator) continue;
		const readings = readingsOf(definition, await engine.query(sql), manifest.claims);
		const series = place === undefined && request.all ? [...readings.values()] : [readings.get(place ?? manifest.city)];
		held.push(...series.flatMap((each) => [...(each?.keys() ?? [])]));
		const context: Context = {
			definition: statedDefinition(definition, manifest),
			readings,
			manifest,
			locale: 'zh-CN',
			comparison: 'same_period_last_year',
		};
		try {
			records.push(...chosen(context, request).map((reading) => figureRecord(context, reading)));
		} catch (cause) {
			if (!(cause instanceof ArgumentError) || request.indicator !== undefined || !request.period) throw cause;
		}
	}
	if (records.length === 0) {
		if (request.period !== undefined && held.length > 0) checkPeriod(request.period, held, place ?? manifest.city);
		const what = [request.indicator, request.place, request.period].filter(Boolean).join(' ');
		throw new ArgumentError(`nothing is held for ${what === '' ? 'the package' : what}; --all lists everything`);
	}
	return records;
}
