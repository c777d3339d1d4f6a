import type { App } from './app.ts';
import { partValues } from './schemas.ts';

/** The API as an OpenAPI 3.1 document, derived from its routes and from the content types. */
export function openApiOf(app: App) {
	for (const [name, schema] of Object.entries(partValues)) app.openAPIRegistry.register(name, schema);
	app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
		type: 'http',
		scheme: 'bearer',
		description: 'A token that begins with kok_, made by an admin or with the command line.'
	});
	return app.getOpenAPI31Document({
		openapi: '3.1.0',
		info: {
			title: 'API of the network',
			version: '1',
			description:
				'The only way to write. Every change says what it read (If-Match), every refusal has a code and words in German and English (RFC 9457).',
			license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' }
		},
		servers: [{ url: '/' }],
		security: [{ token: [] }]
	});
}
