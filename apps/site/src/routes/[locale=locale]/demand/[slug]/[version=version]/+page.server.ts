import { error, redirect } from '@sveltejs/kit';
import { networkOf } from '@kok/domain/release/reading';
import { addressOf } from '#lib/addresses/address.ts';
import { openDemand } from '#lib/demands/open-demand.ts';
import { sharedVersion } from '#lib/demands/shared-demand.ts';
import { differencesBetween } from '#lib/demands/version-differences.ts';
import { type Version, versionAlternates, versionsOf } from '#lib/demands/versions.ts';
import { wordingOf } from '#lib/records/records.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { Locale } from '@kok/domain/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, slug, version } = event.params;
	const record = openDemand(content, { locale, slug });
	const versions = versionsOf(content, record, locale);
	const index = versions.findIndex(({ number }) => number === version);
	const [shown, stored] = [versions[index], record.versions?.find(({ number }) => number === version)];
	if (!shown || !stored) error(404, 'Not found');
	// A version has one address in each language. It begins with the demand's number.
	if (event.url.pathname !== shown.address) redirect(301, shown.address);

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
		corrections: corrected(shown, locale),
		earlier: earlierTexts(shown, locale),
		dossier: addressOf({ to: 'record', type: 'demand', slug: wordingOf(record, locale).slug }, locale),
		network: networkOf(content).facts.values.abbreviation,
		page: {
			title: `${wordsIn(locale).versions.eyebrow(number)}, ${wordsIn(locale).versions.name(shown.number)}`,
			description: shown.summary,
			alternates: versionAlternates(record, stored),
			section: 'demand',
			published: stored.since,
			modified: stored.texts[locale]?.at(-1)?.since,
			...sharedVersion(content, record, { ...shown, version, isFormer: present !== shown, locale })
		}
	};
};

/** The corrections of a version, the latest first, each with what it changed. */
function corrected({ corrections }: Version, locale: Locale) {
	return corrections
		.map(({ texts, ...correction }) => ({
			...correction,
			differences: texts ? differencesBetween(texts.before, texts.after, locale) : []
		}))
		.toReversed();
}

/**
 * What was public under the number before its present text, the latest first, each with what the next one changed. What a
 * correction changed is told there.
 */
function earlierTexts({ earlier, ...latest }: Version, locale: Locale) {
	return earlier
		.map((text, index) => {
			const next = earlier[index + 1];
			return {
				since: text.since,
				until: next?.since ?? latest.textSince,
				differences: text.isCorrected ? [] : differencesBetween(text, next ?? latest, locale)
			};
		})
		.filter(({ differences }) => differences.length > 0)
		.toReversed();
}
