import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { askServer } from '#lib/api/connection.svelte.ts';
import { words } from '#lib/words/words.ts';
import type { FoundIssue } from './wrong-at.ts';

const Said = z.looseObject({ de: z.string(), en: z.string() });
const Refused = z.looseObject({
	type: z.string().optional(),
	refusal: z.string().optional(),
	words: Said,
	issues: z.array(z.looseObject({ path: z.string(), message: Said })).optional()
});

/** Why something was not done: in words, by the code of the rule or of the problem, and what is wrong in which value. */
export interface Refusal {
	isDone: false;
	words: Words;
	code: string;
	issues?: readonly FoundIssue[] | undefined;
}

/** What the server answered, or why it did not do it. */
export type Asked<Answer> = { isDone: true; answer: Answer } | Refusal;

export interface Question<Schema extends z.ZodType> {
	method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Of something that is made under an id of the console's own. */
	isNew?: boolean;
	body?: unknown;
	answer: Schema;
}

/** Asks something about people and how they come in. Nothing of it is kept. */
export async function ask<Schema extends z.ZodType>(
	path: string,
	{ method = 'POST', isNew = false, body, answer }: Question<Schema>
): Promise<Asked<z.infer<Schema>>> {
	const headers = {
		...(body !== undefined && { 'content-type': 'application/json' }),
		...(isNew && { 'if-none-match': '*' })
	};
	const asked = await askServer(path, {
		method,
		headers,
		...(body !== undefined && { body: JSON.stringify(body) })
	}).catch(() => undefined);
	const said: unknown = await asked?.json().catch(() => undefined);
	if (asked?.ok) return { isDone: true, answer: answer.parse(said) };
	const refused = Refused.safeParse(said).data;
	const code = refused?.refusal ?? refused?.type?.split('/').at(-1) ?? 'away';
	return { isDone: false, words: refused?.words ?? words.door.away, code, issues: refused?.issues };
}
