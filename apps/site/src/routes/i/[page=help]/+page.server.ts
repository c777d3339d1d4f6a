import { error } from '@sveltejs/kit';
import { asHelpPage, findWhole, helpLanguagesOf } from '#lib/addresses/help-address.ts';
import { helpPageOf } from '#lib/help/page.ts';
import { shortHelpOf } from '#lib/help/short-page.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const platform = platformOf(event);
	const { language, part } = asHelpPage(event.params.page) ?? error(404, 'Not found');

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	const { content } = platform.release;
	if (!helpLanguagesOf(content).includes(language)) error(404, 'Not found');
	const locale = findWhole(content, language);
	if (locale === undefined) {
		if (part) error(404, 'Not found');
		return { kind: 'short' as const, language, help: shortHelpOf(platform, language) };
	}
	const help = helpPageOf(platform, { locale, part });
	if (!help) error(404, 'Not found');
	return { kind: 'whole' as const, language, help };
};
