import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';

/** What is made of a whole release in a language, made once for each: neither ever changes. */
export function once<Made>(
	make: (content: Content, locale: Locale) => Made
): (content: Content, locale: Locale) => Made {
	const shelves = new WeakMap<Content, Map<Locale, { made: Made }>>();
	return (content, locale) => {
		const shelf = shelves.get(content) ?? new Map<Locale, { made: Made }>();
		shelves.set(content, shelf);
		const kept = shelf.get(locale) ?? { made: make(content, locale) };
		shelf.set(locale, kept);
		return kept.made;
	};
}
