import type { App } from '../http/app.ts';
import { lastRelease } from '../db/release-store.ts';
import { readChainHead } from '../db/event-store.ts';
import { healthOf } from '../health/conditions.ts';
import { watch } from '../health/watch.ts';
import type { Services } from '../http/services.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>What runs here</title>
</head>
<body>
<h1>What runs here</h1>
<p>This is the API of the network: the only place where its record is written. The public site runs beside it and reads
sealed releases only.</p>
<ul>
<li><a href="/api/docs">Reference of the API</a>, and <a href="/api/openapi.json">the document itself</a></li>
<li><a href="/healthz">How it is doing</a></li>
</ul>
<p>The console for the office and the members will stand at this address. Until then the command line lets you in:
<code>npm run -s kok -- token create --role office --name "My token"</code>.</p>
</body>
</html>
`;

/** What stands at the front door, and how the server is doing. */
export function addStandingRoutes(
	app: App,
	{ databases, reconciler }: Pick<Services, 'databases' | 'reconciler'>
): void {
	app.get('/', (c) => c.html(page));

	app.get('/healthz', async (c) => {
		const head = await readChainHead(databases.read);
		const release = await lastRelease(databases.read);
		const { leftOut } = reconciler.lacks();
		return c.json({
			...healthOf(await watch({ databases, reconciler })),
			...(leftOut.length > 0 && { leftOut }),
			events: head.seq,
			...(release && { release: { number: release.number, at: release.at } })
		});
	});
}
