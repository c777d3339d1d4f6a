import type { PublicRecord } from '@kok/domain/release/content';
import { wordingIn } from '@kok/domain/release/reading';
import { uuidOf } from '../uuid.ts';
import { type Directory, spoken } from './directory.ts';
import { type Location, locationOf } from './location.ts';

/** HSDS: service_at_location. */
export interface ServiceAtLocation {
	id: string;
	service_id: string;
	location_id: string;
	location: Location;
}

/** Where a service can be met: at a place whose whole address is public, or by chat and e-mail. */
export interface ServicePlace {
	service: string;
	location: Location;
}

/** The places of one service. */
export function placesOf(directory: Directory, service: PublicRecord<'service'>): ServicePlace[] {
	const { id, facts } = service;
	const { places, channels, website } = facts.values;
	const { places: names = {} } = wordingIn(service, spoken).values;
	const physical = places.flatMap(({ id: item, place }) => {
		const location = locationOf(place, { of: [id, 'place', item], name: names[item]?.name, directory });
		return location ? [{ service: id, location }] : [];
	});
	const online = channels.filter((channel) => channel === 'chat' || channel === 'email');
	if (online.length === 0) return physical;
	const virtual: Location = {
		id: uuidOf(id, 'virtual', 'location'),
		location_type: 'virtual',
		name: online.map((code) => directory.code('service.channels', code)?.[spoken] ?? code).join(', '),
		...(website !== undefined && { url: website })
	};
	return [...physical, { service: id, location: virtual }];
}

export function serviceAtLocation({ service, location }: ServicePlace): ServiceAtLocation {
	return { id: idOfPlace({ service, location }), service_id: service, location_id: location.id, location };
}

export function idOfPlace({ service, location }: ServicePlace): string {
	return uuidOf(service, location.id);
}
