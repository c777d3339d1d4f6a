import { Agent, type IncomingHttpHeaders, type IncomingMessage, get } from 'node:http';
import { get as getSecurely } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

/** An answer as it came, and what it weighs on the wire. */
export interface Reply {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	/** Compressed with Brotli: by the server, or here where it sends plain text. */
	bytes: number;
}

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** As a host of files does it that compresses them once. */
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Asks as a browser does that takes Brotli, and follows nothing. */
export async function ask(address: string): Promise<Reply> {
	const response = await send(address).catch(async (error: unknown) => {
		// The others that were kept may be closed as well.
		if (error instanceof ClosedMeanwhile) return send(address, { isNew: true });
		throw error;
	});
	const { statusCode: status = 0, headers } = response;
	const sent = await buffer(response);
	if (headers['content-encoding'] === 'br')
		return { status, headers, text: (await decompress(sent)).toString(), bytes: sent.length };
	const isText = /text|xml|json/.test(headers['content-type'] ?? '');
	return {
		status,
		headers,
		text: sent.toString(),
		bytes: isText ? (await compress(sent, effort)).length : sent.length
	};
}

/** A server may close a connection that was kept open just when the next request is on its way. */
class ClosedMeanwhile extends Error {}

async function send(address: string, { isNew = false } = {}): Promise<IncomingMessage> {
	const headers = { 'accept-encoding': 'br' };
	return new Promise((resolve, reject) => {
		const sent = address.startsWith('https:')
			? getSecurely(address, { headers }, resolve)
			: get(address, { headers, agent: isNew ? false : agent }, resolve);
		sent.setTimeout(30_000, () => sent.destroy(new Error(`No answer from ${address}`)));
		sent.on('error', (error: NodeJS.ErrnoException) => {
			const isClosed = sent.reusedSocket && error.code === 'ECONNRESET';
			reject(isClosed ? new ClosedMeanwhile(error.message, { cause: error }) : error);
		});
	});
}
