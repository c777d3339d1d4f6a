import { contentTypes } from '@kok/domain/content-types';
import { api } from '#lib/api/client.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { read } from '#lib/api/read.ts';
import type { Network } from '#lib/records/network.ts';
import { titleOfRecord } from '#lib/records/title-of-record.ts';
import { spellNow } from '#lib/words/time.ts';

/**
 * How a member leaves, what ends with that, and what is hidden with its entry. While nobody has entered that it leaves, of
 * what ends with the day `on`.
 */
export async function readShownLeaving(network: Network, { member, on }: { member: string; on: string | undefined }) {
	const path = { id: member };
	const query = { ...(on !== undefined && { on }) };
	const [{ today, leaving, ends }, foreseen, record] = await Promise.all([
		read(api.GET('/api/records/{id}/leaving', { params: { path, query } })),
		read(api.GET('/api/records/{id}/withdrawal', { params: { path } })),
		openRecord(member)
	]);
	const { hides, stops } = foreseen;
	const title = titleOfRecord(contentTypes.member, record, network.languages);
	return { network, now: spellNow(), on, today, leaving, ends, hides, stops, record, title };
}

export type ShownLeaving = Awaited<ReturnType<typeof readShownLeaving>>;
