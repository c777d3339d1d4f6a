import type { PartName } from '@kok/domain/rules/part';
import { isLocale } from '@kok/domain/words';

/** The parts of a record whose addresses are words; a wording stands at the tag of its language. */
const words = { facts: 'angaben', inside: 'intern' } as const;
const history = 'verlauf';

/** The last part of the address of a record's part. */
export function tabOf(part: PartName): string {
	return part === 'facts' || part === 'inside' ? words[part] : part;
}

/** The part at the last part of an address; none at the history, which is of all parts. */
export function partAt(tab: string): PartName | undefined {
	if (tab === words.facts) return 'facts';
	if (tab === words.inside) return 'inside';
	return isLocale(tab) ? tab : undefined;
}

/** Whether what follows the record in an address is its history. */
export function isHistory(tabs: readonly string[]): boolean {
	return tabs[0] === history;
}

/** Whether an address of a record may end in a word. */
export function isTabWord(text: string): boolean {
	return partAt(text) !== undefined;
}

/** The address of a record in the console, at one of its parts or its history. */
export function addressOf(
	{ type, id }: { type: { desk: { address: string } }; id: string },
	part: PartName | 'history' = 'facts'
): string {
	return `/${type.desk.address}/${id}/${part === 'history' ? history : tabOf(part)}`;
}
