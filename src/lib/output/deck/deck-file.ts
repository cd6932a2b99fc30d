import * as v from 'valibot';
import type { Text } from '../../domain/definition.ts';
import { snapshotId, type Deck } from './deck.ts';
import { deckSchema } from './schema.ts';

/** What the first field of every file of a deck says. */
const FORMAT = 'tuodi-deck 1';

/** A file that is no deck, or one that was changed on the way, and what to do, in both languages. */
export class DeckFileError extends Error {
	override readonly name = 'DeckFileError';
	constructor(readonly text: Text) {
		super(`${text.zh} / ${text.en}`);
	}
}

/** A deck as the text of a file: JSON, with the id of its figures so that a change on the way is seen. */
export function writeDeck(deck: Deck): string {
	return JSON.stringify({ format: FORMAT, snapshot: snapshotId(deck.items), ...deck });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
}

const envelope = v.object({ format: v.string(), snapshot: v.string() });

/** Where in the file a value is not as it must be: `items[3].document.figure`. */
function placeOf(path: string | null): string {
	return path === null ? '' : path.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

/** Reads what `writeDeck` wrote. @throws DeckFileError that names the place of the fault and what to do. */
export function readDeck(text: string): Deck {
	const found = parsed(text);
	const head = v.safeParse(envelope, found);
	if (!head.success || !head.output.format.startsWith('tuodi-deck ')) {
		throw new DeckFileError({
			zh: '这不是会议材料文件。请选择由“保存”得到的.json文件。',
			en: 'This is not a file of meeting papers. Choose the .json file that “Save” made.',
		});
	}
	if (head.output.format !== FORMAT) {
		throw new DeckFileError({
			zh: `这个文件的格式是“${head.output.format.slice(0, 30)}”，本程序只读“${FORMAT}”。请用较新的程序打开。`,
			en: `The format of this file is “${head.output.format.slice(0, 30)}”; this program reads “${FORMAT}”. Open it with a newer one.`,
		});
	}
	const deck = v.safeParse(deckSchema, found, { abortEarly: true });
	if (!deck.success) {
		const place = placeOf(v.getDotPath(deck.issues[0]));
		throw new DeckFileError({
			zh: `文件不完整或被改动过，读到“${place}”时出错。请重新保存一份，或向给您文件的人再要一份。`,
			en: `The file is incomplete or was changed; it fails at “${place}”. Save it again, or ask for it again.`,
		});
	}
	if (snapshotId(deck.output.items) !== head.output.snapshot) {
		throw new DeckFileError({
			zh: '文件中的数字与保存时的快照编号不一致，说明文件被改动过，没有打开。请用原来的文件。',
			en: 'The figures in the file do not match the snapshot id of their saving: the file was changed and is not opened. Use the original.',
		});
	}
	return deck.output;
}
