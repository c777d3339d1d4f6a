import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { words } from '#lib/words/words.ts';

const Refused = z.looseObject({ words: z.looseObject({ de: z.string(), en: z.string() }) });

/** What the server answered, or why it let nobody in. */
export type Asked<Answer> = { isDone: true; answer: Answer } | { isDone: false; words: Words };

/** Asks something of those who are not signed in yet, or about signing in. Nothing of it is kept. */
export async function ask<Schema extends z.ZodType>(
	path: string,
	{ method = 'POST', body, answer }: { method?: 'GET' | 'POST' | 'DELETE'; body?: unknown; answer: Schema }
): Promise<Asked<z.infer<Schema>>> {
	const asked = await fetch(path, {
		method,
		...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
	}).catch(() => undefined);
	const said: unknown = await asked?.json().catch(() => undefined);
	if (asked?.ok) return { isDone: true, answer: answer.parse(said) };
	return { isDone: false, words: Refused.safeParse(said).data?.words ?? words.door.away };
}
