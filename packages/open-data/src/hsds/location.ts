import type { ShownPlace } from '@kok/domain/fields/place';
import { uuidOf } from '../uuid.ts';
import { memberLabel } from '../tables/member-labels.ts';
import { type Directory, spoken } from './directory.ts';

/** HSDS: address. */
export interface Address {
	id: string;
	location_id: string;
	address_1: string;
	city: string;
	state_province: string;
	postal_code: string;
	country: string;
	address_type: 'physical' | 'postal';
}

/** HSDS: location. */
export interface Location {
	id: string;
	location_type: 'physical' | 'postal' | 'virtual';
	name?: string;
	url?: string;
	addresses?: Address[];
}

/**
 * A place of a record as a location. HSDS knows no partial address, so a place of which not everything is public, an area
 * for example, is left out whole; what is confidential was never in a release.
 */
export function locationOf(
	place: ShownPlace | undefined,
	{ of, name, directory }: { of: readonly string[]; name: string | undefined; directory: Directory }
): Location | undefined {
	const id = uuidOf(...of, 'location');
	const address = place && addressOf(place, { id, directory });
	if (!address) return undefined;
	return { id, location_type: address.address_type, ...(name !== undefined && { name }), addresses: [address] };
}

function addressOf(
	{ street, postBox, locality, postcode, area }: ShownPlace,
	{ id, directory }: { id: string; directory: Directory }
): Address | undefined {
	const first = street ?? postBox;
	const province = area === undefined ? undefined : directory.areaName(area);
	if (first === undefined || locality === undefined || postcode === undefined || province === undefined)
		return undefined;
	const country = directory.country();
	if (country === undefined) return undefined;
	return {
		id: uuidOf(id, 'address'),
		location_id: id,
		address_1: street ?? boxOf(first),
		city: locality,
		state_province: province,
		postal_code: postcode,
		country,
		address_type: street === undefined ? 'postal' : 'physical'
	};
}

/** The word is left out where an editor wrote it already. */
function boxOf(postBox: string): string {
	return /^\d/.test(postBox) ? `${memberLabel('postBox')[spoken]} ${postBox}` : postBox;
}
