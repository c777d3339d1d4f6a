import { type IncomingMessage, type RequestListener, createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Ways, askingBy } from './ask-address.ts';
import { isPublicAddress } from './is-public-address.ts';

/** Stands for the public internet; everything else of this machine is as it is. */
const outside = '127.0.0.2';
const userAgent = 'kok/1.0.0 (checks the links of a network; +https://netz.example/)';
const servers: Server[] = [];

afterEach(async () => {
	for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function listen(server: Server, host: string): Promise<number> {
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, host, resolve));
	return (server.address() as AddressInfo).port;
}

/** Servers on this machine that answer for every name ending in `.example`; what they were asked. */
async function openOutside(answer: RequestListener, names: Readonly<Record<string, readonly string[]>> = {}) {
	const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
	const server = createServer((request, response) => {
		asked.push({ method: request.method, url: request.url, headers: request.headers });
		answer(request, response);
	});
	const port = await listen(server, outside);
	const ways: Ways = {
		resolve: async (name) => {
			if (name in names) return names[name] ?? [];
			if (name.endsWith('.example')) return [outside];
			throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
		},
		mayReach: (ip) => ip === outside || isPublicAddress(ip),
		portOf: () => port
	};
	return { ways, port, asked, ask: askIn(ways) };
}

/** Outside, and at the same port of this machine's own address, where nobody may be asked. Another test may have that port already. */
async function openBeside(inside: Server, answer: RequestListener): Promise<Awaited<ReturnType<typeof openOutside>>> {
	const opened = await openOutside(answer, inwardNames);
	const isFree = await new Promise<boolean>((resolve) => {
		inside.once('error', () => resolve(false)).listen(opened.port, '127.0.0.1', () => resolve(true));
	});
	if (!isFree) return openBeside(inside, answer);
	servers.push(inside);
	return opened;
}

function askIn(ways: Ways, end = new AbortController().signal) {
	return async (address: string) => askingBy(ways)(address, { userAgent, end });
}

function status(code: number, headers: Record<string, string> = {}): RequestListener {
	return (_, response) => response.writeHead(code, headers).end();
}

test.each([
	[200, { said: 'reachable', status: 200 }],
	[204, { said: 'reachable', status: 204 }],
	[404, { said: 'missing', status: 404 }],
	[410, { said: 'missing', status: 410 }],
	[401, { said: 'refused', status: 401 }],
	[403, { said: 'refused', status: 403 }],
	[429, { said: 'refused', status: 429 }],
	[400, { said: 'refused', status: 400 }],
	[500, { said: 'silent', status: 500 }],
	[503, { said: 'silent', status: 503 }]
])('an answer with %i', async (code, finding) => {
	const { ask } = await openOutside(status(code));
	expect(await ask('http://amt.example/a')).toEqual(finding);
});

test('a server is asked by HEAD, by name, and told who asks; where that goes well nothing else is asked', async () => {
	const { ask, asked } = await openOutside(status(200));
	await ask('http://amt.example/a/b?c=d');
	expect(asked).toEqual([
		{
			...{ method: 'HEAD', url: '/a/b?c=d' },
			headers: { host: 'amt.example', 'user-agent': userAgent, accept: '*/*', connection: 'close' }
		}
	]);
});

test('where HEAD is refused the first bytes are asked for, and a body without end is not read', async () => {
	const { ask, asked } = await openOutside((request, response) => {
		if (request.method === 'HEAD') return void response.writeHead(405).end();
		response.writeHead(200);
		const pour = () => {
			while (response.write('x'.repeat(65_536)));
			response.once('drain', pour);
		};
		pour();
	});
	expect(await ask('http://amt.example/')).toEqual({ said: 'reachable', status: 200 });
	expect(asked.map(({ method, headers }) => [method, headers.range])).toEqual([
		['HEAD', undefined],
		['GET', 'bytes=0-1023']
	]);
});

test('a wall for programs is no dead address, whatever its status', async () => {
	const { ask } = await openOutside(status(503, { 'cf-mitigated': 'challenge' }));
	expect(await ask('http://amt.example/')).toEqual({ said: 'refused', status: 503 });
});

/** Sends `/1` to `/2` and so on, up to a page that is there. */
function chain(length: number, code: number): RequestListener {
	return ({ url = '/' }, response) => {
		const at = Number(url.slice(1));
		if (at < length) return response.writeHead(code, { location: `/${at + 1}#teil` }).end();
		return response.writeHead(200).end();
	};
}

test.each([
	['one redirect for good', chain(1, 301), { said: 'moved', status: 200, to: 'http://amt.example/1' }],
	['five redirects for good', chain(5, 308), { said: 'moved', status: 200, to: 'http://amt.example/5' }],
	['six redirects', chain(6, 301), { said: 'refused', status: 301 }],
	['a redirect for now', chain(1, 302), { said: 'reachable', status: 200 }],
	['a circle', status(301, { location: '/0' }), { said: 'refused', status: 301 }],
	['a redirect to nowhere', status(301), { said: 'reachable', status: 301 }]
])('%s', async (_, answer, finding) => {
	const { ask } = await openOutside(answer);
	expect(await ask('http://amt.example/0')).toEqual(finding);
});

