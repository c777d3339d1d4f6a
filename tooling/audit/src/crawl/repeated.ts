import { join } from 'node:path';
import { isHelpPath } from '@kok/site/src/lib/addresses/help-address.ts';
import { interfaceSentences } from '../sentences/interface-sentences.ts';
import type { ReadPage } from './page.ts';

/** What has fewer words is a label, a state or the head of a column, which several entries may share. */
const fewestWords = 6;
const root = join(import.meta.dirname, '../../../..');

/** The full sentences that the site itself says, as they stand on a page. Texts of a network are not among them. */
const said = (await interfaceSentences(root))
	.filter(
		({ place, words, text }) => place.startsWith('apps/site/') && words >= fewestWords && /^[^…]+[.?!]$/u.test(text)
	)
	.map(({ text }) => text);

/**
 * The sentences of the interface that the main part of a page says more than once: readers skip what they have read before.
 * A page of help shows one answer of many at a time, and says in each what holds there.
 */
export function faultsOfRepeating({ path, reply }: Pick<ReadPage, 'path' | 'reply'>): string[] {
	if (isHelpPath(path)) return [];
	const main = /<main\b.*<\/main>/s.exec(reply.text)?.[0] ?? '';
	const text = main.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
	return said.filter((sentence) => text.split(sentence).length > 2).map((sentence) => `says twice: ${sentence}`);
}
