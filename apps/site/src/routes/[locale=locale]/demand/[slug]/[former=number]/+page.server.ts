import { error, redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses/address.ts';
import { openDemand } from '#lib/demands/open-demand.ts';
import { formerVersion } from '#lib/demands/versions.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordingOf } from '#lib/records/records.ts';
import type { PageServerLoad } from './$types';

/** In release format 1 versions were counted in each language by itself. What was cited by such a number is found here. */
export const load: PageServerLoad = (event) => {
	const { locale, slug, former } = event.params;
	const record = openDemand(platformOf(event).release.content, { locale, slug });
	// Its source words were never public, so nothing is counted. What was cited can only be read on its own page.
	if (record.versions?.length === 0) {
		redirect(301, addressOf({ to: 'record', type: 'demand', slug: wordingOf(record, locale).slug }, locale));
	}
	const version = formerVersion(record, { number: former, locale });
	if (!version?.texts[locale]) error(404, 'Not found');
	redirect(301, addressOf({ to: 'version', demand: record.facts.values.number, version: version.number }, locale));
};
