/** Letters, digits and hyphens; a running total's slash becomes two hyphens, as ISO 8601 has it for file names. */
function safe(part: string): string {
	return part
		.replaceAll('/', '--')
		.replace(/[^A-Za-z0-9_-]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** Name of a figure's file without its ending, the same on every system: tuodi_housing_in_tenure_350404_2022-08_trend. */
export function fileName(indicator: string, place: string, period: string, figure: string): string {
	return ['tuodi', indicator, place, period, figure].map(safe).join('_');
}
