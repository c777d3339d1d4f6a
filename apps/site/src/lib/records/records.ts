import { error, redirect } from '@sveltejs/kit';
import { type AnyRecord, titleOf } from '@kok/domain/release/any-record';
import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { type Finding, findRecord } from './find-record.ts';

/** The record at an address; throws what the address answers where there is none to show. */
export function openRecord<Name extends TypeName>(
	content: Content,
	{ type, locale, slug }: { type: Name; locale: Locale; slug: string }
): PublicRecord<Name> {
	const finding: Finding<Name> = findRecord(content, { type, locale, slug });
	if (finding.outcome === 'here') return finding.record;
	if (finding.outcome === 'moved') redirect(301, addressOf({ to: 'record', type, slug: finding.slug }, locale));
	if (finding.outcome === 'withdrawn') error(410, 'Withdrawn');
	error(404, 'Not found', finding.outcome === 'other-language' ? { offer: offerOf(type, finding) } : {});
}

/** Sends from an address under a list's page to the anchor on it, where records of the type share that page. */
export function openAnchor(content: Content, wanted: { type: TypeName; locale: Locale; slug: string }): never {
	const record = openRecord(content, wanted);
	redirect(301, addressOf({ to: 'record', ...wanted, slug: wordingOf(record, wanted.locale).slug }, wanted.locale));
}

/** The addresses of a record in the languages in which it is published. */
export function recordAlternates(type: TypeName, record: AnyRecord): Partial<Record<Locale, string>> {
	return Object.fromEntries(
		writtenIn(record.wording).flatMap((locale) => {
			const wording = record.wording[locale];
			return wording ? [[locale, addressOf({ to: 'record', type, slug: wording.slug }, locale)]] : [];
		})
	);
}

function offerOf<Name extends TypeName>(
	type: Name,
	{ record, locale }: Extract<Finding<Name>, { outcome: 'other-language' }>
): NonNullable<App.Error['offer']> {
	const slug = record.wording[locale]?.slug ?? record.id;
	return {
		locale,
		address: addressOf({ to: 'record', type, slug }, locale),
		title: titleOf(typeNamed(type), record, locale)
	};
}

/** The words of a record that `openRecord` found in this language. */
export function wordingOf<Name extends TypeName>(
	record: PublicRecord<Name>,
	locale: Locale
): NonNullable<PublicRecord<Name>['wording'][Locale]> {
	const wording = record.wording[locale];
	if (!wording) throw new Error(`Record ${record.id} has no words in ${locale}`);
	return wording;
}
