import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';

/** Chinese faces of official documents, by name only: whoever opens the file has them or sees the nearest. */
const FACES = { title: '方正小标宋简体', body: '仿宋', kai: '楷体', hei: '黑体', song: '宋体' } as const;
export type Face = keyof typeof FACES;

/** Sizes in points by their Chinese names. */
export const SIZE = { two: 22, three: 16, four: 14, smallFour: 12, five: 10.5, smallFive: 9 } as const;

/** Line pitch of the body in points: 22 lines are 633.6 pt, and the type area has 225 mm, 637.8 pt. */
export const PITCH = 28.8;

/** Twentieths of a point, in which Word counts lengths. */
export function twips(points: number): number {
	return Math.round(points * 20);
}

/** How a run of text is set. */
export interface Setting {
	readonly face: Face;
	/** In points. */
	readonly size: number;
	readonly bold?: boolean;
}

export const BODY: Setting = { face: 'body', size: SIZE.three };
export const SMALL: Setting = { face: 'body', size: SIZE.five };

/** Face and size of a setting, for a run or a style. Latin letters and digits are always Times New Roman. */
export function runOptions({
	face,
	size,
	bold = false,
}: Setting): Pick<IRunOptions, 'font' | 'size' | 'bold' | 'color'> {
	const latin = 'Times New Roman';
	return {
		font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: FACES[face] },
		size: size * 2,
		bold,
		color: '000000',
	};
}

/** Text in one setting. */
export function run(text: string, setting: Setting): TextRun {
	return new TextRun({ text, ...runOptions(setting) });
}

/** Exact lines of a height in points. */
export function exactly(points: number): NonNullable<IParagraphOptions['spacing']> {
	return { line: twips(points), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** Running text: first line indented by two characters, both edges even. */
export function bodyParagraph(text: string, keepNext = false): Paragraph {
	return new Paragraph({
		keepNext,
		children: [run(text, BODY)],
		alignment: AlignmentType.BOTH,
		indent: { firstLine: twips(2 * SIZE.three) },
		spacing: exactly(PITCH),
	});
}

/** A paragraph in small type below or above a figure or a table. */
export function smallParagraph(
	text: string,
	options: Pick<IParagraphOptions, 'alignment' | 'keepNext'> & {
		readonly setting?: Setting;
		readonly after?: number;
	} = {},
): Paragraph {
	const { setting = SMALL, after = 0, ...rest } = options;
	return new Paragraph({
		children: [run(text, setting)],
		spacing: { ...exactly(setting.size * 1.5), after: twips(after) },
		...rest,
	});
}
