/** A seeded source of random numbers (mulberry32): the same seed gives the same sequence on every machine. */
export class SeededRandom {
	private state: number;
	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** A number from 0 to below 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = this.state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** A draw from the standard normal distribution (Box and Muller). */
	normal(): number {
		return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
	}
}
