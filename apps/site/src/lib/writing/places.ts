import type { ShownPlace } from '@kok/domain/fields/place';
import type { Locale } from '@kok/domain/words';
import { wordsIn } from '../words/words.ts';

/** The lines of an address, as far as it is given; the area where it says more than the town. */
export function writePlace(
	{ area, locality, street, postcode, postBox }: ShownPlace,
	{ areas, locale }: { areas: Readonly<Record<string, { name: string }>>; locale: Locale }
): string[] {
	const town = [postcode, locality].filter((part) => part !== undefined).join(' ');
	const areaName = area === undefined ? undefined : (areas[area]?.name ?? area);
	return [
		street,
		postBox === undefined ? undefined : wordsIn(locale).member.postBox(postBox),
		town,
		areaName === locality ? undefined : areaName
	].filter((line) => line !== undefined && line !== '') as string[];
}
