import {
	AlignmentType,
	Footer,
	Header,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	TextRun,
	type ISectionOptions,
	type ParagraphChild,
} from 'docx';
import type { Locale } from '../../../i18n/locale.ts';
import { stampText, type Stamp } from '../parts.ts';
import type { Block } from './item.ts';
import { exactly, run, runOptions, SIZE, twips, type Setting } from './text.ts';

/** Twips in a millimetre. */
const MM = 1440 / 25.4;

const mm = (value: number): number => Math.round(value * MM);

/** A4 with the margins of official documents, in mm; across, the sheet is turned with the binding at its top. */
const UPRIGHT = { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) };
const ACROSS = { top: mm(28), right: mm(35), bottom: mm(26), left: mm(37) };

/** What stands on every sheet: the marking and the notice at its head. */
function headerOf(marking: string, { notice }: Stamp): Header {
	const line = (text: string, setting: Setting, right: boolean): Paragraph =>
		new Paragraph({
			children: [run(text, setting)],
			alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
			spacing: exactly(setting.size * 1.3),
		});
	const children = [
		...(marking === '' ? [] : [line(marking, { face: 'hei', size: SIZE.four }, true)]),
		...(notice === null ? [] : [line(notice, { face: 'kai', size: SIZE.five }, false)]),
	];
	return new Header({ children: children.length > 0 ? children : [new Paragraph({})] });
}

/** The page number between dashes, one character in from the outer edge, and below it what names the deck. */
function footerOf(stamp: Stamp, side: 'odd' | 'even', locale: Locale): Footer {
	const setting: Setting = { face: 'song', size: SIZE.four };
	const line = (children: readonly ParagraphChild[], size: number): Paragraph =>
		new Paragraph({
			children,
			alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
			indent: { left: twips(SIZE.four), right: twips(SIZE.four) },
			spacing: exactly(size * 1.4),
		});
	return new Footer({
		children: [
			line([new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...runOptions(setting) })], SIZE.four),
			line([run(stampText(stamp, locale), { face: 'song', size: SIZE.smallFive })], SIZE.smallFive),
		],
	});
}

/** Blocks one after another: those that lie the same way share a section, every other begins on a new sheet. */
export function sectionsOf(blocks: readonly Block[], marking: string, stamp: Stamp, locale: Locale): ISectionOptions[] {
	const merged: { across: boolean; children: Block['children'][number][] }[] = [];
	for (const { across, children } of blocks) {
		const last = merged.at(-1);
		if (children.length === 0) continue;
		if (last?.across === across) last.children.push(...children);
		else merged.push({ across, children: [...children] });
	}
	return merged.map(({ across, children }) => ({
		properties: {
			type: SectionType.NEXT_PAGE,
			page: {
				size: {
					width: mm(210),
					height: mm(297),
					orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
				},
				margin: { ...(across ? ACROSS : UPRIGHT), header: mm(15), footer: mm(across ? 10 : 16), gutter: 0 },
			},
		},
		headers: { default: headerOf(marking, stamp), even: headerOf(marking, stamp) },
		footers: { default: footerOf(stamp, 'odd', locale), even: footerOf(stamp, 'even', locale) },
		children,
	}));
}
