/** What a citation of a demand says of it, in any language. */
export interface CitedParts {
	network: string;
	number: number;
	title: string;
	/** Where versions are kept. */
	version: number | undefined;
	day: string;
	address: string;
}

/** A number with the space after it; nothing where there is none. */
export function numbered(number: number | undefined): string {
	return number === undefined ? '' : `${number} `;
}
