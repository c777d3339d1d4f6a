import { longestPage } from './list-query.ts';
import { pageSize } from './page.ts';

const schemas = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/';

const collections = [
	{ path: 'organizations', schema: 'organization.json' },
	{ path: 'services', schema: 'service.json' },
	{ path: 'service_at_locations', schema: 'service_at_location.json' },
	{ path: 'taxonomies', schema: 'taxonomy.json' },
	{ path: 'taxonomy_terms', schema: 'taxonomy_term.json' }
] as const;

/** What is served of HSDS, and where (OpenAPI 3.1): pages have addresses of their own as well, and nothing is searched. */
export function openApi(server: string) {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Organisations and services, HSDS 3.0',
			version: '1.0.0',
			description:
				'Files of a sealed release. A list reads `page` and `per_page`; every other parameter is refused (400). On a copy of ' +
				'the site that is made of files no query is read: there the pages from the second on stand below `page/`, as here.'
		},
		servers: [{ url: server.replace(/\/$/, '') }],
		paths: Object.fromEntries([
			['/', { get: { summary: 'Version and profile', responses: answer({ type: 'object' }) } }],
			...collections.flatMap(pathsOf)
		]),
		components: { schemas: { Page: page } }
	};
}

function pathsOf({ path, schema }: (typeof collections)[number]): [string, unknown][] {
	const item = { $ref: schemas + schema };
	const list = {
		allOf: [{ $ref: '#/components/schemas/Page' }],
		properties: { contents: { type: 'array', items: item } }
	};
	const number = { name: 'page', in: 'path', required: true, schema: { type: 'integer', minimum: 2 } };
	const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
	return [
		[
			`/${path}`,
			{
				get: { summary: `A page of ${path}, by default the first`, parameters: numbering, responses: listAnswer(list) }
			}
		],
		[`/${path}/page/{page}`, { get: { summary: `A page of ${path}`, parameters: [number], responses: answer(list) } }],
		[`/${path}/{id}`, { get: { summary: `One of ${path}`, parameters: [id], responses: answer(item) } }]
	];
}

const numbering = [
	{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
	{ name: 'per_page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: longestPage, default: pageSize } }
];

function listAnswer(schema: unknown) {
	const problem = { content: { 'application/problem+json': { schema: { type: 'object' } } } };
	return {
		...answer(schema),
		'400': { description: 'A parameter that is not supported or cannot be read', ...problem },
		'404': { description: 'The list has fewer pages', ...problem }
	};
}

function answer(schema: unknown) {
	return { '200': { description: 'As of the release that is served', content: { 'application/json': { schema } } } };
}

const page = {
	type: 'object',
	required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
	properties: {
		total_items: { type: 'integer' },
		total_pages: { type: 'integer' },
		page_number: { type: 'integer' },
		size: { type: 'integer' },
		first_page: { type: 'boolean' },
		last_page: { type: 'boolean' },
		empty: { type: 'boolean' },
		contents: { type: 'array' }
	}
} as const;
