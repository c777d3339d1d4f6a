import { session } from './session.svelte.ts';

/** Seconds between tries to reach the server, longer from try to try. */
const pauses = [2, 4, 8, 15, 30] as const;
const longestPause = 30;
/** What was not answered while the server was there is tried again after so many milliseconds. */
const pauseAfterDoubt = 5_000;

/** Whether the server answers. While it does not, it is asked again and again, and the page says when next. */
class Connection {
	isAway = $state(false);
	/** Seconds until the next try; 0 while it is tried. */
	nextIn = $state(0);
	#tries = 0;
	#isDoubted = false;
	#clock: ReturnType<typeof setInterval> | undefined;
	readonly #waiting = new Set<() => void>();

	/** Something was not answered. Whether the server is away, or it was that one question, is asked first. */
	async doubt(): Promise<void> {
		if (this.isAway || this.#isDoubted) return;
		this.#isDoubted = true;
		const isThere = await answers();
		this.#isDoubted = false;
		if (!isThere) return this.lose();
		setTimeout(() => this.#goOn(), pauseAfterDoubt);
	}

	lose(): void {
		if (this.isAway) return;
		this.isAway = true;
		this.#tries = 0;
		this.#pause();
	}

	find(): void {
		if (!this.isAway) return;
		this.isAway = false;
		clearInterval(this.#clock);
		this.#goOn();
	}

	async retry(): Promise<void> {
		clearInterval(this.#clock);
		this.nextIn = 0;
		if (await answers()) return this.find();
		this.#tries += 1;
		this.#pause();
	}

	/** Does something each time that the server answers again. Returns what ends that. */
	whenBack(goOn: () => void): () => void {
		this.#waiting.add(goOn);
		return () => this.#waiting.delete(goOn);
	}

	#goOn(): void {
		for (const goOn of this.#waiting) goOn();
	}

	#pause(): void {
		this.nextIn = pauses[this.#tries] ?? longestPause;
		this.#clock = setInterval(() => {
			this.nextIn -= 1;
			if (this.nextIn <= 0) void this.retry();
		}, 1_000);
	}
}

export const connection = new Connection();

/** Whether the server says that it is there. */
async function answers(): Promise<boolean> {
	const answer = await fetch('/healthz').catch(() => undefined);
	return answer?.ok === true;
}

/** Takes from an answer whether the server is there, and whether whoever was signed in still is. */
function noticeAnswer(answer: Response | undefined): void {
	if (!answer || answer.status >= 502) void connection.doubt();
	else connection.find();
	// A wrong code is answered 401 as well, but asks for nothing.
	if (answer?.status === 401 && answer.headers.has('www-authenticate')) session.end();
}

/** Asks the server, and notices how it answers. Rejects where it does not. */
export async function askServer(request: Request | string, how?: RequestInit): Promise<Response> {
	session.touch(Date.now());
	const answer = await fetch(request, how).catch((error: unknown) => {
		// A question that the page took back tells nothing of the server.
		if (!(error instanceof DOMException && error.name === 'AbortError')) noticeAnswer(undefined);
		throw error;
	});
	noticeAnswer(answer);
	return answer;
}
