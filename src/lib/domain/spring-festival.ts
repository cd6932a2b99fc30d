/** The first day of the lunar year (春节), by year; the test holds them to the calendar of the runtime. */
export const SPRING_FESTIVALS: Readonly<Record<string, string>> = {
	'2015': '2015-02-19',
	'2016': '2016-02-08',
	'2017': '2017-01-28',
	'2018': '2018-02-16',
	'2019': '2019-02-05',
	'2020': '2020-01-25',
	'2021': '2021-02-12',
	'2022': '2022-02-01',
	'2023': '2023-01-22',
	'2024': '2024-02-10',
	'2025': '2025-01-29',
	'2026': '2026-02-17',
	'2027': '2027-02-06',
	'2028': '2028-01-26',
	'2029': '2029-02-13',
	'2030': '2030-02-03',
	'2031': '2031-01-23',
	'2032': '2032-02-11',
	'2033': '2033-01-31',
	'2034': '2034-02-19',
	'2035': '2035-02-08',
};

/** The festival is felt from a week before to its fifteenth day (元宵节). */
const [DAYS_BEFORE, DAYS_AFTER] = [7, 14];

const DAY = 86_400_000;

/**
 * The months that the festival of a year touches, from seven days before to the fifteenth day; null for a year without a date
 * in the table. festivalMonths('2019') = 2019-01, 2019-02 (29 January to 19 February); 2018 touches March.
 */
export function festivalMonths(year: string): string[] | null {
	const date = SPRING_FESTIVALS[year];
	if (date === undefined) return null;
	const day = Date.parse(`${date}T00:00:00Z`);
	const months = [-DAYS_BEFORE, 0, DAYS_AFTER].map((days) => new Date(day + days * DAY).toISOString().slice(0, 7));
	return [...new Set(months)];
}
