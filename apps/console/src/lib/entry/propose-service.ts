import type { AnyValues } from '@kok/domain/content-type';
import { type Issue, issueWords } from '@kok/domain/issues';
import type { Locale, Words } from '@kok/domain/words';
import * as z from 'zod';
import { order } from '#lib/review/order.ts';

interface Proposed {
	id: string;
	language: Locale;
	facts: AnyValues;
	wording: AnyValues;
}

/** A part is wrong at some paths, or the proposal was refused in words. */
export type ProposalFault = { part: 'facts' | 'wording'; issues: Issue[] } | { words: Words };

const Told = z.looseObject({ de: z.string(), en: z.string() });
const Answer = z.looseObject({
	words: Told.optional(),
	issues: z.array(z.looseObject({ path: z.string(), message: Told })).optional()
});

/** Makes a service of a member, and asks the office to read it; what stands against it, if anything does. */
export async function proposeService({ id, language, facts, wording }: Proposed): Promise<ProposalFault | undefined> {
	// By hand: the types of the document tell each type's values apart, and here they are as they were typed.
	const answer = await fetch(`/api/records/${id}`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json', 'if-none-match': '*' },
		body: JSON.stringify({ type: 'service', parts: { facts: { values: facts }, [language]: { values: wording } } })
	}).catch(() => undefined);
	if (!answer?.ok) return faultOf(Answer.safeParse(await answer?.json().catch(() => ({}))).data, language);
	for (const part of ['facts', language] as const) {
		const asked = await order('review', { record: id, part, revision: 1 });
		if (!asked.isDone) return { words: asked.words };
	}
	return undefined;
}

function faultOf(answer: z.infer<typeof Answer> | undefined, language: Locale): ProposalFault {
	for (const [part, prefix] of [
		['facts', 'parts.facts.values.'],
		['wording', `parts.${language}.values.`]
	] as const) {
		const issues = (answer?.issues ?? []).flatMap(({ path, message }) =>
			path.startsWith(prefix) ? [{ path: path.slice(prefix.length), code: 'wrong' as const, message }] : []
		);
		if (issues.length > 0) return { part, issues };
	}
	return { words: answer?.words ?? issueWords.wrong };
}
