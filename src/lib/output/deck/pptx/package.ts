import { strToU8, zipSync } from 'fflate';
import type { Locale } from '../../../i18n/locale.ts';
import { escapeXml } from '../../xml.ts';
import type { NativeChart } from './chart-model.ts';
import { chartXml } from './chart-xml.ts';
import { emu, SLIDE, type Box } from './look.ts';
import { DECLARATION, paragraph, transform, type Shape } from './markup.ts';
import { layoutXml, masterXml, notesMasterXml, ROOT_GROUP, SPACES, themeXml } from './master.ts';
import { layoutOf, workbookOf } from './workbook.ts';

/** A chart at its place, with its text alternative. */
export interface PlacedChart {
	readonly chart: NativeChart;
	readonly box: Box;
	readonly name: string;
	readonly alt: string;
}

/** One slide, final. */
export interface Slide {
	readonly shapes: readonly Shape[];
	readonly charts: readonly PlacedChart[];
	/** What the presenter alone sees, one paragraph each. */
	readonly notes: readonly string[];
}

/** What the file says about itself. */
export interface Properties {
	readonly title: string;
	readonly subject: string;
	readonly description: string;
}

const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Kind of a relation and what it leads to, numbered rId1 on. */
type Relation = readonly [kind: string, target: string];

function relations(list: readonly Relation[]): string {
	const each = list.map(([kind, target], at) => {
		const type = kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`;
		return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
	});
	return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function chartFrame({ box, name, alt }: PlacedChart, id: number, relation: string): string {
	return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

function slideXml({ shapes, charts }: Slide): string {
	const drawn = shapes.map((shape, at) => shape(at + 2));
	// The first two relations of a slide are its layout and its notes.
	const framed = charts.map((chart, at) => chartFrame(chart, shapes.length + at + 2, `rId${at + 3}`));
	return `${DECLARATION}<p:sld ${SPACES}><p:cSld><p:spTree>${ROOT_GROUP}${drawn.join('')}${framed.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function notesXml({ notes }: Slide, locale: Locale): string {
	const texts = notes.map((text) => paragraph(text, { size: 12 }, locale)).join('') || '<a:p/>';
	return `${DECLARATION}<p:notes ${SPACES}><p:cSld><p:spTree>${ROOT_GROUP}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${texts}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function presentationXml(count: number): string {
	const ids = Array.from({ length: count }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 4}"/>`).join('');
	return `${DECLARATION}<p:presentation ${SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="${emu(540)}" cy="${emu(720)}"/></p:presentation>`;
}

function contentTypes(slides: number, charts: number): string {
	const override = (part: string, type: string): string =>
		`<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`;
	const many = (count: number, part: string, type: string): string =>
		Array.from({ length: count }, (_, at) => override(`${part}${at + 1}.xml`, type)).join('');
	return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${TYPES}.spreadsheetml.sheet"/>${override('/ppt/presentation.xml', 'presentationml.presentation.main')}${override('/ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster')}${override('/ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout')}${override('/ppt/notesMasters/notesMaster1.xml', 'presentationml.notesMaster')}${many(2, '/ppt/theme/theme', 'theme')}${many(slides, '/ppt/slides/slide', 'presentationml.slide')}${many(slides, '/ppt/notesSlides/notesSlide', 'presentationml.notesSlide')}${many(charts, '/ppt/charts/chart', 'drawingml.chart')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${override('/docProps/app.xml', 'extended-properties')}</Types>`;
}

function coreXml({ title, subject, description }: Properties): string {
	const maker = '托底 Tuodi';
	return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${maker}</dc:creator><dc:description>${escapeXml(description)}</dc:description><cp:lastModifiedBy>${maker}</cp:lastModifiedBy></cp:coreProperties>`;
}

/** The parts that are the same in every file but for the number of slides and charts. */
function frameParts(slides: number, charts: number, properties: Properties): Record<string, string> {
	return {
		'[Content_Types].xml': contentTypes(slides, charts),
		'_rels/.rels': relations([
			['officeDocument', 'ppt/presentation.xml'],
			[`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
			['extended-properties', 'docProps/app.xml'],
		]),
		'docProps/core.xml': coreXml(properties),
		'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Tuodi</Application><Slides>${slides}</Slides></Properties>`,
		'ppt/presentation.xml': presentationXml(slides),
		'ppt/_rels/presentation.xml.rels': relations([
			['slideMaster', 'slideMasters/slideMaster1.xml'],
			['notesMaster', 'notesMasters/notesMaster1.xml'],
			['theme', 'theme/theme1.xml'],
			...Array.from({ length: slides }, (_, at): Relation => ['slide', `slides/slide${at + 1}.xml`]),
		]),
		'ppt/theme/theme1.xml': themeXml(),
		'ppt/theme/theme2.xml': themeXml(),
		'ppt/slideMasters/slideMaster1.xml': masterXml(),
		'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
			['slideLayout', '../slideLayouts/slideLayout1.xml'],
			['theme', '../theme/theme1.xml'],
		]),
		'ppt/slideLayouts/slideLayout1.xml': layoutXml(),
		'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
		'ppt/notesMasters/notesMaster1.xml': notesMasterXml(),
		'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
	};
}

/** Puts slides, their charts and the charts' workbooks into one file. */
export async function packageOf(slides: readonly Slide[], properties: Properties, locale: Locale): Promise<Blob> {
	const charts = slides.flatMap((slide) => slide.charts);
	const files: Record<string, Uint8Array> = {};
	const add = (name: string, text: string): void => {
		files[name] = strToU8(text);
	};
	for (const [name, text] of Object.entries(frameParts(slides.length, charts.length, properties))) add(name, text);
	let before = 0;
	slides.forEach((slide, at) => {
		const n = at + 1;
		add(`ppt/slides/slide${n}.xml`, slideXml(slide));
		add(
			`ppt/slides/_rels/slide${n}.xml.rels`,
			relations([
				['slideLayout', '../slideLayouts/slideLayout1.xml'],
				['notesSlide', `../notesSlides/notesSlide${n}.xml`],
				...slide.charts.map((_, index): Relation => ['chart', `../charts/chart${before + index + 1}.xml`]),
			]),
		);
		before += slide.charts.length;
		add(`ppt/notesSlides/notesSlide${n}.xml`, notesXml(slide, locale));
		add(
			`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`,
			relations([
				['notesMaster', '../notesMasters/notesMaster1.xml'],
				['slide', `../slides/slide${n}.xml`],
			]),
		);
	});
	for (const [at, { chart, box }] of charts.entries()) {
		const n = at + 1;
		add(`ppt/charts/chart${n}.xml`, chartXml(chart, box, locale));
		add(`ppt/charts/_rels/chart${n}.xml.rels`, relations([['package', `../embeddings/workbook${n}.xlsx`]]));
		files[`ppt/embeddings/workbook${n}.xlsx`] = await workbookOf(layoutOf(chart));
	}
	return new Blob([zipSync(files, { level: 6 })], { type: `${TYPES}.presentationml.presentation` });
}
