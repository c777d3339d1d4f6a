import { contentTypes } from '@kok/domain/content-types';
import type { PublicRecord } from '@kok/domain/release/content';
import { wordingIn } from '@kok/domain/release/reading';
import { uuidOf } from '../uuid.ts';
import { type Directory, spoken } from './directory.ts';
import { type Location, locationOf } from './location.ts';
import { type Phone, phoneOf } from './phone.ts';
import { given, lists } from './present.ts';

/** HSDS: organization. No person is named in it, and nothing of what it was before. */
export interface Organization {
	id: string;
	name: string;
	description: string;
	alternate_name?: string;
	email?: string;
	website?: string;
	uri?: string;
	phones?: Phone[];
	locations?: Location[];
	organization_identifiers?: { id: string; organization_id: string; identifier_type: string; identifier: string }[];
}

/** The network, or one of its members. */
export type OrganizationRecord =
	{ type: 'network'; record: PublicRecord<'network'> } | { type: 'member'; record: PublicRecord<'member'> };

/** The network first, then its members in the order of the release. */
export function listOrganizations({ content, network }: Directory): OrganizationRecord[] {
	return [
		{ type: 'network', record: network },
		...content.records.member.map((record) => ({ type: 'member' as const, record }))
	];
}

export function organizationOf(directory: Directory, { type, record }: OrganizationRecord): Organization {
	return type === 'network' ? networkAs(directory, record) : memberAs(directory, record);
}

function networkAs(directory: Directory, { id, facts }: PublicRecord<'network'>): Organization {
	const { abbreviation, register, office, phone, email, website } = facts.values;
	const words = wordingIn(directory.network, spoken).values;
	const location = locationOf(office, {
		of: [id, 'office'],
		name: contentTypes.network.facts.office.label[spoken],
		directory
	});
	return {
		id,
		name: words.name,
		description: words.lead,
		alternate_name: abbreviation,
		...given({ email, website }),
		...lists({ phones: phoneOf(phone, { record: id, field: 'phone' }), locations: location ? [location] : [] }),
		...(register !== undefined && {
			organization_identifiers: [
				{
					id: uuidOf(id, 'register'),
					organization_id: id,
					identifier_type: contentTypes.network.facts.register.label[spoken],
					identifier: register
				}
			]
		})
	};
}

function memberAs(directory: Directory, member: PublicRecord<'member'>): Organization {
	const { id, facts } = member;
	const { seat, website, phone, email } = facts.values;
	const { name, mission } = wordingIn(member, spoken).values;
	const location = locationOf(seat, { of: [id, 'seat'], name: undefined, directory });
	return {
		id,
		name,
		description: mission ?? `${contentTypes.member.label[spoken]}, ${directory.networkName}`,
		...given({ email, website, uri: directory.pageOfMember(member) }),
		...lists({ phones: phoneOf(phone, { record: id, field: 'phone' }), locations: location ? [location] : [] })
	};
}
