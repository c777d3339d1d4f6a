import { type PartName, partNames } from '@kok/domain/rules/part';

const separator = ':';

/** One part to be read or published, or all of a record that wait for it. */
export interface AskedParts {
	record: string;
	part?: PartName;
}

/** The address of the page on which parts are published together. */
export function publishingAddress(asked: readonly AskedParts[]): string {
	return addressNaming('/veroeffentlichen', asked);
}

/** The address of the page on which several texts are read before they are approved. */
export function readingAddress(asked: readonly AskedParts[]): string {
	return addressNaming('/gegenlesen', asked);
}

function addressNaming(page: string, asked: readonly AskedParts[]): string {
	const named = asked.map(({ record, part }) => (part === undefined ? record : `${record}${separator}${part}`));
	return `${page}?teile=${named.join(',')}`;
}

/** Reads what the address asks for; what it does not know it passes over. */
export function readAskedParts(given: URLSearchParams): AskedParts[] {
	const named = (given.get('teile') ?? '').split(',').filter((one) => one !== '');
	return named.map((one) => {
		const [record = '', name] = one.split(separator);
		const part = partNames.find((each) => each === name);
		return { record, ...(part && { part }) };
	});
}
