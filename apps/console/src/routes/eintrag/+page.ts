import { listRecords } from '#lib/api/list.ts';
import { readOwnLeavings } from '#lib/leaving/read-leavings.ts';
import type { PageLoad } from './$types';

/** The members for which someone acts, each with its services, and when it is to leave. */
export const load: PageLoad = async ({ parent }) => {
	const { me } = await parent();
	const members = me?.mandates.flatMap(({ type, actsFor }) => (type === 'member' ? [actsFor] : [])) ?? [];
	const [leavings, ...entries] = await Promise.all([
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
		entries: entries.map((entry) => ({ ...entry, leaving: leavings.find(({ member }) => member === entry.id) }))
	};
};
