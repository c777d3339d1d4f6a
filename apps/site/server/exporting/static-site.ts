import { languagesOf, networkOf } from '@kok/domain/release/reading';
import { type Locale, interfaceLanguages } from '@kok/domain/words';
import { languageName } from '#lib/writing/languages.ts';
import type { Release } from '@kok/release/verify';
import { addressOf, isSearchPath } from '#lib/addresses/address.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import type { Answer } from '../answers/answer.ts';
import { fileAnswer } from '../answers/file-answers.ts';
import { plainPage } from '../answers/plain-page.ts';
import { releaseAnswers } from '../answers/release-answers.ts';
import type { Renderer } from '../rendering/renderer.ts';
import { fileOf, listFormerPaths, listStaticPaths } from './static-paths.ts';

export interface StaticOptions {
	origin: string;
	operator: string | undefined;
	securityContact?: string | undefined;
	renderer: Renderer;
	/** Puts a file where the server will find it. */
	write: (file: string, bytes: Uint8Array) => Promise<void>;
}

/** One address of a site that is made of files. */
export interface StaticFile {
	/** Where visitors find it. */
	path: string;
	/** Below the folder of the site. */
	file: string;
	/** Under which it is to be sent, as the live site sends it. */
	headers: Readonly<Record<string, string>>;
}

export interface StaticSite {
	files: StaticFile[];
	/** Former addresses that lead on; a server that can answers them itself. */
	redirects: { path: string; to: string }[];
	/** Former addresses of what was withdrawn and has no successor. */
	gone: string[];
}

/** Writes a release as files: the same bytes under the same headers as the live site, without the search. */
export async function writeStaticSite(release: Release, options: StaticOptions): Promise<StaticSite> {
	const { renderer, write } = options;
	const failures: unknown[] = [];
	const platform = platformFor(release, options, (error) => void failures.push(error));
	const answers = releaseAnswers(release, { platform, renderer });
	const files: StaticFile[] = [];
	const linked = new Set<string>();

	async function add(path: string, { headers, body }: Answer): Promise<void> {
		const file = fileOf(path, headers['content-type'] ?? '');
		const bytes = body?.identity ?? Buffer.alloc(0);
		await write(file, bytes);
		files.push({ path, file, headers });
		if (headers['content-type']?.startsWith('text/html')) for (const each of linkedFrom(bytes)) linked.add(each);
	}

	async function addMade(path: string): Promise<void> {
		const answer = answers.fileAt(path) ?? (await answers.make(path));
		if (answer.status === 200) await add(path, answer);
		else if (answer.status >= 500) throw new Error(`${path} could not be made`, { cause: failures[0] });
	}

	for (const [path, file] of renderer.files) await add(path, fileAnswer(file));
	for (const path of listStaticPaths(release.content, { dataPaths: answers.listData() })) await addMade(path);
	const known = new Set(files.map(({ path }) => path));
	// What no list names, such as the stylesheet of help or a list on which nothing stands yet. The set grows on the way.
	for (const path of linked) if (!known.has(path) && path !== '/' && !isSearchPath(path)) await addMade(path);

	const former = await followFormer(release, answers.make);
	for (const { path, to } of former.redirects) await add(path, answers.frame(leadingOn(to)));
	await add('/', answers.frame(choosingLanguage(languagesOf(release.content))));
	await add(
		'/404.html',
		answers.frame(
			plainPage('nowhere', {
				files: renderer.files,
				emergencyNumber: networkOf(release.content).facts.values.emergencyNumber
			})
		)
	);
	return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), ...former };
}

function platformFor(
	release: Release,
	{ origin, operator, securityContact }: StaticOptions,
	report: (error: unknown) => void
): PagePlatform {
	const who = {
		...(operator !== undefined && { operator }),
		...(securityContact !== undefined && { securityContact })
	};
	return { release, origin, isOld: false, isStatic: true, report, ...who };
}

function linkedFrom(html: Uint8Array): string[] {
	return [
		...Buffer.from(html)
			.toString()
			.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)
	].map(([, path = '']) => path);
}

async function followFormer(
	{ content }: Release,
	make: (path: string) => Promise<Answer>
): Promise<Pick<StaticSite, 'redirects' | 'gone'>> {
	const redirects: StaticSite['redirects'] = [];
	const gone: string[] = [];
	for (const path of listFormerPaths(content)) {
		const { status, headers } = await make(path);
		const to = headers['location'];
		if (to !== undefined) redirects.push({ path, to });
		else if (status === 410) gone.push(path);
	}
	return { redirects, gone };
}

/** For servers that cannot redirect. */
function leadingOn(to: string): Answer {
	return page(`<meta http-equiv="refresh" content="0; url=${to}"><title>${to}</title>`, `<a href="${to}">${to}</a>`);
}

/** A file cannot ask which language is wanted. */
function choosingLanguage(locales: readonly Locale[]): Answer {
	const links = locales.map(
		(locale) => `<a href="${addressOf({ to: 'home' }, locale)}" lang="${locale}">${languageName(locale)}</a>`
	);
	return page(`<title>${locales.map((locale) => languageName(locale)).join(', ')}</title>`, links.join(' '));
}

function page(head: string, body: string): Answer {
	const html = `<!doctype html>\n<html lang="${interfaceLanguages[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${head}</head><body><p>${body}</p></body></html>\n`;
	return {
		status: 200,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' },
		body: { identity: Buffer.from(html), hash: '' }
	};
}
