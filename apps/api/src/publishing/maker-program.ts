import { openPostgres } from '../db/dialects/postgres.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { illustratorOf } from './illustrator.ts';
import { type Answer, Order, tellError } from './maker-messages.ts';
import type { MakerPlace } from './maker-place.ts';
import { type Maker, makerHere } from './maker.ts';

// A program of its own: it makes releases for the server that started it, one after the other, until that one ends it.

// A terminal and a service manager tell all processes of a server to stop; this one finishes what the server waits for.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The server is gone, or has no more work. What lies half-way in the folder is shown to nobody.
process.on('disconnect', () => process.exit());

let maker: Maker | undefined;
let hurry = new AbortController();
process.on('message', (message) => void obey(Order.parse(message)).then(tell, fail));

async function obey(order: Order): Promise<Answer | undefined> {
	if (order.order === 'open') maker = openMaker(order.place);
	else if (order.order === 'hurry') hurry.abort();
	else if (!maker) throw new Error('It was not said where the database is');
	else return work(maker, order);
	return undefined;
}

async function work(opened: Maker, order: Extract<Order, { order: 'prepare' | 'place' }>): Promise<Answer> {
	if (order.order === 'place') {
		const named = await opened.place(order.envelope, (point) => tell({ answer: 'marked', point }));
		return { answer: 'placed', named };
	}
	hurry = new AbortController();
	if (order.isHurried) hurry.abort();
	const preparation = await opened.prepare({ shown: order.shown, hurry: hurry.signal });
	return { answer: 'prepared', preparation };
}

function openMaker({ database, releases, media, pictures }: MakerPlace): Maker {
	const databases =
		'file' in database
			? openSqlite(database.file)
			: openPostgres(database.url, { onIdleError: ({ message }) => process.stderr.write(`${message}\n`) });
	const notDrawn = (error: unknown) => tell({ answer: 'not-drawn', failure: tellError(error) });
	const illustrate = pictures === undefined ? undefined : illustratorOf(pictures, notDrawn);
	return makerHere(databases, { folder: releases, media, ...(illustrate && { illustrate }) });
}

function fail(error: unknown): void {
	tell({ answer: 'failed', failure: tellError(error) });
}

function tell(answer: Answer | undefined): void {
	// Nobody listens any more when the server died meanwhile.
	if (answer && process.connected) process.send?.(answer, () => undefined);
}
