import type { Answer, Order } from './maker-messages.ts';
import type { MakerPlace } from './maker-place.ts';
import { type Given, MakerLost, type MakerProcess, startMaker } from './maker-process.ts';
import type { Judgement, Maker, Wanted } from './maker.ts';

/** Makes releases in a process of its own. */
export interface MakerApart extends Maker {
	/** Of the process, while there is one. */
	pid: () => number | undefined;
	/** Says that a release may be wanted soon: the process is started if there is none, and waits for it. */
	makeReady: () => void;
	/** Ends the process for good, whatever it is doing. */
	close: () => Promise<void>;
}

interface Options {
	/** Told why the pictures of a release could not be drawn. */
	onNotDrawn: (error: Error) => void;
	/** How long the process waits for the next release after somebody was last at work; then its memory is free. */
	idleMilliseconds?: number;
}

/**
 * Makes releases in a process of its own with its own connection to the database, so that whoever asks for one goes on
 * serving others. The process is started when somebody is at work, and its memory is free some time after the last was.
 */
export function makerApart(place: MakerPlace, { onNotDrawn, idleMilliseconds = 600_000 }: Options): MakerApart {
	let running: MakerProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	let isClosed = false;
	let orders = 0;
	const inTurn = oneAfterTheOther();

	function reach(): MakerProcess {
		if (running) return running;
		if (isClosed) throw new MakerLost('No more releases are made');
		const started = startMaker(place, { onNotDrawn });
		running = started;
		void started.ended.then(() => {
			if (running === started) running = undefined;
		});
		return started;
	}

	async function whileNeeded(give: (maker: MakerProcess) => Promise<Given>): Promise<Given> {
		reach();
		orders += 1;
		return inTurn(async () => give(reach())).finally(() => {
			orders -= 1;
			endWhenIdle();
		});
	}

	function endWhenIdle(): void {
		clearTimeout(idle);
		idle = setTimeout(() => {
			if (orders === 0) void end();
			else endWhenIdle();
		}, idleMilliseconds).unref();
	}

	async function end(): Promise<void> {
		clearTimeout(idle);
		const ending = running;
		running = undefined;
		await ending?.end();
	}

	return {
		pid: () => running?.pid,
		makeReady: () => {
			if (!isClosed && succeeds(reach)) endWhenIdle();
		},
		close: async () => {
			isClosed = true;
			await end();
		},
		prepare: async (wanted) => {
			const given = await onceMoreWhenLost(async () => whileNeeded(async (maker) => askToPrepare(maker, wanted)));
			if (given.answer !== 'prepared') throw unexpected(given);
			return given.preparation;
		},
		judge: async (content) =>
			judgementIn(await onceMoreWhenLost(async () => whileNeeded(async (maker) => askToJudge(maker, content)))),
		place: async (envelope, mark) => {
			const given = await whileNeeded(async (maker) => maker.ask({ order: 'place', envelope }, mark));
			if (given.answer !== 'placed') throw unexpected(given);
			return given.named;
		}
	};
}

/** Whoever judges an earlier release waits for one that is being made. */
function oneAfterTheOther(): <Out>(work: () => Promise<Out>) => Promise<Out> {
	let before: Promise<unknown> = Promise.resolve();
	return async (work) => {
		const done = before.then(work);
		before = done.catch(() => undefined);
		return done;
	};
}

/** Where no process can be started, whoever wants the release is told why; who writes has not asked for one. */
function succeeds(start: () => unknown): boolean {
	try {
		start();
		return true;
	} catch {
		return false;
	}
}

/** The system ends whoever takes much memory first; a new process may fare better. */
async function onceMoreWhenLost(ask: () => Promise<Given>): Promise<Given> {
	return ask().catch(async (error: unknown) => {
		if (error instanceof MakerLost) return ask();
		throw error;
	});
}

async function askToPrepare(maker: MakerProcess, { shown, last, hurry }: Wanted): Promise<Given> {
	const isHurried = hurry?.aborted ?? false;
	const order: Order = { order: 'prepare', isHurried, ...(shown && { shown }), ...(last && { last }) };
	const tellToHurry = () => maker.say({ order: 'hurry' });
	hurry?.addEventListener('abort', tellToHurry);
	return maker.ask(order).finally(() => hurry?.removeEventListener('abort', tellToHurry));
}

async function askToJudge(maker: MakerProcess, content: string): Promise<Given> {
	return maker.ask({ order: 'judge', content });
}

function judgementIn(given: Given): Judgement {
	if (given.answer !== 'judged') throw unexpected(given);
	return given.judgement;
}

function unexpected({ answer }: Answer): Error {
	return new Error(`An order was answered with “${answer}”`);
}
