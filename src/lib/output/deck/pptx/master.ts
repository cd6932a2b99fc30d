import { COLOUR, emu, INNER, SLIDE } from './look.ts';
import { DECLARATION, solid, transform } from './markup.ts';

/** Namespaces of every part about slides. */
export const SPACES =
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The root group that every tree of shapes begins with. */
export const ROOT_GROUP =
	'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const MAP =
	'<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** Colours and faces; Chinese faces by name only. */
export function themeXml(): string {
	const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
	const colours = [
		colour('dk1', COLOUR.ink),
		colour('lt1', COLOUR.ground),
		colour('dk2', COLOUR.soft),
		colour('lt2', COLOUR.grid),
		colour('accent1', COLOUR.focus),
		colour('accent2', COLOUR.rest),
		colour('accent3', COLOUR.soft),
		colour('accent4', COLOUR.faint),
		colour('accent5', COLOUR.rule),
		colour('accent6', COLOUR.ink),
		colour('hlink', COLOUR.focus),
		colour('folHlink', COLOUR.focus),
	].join('');
	const faces =
		'<a:latin typeface="Arial"/><a:ea typeface="微软雅黑"/><a:cs typeface=""/><a:font script="Hans" typeface="微软雅黑"/>';
	const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
	const stroke = (points: number): string => `<a:ln w="${emu(points)}">${fill}<a:prstDash val="solid"/></a:ln>`;
	const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
	return `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Tuodi"><a:themeElements><a:clrScheme name="Tuodi">${colours}</a:clrScheme><a:fontScheme name="Tuodi"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme><a:fmtScheme name="Tuodi"><a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst><a:lnStyleLst>${stroke(0.5)}${stroke(1)}${stroke(1.5)}</a:lnStyleLst><a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst><a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

/** An empty place of a master or layout. */
function placeholder(id: number, name: string, kind: string, place: string): string {
	return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody></p:sp>`;
}

const TITLE = placeholder(2, 'Title', 'type="title"', transform({ x: SLIDE.margin, y: 44, width: INNER, height: 72 }));
const NUMBER = placeholder(
	4,
	'Slide Number',
	'type="sldNum" sz="quarter" idx="12"',
	transform({ x: SLIDE.width - SLIDE.margin - 60, y: 508, width: 60, height: 16 }),
);

/** What all slides share: white ground, places of title, text and number. */
export function masterXml(): string {
	const level = (size: number, bold: boolean): string =>
		`<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(COLOUR.ink)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>`;
	const text = placeholder(
		3,
		'Text',
		'type="body" idx="1"',
		transform({ x: SLIDE.margin, y: 140, width: INNER, height: 300 }),
	);
	return `${DECLARATION}<p:sldMaster ${SPACES}><p:cSld>${BACKGROUND}<p:spTree>${ROOT_GROUP}${TITLE}${text}${NUMBER}</p:spTree></p:cSld>${MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(28, true)}</p:titleStyle><p:bodyStyle>${level(16, false)}</p:bodyStyle><p:otherStyle>${level(14, false)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** The only layout: a title and room below. */
export function layoutXml(): string {
	return `${DECLARATION}<p:sldLayout ${SPACES} type="titleOnly" preserve="1"><p:cSld name="Tuodi"><p:spTree>${ROOT_GROUP}${TITLE}${NUMBER}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Sheets of notes: the slide above, the text below. */
export function notesMasterXml(): string {
	const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${transform({ x: 54, y: 54, width: 432, height: 243 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700">${solid(COLOUR.rule)}</a:ln></p:spPr></p:sp>`;
	const text = placeholder(
		3,
		'Notes',
		'type="body" sz="quarter" idx="3"',
		transform({ x: 54, y: 320, width: 432, height: 340 }),
	);
	return `${DECLARATION}<p:notesMaster ${SPACES}><p:cSld>${BACKGROUND}<p:spTree>${ROOT_GROUP}${image}${text}</p:spTree></p:cSld>${MAP}</p:notesMaster>`;
}
