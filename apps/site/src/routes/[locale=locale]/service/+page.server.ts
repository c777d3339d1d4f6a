import { addressOf, typeOf } from '#lib/address.ts';
import { helplinesOf } from '#lib/helplines.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { areFolded, serviceAreas } from '#lib/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const areas = serviceAreas(content, locale);
	const isFolded = areFolded(areas);

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		helplines: helplinesOf(content, locale),
		areas: areas.map(({ code, name, services }) => ({
			code,
			name,
			count: services.length,
			services: isFolded ? [] : services,
			address: isFolded ? addressOf({ to: 'part', type: 'service', part: code }, locale) : `#${code}`
		})),
		isFolded,
		page: {
			title: typeOf('service').plural[locale],
			alternates: alternatesOf({ to: 'list', type: 'service' }),
			section: 'service'
		}
	};
};
