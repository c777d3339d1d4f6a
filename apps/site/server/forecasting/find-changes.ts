import { setImmediate } from 'node:timers/promises';
import { isHelpPath } from '#lib/addresses/help-address.ts';
import { routeOf } from '#lib/addresses/address.ts';
import type { ForeseenPage, ForeseenSite } from './foreseen-site.ts';

/** What differs between two sites. */
export interface SiteChanges {
	pages: ChangedPage[];
	/** Pictures, documents and what programs read; not the open data, which follow every release. */
	files: ChangedFile[];
}

interface ChangedPage extends ChangedFile {
	/** As the page names itself. */
	title: string;
	/** The type of what stands on it, by its name; of a page of help `help`, of the front page `home`, else its own name. */
	group: string;
}

interface ChangedFile {
	path: string;
	change: 'new' | 'changed' | 'gone';
}

/**
 * The pages and files in which two sites differ, in the order of their paths: those that whoever reads the whole of the one
 * and then of the other finds changed. Only pages that are made from something else are made. Others have their turn meanwhile.
 */
export async function findChanges(before: ForeseenSite, after: ForeseenSite): Promise<SiteChanges> {
	const pages: ChangedPage[] = [];
	for (const path of united(before.paths, after.paths)) {
		const page = await changeOfPage(path, { before, after });
		if (page) pages.push(page);
		await setImmediate();
	}
	const files: ChangedFile[] = [];
	for (const path of united(before.files, after.files)) {
		const file = await changeOfFile(path, { before, after });
		if (file) files.push(file);
	}
	return { pages, files };
}

/** Finds what the pages of a site are made from before anyone asks, one after the other, until all are known or it is enough. */
export async function lookAhead(site: ForeseenSite, enough: AbortSignal): Promise<void> {
	for (const path of site.paths) {
		if (enough.aborted) return;
		await site.makings(path);
		await setImmediate();
	}
}

interface Both {
	before: ForeseenSite;
	after: ForeseenSite;
}

async function changeOfPage(path: string, { before, after }: Both): Promise<ChangedPage | undefined> {
	const [was, is] = [before.paths.has(path), after.paths.has(path)];
	if (was && is) {
		if ((await before.makings(path)) === (await after.makings(path))) return undefined;
		const [old, now] = [await before.page(path), await after.page(path)];
		return old.text === now.text && old.status === now.status ? undefined : shown(path, now, 'changed');
	}
	return is ? shown(path, await after.page(path), 'new') : shown(path, await before.page(path), 'gone');
}

function shown(path: string, { text }: ForeseenPage, change: ChangedPage['change']): ChangedPage {
	return { path, title: titleIn(text), group: groupOf(path), change };
}

async function changeOfFile(path: string, { before, after }: Both): Promise<ChangedFile | undefined> {
	const [was, is] = [before.files.has(path), after.files.has(path)];
	if (!was || !is) return { path, change: is ? 'new' : 'gone' };
	// A file that is named by its hash is the same under the same name.
	if (path.startsWith('/media/')) return undefined;
	const [old, now] = [await before.answer(path), await after.answer(path)];
	return isSame(old, now) ? undefined : { path, change: 'changed' };
}

function isSame(old: Awaited<ReturnType<ForeseenSite['answer']>>, now: typeof old): boolean {
	if (old.kind === 'text' && now.kind === 'text') return old.text === now.text && old.status === now.status;
	if (old.kind === 'file' && now.kind === 'file') return old.file === now.file;
	return old.kind === now.kind;
}

function groupOf(path: string): string {
	if (isHelpPath(path)) return 'help';
	const [, , folder = ''] = routeOf(path).split('/');
	return folder === '' ? 'home' : folder;
}

function titleIn(html: string): string {
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	return title.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function united(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
	return [...before.union(after)].sort();
}
