import { latestPeriod, readingsOf } from '#lib/domain/readings.ts';
import { yearBefore } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import { openPackage } from '../build-data.ts';
import { readCatalogue } from '../catalogue.ts';

/** How much one indicator rests on, in each unit, at its latest period: what a simulation of its rule needs. */
export interface Sizes {
	/** The whole city's value. */
	readonly target: number;
	readonly now: readonly number[];
	/** A year before; empty where it is not needed. */
	readonly before: readonly number[];
}

/** Sizes by indicator, with the package that they are from. */
export interface Denominators {
	readonly package: string;
	readonly sizes: Readonly<Record<string, Sizes>>;
}

const INDICATORS = [
	'blindspot_rate',
	'dibao_exit_rate',
	'tekun_dependent_concentrated_rate',
	'manual_verification_share',
	'staff_turnover_rate',
];

/** The denominators of a package's units. @throws PackageError when it is not sound. */
export async function readDenominators(folder: string): Promise<Denominators> {
	const { engine, descriptor } = await openPackage(folder);
	try {
		const catalogue = await readCatalogue();
		const city = descriptor['tuodi:city'] as PlaceCode;
		const sizes: Record<string, Sizes> = {};
		for (const id of INDICATORS) {
			const indicator = catalogue.get(id);
			if (!indicator) throw new Error(`expected the indicator ${id}, found none`);
			const readings = readingsOf(indicator.definition, await engine.query(indicator.sql), []);
			const period = latestPeriod(readings.get(city));
			const whole = period && readings.get(city)?.get(period);
			if (!period || whole?.state !== 'value') throw new Error(`expected a value of ${id} in the city, found none`);
			const at = (when: typeof period): number[] =>
				[...readings]
					.filter(([place]) => place !== city)
					.flatMap(([, series]) => {
						const reading = series.get(when);
						return reading?.state === 'value' && reading.denominator !== null ? [reading.denominator] : [];
					});
			sizes[id] = { target: whole.value, now: at(period), before: at(yearBefore(period)) };
		}
		return { package: descriptor.name, sizes };
	} finally {
		await engine.close();
	}
}
