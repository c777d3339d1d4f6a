/** One way in which a client takes more than its share. */
export interface Attack {
	name: string;
	/** Connections that it holds open all the time. */
	sockets: number;
	/** What each says when it is opened. */
	says: (index: number) => string;
	reads: 'nothing' | 'slowly' | 'everything';
	/** What it says again and again afterwards. */
	drips?: string;
}

const release = '/data/release.json';
const zip = '/data/all.zip';

/** Everything here names its bytes and its connections, so that no run is larger than another. */
export const attacks: readonly Attack[] = [
	{ name: '644 KiB of requests, nothing read', sockets: 150, says: () => asking(release, 100), reads: 'nothing' },
	{ name: 'as many requests ahead as may be', sockets: 300, says: () => asking(release, 17), reads: 'nothing' },
	{ name: 'slow readers', sockets: 500, says: (index) => asking(index % 2 ? release : zip), reads: 'slowly' },
	{ name: '10,000 silent connections', sockets: 10_000, says: () => '', reads: 'nothing' },
	{ name: 'requests that drip', sockets: 1_000, says: () => head(release), reads: 'nothing', drips: 'a: b\r\n' },
	{ name: '64 downloads at once', sockets: 64, says: (index) => once(index % 2 ? release : zip), reads: 'everything' },
	{
		name: 'pages that do not exist',
		sockets: 150,
		says: (index) => asking(`/de/nichts-${index}`, 17),
		reads: 'everything'
	},
	{ name: 'searches', sockets: 150, says: (index) => asking(`/de/suche?q=wort+${index}`, 17), reads: 'everything' },
	{ name: 'bodies without end', sockets: 300, says: () => body(release), reads: 'nothing', drips: 'x'.repeat(4_096) },
	{
		name: 'heads without end',
		sockets: 300,
		says: () => head(`/${'a'.repeat(15_000)}`),
		reads: 'nothing',
		drips: 'a'.repeat(512)
	},
	{
		name: 'the host of help, nothing read',
		sockets: 150,
		says: () => asking('/i/de', 100, 'help.example'),
		reads: 'nothing'
	}
];

export function attackNamed(name: string): Attack {
	const attack = attacks.find((each) => each.name === name);
	if (!attack) throw new Error(`There is no attack "${name}"`);
	return attack;
}

/** Without `Accept-Encoding`, so that the plain form is sent. */
function asking(path: string, times = 1, host = 'localhost'): string {
	return `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(times);
}

function once(path: string): string {
	return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}

/** A request that is never finished. */
function head(path: string): string {
	return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n`;
}

function body(path: string): string {
	return `${head(path)}Content-Length: 1000000000\r\n\r\n`;
}
