import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { App } from '../http/app.ts';
import { problems } from '../http/problem.ts';
import { openApiOf } from '../http/open-api.ts';
import { type Prepared, prepare, sendPrepared } from '../http/prepared.ts';

/** Files of the reference's reader that we serve ourselves; nothing is loaded from anywhere else. */
const assets = {
	'swagger-ui.css': 'text/css; charset=utf-8',
	'swagger-ui-bundle.js': 'text/javascript; charset=utf-8'
} as const;

const policy =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>API reference</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<noscript>The reference is drawn by a script of this server. The document itself is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null });\n`;

/** What explains the API to people and programs: the document, its reference, and every problem's own page. */
export function addDocumentRoutes(app: App): void {
	const document = once(async () => prepare('application/json', JSON.stringify(openApiOf(app))));
	app.get('/api/openapi.json', async (c) => sendPrepared(c, await document()));
	app.get('/api/docs', (c) => c.html(page, 200, { 'content-security-policy': policy }));
	app.get('/api/docs/start.js', (c) => c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
	for (const [name, type] of Object.entries(assets)) {
		const asset = once(async () => prepare(type, await readAsset(name)));
		app.get(`/api/docs/${name}`, async (c) =>
			sendPrepared(c, await asset(), { 'cache-control': 'public, max-age=3600' })
		);
	}
	for (const [code, problem] of Object.entries(problems)) {
		app.get(`/api/problems/${code}`, (c) => c.json({ code, ...problem }));
	}
}

/** Made when it is first asked for: by then every route is there, and making the document registers its schemas. */
function once(make: () => Promise<Prepared>): () => Promise<Prepared> {
	let made: Promise<Prepared> | undefined;
	return async () => (made ??= make());
}

async function readAsset(name: string): Promise<Uint8Array> {
	return readFile(join(dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')), name));
}
