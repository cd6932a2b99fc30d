import type { Locale } from '../../../i18n/locale.ts';
import { escapeXml } from '../../xml.ts';
import { COLOUR, emu, LEADING, type Box } from './look.ts';

/** First line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** How a paragraph is set. */
export interface Type {
	/** In points. */
	readonly size: number;
	readonly bold?: boolean;
	readonly colour?: string;
	readonly align?: 'l' | 'ctr' | 'r';
}

/** A fill of one colour. */
export function solid(colour: string): string {
	return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** Faces are the theme's: Latin and Chinese each their own. */
function runProperties(tag: string, { size, bold = false, colour = COLOUR.ink }: Type, locale: Locale): string {
	const latin = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';
	return `<a:${tag} lang="${locale === 'en' ? 'en-GB' : locale}" altLang="en-US" sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(colour)}${latin}</a:${tag}>`;
}

/** One paragraph. */
export function paragraph(text: string, type: Type, locale: Locale): string {
	const content =
		text === ''
			? runProperties('endParaRPr', type, locale)
			: `<a:r>${runProperties('rPr', type, locale)}<a:t>${escapeXml(text)}</a:t></a:r>`;
	// Exact lines: faces differ in what they take, and what stands below must not move.
	const spacing = `<a:lnSpc><a:spcPts val="${Math.round(type.size * LEADING * 100)}"/></a:lnSpc>`;
	return `<a:p><a:pPr algn="${type.align ?? 'l'}">${spacing}</a:pPr>${content}</a:p>`;
}

/** Place and size of a shape. */
export function transform({ x, y, width, height }: Box, tag = 'a'): string {
	return `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`;
}

/** Text without margins of its own, so that it aligns with what stands above and below. */
function body(paragraphs: readonly string[], anchor: 't' | 'ctr' | 'b'): string {
	return `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody>`;
}

/** A shape of a slide; its number is given by the slide. */
export type Shape = (id: number) => string;

/** A box of text. */
export function textBox(name: string, box: Box, paragraphs: readonly string[], anchor: 't' | 'ctr' | 'b' = 't'): Shape {
	return (id) =>
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>${body(paragraphs, anchor)}</p:sp>`;
}

/** The title, which programs list and read aloud as such. */
export function titleBox(box: Box, paragraphs: readonly string[], anchor: 't' | 'ctr' | 'b' = 't'): Shape {
	return (id) =>
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Title ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${transform(box)}</p:spPr>${body(paragraphs, anchor)}</p:sp>`;
}

/** Number of the slide, which follows when slides are moved. */
export function slideNumber(box: Box, type: Type, locale: Locale): Shape {
	return (id) =>
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Number ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${transform(box)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/><a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${runProperties('rPr', type, locale)}<a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;
}

/** A horizontal line. */
export function ruleLine({ x, y, width }: Omit<Box, 'height'>, colour: string, points: number): Shape {
	return (id) =>
		`<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform({ x, y, width, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emu(points)}">${solid(colour)}</a:ln></p:spPr></p:cxnSp>`;
}
