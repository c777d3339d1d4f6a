import { error } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses/address.ts';
import { registerOrders } from '#lib/addresses/list-parts.ts';
import { platformOf } from '#lib/release/platform.ts';
import { registerData } from '#lib/demands/register-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { locale } = event.params;
	const found = registerOrders(release.content, locale).find(
		({ order, page }) => addressOf({ to: 'order', order, page }, locale) === event.url.pathname
	);
	// The first page by number has the address of the register, and no other.
	if (!found) error(404, 'Not found');
	return registerData(release, { order: found.order, number: found.page, locale });
};
