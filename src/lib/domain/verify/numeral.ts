/** A number as it is written. */
export interface Numeral {
	/** UTF-16 units that it takes. */
	readonly length: number;
	readonly value: number;
	/** One unit of the last written digit: 100 for 13.35万, 1 for 53828. */
	readonly step: number;
	/** The place of the last digit that is not a filling zero: 10 for 30, 100 for 2400, 0.1亿 for 2.4亿. */
	readonly place: number;
	/** Whether it is written in 汉字 alone. */
	readonly han: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const SCALES: Readonly<Record<string, number>> = {
	百: 1e2,
	千: 1e3,
	万: 1e4,
	十万: 1e5,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
	万亿: 1e12,
};

const HAN = /^[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+[万亿]?)?/;
const SCALED = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(万亿|千万|百万|十万|亿|(?:万|千|百)(?!分))?/;

/** Binary noise of a product of decimals taken off: 13.35 × 10000 is 133500. */
function exact(value: number): number {
	return Number(value.toPrecision(14));
}

/** The place of the last digit of a whole number that is not a filling zero. */
function lastPlace(value: number, step: number): number {
	let place = step;
	while (value > 0 && Math.round(value / place) % 10 === 0 && place < value) place = exact(place * 10);
	return place;
}

/** The value of a number in 汉字 below 万, or null when it is no number (三五, 十十). */
function below10000(text: string): number | null {
	if (/^[零〇一二两三四五六七八九]{2,}$/.test(text)) {
		const positional = /^[零〇一二三四五六七八九]{3,}$/.test(text);
		return positional ? Number(Array.from(text, (each) => DIGITS[each]).join('')) : null;
	}
	let total = 0;
	let digit: number | null = null;
	let limit = Infinity;
	for (const character of text) {
		const place = PLACES[character];
		if (place === undefined) {
			if (digit !== null && digit !== 0) return null;
			digit = DIGITS[character] ?? null;
			if (digit === null) return null;
			continue;
		}
		if (place >= limit || digit === 0 || (digit === null && (place !== 10 || total > 0))) return null;
		total += (digit ?? 1) * place;
		digit = null;
		limit = place;
	}
	return total + (digit ?? 0);
}

/** The value of a number in 汉字, or null: 一百二十 is 120, 三万五千 is 35000, 二〇二二 is 2022. */
export function hanValue(text: string): number | null {
	const [whole = '', fraction] = text.split('点');
	const tail = fraction === undefined ? null : /^(.*?)([万亿]?)$/.exec(fraction);
	let total = 0;
	let rest = whole;
	for (const group of ['亿', '万']) {
		const at = rest.indexOf(group);
		if (at < 0) continue;
		const head = below10000(rest.slice(0, at));
		if (head === null || at === 0) return null;
		total += head * (GROUPS[group] ?? 1);
		rest = rest.slice(at + 1);
	}
	if (rest !== '') {
		const last = below10000(rest);
		if (last === null) return null;
		total += last;
	}
	if (!tail) return total;
	const decimals = Number(`0.${Array.from(tail[1] ?? '', (each) => DIGITS[each]).join('')}`);
	return exact((total + decimals) * (GROUPS[tail[2] ?? ''] ?? 1));
}

/** A number in 汉字 at the start of a text. */
function hanNumeral(text: string): Numeral | null {
	const found = HAN.exec(text)?.[0];
	if (found === undefined) return null;
	const value = hanValue(found);
	if (value === null) return null;
	const decimals = (/点(.*?)[万亿]?$/.exec(found)?.[1] ?? '').length;
	const scale = GROUPS[found.charAt(found.length - 1)] ?? 1;
	const step = exact(scale / 10 ** decimals);
	return { length: found.length, value, step, place: lastPlace(value, step), han: true };
}

/** A number in Arabic digits at the start of a text, with 万 and 亿, also mixed: 3万5千, 1亿2000万. */
function arabicNumeral(text: string): Numeral | null {
	let value = 0;
	let step = Infinity;
	let length = 0;
	let scale = Infinity;
	for (;;) {
		const found = SCALED.exec(text.slice(length));
		const unit = SCALES[found?.[2] ?? ''] ?? 1;
		if (!found || unit >= scale || (length > 0 && found[2] === undefined && scale > 1e4)) break;
		const digits = (found[1] ?? '').replaceAll(',', '');
		const decimals = digits.split('.')[1]?.length ?? 0;
		value += Number(digits) * unit;
		step = exact(unit / 10 ** decimals);
		length += found[2] === undefined ? (found[1] ?? '').length : found[0].length;
		scale = unit;
		if (unit === 1) break;
	}
	if (length === 0) return null;
	return { length, value: exact(value), step, place: lastPlace(exact(value), step), han: false };
}

/** The number at the start of a folded text, or null. */
export function readNumeral(text: string): Numeral | null {
	return arabicNumeral(text) ?? hanNumeral(text);
}
