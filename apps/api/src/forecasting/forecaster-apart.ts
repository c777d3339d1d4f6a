import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { errorOf } from '../publishing/maker-messages.ts';
import { type Ask, type ForecastPlace, type Given, type Message, Reply } from './forecast-messages.ts';
import type { Forecaster } from './forecaster.ts';
import { ForecastOverdue, NoForecast } from './no-forecast.ts';

/** Forecasts in a process of its own. */
export interface ForecasterApart extends Forecaster {
	/** Of the process, while there is one. */
	pid: () => number | undefined;
	/** Ends the process for good, whatever it is doing. */
	close: () => void;
}

/** The process ended before it answered. */
class ForecasterLost extends Error {}

interface ForecasterTimes {
	/** After which a process that nobody asks anything is ended. */
	idleMilliseconds?: number;
	/** How long an answer may take. */
	deadlineMilliseconds?: number;
}

interface Asked {
	resolve: (given: unknown) => void;
	reject: (error: Error) => void;
}

interface Running {
	child: ChildProcess;
	asked: Map<number, Asked>;
}

const program = join(import.meta.dirname, 'forecaster-program.ts');
const execArgv = ['--max-old-space-size=1024'];

/**
 * Forecasts in a process of its own with its own connection to the database: whoever asks for one goes on serving others.
 * The process is started with the first question, and its memory is free some time after the last.
 * A question that it has not answered by the deadline is refused with a `ForecastOverdue`, and the process is ended; what others
 * asked of it is asked of another.
 */
export function forecasterApart(
	findPlace: () => Promise<ForecastPlace>,
	{ idleMilliseconds = 300_000, deadlineMilliseconds = 30_000 }: ForecasterTimes = {}
): ForecasterApart {
	let running: Running | undefined;
	let idle: NodeJS.Timeout | undefined;
	let isClosed = false;
	let count = 0;

	function start(place: ForecastPlace): Running {
		if (isClosed) throw new ForecasterLost('Nothing is forecast any more');
		const child = fork(program, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
		const started: Running = { child, asked: new Map() };
		const lose = () => {
			if (running === started) running = undefined;
			for (const { reject } of started.asked.values()) reject(new ForecasterLost('The process that forecasts ended'));
			started.asked.clear();
		};
		child.on('exit', lose).on('error', lose);
		child.on('message', (message) => hear(started, message));
		say(child, { place });
		return started;
	}

	async function ask<Kind extends Ask['ask']>(question: Extract<Ask, { ask: Kind }>): Promise<Given[Kind]> {
		clearTimeout(idle);
		if (running?.child.killed) running = undefined;
		const place = running ? undefined : await findPlace();
		if (!running && place) running = start(place);
		if (!running) return ask(question);
		count += 1;
		const answer = answerOf(running, { number: count, question, deadlineMilliseconds });
		// What the program answers to a question is what its type says: both are of the same version.
		return answer.finally(endWhenIdle) as Promise<Given[Kind]>;
	}

	function endWhenIdle(): void {
		clearTimeout(idle);
		idle = setTimeout(() => {
			if (running?.asked.size === 0) end();
		}, idleMilliseconds).unref();
	}

	function end(): void {
		clearTimeout(idle);
		running?.child.kill('SIGKILL');
	}

	return {
		pid: () => running?.child.pid,
		close: () => {
			isClosed = true;
			end();
		},
		open: async (preview) => onceMoreWhenLost(async () => ask({ ask: 'open', ...preview, texts: [...preview.texts] })),
		page: async (preview, at) =>
			onceMoreWhenLost(async () => ask({ ask: 'page', ...preview, texts: [...preview.texts], ...at })),
		changes: async ({ texts, now }) => onceMoreWhenLost(async () => ask({ ask: 'changes', texts: [...texts], now })),
		hash: async ({ texts, now }) => onceMoreWhenLost(async () => ask({ ask: 'hash', texts: [...texts], now }))
	};
}

/** Asks a process, and ends it where it has not answered by the deadline. */
async function answerOf(
	{ child, asked }: Running,
	{ deadlineMilliseconds, ...question }: { number: number; question: Ask; deadlineMilliseconds: number }
): Promise<unknown> {
	const { promise, resolve, reject } = Promise.withResolvers<unknown>();
	asked.set(question.number, { resolve, reject });
	const deadline = setTimeout(() => {
		asked.delete(question.number);
		reject(new ForecastOverdue('The process that forecasts did not answer in time'));
		child.kill('SIGKILL');
	}, deadlineMilliseconds);
	say(child, question);
	return promise.finally(() => clearTimeout(deadline));
}

function say(child: ChildProcess, message: Message): void {
	child.send(message, () => undefined);
}

function hear({ asked }: Running, message: unknown): void {
	const { number, given, failure, refusal } = Reply.parse(message);
	const waiting = asked.get(number);
	asked.delete(number);
	if (!failure) waiting?.resolve(given);
	else waiting?.reject(refusal ? new NoForecast(refusal) : errorOf(failure));
}

/** The system ends whoever takes much memory first; a new process may fare better. */
async function onceMoreWhenLost<Out>(ask: () => Promise<Out>): Promise<Out> {
	return ask().catch(async (error: unknown) => {
		if (error instanceof ForecasterLost) return ask();
		throw error;
	});
}
