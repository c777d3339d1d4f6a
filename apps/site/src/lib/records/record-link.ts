import { type AnyRecord, titleOf } from '@kok/domain/release/any-record';
import { type TypeName, typeNamed } from '@kok/domain/content-types';
import { type Locale, writtenIn } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';

/** A record by its name, and where it stands. */
export interface RecordLink {
	id: string;
	title: string;
	address: string;
	/** The language of its page, where that is not the one asked for. */
	lang: Locale | undefined;
}

/** A link to a record of a type with pages: in the language asked for, else in the one it has. */
export function linkTo(type: TypeName, record: AnyRecord, wanted: Locale): RecordLink {
	const locale = [wanted, ...writtenIn(record.wording)].find((one) => record.wording[one]) ?? wanted;
	const slug = record.wording[locale]?.slug ?? record.id;
	return {
		id: record.id,
		title: titleOf(typeNamed(type), record, locale),
		address: addressOf({ to: 'record', type, slug }, locale),
		lang: locale === wanted ? undefined : locale
	};
}
