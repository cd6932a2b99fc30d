import { beforeAll, describe, expect, it } from 'vitest';
import { attack, narrow, type Bounds } from '../fixtures/disclosure/bounds.ts';
import { Publication } from '../fixtures/disclosure/cells.ts';
import { housingPublication } from '../fixtures/disclosure/housing.ts';

/** Three townships of which the total and all but the small one are shown. */
function townships(hidden: readonly string[]): Publication {
	const publication = new Publication();
	for (const [name, count] of Object.entries({ east: 12, south: 3, west: 20 })) {
		publication.cell(name, hidden.includes(name) ? null : count);
	}
	publication.cell('all', 35);
	publication.sum(['east', 'south', 'west'], 'all');
	return publication;
}

describe('the attack by linear programming', () => {
	it('recovers a single hidden cell from the total', async () => {
		const bounds = await attack(townships(['south']));
		expect(bounds.get('south')).toEqual({ lower: 3, upper: 3 });
		expect(narrow(bounds, 1)).toEqual(['south']);
	});

	it('finds the range of two hidden cells that protect each other', async () => {
		const bounds = await attack(townships(['south', 'east']));
		expect(bounds.get('south')).toEqual({ lower: 0, upper: 15 });
		expect(narrow(bounds, 1)).toEqual([]);
	});

	it('recovers a hidden month from two cumulative figures', async () => {
		const publication = new Publication();
		publication.cell('to August', 40);
		publication.cell('September', null);
		publication.cell('to September', 42);
		publication.sum(['to August', 'September'], 'to September');
		expect((await attack(publication)).get('September')).toEqual({ lower: 2, upper: 2 });
	});

	it('says so when the shown cells contradict each other', async () => {
		const publication = new Publication();
		publication.cell('part', null);
		publication.cell('other', 9);
		publication.cell('all', 8);
		publication.sum(['part', 'other'], 'all');
		await expect(attack(publication)).rejects.toThrow(/part: the solver ended/);
	});
});

describe('hidden cells of public rental housing', () => {
	let publication: Publication;
	let bounds: ReadonlyMap<string, Bounds>;
	beforeAll(async () => {
		publication = await housingPublication();
		bounds = await attack(publication);
	});

	it('exist in the clearance counts, the reviews and the return', () => {
		const tables = new Set([...publication.hidden.keys()].map((cell) => cell.split(' ')[0]));
		expect([...tables].sort()).toEqual(['clearance', 'return', 'review']);
	});

	it('stay uncertain by at least five whatever a reader derives from totals, flows, stages, reviews and cases', () => {
		expect(narrow(bounds, 5)).toEqual([]);
	});

	it('are recovered as soon as the other hidden cells of their column are shown', async () => {
		const column = [...publication.hidden.keys()].filter((cell) => /^clearance \d{6} 2021-12 failed$/.test(cell));
		expect(column.length).toBeGreaterThanOrEqual(2);
		const [last = '', ...others] = column;
		let shown = publication;
		let left = bounds;
		for (const cell of others) {
			shown = shown.revealing(new Map([[cell, left.get(cell)?.upper ?? 0]]));
			left = await attack(shown);
		}
		expect(narrow(left, 1)).toContain(last);
	});
});
