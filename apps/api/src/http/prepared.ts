import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Env } from './app.ts';
import { createPace } from './pace.ts';

/** A long answer that is the same for everyone, with its bytes at hand in each form in which it is sent. */
export interface Prepared {
	type: string;
	forms: Partial<Record<Packing, Bytes>> & { identity: Bytes };
}

type Bytes = Uint8Array<ArrayBuffer>;
/** As `Accept-Encoding` names them (RFC 9110, RFC 7932), the smallest first. */
const packings = ['br', 'gzip', 'identity'] as const;
type Packing = (typeof packings)[number];

const pack = promisify(gzip);
const pieceBytes = 64 * 1_024;
/** Pieces that go out at once, for all readers together: whoever has something else to ask is not kept waiting. */
const keepPace = createPace({ pieces: 8, milliseconds: 5 });

/** Packs a text. Brotli packs smaller and takes long for it, so its bytes come from whoever had the time before. */
export async function prepare(
	type: string,
	text: string | Uint8Array,
	{ br }: { br?: Uint8Array } = {}
): Promise<Prepared> {
	const bytes = Buffer.from(text);
	const forms = { identity: Uint8Array.from(bytes), gzip: Uint8Array.from(await pack(bytes)) };
	return { type, forms: { ...forms, ...(br && { br: Uint8Array.from(br) }) } };
}

/** Sends it in the smallest form that the reader takes, piece by piece and in turn with all other readers. */
export function sendPrepared(c: Context<Env>, { type, forms }: Prepared, headers: Record<string, string> = {}) {
	const packing = packingOf(c, forms);
	const bytes = forms[packing] ?? forms.identity;
	return c.body(inTurn(bytes), 200, {
		'content-type': type,
		'content-length': String(bytes.length),
		vary: 'accept-encoding',
		...(packing !== 'identity' && { 'content-encoding': packing }),
		...headers
	});
}

/** The form that the reader likes most, of several the smallest. Whoever names none takes the bytes as they are. */
function packingOf(c: Context<Env>, forms: Prepared['forms']): Packing {
	const supports = packings.filter((packing) => forms[packing] !== undefined);
	const rank = (type: string) => supports.findIndex((packing) => packing === type);
	const liked = accepts(c, {
		header: 'Accept-Encoding',
		supports,
		default: 'identity',
		match: (accepted) => {
			const taken = accepted.filter(({ type, q }) => q > 0 && rank(type) >= 0);
			return taken.toSorted((a, b) => b.q - a.q || rank(a.type) - rank(b.type))[0]?.type ?? 'identity';
		}
	});
	return supports[rank(liked)] ?? 'identity';
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
