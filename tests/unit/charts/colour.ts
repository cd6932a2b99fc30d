/** Colour arithmetic of the token tests: sRGB, WCAG contrast, colour vision by Machado 2009 at full severity, CIEDE2000. */
export type Triple = readonly [number, number, number];

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Matrices of severity 1.0 on linear sRGB (Machado, Oliveira and Fernandes 2009, IEEE TVCG 15, 1291–1298). */
const MACHADO: Readonly<Record<Exclude<Vision, 'normal'>, readonly [Triple, Triple, Triple]>> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

function multiply(rows: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
	const [a, b, c] = rows;
	return [a[0] * x + a[1] * y + a[2] * z, b[0] * x + b[1] * y + b[2] * z, c[0] * x + c[1] * y + c[2] * z];
}

function mapTriple([x, y, z]: Triple, change: (channel: number) => number): Triple {
	return [change(x), change(y), change(z)];
}

/** Linear red, green and blue, 0 to 1, of `#rrggbb`. */
export function linear(hex: string): Triple {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`expected #rrggbb, found “${hex}”`);
	const channels: Triple = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple;
	return mapTriple(channels, (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
}

function luminance(hex: string): number {
	const [red, green, blue] = linear(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** CIELAB (D65) of a colour as one kind of eye sees it. */
export function lab(hex: string, vision: Vision = 'normal'): Triple {
	const seen = vision === 'normal' ? linear(hex) : multiply(MACHADO[vision], linear(hex));
	const xyz = multiply(
		[
			[0.4124564, 0.3575761, 0.1804375],
			[0.2126729, 0.7151522, 0.072175],
			[0.0193339, 0.119192, 0.9503041],
		],
		mapTriple(seen, (channel) => Math.min(1, Math.max(0, channel))),
	);
	const root = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
	const [x, y, z] = [root(xyz[0] / 0.95047), root(xyz[1]), root(xyz[2] / 1.08883)];
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (angle: number): number => (angle * Math.PI) / 180;

function hue(a: number, b: number): number {
	return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** Mean of two hues on the circle; their sum where one colour is grey and has none. */
function meanHue(h1: number, h2: number, grey: boolean): number {
	if (grey) return h1 + h2;
	if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
	return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

/** Difference of two colours, CIEDE2000 (Sharma, Wu and Dalal 2005, Color Research and Application 30, 21–30). */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
	const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
	const [h1, h2] = [hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2)];
	const grey = c1 * c2 === 0;
	const turn = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
	const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(degrees(grey ? 0 : turn) / 2);
	const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, grey)];
	const t =
		1 -
		0.17 * Math.cos(degrees(h - 30)) +
		0.24 * Math.cos(degrees(2 * h)) +
		0.32 * Math.cos(degrees(3 * h + 6)) -
		0.2 * Math.cos(degrees(4 * h - 63));
	const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
	const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
	const turnBlue = degrees(60 * Math.exp(-(((h - 275) / 25) ** 2)));
	const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(turnBlue);
	const [x, y, z] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
	return Math.sqrt(x * x + y * y + z * z + rotation * y * z);
}

/** The smallest of a measure over all pairs of a palette. */
export function smallest(colours: readonly string[], measure: (a: string, b: string) => number): number {
	return Math.min(...colours.flatMap((a, index) => colours.slice(index + 1).map((b) => measure(a, b))));
}