test('what has moved for good and is sent on for now, is where it was sent for good', async () => {
	const { ask } = await openOutside(({ url }, response) => {
		if (url === '/alt') return response.writeHead(301, { location: 'http://neu.example/' }).end();
		return response.writeHead(url === '/' ? 302 : 200, { location: '/de' }).end();
	});
	expect(await ask('http://amt.example/alt')).toEqual({ said: 'moved', status: 200, to: 'http://neu.example/' });
});

test('what was sent on to a page that is missing is missing', async () => {
	const { ask } = await openOutside(({ url }, response) => {
		response.writeHead(url === '/alt' ? 301 : 404, { location: '/weg' }).end();
	});
	expect(await ask('http://amt.example/alt')).toEqual({ said: 'missing', status: 404 });
});

test('a name that is none, and a name server that is silent, are told apart', async () => {
	const { ways, ask } = await openOutside(status(200), { 'leer.example': [] });
	expect(await ask('http://weg.invalid-name.de/')).toEqual({ said: 'nameless' });
	expect(await ask('http://leer.example/')).toEqual({ said: 'nameless' });
	const failing = { ...ways, resolve: async () => Promise.reject(Object.assign(new Error(), { code: 'ETIMEOUT' })) };
	expect(await askIn(failing)('http://amt.example/')).toEqual({ said: 'silent' });
});

test('a server that hangs up, one that talks nonsense and one that is not there are silent', async () => {
	const { ways, ask } = await openOutside((request) => request.socket.destroy());
	expect(await ask('http://amt.example/')).toEqual({ said: 'silent' });
	const nonsense = await listen(
		createTcpServer((socket) =>
			socket
				.on('error', () => undefined)
				.resume()
				.end('SSH-2.0-OpenSSH\r\n')
		),
		outside
	);
	expect(await askIn({ ...ways, portOf: () => nonsense })('http://amt.example/')).toEqual({ said: 'silent' });
	expect(await askIn({ ...ways, portOf: () => 1 })('http://amt.example/')).toEqual({ said: 'silent' });
});

test('whoever stops the server ends what is under way', async () => {
	const { ways } = await openOutside(() => undefined);
	const stopping = new AbortController();
	const asking = askIn(ways, stopping.signal)('http://amt.example/');
	setTimeout(() => stopping.abort(), 20);
	expect(await asking).toEqual({ said: 'silent' });
	const forEver = { ...ways, resolve: async () => new Promise<never>(() => undefined) };
	expect(await askIn(forEver, AbortSignal.timeout(20))('http://amt.example/')).toEqual({ said: 'silent' });
});

test('a certificate that nobody vouches for is no answer', async () => {
	const { ways } = await openOutside(status(200));
	// Without a certificate it offers none of the ways in which a client of today speaks TLS.
	const port = await listen(createTlsServer({}, status(200)), outside);
	expect(await askIn({ ...ways, portOf: () => port })('https://amt.example/')).toEqual({ said: 'silent' });
});

/** Addresses that would ask this machine, or one beside it, for something. */
const inward = [
	...['http://127.0.0.1/', 'http://localhost/', 'http://a.localhost/', 'http://2130706433/', 'http://0x7f.1/'],
	...['http://0/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://10.0.0.1/'],
	...['http://169.254.169.254/latest/meta-data/', 'http://[fd00:ec2::254]/', 'http://168.63.129.16/'],
	...['http://metadata.google.internal/', 'http://drucker.local/', 'http://intern/', 'http://dienst.onion/'],
	...['http://inwards.example/', 'http://both.example/', 'http://mapped.example/'],
	...['http://amt.example:22/', 'http://amt.example:8080/', 'https://amt.example:80/'],
	...['http://ich:geheim@amt.example/', 'http://ich@amt.example/']
];
const inwardNames = {
	'inwards.example': ['127.0.0.1'],
	'both.example': [outside, '10.0.0.1'],
	'mapped.example': ['::ffff:127.0.0.1']
};

test.each(inward)('%s is asked for nothing, neither by itself nor after a redirect', async (address) => {
	let reached = 0;
	const inside = createServer((_, response) => {
		reached += 1;
		response.end();
	});
	const { ways, asked } = await openBeside(inside, status(302, { location: address }));

	expect(await askIn(ways)(address)).toEqual({ said: 'not-asked' });
	expect(asked).toEqual([]);
	expect(await askIn(ways)('http://amt.example/')).toEqual({ said: 'not-asked' });
	expect(asked.map(({ url }) => url)).toEqual(['/']);
	expect(reached).toBe(0);
});

test.each(['ftp://amt.example/', 'file:///etc/passwd', 'javascript:1'])(
	'a redirect to %s is not followed',
	async (location) => {
		const { ask, asked } = await openOutside(status(301, { location }));
		expect(await ask('http://amt.example/')).toEqual({ said: 'not-asked' });
		expect(asked).toHaveLength(1);
	}
);

test('a name is resolved once for a request, so that it cannot lead elsewhere after it was looked at', async () => {
	const { ways, asked } = await openOutside(status(200));
	let resolved = 0;
	const rebinding = {
		...ways,
		resolve: async () => {
			resolved += 1;
			return resolved === 1 ? [outside] : ['127.0.0.1'];
		}
	};
	expect(await askIn(rebinding)('http://amt.example/')).toEqual({ said: 'reachable', status: 200 });
	expect([resolved, asked.length]).toEqual([1, 1]);
});
