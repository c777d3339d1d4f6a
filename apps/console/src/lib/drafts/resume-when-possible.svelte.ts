import { connection } from '#lib/api/connection.svelte.ts';
import { session } from '#lib/api/session.svelte.ts';
import type { Editor } from './editor.svelte.ts';

/** Sends what a page has not sent once the server answers again, and once its writer has signed in again. */
export function resumeWhenPossible(editors: () => readonly Editor[]): void {
	const resume = () => {
		for (const editor of editors()) void editor.resume();
	};
	$effect(() => connection.whenBack(resume));
	$effect(() => session.whenResumed(resume));
}
