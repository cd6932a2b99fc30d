import type { Figure } from '../domain/figure.ts';
import { figureDocument, type FigureDocument, type PageState } from './document.ts';

/** The formats in which a figure leaves as a file; also the endings. */
export type FileKind = 'svg' | 'png' | 'csv' | 'xlsx';

/** A file to be handed to the browser. */
export interface FigureFile {
	readonly name: string;
	readonly blob: Blob;
}

/** Each format fetches its own code when it is first wanted: a table needs no chart library, a drawing no workbook. */
async function blobOf(kind: FileKind, document: FigureDocument): Promise<Blob> {
	switch (kind) {
		case 'svg':
			return (await import('./svg.ts')).svgFile(document);
		case 'png':
			return (await import('./png.ts')).pngFile(document);
		case 'csv':
			return (await import('./csv.ts')).csvFile(document);
		case 'xlsx':
			return (await import('./xlsx.ts')).xlsxFile(document);
	}
}

/** Makes the file of a figure as it stands on its page now. */
export async function figureFile(kind: FileKind, figure: Figure, state: PageState): Promise<FigureFile> {
	const document = figureDocument(figure, state);
	return { name: `${document.fileName}.${kind}`, blob: await blobOf(kind, document) };
}

/** Browsers read the file after the click; a minute is long enough for every one of them. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own way of saving. */
export function download({ name, blob }: FigureFile): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, KEPT_MS);
}
