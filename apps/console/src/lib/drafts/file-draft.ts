import type { AnyValues } from '@kok/domain/content-type';
import { type Issue, issueWords } from '@kok/domain/issues';
import type { PartName } from '@kok/domain/rules/part';
import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { askServer } from '#lib/api/connection.svelte.ts';
import type { OpenedPart } from '#lib/api/opened-record.ts';

interface Filing {
	record: string;
	part: PartName;
	type: string;
	base: number | undefined;
	values: AnyValues;
}

/** What became of a draft that was filed. Whatever it is, what was typed is still on the device unless it was filed. */
export type FiledOutcome =
	| { outcome: 'filed' }
	| { outcome: 'stale'; current: OpenedPart | undefined }
	| { outcome: 'invalid'; issues: readonly Issue[] }
	| { outcome: 'refused'; words: Words }
	| { outcome: 'signed-out' | 'away' };

const Told = z.looseObject({ de: z.string(), en: z.string() });
const Answer = z.looseObject({
	words: Told.optional(),
	issues: z.array(z.looseObject({ path: z.string(), code: z.string(), message: Told })).optional(),
	current: z.looseObject({}).optional()
});

/** Files a draft of a part on top of the revision from which it was written. */
export async function fileDraft({ record, part, type, base, values }: Filing): Promise<FiledOutcome> {
	// By hand: the types of the document tell each type's values apart, and here the type is known only at run time.
	const answer = await askServer(`/api/records/${record}/parts/${part}`, {
		method: 'PUT',
		headers: {
			'content-type': 'application/json',
			...(base === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` })
		},
		body: JSON.stringify({ type, part, values })
	}).catch(() => undefined);
	if (!answer || answer.status >= 500) return { outcome: 'away' };
	if (answer.ok) return { outcome: 'filed' };
	if (answer.status === 401) return { outcome: 'signed-out' };
	const { words, issues, current } = Answer.safeParse(await answer.json().catch(() => ({}))).data ?? {};
	if (answer.status === 412) return { outcome: 'stale', current: asPart(current) };
	if (answer.status === 422 && issues)
		return { outcome: 'invalid', issues: issues.map((issue) => told(issue, 'values.')) };
	return { outcome: 'refused', words: words ?? issueWords.wrong };
}

/** Paths of the answer begin at the body; those at a field begin at the values. */
function told({ path, message }: { path: string; message: Words }, prefix: string): Issue {
	return { path: path.startsWith(prefix) ? path.slice(prefix.length) : path, code: 'wrong', message };
}

/** Sound, because the API answers a stale change with the part as it is read. */
function asPart(current: object | undefined): OpenedPart | undefined {
	return current;
}
