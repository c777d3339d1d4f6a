import type { Answer, Order } from './maker-messages.ts';
import type { MakerPlace } from './maker-place.ts';
import { type Given, MakerLost, type MakerProcess, startMaker } from './maker-process.ts';
import type { Maker, Wanted } from './maker.ts';

/** Makes releases in a process of its own. */
export interface MakerApart extends Maker {
	/** Of the process, while there is one. */
	pid: () => number | undefined;
	/** Ends the process for good, whatever it is doing. */
	close: () => Promise<void>;
}

interface Options {
	/** Told why the pictures of a release could not be drawn. */
	onNotDrawn: (error: Error) => void;
	/** How long the process waits for more: the next release is made sooner, and the memory is free before long. */
	idleMilliseconds?: number;
}

/**
 * Makes releases in a process of its own with its own connection to the database, so that whoever asks for one goes on
 * serving others, and the memory that it takes is free soon after. The process is started when it is needed.
 */
export function makerApart(place: MakerPlace, { onNotDrawn, idleMilliseconds = 30_000 }: Options): MakerApart {
	let running: MakerProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	let isClosed = false;

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
		clearTimeout(idle);
		return give(reach()).finally(() => {
			idle = setTimeout(() => void end(), idleMilliseconds).unref();
		});
	}

	async function end(): Promise<void> {
		clearTimeout(idle);
		const ending = running;
		running = undefined;
		await ending?.end();
	}

	const prepare = async (wanted: Wanted) => whileNeeded(async (maker) => askToPrepare(maker, wanted));
	return {
		pid: () => running?.pid,
		close: async () => {
			isClosed = true;
			await end();
		},
		prepare: async (wanted) => {
			// The system ends whoever takes much memory first; a new process may fare better.
			const given = await prepare(wanted).catch(async (error: unknown) => {
				if (error instanceof MakerLost) return prepare(wanted);
				throw error;
			});
			if (given.answer !== 'prepared') throw unexpected(given);
			return given.preparation;
		},
		place: async (envelope, mark) => {
			const given = await whileNeeded(async (maker) => maker.ask({ order: 'place', envelope }, mark));
			if (given.answer !== 'placed') throw unexpected(given);
			return given.named;
		}
	};
}

async function askToPrepare(maker: MakerProcess, { shown, hurry }: Wanted): Promise<Given> {
	const order: Order = { order: 'prepare', isHurried: hurry?.aborted ?? false, ...(shown && { shown }) };
	const tellToHurry = () => maker.say({ order: 'hurry' });
	hurry?.addEventListener('abort', tellToHurry);
	return maker.ask(order).finally(() => hurry?.removeEventListener('abort', tellToHurry));
}

function unexpected({ answer }: Answer): Error {
	return new Error(`An order was answered with “${answer}”`);
}
