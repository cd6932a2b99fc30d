import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ReviewPage } from '../../indicators/review/page.ts';
import { frame, type Frame } from './frame.ts';
import { tableFrames, textFrames } from './split.ts';

/** A review as frames: how its figures stand, each part of its text, then every figure beside the data. */
export function reviewFrames(page: ReviewPage, source: string, locale: Locale): Frame[] {
	const { review, evidence } = page;
	const common = { topic: m.review_name({}, { locale }), source: review.source === '' ? source : review.source };
	const parts: Frame[] = [];
	let title = review.title;
	let points: string[] = [];
	const close = (): void => {
		parts.push(...textFrames(common, title, points, locale));
		points = [];
	};
	for (const block of review.blocks) {
		if (block.kind === 'section' || block.kind === 'subsection') {
			close();
			title = block.text;
		} else if (block.kind !== 'issues') {
			const text = block.pieces.map((piece) => piece.text).join('');
			points.push(block.kind === 'question' ? m.deck_ask({ text }, { locale }) : text);
		}
	}
	close();
	const rows = evidence.map(({ name, place, period, text, value, label }) => ({
		name,
		under: m.period_of_report({ place, period }, { locale }),
		cells: [text, value, label],
		verdict: null,
	}));
	const heads = [
		m.column_indicator({}, { locale }),
		m.review_column_text({}, { locale }),
		m.review_column_data({}, { locale }),
		m.claims_state({}, { locale }),
	];
	return [
		frame(common, review.title, { points: [page.head, page.tally].filter(Boolean) }),
		...parts,
		...tableFrames(common, m.review_table({}, { locale }), heads, rows, locale),
	];
}
