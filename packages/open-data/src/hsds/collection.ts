import { type DataFile, type DataFiles, jsonFile } from '../data-file.ts';
import { type ListQuery, type QueryProblem, noSuchPage, notSupported, readListQuery } from './list-query.ts';
import { pageCount, pageOf, pageSize } from './page.ts';

/** Things of one kind, in pages and one by one. Nothing is looked up before someone asks. */
export interface Collection<Given> {
	name: string;
	items: () => readonly Given[];
	idOf: (given: Given) => string;
	/** As it stands in a list, and by itself. */
	inList: (given: Given) => object;
	whole: (given: Given) => object;
}

/**
 * The addresses of a collection: its first page at its name, the others below `page/`, so that a host that knows no
 * queries can serve them; each thing at its id. A list also reads the queries of HSDS that number its pages.
 */
export function collectionFiles<Given>(
	folder: string,
	{ name, items, idOf, inList, whole }: Collection<Given>
): DataFiles {
	const root = `${folder}${name}`;
	let byId: Map<string, Given> | undefined;

	function find(id: string): Given | undefined {
		byId ??= new Map(items().map((given) => [idOf(given), given]));
		return byId.get(id);
	}

	function openPage({ page, perPage }: ListQuery): DataFile | undefined {
		return page <= pageCount(items().length, perPage)
			? jsonFile(() => pageOf(items(), { number: page, size: perPage, make: inList }))
			: undefined;
	}

	function open(path: string): DataFile | undefined {
		if (path !== root && !path.startsWith(`${root}/`)) return undefined;
		const page = numberIn(path.slice(root.length));
		if (page !== undefined) return openPage({ page, perPage: pageSize });
		const found = find(path.slice(root.length + 1));
		return found === undefined ? undefined : jsonFile(() => whole(found));
	}

	return {
		list: () => {
			const pages = Array.from({ length: pageCount(items().length) - 1 }, (_, index) => `${root}/page/${index + 2}`);
			return [root, ...pages, ...items().map((given) => `${root}/${idOf(given)}`)];
		},
		open,
		ask: (path, query) => {
			if (path !== root) return open(path) && problemFile(notSupported([]));
			const wanted = readListQuery(query);
			return 'refusal' in wanted ? problemFile(wanted) : (openPage(wanted) ?? problemFile(noSuchPage));
		}
	};
}

function problemFile(problem: QueryProblem): DataFile {
	return { ...jsonFile(() => problem, 'application/problem+json'), status: problem.status };
}

/** The first page has no number in its address. */
function numberIn(rest: string): number | undefined {
	if (rest === '') return 1;
	const [, digits] = /^\/page\/([1-9]\d{0,8})$/.exec(rest) ?? [];
	return digits === undefined || digits === '1' ? undefined : Number(digits);
}
