import type { Attachment } from 'svelte/attachments';

/** A finger must travel this far sideways, in pixels, to turn a frame. */
const SWIPE = 48;

/** Turns frames by hand: a click or tap on the right or left half, a swipe of a finger. Buttons keep their own clicks. */
export function turnedByHand(turn: (move: 'next' | 'back') => void): Attachment<HTMLElement> {
	return (surface) => {
		let start: { x: number; y: number } | null = null;
		let swiped = false;
		const down = ({ pointerType, clientX, clientY }: PointerEvent): void => {
			start = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
			swiped = false;
		};
		const up = ({ clientX, clientY }: PointerEvent): void => {
			const [x, y] = start ? [clientX - start.x, clientY - start.y] : [0, 0];
			start = null;
			if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y)) return;
			swiped = true;
			turn(x < 0 ? 'next' : 'back');
		};
		const click = (event: MouseEvent): void => {
			if (swiped || (event.target instanceof Element && event.target.closest('button'))) return;
			turn(event.clientX >= window.innerWidth / 2 ? 'next' : 'back');
		};
		surface.addEventListener('pointerdown', down);
		surface.addEventListener('pointerup', up);
		surface.addEventListener('click', click);
		return () => {
			surface.removeEventListener('pointerdown', down);
			surface.removeEventListener('pointerup', up);
			surface.removeEventListener('click', click);
		};
	};
}

/**
 * Content that is higher than the screen leaves is set closer (`data-tight`). Where that is not enough it scrolls, and
 * takes the focus so that a keyboard can scroll it.
 */
export const fitted: Attachment<HTMLElement> = (content) => {
	const overflows = (): boolean => content.scrollHeight > content.clientHeight + 1;
	const look = (): void => {
		delete content.dataset['tight'];
		if (overflows()) content.dataset['tight'] = '';
		if (overflows()) content.tabIndex = 0;
		else content.removeAttribute('tabindex');
	};
	const observer = new ResizeObserver(look);
	observer.observe(content);
	for (const child of content.children) observer.observe(child);
	return () => {
		observer.disconnect();
	};
};
