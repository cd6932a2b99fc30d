import type { Locale } from '../i18n/locale.ts';
import { firstMonth, lastMonth, periodKind, type Period } from './period.ts';

const EN_MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

function yearOf(month: string): string {
	return month.slice(0, 4);
}

function monthNumber(month: string): number {
	return Number(month.slice(5, 7));
}

function enMonth(month: string): string {
	return EN_MONTHS[monthNumber(month) - 1] ?? month;
}

/** A month as readers say it: 2022年9月, September 2022. */
export function monthLabel(month: string, locale: Locale): string {
	return locale === 'en' ? `${enMonth(month)} ${yearOf(month)}` : `${yearOf(month)}年${monthNumber(month)}月`;
}

/** A day (`YYYY-MM-DD`) as readers say it: 2022年10月31日, 31 October 2022. */
export function dateLabel(date: string, locale: Locale): string {
	const day = Number(date.slice(8, 10));
	return locale === 'en' ? `${day} ${monthLabel(date, locale)}` : `${monthLabel(date, locale)}${day}日`;
}

function rangeLabel(from: string, to: string, locale: Locale): string {
	const sameYear = yearOf(from) === yearOf(to);
	if (from === to) return monthLabel(from, locale);
	if (locale === 'en') {
		return sameYear
			? `${enMonth(from)}–${enMonth(to)} ${yearOf(to)}`
			: `${monthLabel(from, locale)} to ${monthLabel(to, locale)}`;
	}
	return sameYear
		? `${yearOf(from)}年${monthNumber(from)}—${monthNumber(to)}月`
		: `${monthLabel(from, locale)}至${monthLabel(to, locale)}`;
}

/** A period as readers say it: 2022年1—9月, 2022年春季学期, 2021年12月底. */
export function periodLabel(period: Period, locale: Locale): string {
	switch (periodKind(period)) {
		case 'month':
			return monthLabel(period, locale);
		case 'range':
			return rangeLabel(firstMonth(period), lastMonth(period), locale);
		case 'year':
			return locale === 'en' ? period : `${period}年`;
		case 'stock':
			return locale === 'en'
				? `end of ${monthLabel(lastMonth(period), locale)}`
				: `${monthLabel(lastMonth(period), locale)}底`;
		case 'term': {
			const spring = period.endsWith('spring');
			if (locale === 'en') return `${spring ? 'spring' : 'autumn'} term ${yearOf(period)}`;
			return `${yearOf(period)}年${spring ? '春' : '秋'}季学期`;
		}
	}
}

/** A short label for an axis: 2022.9, 22春. */
export function axisLabel(period: Period, locale: Locale): string {
	switch (periodKind(period)) {
		case 'year':
			return period;
		case 'term':
			if (locale === 'en') return `${yearOf(period)} ${period.endsWith('spring') ? 'spring' : 'autumn'}`;
			return `${yearOf(period)}${period.endsWith('spring') ? '春' : '秋'}`;
		default: {
			const month = lastMonth(period);
			return `${yearOf(month)}.${monthNumber(month)}`;
		}
	}
}
