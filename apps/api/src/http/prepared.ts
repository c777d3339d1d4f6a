import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Env } from './app.ts';
import { createPace } from './pace.ts';

/** A long answer that is the same for everyone, with its bytes at hand in both forms. */
export interface Prepared {
	type: string;
	plain: Uint8Array<ArrayBuffer>;
	packed: Uint8Array<ArrayBuffer>;
}

const pack = promisify(gzip);
const pieceBytes = 64 * 1_024;
/** Pieces that go out at once, for all readers together: whoever has something else to ask is not kept waiting. */
const keepPace = createPace({ pieces: 8, milliseconds: 5 });

export async function prepare(type: string, text: string | Uint8Array): Promise<Prepared> {
	const bytes = Buffer.from(text);
	return { type, plain: Uint8Array.from(bytes), packed: Uint8Array.from(await pack(bytes)) };
}

/** Sends it in the form that the reader takes, piece by piece and in turn with all other readers. */
export function sendPrepared(c: Context<Env>, { type, plain, packed }: Prepared, headers: Record<string, string> = {}) {
	const form = accepts(c, { header: 'Accept-Encoding', supports: ['gzip', 'identity'], default: 'identity' });
	const bytes = form === 'gzip' ? packed : plain;
	return c.body(inTurn(bytes), 200, {
		'content-type': type,
		'content-length': String(bytes.length),
		vary: 'accept-encoding',
		...(form === 'gzip' && { 'content-encoding': form }),
		...headers
	});
}

function inTurn(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let sent = 0;
	return new ReadableStream(
		{
			pull: async (controller) => {
				await new Promise<void>(keepPace);
				controller.enqueue(bytes.subarray(sent, sent + pieceBytes));
				sent += pieceBytes;
				if (sent >= bytes.length) controller.close();
			}
		},
		// Nothing is made ready before it is wanted.
		{ highWaterMark: 0 }
	);
}
