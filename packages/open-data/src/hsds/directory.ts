import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { DataWords } from '../data-words.ts';
import { countryOf } from './country.ts';

/** The language in which the network's directory speaks; HSDS has room for one. */
export const spoken = 'de';

/** A release as a directory of organisations and what they offer, looked up once. */
export interface Directory {
	content: Content;
	network: PublicRecord<'network'>;
	networkName: string;
	code: DataWords['code'];
	/** The name of an area of the network, by its code. */
	areaName: (code: string) => string | undefined;
	/** Where the network is at home. */
	country: () => string | undefined;
	/** The page of a member. */
	pageOfMember: (member: PublicRecord<'member'>) => string | undefined;
}

export function directoryOf(
	content: Content,
	{ code, pageOfMember }: Pick<Directory, 'code' | 'pageOfMember'>
): Directory {
	const network = networkOf(content);
	const { name, areas } = wordingIn(network, spoken).values;
	let country: { code: string | undefined } | undefined;
	return {
		content,
		network,
		networkName: name,
		code,
		areaName: (area) => areas[area]?.name,
		country: () => {
			country ??= { code: countryOf(network.facts.values.timeZone) };
			return country.code;
		},
		pageOfMember
	};
}
