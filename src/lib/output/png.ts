import type { FigureDocument } from './document.ts';
import { svgPicture, type Picture } from './svg.ts';

/** Pixels of the picture for one of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;

/** An SVG as pixels. The address is `data:`, which the pages' policy allows for images; nothing is fetched. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * SCALE;
	canvas.height = height * SCALE;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('expected a canvas to draw on, found none');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (!blob) throw new Error(`expected a PNG of ${canvas.width} × ${canvas.height}, found none`);
	return blob;
}

/** The figure's SVG as a picture. */
export function pngFile(figureDocument: FigureDocument): Promise<Blob> {
	return pngOf(svgPicture(figureDocument));
}
