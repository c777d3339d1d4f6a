import { api } from '#lib/api/client.ts';

/** Seconds until the stream is opened again, longer from time to time. */
const pauses = [2, 5, 15, 60] as const;
const longestPause = 60;

/**
 * Follows whether somebody may still read what a page shows: the server says so by a stream, and ends it with the right. Does
 * something each time that the right may be another one, until the returned function is called. While the stream is open
 * nothing is asked, since each question would keep a session open that ends where nobody does anything. Where the stream
 * fails, the server is asked each time who is signed in, before the stream is opened again.
 */
export function followRights(onchange: () => void): () => void {
	let source: EventSource | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tries = 0;
	let isOver = false;

	function open(): void {
		source = new EventSource('/api/events/stream');
		source.addEventListener('open', () => (tries = 0));
		source.addEventListener('rights', onchange);
		source.addEventListener('error', () => void lookWhy());
	}

	/** It ends with the right, but also with the connection, or there is no room for another one. */
	async function lookWhy(): Promise<void> {
		source?.close();
		const isTheirs = await mayComeIn();
		if (isOver) return;
		if (!isTheirs) onchange();
		timer = setTimeout(open, (pauses[tries] ?? longestPause) * 1_000);
		tries += 1;
	}

	open();
	return () => {
		isOver = true;
		source?.close();
		clearTimeout(timer);
	};
}

/** Whether the server lets them in. Where it does not answer, nobody knows better than before. */
async function mayComeIn(): Promise<boolean> {
	const answer = await api.GET('/api/me').catch(() => undefined);
	if (!answer || answer.response.status >= 500) return true;
	return answer.data !== undefined && (answer.data.role !== 'delegate' || answer.data.mandates.length > 0);
}
