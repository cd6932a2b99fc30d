import { hexToBytes } from '@noble/hashes/utils.js';
import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import { drawForPaper } from '../../../charts/draw.ts';
import { PAPER_PALETTE } from '../../../charts/palette.ts';
import type { ChartSpec, Figure } from '../../../domain/figure.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { FONTS, type Picture } from '../../svg.ts';
import { legalXml } from '../../xml.ts';

/** Makes pixels of a drawing for programs that show no SVG. */
export type Rasterise = (picture: Picture) => Promise<Blob>;

/** 156 mm, and the most of 225 mm that leaves room for heading, finding and title of a drawing, in CSS pixels. */
const ROOM = { width: 589, height: 490 } as const;

/** One transparent pixel as PNG, where nothing can make pixels of a drawing; the document says so beside it. */
const BLANK = hexToBytes(
	'89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364600000000600023081d02f0000000049454e44ae426082',
);

/** The chart alone as an SVG text, in black and greys. */
export function paperPicture(chart: ChartSpec, locale: Locale): Picture {
	const { elements, width, height } = drawForPaper(chart, { width: 620, type: 15 }, 'chart');
	const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS[locale]}">
<rect width="${width}" height="${height}" fill="${PAPER_PALETTE.ground}"/>
${elements}
</svg>
`;
	return { text: legalXml(text), width, height };
}

/** The drawing of a figure in a paragraph of its own, as wide as the type area, with its text alternative. */
export async function pictureParagraph(
	figure: Figure & { readonly chart: ChartSpec },
	name: string,
	locale: Locale,
	rasterise: Rasterise | null,
): Promise<Paragraph> {
	const picture = paperPicture(figure.chart, locale);
	const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height);
	const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
	const pixels = rasterise ? new Uint8Array(await (await rasterise(picture)).arrayBuffer()) : BLANK;
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		keepNext: true,
		spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 60 },
		children: [
			new ImageRun({
				type: 'svg',
				data: new TextEncoder().encode(picture.text),
				transformation,
				altText: { name, title: figure.title, description: figure.alt },
				fallback: { type: 'png', data: pixels },
			}),
		],
	});
}
