import { api } from '#lib/api/client.ts';
import { session } from '#lib/api/session.svelte.ts';
import { readNetworkName } from '#lib/door/network-name.ts';
import { forgetErased } from '#lib/drafts/forget-erased.ts';
import { readNames } from '#lib/people/names.ts';
import { networkOf } from '#lib/records/network.ts';

export const ssr = false;

/** Who is signed in and what network this is. Where nobody is, its public name alone; where nobody answers, nothing. */
export async function load() {
	const me = await api.GET('/api/me').then(
		({ data }) => data,
		() => undefined
	);
	// Where nobody answers, what was said before holds.
	if (me) session.begin(me);
	if (me) void forgetErased();
	const names = me ? await readNames() : new Map<string, string>();
	const network = me && networkOf(me);
	return { me, network, names, networkName: me ? undefined : await readNetworkName() };
}
