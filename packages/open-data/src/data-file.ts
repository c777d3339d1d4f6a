export type Made = string | Uint8Array;

/** One thing that others may take from a release. Nothing of it is made before it is asked for. */
export interface DataFile {
	mediaType: string;
	/** Of an answer that is no file, such as a refusal; 200 without it. */
	status?: 200 | 400 | 404;
	/** What takes long gives way to others while it is made. */
	make: () => Made | Promise<Made>;
}

/**
 * Files of a release by their address below the origin, such as `/data/members.csv`. An address has no extension where
 * its standard gives none, and may then be a folder of others as well (`/data/hsds/services`,
 * `/data/hsds/services/page/2`); one that ends in a slash is the index of its folder.
 */
export interface DataFiles {
	/** Every address, made up anew at each call. */
	list: () => string[];
	/** The file at an address; none at any other. */
	open: (path: string) => DataFile | undefined;
	/** What a server that reads queries answers; nothing at an address that has no use for one. */
	ask?: (path: string, query: URLSearchParams) => DataFile | undefined;
}

/** A few files that are known by name. */
export function filesByName(files: Readonly<Record<string, DataFile>>): DataFiles {
	const byName = new Map(Object.entries(files));
	return { list: () => [...byName.keys()], open: (path) => byName.get(path) };
}

/** Several groups of files as one. */
export function joinedFiles(groups: readonly DataFiles[]): DataFiles {
	return {
		list: () => groups.flatMap((group) => group.list()),
		open: (path) => firstOf(groups, (group) => group.open(path)),
		ask: (path, query) => firstOf(groups, (group) => group.ask?.(path, query))
	};
}

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
	for (const one of all) {
		const found = find(one);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** A file of JSON, written for people too. */
export function jsonFile(make: () => object | Promise<object>, mediaType = 'application/json'): DataFile {
	return { mediaType, make: async () => `${JSON.stringify(await make(), null, '\t')}\n` };
}
