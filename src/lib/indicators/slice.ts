import type { Definition, Text } from '../domain/definition.ts';
import type { Manifest } from '../domain/package.ts';

/** The labels of chosen codes, in the order of the definition's dimensions. Unknown codes are left out. */
function labelsOf(definition: Definition, manifest: Manifest, slices: Readonly<Record<string, string>>): Text[] {
	return (definition.slices ?? []).flatMap(({ column, codes }) => {
		const code = slices[column];
		const found = code === undefined ? undefined : manifest.codes[codes]?.find((each) => each.code === code);
		return found ? [found.label] : [];
	});
}

/**
 * The definition of a part: its name and subject say so. The report's target is for the whole, and no rule was made for parts,
 * so that they are not judged.
 */
export function slicedDefinition(
	definition: Definition,
	manifest: Manifest,
	slices: Readonly<Record<string, string>>,
): Definition {
	const labels = labelsOf(definition, manifest, slices);
	if (labels.length === 0) return definition;
	const zh = (text: string): string => `${text}（${labels.map((label) => label.zh).join('、')}）`;
	const en = (text: string): string => `${text} (${labels.map((label) => label.en).join(', ')})`;
	return {
		...definition,
		name: { zh: zh(definition.name.zh), en: en(definition.name.en) },
		subject: { zh: zh(definition.subject.zh), en: en(definition.subject.en) },
		direction: 'neutral',
		isPart: true,
		target: undefined,
	};
}
