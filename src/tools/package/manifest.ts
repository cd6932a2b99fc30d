import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, Manifest, TableInfo } from '#lib/domain/package.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { FormerPlace, Place, PlaceCode, PlaceLevel } from '#lib/domain/place.ts';
import type { IndicatorId, Qualifier } from '#lib/domain/reading.ts';
import type { Row } from '#lib/domain/rowset.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import type { Descriptor } from './descriptor.ts';

/** SHA-256 over `datapackage.json` and every CSV file in the order of their names, shortened to 12 digits. */
export async function dataVersion(folder: string, descriptor: Descriptor): Promise<string> {
	const hash = createHash('sha256');
	for (const name of ['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort()) {
		const content = await readFile(join(folder, name));
		hash.update(`${name}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex').slice(0, 12);
}

function text(row: Row, column: string): string {
	const cell = row[column];
	return cell === null || cell === undefined ? '' : String(cell);
}

async function places(engine: NativeEngine): Promise<Place[]> {
	const { rows } = await engine.query(
		`SELECT div_code, level, parent_code, name_zh, name_en, sort_no FROM division
		WHERE last_month IS NULL AND kind <> 'development_zone' ORDER BY sort_no, div_code`,
	);
	return rows.map((row) => ({
		code: text(row, 'div_code') as PlaceCode,
		level: text(row, 'level') as PlaceLevel,
		parent: row['parent_code'] === null ? null : (text(row, 'parent_code') as PlaceCode),
		zh: text(row, 'name_zh'),
		en: text(row, 'name_en'),
		sortNo: Number(row['sort_no']),
	}));
}

async function formerPlaces(engine: NativeEngine): Promise<FormerPlace[]> {
	const { rows } = await engine.query(
		`SELECT c.from_code, d.name_zh, d.name_en, c.to_code, c.change_date FROM division_crosswalk AS c
		JOIN division AS d ON d.div_code = c.from_code ORDER BY c.from_code, c.to_code`,
	);
	return rows.map((row) => ({
		code: text(row, 'from_code'),
		zh: text(row, 'name_zh'),
		en: text(row, 'name_en'),
		successor: text(row, 'to_code') as PlaceCode,
		changed: text(row, 'change_date'),
	}));
}

async function claims(engine: NativeEngine): Promise<Claim[]> {
	const { rows } = await engine.query('SELECT * FROM published ORDER BY row_no');
	return rows.map((row) => ({
		id: text(row, 'claim_id'),
		indicator: text(row, 'indicator') as IndicatorId,
		place: text(row, 'place') as PlaceCode,
		period: parsePeriod(text(row, 'period')),
		periodStated: row['period_stated'] === true,
		value: Number(row['value']),
		valueText: text(row, 'value_text'),
		qualifier: text(row, 'qualifier') as Qualifier,
		kind: text(row, 'claim_kind') as Claim['kind'],
		derivation: text(row, 'derivation') as Claim['derivation'],
		section: text(row, 'section'),
		note: { zh: text(row, 'note_zh'), en: text(row, 'note_en') },
	}));
}

/** Peers of a unit are this many. */
const PEERS = 5;

/** The units nearest to each in registered population of the latest year held, by ratio; without one, all others by code. */
async function peers(engine: NativeEngine, units: readonly Place[]): Promise<Record<string, PlaceCode[]>> {
	const { rows } = await engine.query(
		`SELECT div_code, arg_max(persons, year) AS persons FROM population
		WHERE residence = 'registered' AND persons > 0 GROUP BY div_code ORDER BY div_code`,
	);
	const persons = new Map(rows.map((row) => [text(row, 'div_code'), Number(row['persons'])]));
	const distance = (a: Place, b: Place): number =>
		Math.abs(Math.log((persons.get(a.code) ?? 1) / (persons.get(b.code) ?? 1)));
	const counties = units.filter(({ level }) => level === 'county');
	return Object.fromEntries(
		counties.map((unit) => [
			unit.code,
			counties
				.filter(({ code }) => code !== unit.code)
				.sort((a, b) => distance(unit, a) - distance(unit, b) || a.sortNo - b.sortNo)
				.slice(0, PEERS)
				.map(({ code }) => code),
		]),
	);
}

async function tables(engine: NativeEngine, descriptor: Descriptor): Promise<TableInfo[]> {
	return Promise.all(
		descriptor.resources.map(async (resource) => {
			const { rows } = await engine.query(`SELECT count(*) AS n FROM ${resource.name}`);
			return {
				name: resource.name,
				title: { zh: resource.title, en: resource.title_en },
				department: resource['tuodi:department'],
				asOf: resource['tuodi:as_of'],
				synthetic: resource['tuodi:synthetic'],
				doubtful: resource['tuodi:doubtful'] ?? null,
				rows: Number(rows[0]?.['n'] ?? 0),
			};
		}),
	);
}

/** Everything that pages and the command line need to know about a loaded package besides its figures. */
export async function makeManifest(
	engine: NativeEngine,
	descriptor: Descriptor,
	version: string,
	file: Manifest['file'],
): Promise<Manifest> {
	const { rows } = await engine.query(
		`SELECT event_id, start, precision, event_kind, title_zh, title_en, rebases FROM event ORDER BY start, event_id`,
	);
	const held = await places(engine);
	return {
		name: descriptor.name,
		title: { zh: descriptor.title, en: descriptor.title_en ?? descriptor.title },
		notice: descriptor['tuodi:notice'] ?? null,
		dataVersion: version,
		file,
		engine: engine.version,
		city: descriptor['tuodi:city'] as PlaceCode,
		firstMonth: descriptor['tuodi:first_month'],
		lastMonth: descriptor['tuodi:last_month'],
		report: descriptor['tuodi:calibrated_to'] ?? null,
		places: held,
		former: await formerPlaces(engine),
		events: rows.map((row) => ({
			id: text(row, 'event_id'),
			start: text(row, 'start'),
			precision: text(row, 'precision') as 'year' | 'month',
			kind: text(row, 'event_kind'),
			title: { zh: text(row, 'title_zh'), en: text(row, 'title_en') },
			rebases: text(row, 'rebases').split(' ').filter(Boolean) as IndicatorId[],
		})),
		claims: await claims(engine),
		warnings: descriptor['tuodi:warnings'].map(({ id, zh, en, indicators }) => ({
			id,
			text: { zh, en },
			indicators: indicators as IndicatorId[],
		})),
		caveats: descriptor['tuodi:caveats'].map(({ zh, en, indicators }) => ({
			text: { zh, en },
			indicators: indicators as IndicatorId[],
		})),
		tables: await tables(engine, descriptor),
		codes: Object.fromEntries(
			Object.entries(descriptor['tuodi:codes']).map(([list, codes]) => [
				list,
				codes.map(({ code, zh, en }) => ({ code, label: { zh, en } })),
			]),
		),
		tiles: descriptor['tuodi:tiles'],
		peers: await peers(engine, held),
		focus: descriptor['tuodi:focus'] as Record<string, PlaceCode>,
		licence: descriptor.licenses.map(({ name }) => name).join(', '),
	};
}
