import type { Figure } from '../domain/figure.ts';
import { figureDocument, type PageState } from './document.ts';

/** What is copied: the finding as a sentence, the citation, and the link that shows the same again. */
export function copyText(figure: Figure, state: PageState): string {
	const { sentence, link } = figureDocument(figure, state);
	return [sentence, figure.citation, link].join('\n');
}

/** The way of copying that every browser still has; its name is out of fashion, not gone, and plain http has no other. */
interface OldDocument {
	execCommand: (command: 'copy') => boolean;
}

function copySelected(text: string): boolean {
	const focused = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.style.position = 'fixed';
	area.style.insetBlockStart = '0';
	area.style.opacity = '0';
	document.body.append(area);
	area.select();
	try {
		return (document as unknown as OldDocument).execCommand('copy');
	} catch {
		return false;
	} finally {
		area.remove();
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	}
}

/** Puts a text on the clipboard and says whether it got there. On plain http there is no `navigator.clipboard`. */
export async function copyToClipboard(text: string): Promise<boolean> {
	const { clipboard } = navigator as { clipboard?: Clipboard };
	if (!clipboard) return copySelected(text);
	try {
		await clipboard.writeText(text);
		return true;
	} catch {
		return copySelected(text);
	}
}
