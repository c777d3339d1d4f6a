import type { Clock } from './clock.ts';

/** A clock that stands still until it is advanced. */
export interface TestClock extends Clock {
	/**
	 * Lets time pass. Waits that come due are called in the order of their instants, each at its own instant,
	 * those among them that begin only now as well.
	 */
	advance(milliseconds: number): void;
}

/** A clock for tests, beginning at an instant. */
export function testClock(start: string): TestClock {
	let time = Date.parse(start);
	const waits = new Set<Wait>();

	return {
		now: () => new Date(time).toISOString(),
		wait: (milliseconds, then) => {
			const wait = { due: time + Math.max(milliseconds, 0), then };
			waits.add(wait);
			return () => void waits.delete(wait);
		},
		advance: (milliseconds) => {
			const end = time + milliseconds;
			for (let next = nextOf(waits, end); next; next = nextOf(waits, end)) {
				waits.delete(next);
				time = next.due;
				next.then();
			}
			time = end;
		}
	};
}

interface Wait {
	due: number;
	then: () => void;
}

function nextOf(waits: ReadonlySet<Wait>, end: number): Wait | undefined {
	const [first] = [...waits].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
	return first;
}
