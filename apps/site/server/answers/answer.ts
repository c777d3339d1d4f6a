import type { Body, Form } from './body.ts';

export interface Answer {
	status: number;
	headers: Readonly<Record<string, string>>;
	body?: Body;
}

/** An answer of which everything is written that can be written before someone asks. */
export interface ReadyAnswer {
	status: number;
	identity: Sent;
	br?: Sent;
	gzip?: Sent;
	/** Bytes that it keeps. */
	size: number;
}

/** One form of an answer as it goes over the wire: names and values of the head in turn, and the body. */
export interface Sent {
	head: string[];
	/** Missing where only the compressed form is kept. It is unpacked for the few clients that do not accept compression. */
	bytes?: Buffer;
	/** How many they are. */
	length: number;
	/** Names the bytes; without one the answer is to be kept by nobody. */
	tag?: string;
	/** The head for whoever has these bytes already. */
	unchanged?: string[];
}

/** What a page asks of its surroundings: nothing. Sent with every answer, whatever it is. */
export const guards = {
	'content-security-policy':
		"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'permissions-policy':
		'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
	'strict-transport-security': 'max-age=63072000',
	'x-content-type-options': 'nosniff',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
} as const;

/** What a card that others show on their pages asks instead: it may be framed, and runs nothing. */
export const embedGuards = {
	'content-security-policy':
		"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
	'cross-origin-resource-policy': 'cross-origin'
} as const;

/** Writes all heads of an answer: once for a page that is kept, so that sending it costs next to nothing. */
export function readyAnswer({ status, headers, body }: Answer): ReadyAnswer {
	if (!body)
		return { status, identity: { head: flat({ ...guards, ...headers, 'content-length': '0' }), length: 0 }, size: 0 };

	const isVaried = body.br !== undefined || body.gzip !== undefined;
	const vary = [headers['vary'], ...(isVaried ? ['Accept-Encoding'] : [])].filter(Boolean).join(', ');
	const common = { ...guards, ...headers, ...(vary !== '' && { vary }) };
	const kept = [body.gzip ?? body.identity, ...(body.br ? [body.br] : [])];
	const sent = (form: Form, bytes: Buffer) =>
		sentAs(form, { bytes, common, hash: taggedBy({ status, headers, body }) });
	return {
		status,
		identity: body.gzip ? withoutBytes(sent('identity', body.identity)) : sent('identity', body.identity),
		...(body.br && { br: sent('br', body.br) }),
		...(body.gzip && { gzip: sent('gzip', body.gzip) }),
		size: kept.reduce((sum, { length }) => sum + length, 0)
	};
}

/** Nearly everyone takes a page packed; kept in its plain form as well, it would take four times the room. */
function withoutBytes({ bytes: _, ...sent }: Sent): Sent {
	return sent;
}

function sentAs(
	form: Form,
	{ bytes, common, hash }: { bytes: Buffer; common: Readonly<Record<string, string>>; hash: string | undefined }
): Sent {
	const { length } = bytes;
	const encoding = form === 'identity' ? {} : { 'content-encoding': form };
	const sent = { ...common, ...encoding, 'content-length': String(length) };
	if (hash === undefined) return { head: flat(sent), bytes, length };

	// Strong, so each form of the same text has its own (RFC 9110, 8.8.3).
	const tag = form === 'identity' ? `"${hash}"` : `"${hash}-${form}"`;
	const { 'content-type': _, ...unchanged } = common;
	return { head: flat({ ...sent, etag: tag }), bytes, length, tag, unchanged: flat({ ...unchanged, etag: tag }) };
}

/** An answer that nobody may keep has no ETag: a kept ETag would betray which page was read. */
function taggedBy({ status, headers, body }: Answer): string | undefined {
	return status === 200 && headers['cache-control'] !== 'no-store' ? body?.hash : undefined;
}

function flat(headers: Readonly<Record<string, string>>): string[] {
	return Object.entries(headers).flat();
}
