import type { AnyRecord } from '@kok/domain/release/any-record';
import type { AnyValues } from '@kok/domain/content-type';
import { type TypeName, typeNamed, typeNames } from '@kok/domain/content-types';
import { type Locale, writtenIn } from '@kok/domain/words';

/** The types whose records have a page, in the order in which menus name them; the network has the home. */
export const typesFound: readonly TypeName[] = typeNames.filter(
	(name) => typeNamed(name).address ?? typeNamed(name).single
);

/** The language in which a record is read by whoever reads in `wanted`: that one, else the one it has. */
export function localeOf({ wording }: AnyRecord, wanted: Locale): Locale {
	return [wanted, ...writtenIn(wording)].find((locale) => wording[locale]) ?? wanted;
}

export function isValues(value: unknown): value is AnyValues {
	return typeof value === 'object' && value !== null;
}

/** The items of a list, as far as it is one. */
export function itemsOf(value: unknown): AnyValues[] {
	return Array.isArray(value) ? value.filter(isValues) : [];
}
