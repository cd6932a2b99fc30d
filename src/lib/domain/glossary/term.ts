import type { Text } from '../definition.ts';

/** One technical word of the product and what it means. */
export interface Term {
	/** Also the anchor on the glossary page. */
	readonly id: string;
	readonly name: Text;
	/** The words by which a text is searched, where they are not the name alone; none for a word that texts also use otherwise. */
	readonly forms?: { readonly zh?: readonly string[]; readonly en?: readonly string[] };
	/** One sentence. */
	readonly explanation: Text;
}
