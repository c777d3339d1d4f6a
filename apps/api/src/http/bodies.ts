import type { HttpBindings } from '@hono/node-server';
import type { Context, Next } from 'hono';
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type OpenOperation, type Operation, open } from '../access/table.ts';
import type { Env } from './app.ts';
import { type PlaceLimits, type Places, createPlaces } from '../places.ts';
import { type ProblemCode, problem } from './problem.ts';
import { type BodyLimits, readBody } from './read-body.ts';

const kibibyte = 1_024;
const mebibyte = 1_024 * kibibyte;
const slow = { milliseconds: 120_000, silentMilliseconds: 10_000 };

/**
 * What a request may bring. A place is held from the first byte to the answer, so the places times the bytes are what
 * all bodies together take; whoever waits for a place has sent nothing yet that is kept.
 */
const kinds = {
	json: {
		...{ bytes: 256 * kibibyte, ...slow, milliseconds: 30_000 },
		...{ atOnce: 32, eachAtOnce: 16, waiting: 1_000, eachWaiting: 300, patience: 8_000 }
	},
	// Anybody may send one, so these places are no others: whoever holds all of them keeps nobody from protecting somebody.
	wayIn: {
		...{ bytes: 16 * kibibyte, milliseconds: 10_000, silentMilliseconds: 3_000 },
		...{ atOnce: 24, eachAtOnce: 3, waiting: 300, eachWaiting: 30, patience: 8_000 }
	},
	// A place is held until the pages are made, which takes seconds.
	forecast: {
		...{ bytes: 256 * kibibyte, ...slow, milliseconds: 30_000 },
		...{ atOnce: 4, eachAtOnce: 2, waiting: 40, eachWaiting: 10, patience: 8_000 }
	},
	// A file may take a gigabyte and a processor while it is cleaned.
	file: { bytes: 20 * mebibyte, ...slow, atOnce: 2, eachAtOnce: 1, waiting: 8, eachWaiting: 4 },
	// The rows of one table take several times its bytes.
	table: { bytes: 20 * mebibyte, ...slow, atOnce: 1, eachAtOnce: 1, waiting: 3, eachWaiting: 1 }
} as const satisfies Record<string, BodyLimits & PlaceLimits>;

type BodyKind = keyof typeof kinds;

/** Operations that take another body than usual, or places of their own. */
const others: Partial<Record<Operation | OpenOperation, BodyKind>> = {
	storeFile: 'file',
	importRecords: 'table',
	importLaw: 'file',
	openPreview: 'forecast',
	predictChanges: 'forecast',
	...Object.fromEntries(open.map((operation) => [operation, 'wayIn' as const]))
};

const notJson: ReadonlySet<BodyKind> = new Set<BodyKind>(['file', 'table']);

const tooLarge = {
	...{ json: 'too-large', wayIn: 'too-large', forecast: 'too-large' },
	...{ file: 'file-too-large', table: 'table-too-large' }
} as const satisfies Record<BodyKind, ProblemCode>;
const secondsToWait = 5;

/** Reads the body of a request, once it is known that its caller may send one. */
export type TakeBody = (
	c: Context<Env>,
	next: Next,
	sent: { operation: Operation | OpenOperation; sender: string }
) => Promise<Response | void>;

export function createBodies(): TakeBody {
	const places = {
		json: createPlaces(kinds.json),
		wayIn: createPlaces(kinds.wayIn),
		forecast: createPlaces(kinds.forecast),
		file: createPlaces(kinds.file),
		table: createPlaces(kinds.table)
	} satisfies Record<BodyKind, Places>;

	return async function takeBody(c, next, { operation, sender }) {
		const kind = others[operation] ?? 'json';
		const leave = await places[kind].enter(sender);
		if (typeof leave === 'string') {
			c.header('retry-after', String(secondsToWait));
			return problem(c, leave === 'full' ? 'busy' : 'too-many');
		}
		try {
			return await readThen(c, next, kind);
		} finally {
			leave();
		}
	};
}

async function readThen(c: Context<Env>, next: Next, kind: BodyKind): Promise<Response | void> {
	if (Number(c.req.header('content-length') ?? 0) > kinds[kind].bytes) return problem(c, tooLarge[kind]);
	const read = await readBody(openBody(c), kinds[kind]);
	switch (read.outcome) {
		case 'too-large':
			return problem(c, tooLarge[kind]);
		case 'too-slow':
			return problem(c, 'too-slow');
		case 'gone':
			// The sender is gone, so nobody reads this answer. nginx logs such requests under the same number.
			return new Response(null, { status: 499 });
		case 'read':
			c.set('body', read.bytes);
			if (notJson.has(kind)) return next();
			// Other bytes would be read as U+FFFD and kept so, in place of every letter with a mark.
			if (!isUtf8(read.bytes)) return problem(c, 'malformed-json');
			keepText(c, read.bytes.toString('utf8'));
			return next();
	}
}

function openBody(c: Context<Env>): Readable {
	const server: Partial<HttpBindings> | undefined = c.env;
	if (server?.incoming) {
		if (server.incoming.headers.expect !== undefined) server.outgoing?.writeContinue();
		return server.incoming;
	}
	return c.req.raw.body ? Readable.fromWeb(asNodeKnows(c.req.raw.body)) : Readable.from([]);
}

/** The framework asks for the promise of a text where its types say text. */
function keepText(c: Context<Env>, text: string): void {
	const cache: { text?: unknown } = c.req.bodyCache;
	cache.text = Promise.resolve(text);
}

/** The web's streams are declared twice, by the compiler and by Node, and are the same. */
function asNodeKnows(body: globalThis.ReadableStream): ReadableStream {
	return body as ReadableStream;
}
