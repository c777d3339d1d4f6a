import { routeOf } from '@kok/site/src/lib/addresses/address.ts';
import { params } from '@kok/site/src/params.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('@kok/site/src/routes/+layout.svelte')));

/** A kind of page: the folder of the site's routes that makes it. */
interface Route {
	id: string;
	segments: readonly string[];
}

/** Every kind of page that the site has, so that none can be forgotten; those told most in words first. */
export const routes: readonly Route[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => /(^|\/)\+page\.svelte$/.test(file) && hasMarkup(file))
	.map((file) => routeIn(file.replace(/\/?\+page\.svelte$/, '')))
	.toSorted((a, b) => wordsIn(b) - wordsIn(a));

/** The kind of a page, by its address. */
export function kindOf(path: string): string | undefined {
	const routed = decodeURI(routeOf(path.split('?', 1)[0] ?? path));
	const given = routed.split('/').filter((segment) => segment !== '');
	return routes.find((route) => fits(route, given))?.id;
}

/** A page that only leads elsewhere is a comment. */
function hasMarkup(file: string): boolean {
	const source = readFileSync(join(folder, file), 'utf8');
	return source.replaceAll(/<!--.*?-->/gs, '').trim() !== '';
}

function routeIn(id: string): Route {
	const segments = id.split('/').filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment));
	return { id: segments.join('/'), segments };
}

function wordsIn({ segments }: Route): number {
	return segments.filter((segment) => !segment.includes('[')).length;
}

function fits({ segments }: Route, given: readonly string[]): boolean {
	const needed = segments.filter((segment) => !segment.startsWith('[[')).length;
	if (given.length < needed || given.length > segments.length) return false;
	return given.every((text, index) => isAt(segments[index] ?? '', text));
}

/** A segment in brackets takes what its matcher takes, or anything where it has none. */
function isAt(segment: string, text: string): boolean {
	if (!segment.startsWith('[')) return segment === text;
	const matcher = /=(\w+)\]/.exec(segment)?.[1];
	const found = Object.entries(params).find(([name]) => name === matcher);
	const result = found?.[1]['~standard'].validate(text);
	return result === undefined || (!(result instanceof Promise) && result.issues === undefined);
}
