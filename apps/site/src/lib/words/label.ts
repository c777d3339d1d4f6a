import { type Locale, type Words, isInterfaceLanguage } from '@kok/domain/words';
import { lend } from './borrowed.ts';
import { interfaceOf } from './lender.ts';

/** A label of the domain on a page in a language, borrowed where it is not told in that. */
export function labelIn(label: Words, locale: Locale): string {
	return isInterfaceLanguage(locale) ? label[locale] : lend(label[interfaceOf(locale)]);
}
