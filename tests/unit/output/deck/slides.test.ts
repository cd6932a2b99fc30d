import { describe, expect, it } from 'vitest';
import { deckSlides } from '#lib/output/meeting/slides.ts';
import { Presentation } from '#lib/ui/presentation.svelte.ts';
import { deckOfPage } from '../../../fixtures/output/made-up-deck.ts';

const deck = deckOfPage();
const slides = deckSlides(deck, 'zh-CN');

describe('a deck as slides', () => {
	it('is a cover, then one figure each in the order of the deck', () => {
		expect(slides.map(({ frame }) => frame.title)).toEqual([
			deck.title,
			...deck.items.map(({ document }) => document.figure.title),
		]);
		expect(slides[0]?.frame.points).toEqual([deck.occasion, '共2件']);
		expect(slides[1]?.frame.source).toContain('abcdef012345');
	});

	it('shows the presenter’s notes on no frame', () => {
		expect(slides[1]?.note).toBe('不要念出来');
		const frames = slides.flatMap(({ frame, evidence, places }) => [
			frame,
			...evidence,
			...places.flatMap((place) => place.frames),
		]);
		expect(JSON.stringify(frames)).not.toContain('不要念出来');
	});

	it('has the table and the definition behind each, and what it says of every unit', () => {
		const [, trend, units] = slides;
		expect(trend?.evidence.length).toBeGreaterThan(1);
		expect(JSON.stringify(trend?.evidence)).toContain('http://tuodi.test/indicators/made_up/');
		const shaxian = units?.places.find(({ code }) => code === '350405');
		expect(shaxian?.name).toBe('沙县区');
		expect(shaxian?.frames[0]?.number?.value).toContain('99.9');
	});

	it('keeps a suppressed cell in words', () => {
		const mingxi = slides[2]?.places.find(({ code }) => code === '350421');
		expect(mingxi?.frames[0]?.number?.value).toBe('已隐去，以保护个人');
	});
});

describe('a presentation', () => {
	it('opens the evidence and comes back to its slide past the last frame', () => {
		const show = new Presentation(slides);
		show.jump(2);
		show.go('evidence');
		const count = slides[1]?.evidence.length ?? 0;
		expect(show.aside).toEqual({ at: 1, count });
		for (let press = 0; press < count; press++) show.go('next');
		expect(show.aside).toBeNull();
		expect(show.index).toBe(1);
	});

	it('goes to a typed number, and nowhere by one that no frame has', () => {
		const show = new Presentation(slides);
		show.type('3');
		show.go('next');
		expect([show.index, show.typed]).toEqual([2, '']);
		show.type('9');
		show.go('next');
		expect(show.index).toBe(2);
	});

	it('stays black until a move brings the same frame back', () => {
		const show = new Presentation(slides);
		show.go('blank');
		show.go('next');
		expect([show.blank, show.index]).toEqual([false, 0]);
	});

	it('jumps to a unit and back to the same slide', () => {
		const show = new Presentation(slides);
		show.jump(3);
		show.go('places');
		expect(show.panel).toBe('places');
		show.open(slides[2]?.places[0]?.frames ?? []);
		expect([show.panel, show.aside?.at]).toEqual([null, 1]);
		show.go('back');
		expect([show.aside, show.index]).toEqual([null, 2]);
	});
});
