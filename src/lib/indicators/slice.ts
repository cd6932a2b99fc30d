import type { Definition, Slice, Text } from '../domain/definition.ts';
import type { Code, Manifest } from '../domain/package.ts';

/** The codes of a dimension that the indicator counts. */
export function sliceCodes({ codes, only }: Slice, manifest: Manifest): readonly Code[] {
	return (manifest.codes[codes] ?? []).filter(({ code }) => only?.includes(code) ?? true);
}

/** The labels of chosen codes, in the order of the definition's dimensions. Unknown codes are left out. */
function labelsOf(definition: Definition, manifest: Manifest, slices: Readonly<Record<string, string>>): Text[] {
	return (definition.slices ?? []).flatMap((slice) => {
		const found = sliceCodes(slice, manifest).find(({ code }) => code === slices[slice.column]);
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
