import type { App } from './app.ts';
import { namedSchemas } from './document/json-schema.ts';
import { recordSchemas } from './document/records.ts';
import { valueSchemas } from './document/values.ts';

/** The API as an OpenAPI 3.1 document, derived from its routes and from the content types. */
export function openApiOf(app: App) {
	app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
		type: 'http',
		scheme: 'bearer',
		description: 'A token that begins with kok_, made by an admin or with the command line.'
	});
	app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
		type: 'apiKey',
		in: 'cookie',
		name: '__Host-kok',
		description:
			'The session of a person who signed in. At `http://localhost` the cookie is called `kok`. A change needs `Sec-Fetch-Site: same-origin`, as a browser sends by itself.'
	});
	const document = app.getOpenAPI31Document({
		openapi: '3.1.0',
		info: {
			title: 'API of the network',
			version: '1',
			description:
				'The only way to write. Every change says what it read (If-Match), every refusal has a code and words in German and English (RFC 9457).',
			license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' }
		},
		servers: [{ url: '/' }],
		security: [{ token: [] }, { session: [] }]
	});
	const schemas = { ...document.components?.schemas, ...namedSchemas(), ...valueSchemas(), ...recordSchemas() };
	return withPlainPatterns({ ...document, components: { ...document.components, schemas } });
}

/** The generator leaves a pattern's flags behind its last slash (`…/u`), where JSON Schema reads them as characters. */
function withPlainPatterns<Of>(document: Of): Of {
	return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
		key === 'pattern' && typeof value === 'string' ? value.replace(/\/[a-z]+$/, '') : value
	) as Of;
}
