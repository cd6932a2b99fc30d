import { describe, expect, it } from 'vitest';
import { festivalMonths, SPRING_FESTIVALS } from '#lib/domain/spring-festival.ts';
import { newMoonNear } from '../../fixtures/domain/new-moon.ts';

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** Whether a day is the first of the first lunar month, as the runtime's calendar has it (a leap month reads 1bis). */
function isNewYear(day: Date): boolean {
	const parts = LUNAR.formatToParts(day);
	const part = (type: string): string | undefined => parts.find((each) => each.type === type)?.value;
	return part('month') === '1' && part('day') === '1';
}

/** The new year of the runtime's calendar, as `YYYY-MM-DD`. */
function byRuntime(year: string): string[] {
	const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(Number(year), 0, 15 + i)));
	return days.filter(isNewYear).map((day) => day.toISOString().slice(0, 10));
}

/**
 * Years whose new moon falls within ten minutes of midnight in Beijing, 2027-02-06 23:56 and 2030-02-03 00:07. The runtime's calendar
 * (ICU) works less exactly and may be a day off; the moon itself decides.
 */
const NEAR_MIDNIGHT = ['2027', '2030'];

describe('the table of Spring Festivals', () => {
	it('has every year from 2015 to 2035', () => {
		expect(Object.keys(SPRING_FESTIVALS)).toEqual(Array.from({ length: 21 }, (_, i) => String(2015 + i)));
	});

	it.each(Object.entries(SPRING_FESTIVALS))('%s is the day of its new moon in Beijing', (year, date) => {
		const noon = Date.parse(`${date}T04:00:00Z`);
		const moment = newMoonNear(noon) + BEIJING;
		expect(new Date(moment).toISOString().slice(0, 10)).toBe(date);
		const fromMidnight = Math.min(moment % DAY, DAY - (moment % DAY)) / 60_000;
		expect(fromMidnight < 10).toBe(NEAR_MIDNIGHT.includes(year));
	});

	it.each(Object.entries(SPRING_FESTIVALS))('%s agrees with the Chinese calendar of the runtime', (year, date) => {
		const [found = '', ...more] = byRuntime(year);
		expect(more).toEqual([]);
		const days = Math.abs(Date.parse(found) - Date.parse(date)) / DAY;
		expect(days).toBeLessThanOrEqual(NEAR_MIDNIGHT.includes(year) ? 1 : 0);
	});

	it('the moon of the test agrees with the example of its book: 1977-02-18 03:37 TT', () => {
		const found = newMoonNear(Date.UTC(1977, 1, 18)) + 70_000;
		expect(Math.abs(found - Date.UTC(1977, 1, 18, 3, 37, 42))).toBeLessThan(60_000);
	});

	it('touches the months from a week before to the fifteenth day', () => {
		expect(festivalMonths('2019')).toEqual(['2019-01', '2019-02']);
		expect(festivalMonths('2018')).toEqual(['2018-02', '2018-03']);
		expect(festivalMonths('2014')).toBeNull();
	});
});
