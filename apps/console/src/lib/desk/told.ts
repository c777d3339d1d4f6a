import { longestToldMilliseconds } from '@kok/domain/rules/telling';
import { type Me, type Schemas, api } from '#lib/api/client.ts';

const mostTold = 5;

/**
 * What a second person is to know of: to the office and admins; and to admins alone what the office undid and whom two of it
 * let in again. Whose account that is learns it by the desk itself.
 */
const toldToAll = ['PersonDisclosed', 'ArchiveTaken', 'AccountErased'] as const;
const toldToAdmins = ['ReleasePinned', 'ReleaseUnpinned', 'RecoveryConfirmed'] as const;
type ToldAction = (typeof toldToAll | typeof toldToAdmins)[number];

/** What somebody did lately of which a second person is to know. */
export type Told = Pick<Schemas['Event'], 'seq' | 'actor' | 'object' | 'at'> & { action: ToldAction };

/** What others did lately of that kind, the newest first; no delegate is told, and nobody of what they did themselves. */
export async function listTold({ actor: self, role }: Pick<Me, 'actor' | 'role'>): Promise<Told[]> {
	if (role === 'delegate') return [];
	const since = new Date(Date.now() - longestToldMilliseconds).toISOString();
	const actions = role === 'admin' ? [...toldToAll, ...toldToAdmins] : toldToAll;
	const lists = await Promise.all(actions.map(async (action) => listDone(action, since)));
	const byOthers = lists.flat().filter(({ actor, action, object }) => {
		const isOwn = action === 'RecoveryConfirmed' && `account:${object}` === self;
		return actor !== self && !isOwn;
	});
	return byOthers.toSorted((one, other) => other.seq - one.seq).slice(0, mostTold);
}

async function listDone(action: ToldAction, since: string): Promise<Told[]> {
	const query = { action, since, limit: mostTold };
	const { data } = await api.GET('/api/events', { params: { query } }).catch(() => ({ data: undefined }));
	return data?.events.map(({ seq, actor, object, at }) => ({ seq, actor, object, at, action })) ?? [];
}
