import type { Frame } from '../output/meeting/frame.ts';
import type { Slide } from '../output/meeting/slides.ts';
import { movedIndex, type Move } from './meeting-keys.ts';

/** What is opened from a slide: from its first frame one comes back to the slide, and past its last one too. */
interface Detour {
	readonly frames: readonly Frame[];
	readonly at: number;
}

/** A list over the frames, from which one of them is chosen. */
export type Panel = 'overview' | 'places';

/** Digits of a number typed to jump; more belong to no meeting. */
const MOST_DIGITS = 3;

/** Where a meeting stands. The room's screen and the presenter's window show the same one. */
export class Presentation {
	index = $state(0);
	/** The room's screen is black; the next move brings the frame back. */
	blank = $state(false);
	panel = $state<Panel | null>(null);
	/** Digits typed so far of a frame's number. */
	typed = $state('');
	private detour = $state.raw<Detour | null>(null);
	/** When it began, in milliseconds of `Date`. */
	readonly since = Date.now();

	constructor(readonly slides: readonly Slide[]) {}

	readonly count = $derived.by(() => this.slides.length);
	readonly slide = $derived.by(() => this.slides[this.index]);
	readonly frame = $derived.by(() => this.detour?.frames[this.detour.at] ?? this.slide?.frame);
	/** Where in what is opened, from 1; null on a slide itself. */
	readonly aside = $derived.by(() => this.detour && { at: this.detour.at + 1, count: this.detour.frames.length });

	/** Whether a press of Esc has something to close before the meeting itself. */
	get isAside(): boolean {
		return this.detour !== null || this.panel !== null || this.typed !== '';
	}

	/** Back to the slide, whatever is opened over it. */
	comeBack(): void {
		this.detour = null;
		this.panel = null;
		this.typed = '';
	}

	open(frames: readonly Frame[]): void {
		this.comeBack();
		if (frames.length > 0) this.detour = { frames, at: 0 };
	}

	/** The slide of a number that a reader knows, from 1; out of range nothing moves. */
	jump(number: number): void {
		this.comeBack();
		this.blank = false;
		if (number >= 1 && number <= this.count) this.index = number - 1;
	}

	type(digit: string): void {
		this.typed = (this.typed + digit).slice(-MOST_DIGITS);
	}

	private turn(move: Move): void {
		if (!this.detour) {
			this.index = movedIndex(this.index, move, this.count);
			return;
		}
		const { frames, at } = this.detour;
		const leaves = (move === 'next' && at === frames.length - 1) || (move === 'back' && at === 0);
		if (leaves) this.comeBack();
		else this.detour = { frames, at: movedIndex(at, move, frames.length) };
	}

	private toggle(panel: Panel): void {
		const opens = this.panel !== panel;
		this.comeBack();
		if (opens) this.panel = panel;
	}

	/** A blank screen comes back by any move, without turning the frame. */
	go(move: Move): void {
		if (this.blank || move === 'blank') {
			this.blank = !this.blank;
			return;
		}
		if (move === 'next' && this.typed !== '') {
			this.jump(Number(this.typed));
			return;
		}
		this.typed = '';
		if (move === 'overview') this.toggle('overview');
		else if (move === 'places') {
			if (this.slide && this.slide.places.length > 0) this.toggle('places');
		} else if (move === 'evidence') {
			if (this.detour) this.comeBack();
			else this.open(this.slide?.evidence ?? []);
		} else if (this.panel === null) this.turn(move);
	}
}
