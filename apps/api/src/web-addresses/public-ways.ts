import { Resolver } from 'node:dns/promises';
import type { Ways } from './ask-address.ts';
import { isPublicAddress } from './is-public-address.ts';

const milliseconds = 4_000;

/**
 * The ways into the public internet. Names are asked of the name servers of this machine and of no file on it, beside the
 * threads on which files are read: a name server that is silent keeps nobody waiting.
 */
export function publicWays(): Ways {
	const resolver = new Resolver({ timeout: milliseconds, tries: 2 });
	return {
		resolve: async (name) => {
			const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
			const found = [four, six].flatMap((asked) => (asked.status === 'fulfilled' ? asked.value : []));
			if (found.length === 0 && four.status === 'rejected') throw four.reason;
			return found;
		},
		mayReach: isPublicAddress,
		portOf: (protocol) => (protocol === 'https:' ? 443 : 80)
	};
}
