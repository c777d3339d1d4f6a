import { error, redirect } from '@sveltejs/kit';
import { networkOf } from '@kok/domain/release/reading';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf, asNumber } from '#lib/addresses/address.ts';
import { platformOf } from '#lib/release/platform.ts';
import { differencesBetween } from '#lib/demands/version-differences.ts';
import { versionsOf } from '#lib/demands/versions.ts';
import { openRecord, wordingOf } from '#lib/records/records.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, slug, version } = event.params;
	const record = openDemand(content, { locale, slug, version });
	const versions = versionsOf(content, record, locale);
	const index = versions.findIndex(({ number }) => number === version);
	const shown = versions[index];
	if (!shown) error(404, 'Not found');

	const { number } = record.facts.values;
	const before = versions[index - 1];
	const present = versions.at(-1) ?? shown;
	return {
		demand: number,
		ground: record.facts.values.ground,
		shown,
		before,
		after: versions[index + 1],
		present: present === shown ? undefined : present,
		differences: before ? differencesBetween(before, shown, locale) : [],
		dossier: addressOf({ to: 'record', type: 'demand', slug: wordingOf(record, locale).slug }, locale),
		network: networkOf(content).facts.values.abbreviation,
		page: {
			title: `${wordsIn(locale).versions.eyebrow(number)}, ${wordsIn(locale).versions.name(shown.number)}`,
			description: shown.summary,
			// Versions are counted in each language by itself.
			alternates: { [locale]: shown.address },
			section: 'demand'
		}
	};
};

/** A version has one address, and it begins with the demand's number. */
function openDemand(
	content: Content,
	{ locale, slug, version }: { locale: Locale; slug: string; version: number }
): PublicRecord<'demand'> {
	const number = asNumber(slug);
	const found = content.records.demand.find(({ facts }) => facts.values.number === number);
	if (found?.wording[locale]) return found;
	const named = openRecord(content, { type: 'demand', locale, slug });
	redirect(301, addressOf({ to: 'version', demand: named.facts.values.number, version }, locale));
}
