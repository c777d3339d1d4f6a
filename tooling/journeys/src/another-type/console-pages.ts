import type { World } from '@kok/api/src/testing/world.ts';
import type { ContentType } from '@kok/domain/content-type';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { vi } from 'vitest';

const origin = 'http://desk.example';
const source = resolve(import.meta.dirname, '../../../../apps/console/src');
const routes = join(source, 'routes');

/** A page as it is drawn: its markup, and what it was drawn from. */
interface DrawnPage<Data = unknown> {
	html: string;
	data: Data;
	/** Draws it once more, as it is by now. */
	draw: () => string;
}

/** The console of somebody who is signed in, drawn without a browser over the API of a test. */
export interface Console {
	/** Draws the page at an address; fails where the console has none. */
	open: <Data>(address: string) => Promise<DrawnPage<Data>>;
	/** What surrounds every page. */
	rail: () => Promise<string>;
	/** Makes a record as the button of a list does; gives its id. */
	create: (type: ContentType) => Promise<string>;
}

/** Opens the console in German on a device of others, which keeps nothing. */
export async function openConsole({ api, send }: Pick<World, 'api' | 'send'>, token: string): Promise<Console> {
	vi.stubGlobal('navigator', { languages: ['de'] });
	vi.stubGlobal('localStorage', { getItem: () => null });
	vi.stubGlobal('location', new URL(origin));
	vi.stubGlobal('fetch', async (asked: Request | string, how?: RequestInit) => {
		const request = new Request(asked instanceof Request ? asked : new URL(asked, origin), how);
		request.headers.set('authorization', `Bearer ${token}`);
		return api.app.request(request);
	});
	const me = { ...(await send({ path: '/api/me', token })).body, ownDevice: false };
	const { session } = await load<{ session: { begin: (me: object) => void } }>('lib/api/session.svelte.ts');
	session.begin(me);
	const { networkOf } = await load<{ networkOf: (me: object) => object }>('lib/records/network.ts');
	const { readNames } = await load<{ readNames: () => Promise<ReadonlyMap<string, string>> }>('lib/people/names.ts');
	const around = { me, network: networkOf(me), names: await readNames() };
	return {
		open: async <Data>(address: string) => openPage<Data>(new URL(address, origin), around),
		rail: async () => {
			const rail = await load<{ default: Component }>('lib/frame/Rail.svelte');
			return draw(rail.default, { me, network: '' }, { url: new URL(origin), data: around });
		},
		create: async (type) => {
			const { createRecord } = await load<Creating>('lib/records/create-record.ts');
			return (await createRecord(type)).id;
		}
	};
}

interface Creating {
	createRecord: (type: ContentType) => Promise<{ id: string }>;
}

interface Reading {
	load: (event: object) => Promise<object>;
}

async function openPage<Data>(url: URL, around: object): Promise<DrawnPage<Data>> {
	const { folder, params } = await routeAt(url.pathname);
	const event = { params, url, depends: () => undefined };
	let data = around;
	for (const reading of readingsOf(folder)) {
		const { load: read } = await load<Reading>(reading);
		const parent = data;
		data = { ...parent, ...(await read({ ...event, parent: async () => Promise.resolve(parent) })) };
	}
	const { default: page } = await load<{ default: Component }>(`routes/${folder}/+page.svelte`);
	const drawNow = () => draw(page, { data }, { url, data });
	return { html: drawNow(), data: asRead(data), draw: drawNow };
}

/** What a route reads: of each folder above it what its layout reads, then what the page does. The first is read already. */
function readingsOf(folder: string): string[] {
	const above = folder.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
	const files = [...above.map((each) => `${each}/+layout.ts`), join(folder, '+page.ts')];
	const known = new Set(readdirSync(routes, { recursive: true }).map(String));
	return files.filter((file) => known.has(file)).map((file) => `routes/${file}`);
}

type Matcher = Readonly<Record<'~standard', { validate: (text: string) => { value?: unknown } }>>;

/** The folder of the page at a path, as SvelteKit finds it: a word goes before a parameter. */
async function routeAt(path: string): Promise<{ folder: string; params: Record<string, unknown> }> {
	const { params: matchers } = await load<{ params: Record<string, Matcher> }>('params.ts');
	const given = path.split('/').slice(1);
	const pages = readdirSync(routes, { recursive: true }).flatMap((file) =>
		basename(String(file)) === '+page.svelte' ? dirname(String(file)).replace(/^\.$/, '') : []
	);
	const found = pages
		.map((folder) => ({ folder, parts: folder.split('/') }))
		.filter(
			({ parts }) => parts.length === given.length && parts.every((part, at) => fits(part, given[at] ?? '', matchers))
		)
		.toSorted((one, other) => one.parts.filter(isParameter).length - other.parts.filter(isParameter).length)[0];
	if (!found) throw new Error(`The console has no page at ${path}`);
	const named = found.parts.flatMap((part, at) =>
		isParameter(part) ? [[nameOf(part), valueOf(part, given[at] ?? '', matchers)] as const] : []
	);
	return { folder: found.folder, params: Object.fromEntries(named) };
}

function fits(part: string, text: string, matchers: Record<string, Matcher>): boolean {
	if (!isParameter(part)) return part === text;
	return valueOf(part, text, matchers) !== undefined;
}

/** What a page is given for a parameter: what its matcher makes of it. */
function valueOf(part: string, text: string, matchers: Record<string, Matcher>): unknown {
	return matchers[part.slice(1, -1).split('=')[1] ?? '']?.['~standard'].validate(text).value;
}

function isParameter(part: string): boolean {
	return part.startsWith('[');
}

function nameOf(part: string): string {
	return part.slice(1, -1).split('=')[0] ?? '';
}

/** A component as markup, without its looks and the marks from which a browser would go on. */
function draw(component: Component, props: object, page: { url: URL; data: object }): string {
	const context = new Map([['__request__', { page: { ...page, params: {}, route: { id: '' } } }]]);
	const { body } = render(component, { props, context });
	return body.replaceAll(/<!--[^]*?-->| class="[^"]*"/g, '').replaceAll(/\s+/g, ' ');
}

/** A module of the console, which this package does not compile. Its caller says what it exports. */
async function load<Module>(path: string): Promise<Module> {
	return (await import(/* @vite-ignore */ join(source, path))) as Module;
}

/** What a page is drawn from. Its caller says what that is. */
function asRead<Data>(data: unknown): Data {
	return data as Data;
}
