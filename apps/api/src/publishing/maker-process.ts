import type { PlacePoint } from '@kok/release/folder';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Answer, type Order, errorOf } from './maker-messages.ts';
import type { MakerPlace } from './maker-place.ts';

/** A running process that makes releases. */
export interface MakerProcess {
	pid: number | undefined;
	/** Gives an order and resolves with its answer; one at a time. What `mark` throws fails the order when it is done. */
	ask: (order: Order, mark?: (point: PlacePoint) => void) => Promise<Given>;
	/** Says something that is not answered. */
	say: (order: Order) => void;
	/** Resolves when it has ended, by itself or not. */
	ended: Promise<void>;
	/** Ends it at once. */
	end: () => Promise<void>;
}

/** What an order is answered with when it went well. */
export type Given = Extract<Answer, { answer: 'prepared' | 'placed' | 'judged' }>;

/** The process ended before it answered. */
export class MakerLost extends Error {}

interface Asked {
	resolve: (given: Given) => void;
	reject: (error: unknown) => void;
	mark: (point: PlacePoint) => void;
	/** What marking threw. */
	thrown?: { error: unknown };
}

/** A large network takes more room than the server allows itself; a larger young generation compiles it faster. */
const execArgv = ['--max-old-space-size=1024', '--max-semi-space-size=16'];
const program = join(import.meta.dirname, 'maker-program.ts');

/** Starts a process that makes releases. It ends when this process does. */
export function startMaker(place: MakerPlace, { onNotDrawn }: { onNotDrawn: (error: Error) => void }): MakerProcess {
	const child = fork(program, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	const say = (order: Order) => void child.send(order, () => undefined);
	let asked: Asked | undefined;

	function hear(answer: Answer): void {
		if (answer.answer === 'not-drawn') return onNotDrawn(errorOf(answer.failure));
		if (answer.answer === 'marked') return void (asked && note(asked, answer.point));
		if (answer.answer === 'failed') return asked?.reject(errorOf(answer.failure));
		return asked?.thrown ? asked.reject(asked.thrown.error) : asked?.resolve(answer);
	}

	child.on('message', (message) => {
		const read = Answer.safeParse(message);
		if (read.success) hear(read.data);
		else asked?.reject(new Error('The programs were changed while the server runs; restart it'));
	});
	const ended = untilEnded(child).then(() => asked?.reject(new MakerLost(endOf(child))));
	say({ order: 'open', place });

	return {
		pid: child.pid,
		say,
		ended,
		ask: async (order, mark = () => undefined) => {
			if (asked) throw new Error('One release is made at a time');
			const { promise, ...settling } = Promise.withResolvers<Given>();
			asked = { ...settling, mark };
			if (isOver(child)) asked.reject(new MakerLost(endOf(child)));
			else say(order);
			return promise.finally(() => (asked = undefined));
		},
		end: async () => {
			child.kill('SIGKILL');
			await ended;
		}
	};
}

function note(asked: Asked, point: PlacePoint): void {
	try {
		asked.mark(point);
	} catch (error) {
		asked.thrown ??= { error };
	}
}

/** One that could not be started says so, and has ended with that. */
async function untilEnded(child: ChildProcess): Promise<void> {
	await once(child, 'exit').catch(() => undefined);
}

function isOver({ exitCode, signalCode, connected }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null || !connected;
}

function endOf({ exitCode, signalCode }: ChildProcess): string {
	return `The process that makes releases ended with ${exitCode ?? signalCode ?? 'an error'}`;
}
