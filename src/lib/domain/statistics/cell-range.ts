import { checkCount } from './preconditions.ts';
import type { Interval } from './interval.ts';

/** Counts of a table in rows of one length, without its totals. */
export type Counts = readonly (readonly number[])[];

/** Which cells of a table are not shown, in the same rows. */
export type Hidden = readonly (readonly boolean[])[];

/** What can still flow from one node to another; rows come first, then columns. */
type Room = number[][];

/**
 * How far hidden cells can be moved while all totals stay. Lowering a cell is possible down to 0, raising it without limit; the
 * cell looked at is left out. `lowerFirst` is the room for raising it: its row must then be lowered elsewhere.
 */
function roomOf(counts: Counts, hidden: Hidden, row: number, column: number, lowerFirst: boolean): Room {
	const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
	const room = Array.from({ length: rows + columns }, () => new Array<number>(rows + columns).fill(0));
	counts.forEach((cells, r) => {
		cells.forEach((count, c) => {
			if (!hidden[r]?.[c] || (r === row && c === column)) return;
			const [from, to] = [room[r], room[rows + c]];
			if (!from || !to) return;
			from[rows + c] = lowerFirst ? count : Infinity;
			to[r] = lowerFirst ? Infinity : count;
		});
	});
	return room;
}

/** Nodes on a way with room, from the first to the last; null when there is none. */
function wayThrough(room: Room, from: number, to: number): number[] | null {
	const before = new Map<number, number>([[from, from]]);
	const waiting = [from];
	for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
		for (const [next, free] of (room[node] ?? []).entries()) {
			if (free <= 0 || before.has(next)) continue;
			before.set(next, node);
			waiting.push(next);
		}
	}
	if (!before.has(to)) return null;
	const way = [to];
	for (let node = to; node !== from;) {
		node = before.get(node) ?? from;
		way.unshift(node);
	}
	return way;
}

/** The largest flow (Ford and Fulkerson 1956), in place. */
function largestFlow(room: Room, from: number, to: number): number {
	let flow = 0;
	for (let way = wayThrough(room, from, to); way; way = wayThrough(room, from, to)) {
		const nodes = way;
		const pairs = nodes.slice(1).map((node, index) => [nodes[index] ?? from, node] as const);
		const free = Math.min(...pairs.map(([a, b]) => room[a]?.[b] ?? 0));
		for (const [a, b] of pairs) {
			const [there, back] = [room[a], room[b]];
			if (!there || !back) continue;
			there[b] = (there[b] ?? 0) - free;
			back[a] = (back[a] ?? 0) + free;
		}
		flow += free;
	}
	return flow;
}

/**
 * The least and the largest count that a hidden cell of a two-way table can have for somebody who sees all other cells and the
 * totals of every row and column. Method: Gusfield 1988, SIAM J. Comput. 17, 552–571: the cell can be raised by the largest flow
 * from its row to its column over hidden cells that are lowered, and lowered by that over hidden cells that are raised.
 * In the nine hidden cells of sdcTable’s test-simpleheuristic.R, w|a lies from 25 to 94 and w|b is exactly 47.
 * @throws RangeError for a count that is negative or not finite.
 */
export function cellRange(counts: Counts, hidden: Hidden, row: number, column: number): Interval {
	for (const each of counts.flat()) checkCount(each);
	const count = counts[row]?.[column] ?? 0;
	if (!hidden[row]?.[column]) return { lower: count, upper: count };
	const flow = (lowerFirst: boolean): number =>
		largestFlow(roomOf(counts, hidden, row, column, lowerFirst), row, counts.length + column);
	return { lower: count - Math.min(count, flow(false)), upper: count + flow(true) };
}
