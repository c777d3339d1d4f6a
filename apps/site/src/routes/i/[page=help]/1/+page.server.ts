import { error } from '@sveltejs/kit';
import { asHelpPage, findWhole } from '#lib/addresses/help-address.ts';
import { easyHelpOf } from '#lib/help/easy-page.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const platform = platformOf(event);
	const { language, part } = asHelpPage(event.params.page) ?? error(404, 'Not found');

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	const locale = findWhole(platform.release.content, language);
	if (locale === undefined || part) error(404, 'Not found');
	return { kind: 'easy' as const, help: easyHelpOf(platform, locale) };
};
