import type { AnyValues } from '@kok/domain/content-type';
import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { askServer } from '#lib/api/connection.svelte.ts';
import type { CopyKey, WorkingCopy } from './working-copy.ts';

/** What became of a copy that was to be sent. Whatever it is, the page still has it. */
export type Sent = { outcome: 'sent' } | { outcome: 'away' | 'signed-out' } | { outcome: 'refused'; words: Words };

/** What a browser still sends when its page is closed. */
const mostBytesAtEnd = 60_000;

const Stored = z.looseObject({ base: z.int(), savedAt: z.string(), values: z.record(z.string(), z.unknown()) });
const Refused = z.looseObject({ words: z.looseObject({ de: z.string(), en: z.string() }) });

/** Sends what someone typed to the server, for them alone. */
export async function sendCopy(key: CopyKey, { values, base }: WorkingCopy): Promise<Sent> {
	const body = JSON.stringify({ type: key.type, part: key.part, base: base ?? 0, values });
	const answer = await askServer(addressOf(key), {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body,
		keepalive: new Blob([body]).size < mostBytesAtEnd
	}).catch(() => undefined);
	if (!answer || answer.status >= 500 || answer.status === 429) return { outcome: 'away' };
	if (answer.ok) return { outcome: 'sent' };
	if (answer.status === 401) return { outcome: 'signed-out' };
	const { words } = Refused.parse(await answer.json());
	return { outcome: 'refused', words };
}

/** The copy that the server has of a person; `away` where it does not answer. */
export async function readServerCopy(key: CopyKey): Promise<WorkingCopy | 'none' | 'away'> {
	const answer = await askServer(addressOf(key)).catch(() => undefined);
	if (!answer?.ok) {
		// A browser keeps a connection for an answer that nobody has read to its end.
		await answer?.text();
		return answer?.status === 404 ? 'none' : 'away';
	}
	const { base, savedAt, values } = Stored.parse(await answer.json());
	return { values: asValues(values), base: base === 0 ? undefined : base, savedAt, isSent: true };
}

/** Has the server forget a copy: it was filed as a draft, or is wanted no more. */
export async function dropServerCopy(key: CopyKey): Promise<void> {
	await askServer(addressOf(key), { method: 'DELETE' }).catch(() => undefined);
}

function addressOf({ record, part }: CopyKey): string {
	return `/api/working-copies/${record}/${part}`;
}

/** Sound, because the server keeps no other names than those of the part's fields. */
function asValues(values: Record<string, unknown>): AnyValues {
	return values;
}
