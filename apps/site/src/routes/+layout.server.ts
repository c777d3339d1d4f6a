import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { localeOf } from '#lib/address.ts';
import { writeDay } from '#lib/dates.ts';
import { menuOf } from '#lib/menu.ts';
import { platformOf } from '#lib/platform.ts';
import type { LayoutServerLoad } from './$types';

export const csr = false;

export const load: LayoutServerLoad = (event) => {
	const { release, origin = event.url.origin, isOld = false } = platformOf(event);
	const { content, envelope } = release;
	const locale = localeOf(event.url.pathname);
	const network = networkOf(content);
	const { abbreviation, adopted, exitTo, timeZone } = network.facts.values;

	return {
		locale,
		origin,
		isOld,
		adopted,
		exitTo,
		abbreviation,
		networkName: wordingIn(network, locale).values.name,
		menu: menuOf(content, locale),
		asOf: writeDay(envelope.at, { locale, timeZone })
	};
};
