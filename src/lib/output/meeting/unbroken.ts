/** A number with its sign, range and unit: a line must not end inside it. */
const NUMBER =
	/[近<>≥≤−+]*\d(?:[\d.,:]*\d)?(?:%?[—–～/-]\d(?:[\d.,:]*\d)?)*(?:%|个百分点|(?:万|亿)?(?:元|人次|人|户)|年[底末]?|月[底末]?|日|项|个月|个|期|季度)?/gu;

/** A piece of a sentence, and whether it must stay on one line. */
export interface Piece {
	readonly text: string;
	readonly unbroken: boolean;
}

/** Parts a sentence at its numbers: 发放2.14亿元，增长15.1% → 发放 | 2.14亿元 | ，增长 | 15.1%. */
export function pieces(text: string): Piece[] {
	const found: Piece[] = [];
	let end = 0;
	for (const { 0: number, index } of text.matchAll(NUMBER)) {
		if (index > end) found.push({ text: text.slice(end, index), unbroken: false });
		found.push({ text: number, unbroken: true });
		end = index + number.length;
	}
	if (end < text.length) found.push({ text: text.slice(end), unbroken: false });
	return found;
}
