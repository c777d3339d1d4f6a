import type { Words } from '@kok/domain/words';
import type * as z from 'zod';
import { type Question, ask } from './ask.ts';
import type { FoundIssue } from './wrong-at.ts';

interface Undone {
	isDone: false;
	words: Words;
	code: string;
	issues?: readonly FoundIssue[] | undefined;
}

/** Does one thing after another; what asks for a fresh second factor waits until the person has given one. */
export class FreshFactor {
	/** Why the last thing was not done. */
	refused = $state.raw<Words>();
	/** What of it did not fit, so that each field says it in its place. */
	issues = $state.raw<readonly FoundIssue[]>([]);
	/** What goes on once a second factor was given. */
	waiting = $state.raw<() => Promise<void>>();

	async ask<Schema extends z.ZodType>(
		path: string,
		question: Question<Schema>,
		then: (answer: z.infer<Schema>) => void | Promise<void>
	): Promise<void> {
		await this.do(async () => ask(path, question), then);
	}

	/** The same of something that takes more than one question. */
	async do<Answer>(
		deed: () => Promise<{ isDone: true; answer: Answer } | Undone>,
		then: (answer: Answer) => void | Promise<void>
	): Promise<void> {
		this.waiting = undefined;
		const result = await deed();
		this.refused = result.isDone || result.code === 'step-up-needed' ? undefined : result.words;
		this.issues = result.isDone ? [] : (result.issues ?? []);
		if (result.isDone) await then(result.answer);
		else if (result.code === 'step-up-needed') this.waiting = async () => this.do(deed, then);
	}
}
