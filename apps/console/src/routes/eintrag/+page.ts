import { api } from '#lib/api/client.ts';
import { listRecords } from '#lib/api/list.ts';
import { read } from '#lib/api/read.ts';
import { readOwnLeavings } from '#lib/leaving/read-leavings.ts';
import type { PageLoad } from './$types';

/** The members for which someone acts, each with its services, and when it is to leave. */
export const load: PageLoad = async ({ parent }) => {
	const { me } = await parent();
	const members = me?.mandates.flatMap(({ type, actsFor }) => (type === 'member' ? [actsFor] : [])) ?? [];
	const [desk, leavings, ...entries] = await Promise.all([
		read(api.GET('/api/desk', { params: { query: { limit: 1 } } })),
		me ? readOwnLeavings(me) : [],
		...[...new Set(members)].map(async (owner) => {
			const [own, services] = await Promise.all([
				listRecords({ type: 'member', owner, limit: 1 }),
				listRecords({ type: 'service', owner, limit: 200 })
			]);
			return { id: owner, records: [...own.records, ...services.records.filter(({ audience }) => audience === 'own')] };
		})
	]);
	return {
		// As the desk counts them: how old a confirmation may be, the network has set.
		stale: desk.catchUp.toConfirm.count,
		entries: entries.map((entry) => ({ ...entry, leaving: leavings.find(({ member }) => member === entry.id) }))
	};
};
