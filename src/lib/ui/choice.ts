/** A choice of the context bar: its label, what can be chosen, and what is. */
export interface Choice {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}
