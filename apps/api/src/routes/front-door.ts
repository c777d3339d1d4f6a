import type { App } from '../http/app.ts';
import { readHealth } from '../health/read-health.ts';
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

/** What a browser finds at the front door, and how the server is doing. */
export function addFrontDoorRoutes(app: App, services: Services): void {
	app.get('/', (c) => c.html(page));

	app.get('/healthz', async (c) => {
		const health = await readHealth(services);
		return c.json(health, health.status === 'unavailable' ? 503 : 200);
	});
}
