import type { PartName } from '@kok/domain/rules/part';
import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';
import { whyNot } from '#lib/api/why-not.ts';
import { readComments } from './read-comments.ts';
import { type Comment, type NotePlace, type Thread, isOpen, threadsOf } from './threads.ts';
import { notAnswered } from './note-words.ts';

/** What somebody writes: a note in a place, or an answer to one. */
export type Writing = { place: NotePlace; answers?: undefined } | { answers: string; place?: undefined };

interface Given {
	record: string;
	part: PartName;
	/** Newest first. */
	comments: readonly Comment[];
	/** Whether the reader writes notes; whoever does not answers them. */
	mayWrite: boolean;
}

type Answered = Promise<{ data?: Comment; error?: Schemas['Problem']; response?: Response }>;

/** The margin notes of a part, and what is being written of them. */
export class MarginNotes {
	readonly record: string;
	readonly part: PartName;
	readonly mayWrite: boolean;
	#comments = $state.raw<readonly Comment[]>([]);
	readonly threads: readonly Thread[] = $derived(threadsOf(this.#comments));
	readonly open: number = $derived(this.threads.filter(isOpen).length);
	/** What stands in the forms and was not sent, by where it is to stand. */
	#typed = $state<Record<string, { id: string; text: string }>>({});
	readonly hasUnsent: boolean = $derived(Object.values(this.#typed).some(({ text }) => text.trim() !== ''));

	constructor({ record, part, comments, mayWrite }: Given) {
		this.record = record;
		this.part = part;
		this.mayWrite = mayWrite;
		this.#comments = comments;
	}

	typed(writing: Writing): string {
		return this.#typed[keyOf(writing)]?.text ?? '';
	}

	type(writing: Writing, text: string): void {
		const key = keyOf(writing);
		this.#typed[key] = { id: this.#typed[key]?.id ?? crypto.randomUUID(), text };
	}

	drop(writing: Writing): void {
		const { [keyOf(writing)]: _, ...others } = this.#typed;
		this.#typed = others;
	}

	/** Sends what was typed. Sent again after an answer was lost, it is said once. Returns why not, in words. */
	async send(writing: Writing): Promise<Words | undefined> {
		const { id = '', text = '' } = this.#typed[keyOf(writing)] ?? {};
		const { answers, place } = writing;
		const body = answers === undefined ? { ...this.#placed(place), text } : { answers, text };
		const params = { path: { id: this.record, comment: id }, header: { 'if-none-match': '*' as const } };
		const refused = await this.#take(api.PUT('/api/records/{id}/comments/{comment}', { params, body }));
		if (refused && !(await this.#isKept(id))) return refused;
		this.drop(writing);
		return undefined;
	}

	/** Marks a note done. Returns why not, in words. */
	async finish(comment: string): Promise<Words | undefined> {
		const params = { path: { id: this.record, comment } };
		return this.#take(api.POST('/api/records/{id}/comments/{comment}/resolution', { params }));
	}

	/** Whether the server has a note whose answer was lost; what else it has by now is shown as well. */
	async #isKept(comment: string): Promise<boolean> {
		const comments = await readComments(this.record, this.part);
		if (!comments.some(({ id }) => id === comment)) return false;
		this.#comments = comments;
		return true;
	}

	#placed({ field, item }: NotePlace) {
		return { part: this.part, ...(field !== undefined && { field }), ...(item !== undefined && { item }) };
	}

	async #take(asking: Answered): Promise<Words | undefined> {
		const { data, error } = await asking.catch(() => ({ data: undefined, error: undefined }));
		if (!data) return whyNot(error) ?? notAnswered;
		this.#comments = this.#comments.some(({ id }) => id === data.id)
			? this.#comments.map((one) => (one.id === data.id ? data : one))
			: [data, ...this.#comments];
		return undefined;
	}
}

function keyOf({ answers, place }: Writing): string {
	return answers ?? `${place?.field ?? ''} ${place?.item ?? ''}`;
}
