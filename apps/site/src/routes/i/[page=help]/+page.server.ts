import { error } from '@sveltejs/kit';
import { asHelpPage, isWhole } from '#lib/addresses/help-address.ts';
import { helpPageOf } from '#lib/help/page.ts';
import { shortHelpOf } from '#lib/help/short-page.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const platform = platformOf(event);
	const { language, part } = asHelpPage(event.params.page) ?? error(404, 'Not found');

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	if (!isWhole(language)) {
		if (part) error(404, 'Not found');
		return { kind: 'short' as const, language, help: shortHelpOf(platform, language) };
	}
	const help = helpPageOf(platform, { locale: language, part });
	if (!help) error(404, 'Not found');
	return { kind: 'whole' as const, language, help };
};
