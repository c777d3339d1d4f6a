import { illustratorOf } from './illustrator.ts';
import { type Answer, Order, tellError } from './maker-messages.ts';
import type { MakerPlace } from './maker-place.ts';
import { type Maker, makerHere } from './maker.ts';
import { openDatabase } from './open-database.ts';

// A program of its own: it makes releases for the server that started it, one after the other, until that one ends it.

// A terminal and a service manager tell all processes of a server to stop; this one finishes what the server waits for.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The server is gone, or has no more work. What lies half-way in the folder is shown to nobody.
process.on('disconnect', () => process.exit());

let place: MakerPlace | undefined;
let maker: Promise<Maker> | undefined;
let hurry = new AbortController();
process.on('message', (message) => void obey(Order.parse(message)).then(tell, fail));

async function obey(order: Order): Promise<Answer | undefined> {
	if (order.order === 'open') {
		place = order.place;
		// Whoever gives the next order is told why it failed.
		reach(place).catch(() => undefined);
	} else if (order.order === 'hurry') hurry.abort();
	else if (!place) throw new Error('It was not said where the database is');
	else return work(reach(place), order);
	return undefined;
}

/** What could not be opened is opened anew with the next order. */
async function reach(at: MakerPlace): Promise<Maker> {
	maker ??= openMaker(at).catch((error: unknown) => {
		maker = undefined;
		throw error;
	});
	return maker;
}

async function work(
	opening: Promise<Maker>,
	order: Extract<Order, { order: 'prepare' | 'place' | 'judge' }>
): Promise<Answer> {
	if (order.order === 'place') {
		const named = await (await opening).place(order.envelope, (point) => tell({ answer: 'marked', point }));
		return { answer: 'placed', named };
	}
	if (order.order === 'judge') return { answer: 'judged', judgement: await (await opening).judge(order.content) };
	// Before anything is waited for: the order to hurry may be the next message.
	hurry = new AbortController();
	if (order.isHurried) hurry.abort();
	const { signal } = hurry;
	const preparation = await (await opening).prepare({ shown: order.shown, last: order.last, hurry: signal });
	return { answer: 'prepared', preparation };
}

async function openMaker({ database, releases, media, pictures, kept }: MakerPlace): Promise<Maker> {
	const databases = await openDatabase(database);
	const notDrawn = (error: unknown) => tell({ answer: 'not-drawn', failure: tellError(error) });
	const illustrate = pictures === undefined ? undefined : illustratorOf(pictures, notDrawn);
	return makerHere(databases, { folder: releases, media, kept, ...(illustrate && { illustrate }) });
}

function fail(error: unknown): void {
	tell({ answer: 'failed', failure: tellError(error) });
}

function tell(answer: Answer | undefined): void {
	// Nobody listens any more when the server died meanwhile.
	if (answer && process.connected) process.send?.(answer, () => undefined);
}
