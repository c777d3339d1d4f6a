import type { Reply } from './ask.ts';
import type { ReadPage } from './page.ts';

/** What is wrong with how pages point at each other; `files` is everything else that was asked for. */
export function checkTogether(
	pages: ReadonlyMap<string, ReadPage>,
	files: ReadonlyMap<string, Reply>
): { path: string; fault: string }[] {
	return [...pages.values()].flatMap((page) =>
		[...faultsOfLinks(page, { pages, files }), ...faultsOfAlternates(page, pages)].map((fault) => ({
			path: page.path,
			fault
		}))
	);
}

interface Found {
	pages: ReadonlyMap<string, ReadPage>;
	files: ReadonlyMap<string, Reply>;
}

function faultsOfLinks({ path: own, links, loads }: ReadPage, { pages, files }: Found): string[] {
	const faults = links.filter(isWalked).flatMap(({ path, anchor }) => {
		const target = pages.get(path);
		const status = target?.reply.status ?? files.get(path)?.status ?? 0;
		if (status !== 200 && path !== own) return [`links to ${path}, which answers ${status}`];
		// The top of a page needs no anchor.
		if (anchor === undefined || anchor === 'top' || !target || target.anchors.has(anchor)) return [];
		return [`links to ${path}#${anchor}, which is not there`];
	});
	const missing = loads
		.filter(({ address }) => address.startsWith('/') && files.get(address)?.status !== 200)
		.map(({ address }) => `loads ${address}, which answers ${files.get(address)?.status ?? 0}`);
	return [...new Set([...faults, ...missing])];
}

/** A card for the pages of others is left out of the walk. */
function isWalked({ path }: { path: string }): boolean {
	return !path.startsWith('/embed/');
}

/** Each language of a page names the others, and itself. */
function faultsOfAlternates({ path, alternates, canonical }: ReadPage, pages: ReadonlyMap<string, ReadPage>): string[] {
	if (alternates.size === 0) return [];
	const own = [...alternates.values()].includes(canonical ?? path) ? [] : ['does not name its own address by language'];
	const faults = [...alternates].flatMap(([language, address]) => {
		const other = pages.get(address);
		if (!other) return [`names ${address} for ${language}, which is no page`];
		return other.alternates.get(language) === address && same(other.alternates, alternates)
			? []
			: [`names ${address} for ${language}, which does not name it`];
	});
	return [...own, ...faults];
}

function same(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
	return some.size === others.size && [...some].every(([language, address]) => others.get(language) === address);
}
