/** What a server answered: the file, that it is still the one with the given ETag, or that there is none. */
export type FetchedFile =
	{ status: 'found'; bytes: Buffer; etag: string | undefined } | { status: 'same' } | { status: 'missing' };

export interface FetchOptions {
	limitBytes: number;
	timeoutMilliseconds: number;
	/** Of the file already at hand. */
	etag?: string;
}

const redirectsAllowed = 3;

/**
 * Fetches a file over HTTP. Rejects for any other answer than the file, 304, 404 or 410, for more bytes or more time
 * than allowed, and for a redirect to another origin.
 */
export async function fetchFile(
	address: URL,
	{ limitBytes, timeoutMilliseconds, etag }: FetchOptions
): Promise<FetchedFile> {
	const signal = AbortSignal.timeout(timeoutMilliseconds);
	const headers = new Headers(etag === undefined ? {} : { 'if-none-match': etag });
	const response = await fetchAtHome(address, { headers, signal });

	if (response.ok) {
		const bytes = await readBytes(response, limitBytes);
		return { status: 'found', bytes, etag: response.headers.get('etag') ?? undefined };
	}
	await response.body?.cancel();
	if (response.status === 304 && etag !== undefined) return { status: 'same' };
	if (response.status === 404 || response.status === 410) return { status: 'missing' };
	throw new Error(`${address.href} answered ${response.status}`);
}

async function fetchAtHome(address: URL, init: { headers: Headers; signal: AbortSignal }): Promise<Response> {
	let target = address;
	for (let redirects = 0; redirects <= redirectsAllowed; redirects += 1) {
		const response = await fetch(target, { ...init, redirect: 'manual' });
		const location = response.headers.get('location');
		if (response.status === 304 || response.status < 300 || response.status > 399 || location === null) return response;

		await response.body?.cancel();
		target = new URL(location, target);
		if (target.origin !== address.origin) throw new Error(`${address.href} leads away to ${target.origin}`);
	}
	throw new Error(`${address.href} redirects too often`);
}

async function readBytes(response: Response, limitBytes: number): Promise<Buffer> {
	const body: AsyncIterable<Uint8Array> | null = response.body;
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.byteLength;
		if (size > limitBytes) throw new Error(`${response.url} is larger than ${limitBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
