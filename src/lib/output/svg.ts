import { drawForFile } from '../charts/draw.ts';
import { FILE_PALETTE } from '../charts/palette.ts';
import type { FigureDocument, Line, LineId } from './document.ts';
import { balanceText, textWidth, wrapText } from './wrap.ts';
import { escapeXml, legalXml } from './xml.ts';

const MARGIN = 40;

/** Names of faces, in one word or quoted by the attribute's other quotes: Chinese first where Chinese is written. */
export const FONTS = {
	'zh-CN':
		"'Source Han Sans SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', sans-serif",
	en: "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, 'Noto Sans CJK SC', sans-serif",
} as const;

/** Set apart above the drawing, or said by other lines: indicator and version stand in the citation. */
const ELSEWHERE: ReadonlySet<LineId> = new Set<LineId>(['notice', 'title', 'unit', 'indicator', 'version', 'caveat']);

/** How a paragraph is set. */
interface Style {
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
	readonly weight?: number;
}

const TITLE: Style = { size: 22, leading: 32, colour: FILE_PALETTE.ink, weight: 600 };
const UNIT: Style = { size: 15, leading: 24, colour: FILE_PALETTE.inkSoft };
const LABEL: Style = { size: 14, leading: 22, colour: FILE_PALETTE.inkSoft, weight: 600 };
const NOTE: Style = { size: 14, leading: 22, colour: FILE_PALETTE.inkSoft };
const NOTICE: Style = { size: 15, leading: 24, colour: FILE_PALETTE.ink, weight: 600 };

/** Strong type is wider by this. */
const STRONG = 1.05;

/** Room between labels and texts. */
const GUTTER = 16;

/** Lines of text one below the other. */
function setLines(lines: readonly string[], style: Style, left: number, top: number): string[] {
	const { size, leading, colour, weight } = style;
	const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
	return lines.map((line, index) => {
		const baseline = Math.round(top + index * leading + (leading + size * 0.72) / 2);
		return `<text x="${left}" y="${baseline}" font-size="${size}" fill="${colour}"${bold}>${escapeXml(line)}</text>`;
	});
}

function rule(top: number, width: number, colour: string, thickness: number): string {
	return `<path d="M${MARGIN} ${top}H${MARGIN + width}" stroke="${colour}" stroke-width="${thickness}" fill="none"/>`;
}

function find(lines: readonly Line[], id: LineId): string {
	return lines.find((line) => line.id === id)?.text ?? '';
}

/** Elements from a height on, and the height after them. */
interface Block {
	readonly elements: readonly string[];
	readonly bottom: number;
}

/** The lines below the drawing: labels in a column of their own, each once for its lines. */
function setNotes(lines: readonly Line[], top: number, width: number): Block {
	const labelWidth = Math.max(...lines.map(({ label }) => textWidth(label, LABEL.size * STRONG)));
	const left = Math.ceil(labelWidth) + GUTTER;
	const elements: string[] = [];
	let y = top;
	lines.forEach(({ label, text }, index) => {
		if (label !== lines[index - 1]?.label) elements.push(...setLines([label], LABEL, MARGIN, y));
		const wrapped = wrapText(text, NOTE.size, width - left);
		elements.push(...setLines(wrapped, NOTE, MARGIN + left, y));
		y += wrapped.length * NOTE.leading;
	});
	return { elements, bottom: y };
}

/** A drawing of its own, and its size in pixels. */
export interface Picture {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

/**
 * The figure as a standalone SVG on white: notice, title, unit, drawing, and below it all that must be known. @throws Error for a
 * figure that has no drawing.
 */
export function svgPicture({ figure, locale, lines }: FigureDocument): Picture {
	if (!figure.chart) throw new Error(`expected a figure with a drawing, found ${figure.id} without one`);
	const chart = drawForFile(figure.chart);
	const width = chart.width;
	const title = balanceText(find(lines, 'title'), TITLE.size * STRONG, width);
	const unit = wrapText(find(lines, 'unit'), UNIT.size, width);
	const notice = wrapText(find(lines, 'notice'), NOTICE.size * STRONG, width);
	const unitTop = MARGIN + 12 + title.length * TITLE.leading;
	const chartTop = unitTop + unit.length * UNIT.leading + 14;
	const noticeTop = chartTop + chart.height + 28;
	const notesTop = noticeTop + (notice.length > 0 ? notice.length * NOTICE.leading + 4 : 0);
	const notes = setNotes(
		lines.filter(({ id }) => !ELSEWHERE.has(id)),
		notesTop,
		width,
	);
	const elements = [
		rule(MARGIN, width, FILE_PALETTE.ink, 2),
		...setLines(title, TITLE, MARGIN, MARGIN + 10),
		...setLines(unit, UNIT, MARGIN, unitTop),
		`<g transform="translate(${MARGIN} ${chartTop})">${chart.elements}</g>`,
		rule(noticeTop - 12, width, FILE_PALETTE.grid, 1),
		...setLines(notice, NOTICE, MARGIN, noticeTop),
		...notes.elements,
	];
	const [fullWidth, height] = [width + 2 * MARGIN, notes.bottom + MARGIN - 8];
	const text = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${height}" viewBox="0 0 ${fullWidth} ${height}" role="img" xml:lang="${locale}" font-family="${FONTS[locale]}">
<title>${escapeXml(figure.title)}</title>
<desc>${escapeXml(figure.alt)}</desc>
<rect width="${fullWidth}" height="${height}" fill="${FILE_PALETTE.ground}"/>
${elements.join('\n')}
</svg>
`;
	return { text: legalXml(text), width: fullWidth, height };
}

/** The figure as an SVG file. */
export function svgFile(document: FigureDocument): Blob {
	return new Blob([svgPicture(document).text], { type: 'image/svg+xml' });
}
