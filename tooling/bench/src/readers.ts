import { setTimeout } from 'node:timers/promises';

/** How long each answer took, in milliseconds. */
export interface Readers {
	enough: () => Promise<number[]>;
}

const atOnce = 3;
const pauseMilliseconds = 10;

/** Some who read records at the desk, one list after the other, until it is enough. */
export function startReaders({ port, token }: { port: number; token: string }): Readers {
	const took: number[] = [];
	let isOver = false;

	async function readOn(): Promise<void> {
		while (!isOver) {
			const began = performance.now();
			const headers = { authorization: `Bearer ${token}` };
			const answer = await fetch(`http://127.0.0.1:${port}/api/records?limit=25`, { headers });
			await answer.arrayBuffer();
			if (!answer.ok) throw new Error(`A reader was answered ${answer.status}`);
			took.push(performance.now() - began);
			await setTimeout(pauseMilliseconds);
		}
	}

	const reading = Promise.all(Array.from({ length: atOnce }, readOn));
	// What went wrong is told to whoever asks for the figures.
	reading.catch(() => undefined);
	return {
		enough: async () => {
			isOver = true;
			await reading;
			return took;
		}
	};
}
