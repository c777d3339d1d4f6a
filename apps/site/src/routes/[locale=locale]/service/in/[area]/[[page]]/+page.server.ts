import { error } from '@sveltejs/kit';
import { addressOf } from '#lib/address.ts';
import { helplinesOf } from '#lib/helplines.ts';
import { partAlternates } from '#lib/list-parts.ts';
import { platformOf } from '#lib/platform.ts';
import { areFolded, pagesOf, serviceAreas } from '#lib/services.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale, area: code, page: asked } = event.params;
	const areas = serviceAreas(content, locale);
	const area = areas.find((one) => one.code === code);
	const pages = area && areFolded(areas) ? pagesOf(area) : [];
	// The first page has one address, without a number.
	const number = asked === undefined ? 1 : /^([2-9]|[1-9]\d+)$/.test(asked) ? Number(asked) : 0;
	const services = pages[number - 1];
	if (!area || !services) error(404, 'Not found');

	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		title: area.isArea ? wordsIn(locale).services.here(area.name) : area.name,
		services,
		helplines: helplinesOf(content, locale),
		list: addressOf({ to: 'list', type: 'service' }, locale),
		number,
		pages: pages.map((page, index) => ({
			number: index + 1,
			from: pages.slice(0, index).flat().length + 1,
			to: pages.slice(0, index + 1).flat().length,
			address: addressOf({ to: 'part', type: 'service', part: code, page: index + 1 }, locale)
		})),
		page: {
			title: area.name,
			alternates: partAlternates(content, addressOf({ to: 'part', type: 'service', part: code, page: number }, locale)),
			section: 'service'
		}
	};
};
