import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/tools/catalogue.ts';
import { nearestIds } from '../../../src/tools/nearest.ts';

const ids = [...(await readCatalogue()).keys()];

describe('the ids nearest to a text', () => {
	it.each([
		['dibao_standart', 'dibao_standard'],
		['dibaostandard', 'dibao_standard'],
		['Dibao-Standard', 'dibao_standard'],
		['clearance', 'hard_clearance_share'],
		['eviction', 'eviction_backlog'],
		['staffing', 'civil_affairs_staffing'],
		['coverage_dibao', 'dibao_coverage_rate'],
		['medical', 'medical_aid_disbursement'],
	])('“%s” begin with %s', (text, id) => {
		expect(nearestIds(text, ids)[0]).toBe(id);
	});

	it('are three at most and share a word or the spelling', () => {
		const near = nearestIds('dibao', ids);
		expect(near).toHaveLength(3);
		expect(near.every((id) => id.startsWith('dibao_'))).toBe(true);
		expect(nearestIds('clearance', ids)).toEqual([
			'hard_clearance_share',
			'clearance_km_median_days',
			'hard_clearance_households',
		]);
	});

	it.each(['toString', 'xyz', '低保', ''])('are none for “%s”, which is near to none', (text) => {
		expect(nearestIds(text, ids)).toEqual([]);
	});
});
