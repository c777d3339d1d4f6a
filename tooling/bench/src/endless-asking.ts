import { setTimeout } from 'node:timers/promises';

/** What visitors met on the way. */
interface Asked {
	requests: number;
	/** Answers with 503. */
	unavailable: number;
	/** Other answers than 200, and none at all. */
	otherwise: number;
}

const paths = ['/de/', '/en/', '/i/de', '/de/forderungen', '/data/release.json'];
const pauseMilliseconds = 5;

/** Asks a site for its pages, one after the other, until it is enough. */
export function askEndlessly(port: number): { enough: () => Promise<Asked> } {
	const asked: Asked = { requests: 0, unavailable: 0, otherwise: 0 };
	let isOver = false;

	async function ask(): Promise<Asked> {
		for (let turn = 0; !isOver; turn += 1) {
			const status = await statusOf(`http://127.0.0.1:${port}${paths[turn % paths.length]}`);
			asked.requests += 1;
			if (status === 503) asked.unavailable += 1;
			else if (status !== 200) asked.otherwise += 1;
			await setTimeout(pauseMilliseconds);
		}
		return asked;
	}

	const asking = ask();
	return {
		enough: async () => {
			isOver = true;
			return asking;
		}
	};
}

async function statusOf(address: string): Promise<number | undefined> {
	try {
		const answer = await fetch(address);
		await answer.arrayBuffer();
		return answer.status;
	} catch {
		return undefined;
	}
}
