import { pinyin } from 'pinyin-pro';

/** The readings of each character of a text, the usual one first; digits and letters stay together as they are. */
function readings(text: string): string[][] {
	const usual = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
	let at = 0;
	return usual.map((syllable) => {
		const character = text.charAt(at);
		const han = /\p{Script=Han}/u.test(character);
		at += han ? 1 : syllable.length;
		if (!han) return [syllable];
		const all = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true });
		return [syllable, ...all.filter((other) => other !== syllable)];
	});
}

/** The readings whose syllables joined give a romanised word, 莘口 and Xinkou; the usual ones for what follows it. */
function spelling(syllables: readonly string[][], romanised: string): string[] | null {
	if (romanised === '') return syllables.map(([usual]) => usual ?? '');
	const [first, ...rest] = syllables;
	for (const syllable of first ?? []) {
		if (!romanised.startsWith(syllable)) continue;
		const after = spelling(rest, romanised.slice(syllable.length));
		if (after) return [syllable, ...after];
	}
	return null;
}

/**
 * Syllables of a Chinese text without tones, with a space between: `di bao biao zhun`; ü is v. A name with several readings
 * takes the one that its romanised form shows, where there is one.
 */
export function syllablesOf(text: string, romanised = ''): string {
	const all = readings(text);
	const word = (romanised.split(' ')[0] ?? '')
		.toLowerCase()
		.replaceAll('ü', 'v')
		.replace(/[^a-z]/g, '');
	const chosen = spelling(all, word) ?? spelling(all, '') ?? [];
	return chosen
		.map((syllable) => syllable.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
		.filter((syllable) => syllable !== '')
		.join(' ');
}
