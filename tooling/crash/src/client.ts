import { Agent, type IncomingMessage, request as open } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Request {
	method: 'GET' | 'PUT' | 'POST' | 'DELETE';
	path: string;
	token: string;
	/** The revision that was read; 0 creates. */
	read?: number | undefined;
	body?: unknown;
}

export interface Answer {
	status: number;
	/** The id under which the request stands in the log. */
	request: string;
	/** From the ETag. */
	revision?: number | undefined;
	body: unknown;
}

export interface Client {
	/** Undefined when the server died before it had answered in full. */
	send: (request: Request) => Promise<Answer | undefined>;
	close: () => void;
}

/** Speaks to one server over kept connections, and sends nothing twice. */
export function createClient(port: number): Client {
	const agent = new Agent({ keepAlive: true });
	return {
		send: async (request) => send({ port, agent }, request).catch(() => undefined),
		close: () => agent.destroy()
	};
}

async function send({ port, agent }: { port: number; agent: Agent }, request: Request): Promise<Answer> {
	const sent = request.body === undefined ? undefined : JSON.stringify(request.body);
	const { method, path } = request;
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		open({ host: '127.0.0.1', port, agent, method, path, headers: headersOf(request, sent) }, resolve)
			.on('error', reject)
			.end(sent);
	});
	const given = await text(answer);
	if (!answer.complete) throw new Error('The answer broke off');
	const tag = /^"(\d+)[-"]/.exec(String(answer.headers.etag))?.[1];
	return {
		status: answer.statusCode ?? 0,
		request: String(answer.headers['x-request-id'] ?? ''),
		revision: tag === undefined ? undefined : Number(tag),
		body: given === '' ? undefined : JSON.parse(given)
	};
}

function headersOf({ token, read }: Request, sent: string | undefined): Record<string, string | number> {
	return {
		authorization: `Bearer ${token}`,
		...(read === 0 && { 'if-none-match': '*' }),
		...(read !== undefined && read > 0 && { 'if-match': `"${read}"` }),
		...(sent !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) })
	};
}
