import type { CompositeInput } from '../../domain/composite.ts';
import { readingText } from '../../domain/format.ts';
import type { Period } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import type { Basis, Reading } from '../../domain/reading.ts';
import { inLocale } from '../../domain/sentence.ts';
import { latestReading, type Context } from '../context.ts';

/** Shares with a direction and an interval, from all five groups; nothing here counts money or size. */
const INPUTS = [
	'gradual_exit_share',
	'tekun_dependent_concentrated_rate',
	'medical_insurance_coverage',
	'education_aid_coverage',
	'employment_aid_rate',
	'part_time_share',
	'training_coverage',
	'service_aid_share',
	'manual_verification_share',
	'blindspot_rate',
] as const;

/** One input of the composite with what the page says of it. */
export interface AssessmentInput extends Omit<CompositeInput, 'weight'> {
	readonly id: string;
	readonly name: string;
	readonly period: Period;
	/** The whole city, as printed. */
	readonly city: string;
	readonly tables: readonly string[];
	readonly bases: readonly Basis[];
}

/** The places that are compared, and the inputs that the package holds for them. */
export interface AssessmentInputs {
	readonly places: readonly Place[];
	readonly inputs: readonly AssessmentInput[];
}

function valueOf(reading: Reading | undefined): CompositeInput['values'][number] {
	if (reading?.state !== 'value') return null;
	const { value, interval } = reading;
	return { value, halfWidth: interval ? (interval.upper - interval.lower) / 2 : 0 };
}

/** The inputs that the package holds, each at the latest period of the city; an input without any county is left out. */
export function assessmentInputs(contexts: readonly Context[]): AssessmentInputs {
	const [first] = contexts;
	const places = first?.manifest.places.filter(({ level }) => level === 'county') ?? [];
	const inputs = INPUTS.flatMap((id): AssessmentInput[] => {
		const context = contexts.find(({ definition }) => definition.id === id);
		const whole = context && latestReading(context, context.manifest.city);
		if (!context || !whole) return [];
		const { definition, locale } = context;
		const readings = places.map(({ code }) => context.readings.get(code)?.get(whole.period));
		const values = readings.map(valueOf);
		if (values.every((value) => value === null)) return [];
		return [
			{
				id,
				name: inLocale(definition.name, locale),
				period: whole.period,
				city: readingText(definition, whole, locale),
				direction: definition.direction === 'down' ? -1 : 1,
				values,
				tables: definition.tables,
				bases: [...new Set(readings.flatMap((reading) => (reading ? [reading.basis] : [])))],
			},
		];
	});
	return { places, inputs };
}
