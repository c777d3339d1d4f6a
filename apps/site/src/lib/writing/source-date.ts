import type { Source } from '@kok/domain/fields/sources';
import type { Locale } from '@kok/domain/words';
import { writeDate } from './dates.ts';
import { wordsIn } from '../words/words.ts';

/** The date on a source, or what its content shows of it, or that it has none. */
export function writeSourceDate(
	{ dated, notBefore, notAfter }: Pick<Source, 'dated' | 'notBefore' | 'notAfter'>,
	locale: Locale
): string {
	const words = wordsIn(locale).sources;
	if (dated !== undefined) return writeDate(dated, locale);
	const bounds = [
		notBefore === undefined ? [] : [words.notBefore(writeDate(notBefore, locale))],
		notAfter === undefined ? [] : [words.notAfter(writeDate(notAfter, locale))]
	].flat();
	return [words.undated, ...bounds].join(', ');
}
