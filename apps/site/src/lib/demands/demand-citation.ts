import type { Ground } from '@kok/domain/fields/ground';
import type { Locale } from '@kok/domain/words';
import { summarisedDocument } from './ground.ts';
import type { CitedParts } from '../words/cited.ts';
import { wordsIn } from '../words/words.ts';

/** How a text cites a demand: by its title where that was agreed, else as our summary of the document that is named. */
export function citeDemand(
	parts: CitedParts,
	{ ground, locale }: { ground: Ground | undefined; locale: Locale }
): string {
	const words = wordsIn(locale).demand;
	const document = summarisedDocument(ground, locale);
	return document === undefined ? words.citation(parts) : words.citationOfSummary({ ...parts, document });
}
