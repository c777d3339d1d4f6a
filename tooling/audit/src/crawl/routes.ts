import { routeOf } from '@kok/site/src/lib/address.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const folder = dirname(fileURLToPath(import.meta.resolve('@kok/site/src/routes/+layout.svelte')));

/** A kind of page: the folder of the site's routes that makes it. */
export interface Route {
	id: string;
	pattern: RegExp;
	/** The more of it is said in words, the closer it fits. */
	literals: number;
}

/** Every kind of page that the site has, so that none can be forgotten. */
export const routes: readonly Route[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => /(^|\/)\+page\.svelte$/.test(file) && hasMarkup(file))
	.map((file) => routeIn(file.replace(/\/?\+page\.svelte$/, '')))
	.toSorted((a, b) => b.literals - a.literals);

/** The kind of a page, by its address. */
export function kindOf(path: string): string | undefined {
	const routed = decodeURI(routeOf(path));
	return routes.find(({ pattern }) => pattern.test(routed))?.id;
}

/** A page that only leads elsewhere is a comment. */
function hasMarkup(file: string): boolean {
	const source = readFileSync(join(folder, file), 'utf8');
	return source.replaceAll(/<!--.*?-->/gs, '').trim() !== '';
}

function routeIn(id: string): Route {
	const segments = id.split('/').filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment));
	const pattern = segments.map((segment) => {
		if (/^\[\[.*\]\]$/.test(segment)) return '(?:/[^/]+)?';
		if (/^\[\.\.\..*\]$/.test(segment)) return '(?:/.*)?';
		return `/${segment.replaceAll(/\[[^\]]+\]/g, '[^/]+').replaceAll('.', '\\.')}`;
	});
	const literals = segments.filter((segment) => !segment.includes('[')).length;
	return { id: segments.join('/') || '/', pattern: new RegExp(`^${pattern.join('')}/?$`), literals };
}
