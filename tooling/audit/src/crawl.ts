import { parseArgs } from 'node:util';
import { type Crawled, type CrawlOptions, type Fault, crawlSite } from './crawl/crawl-site.ts';
import { type Row, printFaults, printTable } from './crawl/print.ts';
import { routes } from '@kok/journeys/src/routes.ts';
import { visit } from './crawl/visit.ts';
import { listExhibits } from './exhibit.ts';
import { serve } from './serve.ts';
import { serveExport } from './serve-export.ts';

/**
 * Walks through every page of a site and holds each to what is promised of it: `pnpm crawl` those of three networks,
 * `pnpm crawl --exported` the same as files from a plain server, `pnpm crawl http://…` any other. `--without-headers` for
 * a server that sends none of its own, `--without-search` for a site of files.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		exported: { type: 'boolean' },
		'without-headers': { type: 'boolean' },
		'without-search': { type: 'boolean' }
	}
});
const options: CrawlOptions = {
	hasHeaders: values['without-headers'] !== true && values.exported !== true,
	hasSearch: values['without-search'] !== true && values.exported !== true
};

const rows = positionals.length > 0 ? await crawlGiven(positionals) : await crawlExhibits();
printTable(rows);
for (const { name, faults, crawled } of rows) {
	printFaults(name, faults);
	for (const path of crawled.unlinked) process.stdout.write(`${name} ${path}: no link leads here\n`);
}
if (rows.some(({ faults }) => faults.length > 0)) process.exitCode = 1;

async function crawlGiven(origins: readonly string[]): Promise<Row[]> {
	const rows: Row[] = [];
	for (const address of origins) rows.push(await crawlOne(address, new URL(address).origin));
	return rows;
}

async function crawlExhibits(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const { name, content } of listExhibits()) {
		await using site = await (values.exported === true ? serveExport(content) : serve(content));
		rows.push(await crawlOne(name, site.origin));
	}
	return withForgotten(rows);
}

async function crawlOne(name: string, origin: string): Promise<Row> {
	const crawled = await crawlSite(origin, options);
	const sample = [...crawled.kinds.values()].map(({ path }) => path);
	const faults = [...crawled.faults, ...unknownKind(crawled), ...(await visit(origin, sample))];
	return { name, crawled, visited: sample.length, faults };
}

function unknownKind({ kinds }: Crawled): Fault[] {
	const page = kinds.get('unknown');
	return page ? [{ path: page.path, fault: 'is of no kind that the routes know' }] : [];
}

/** A kind of page that no network has was never looked at. */
function withForgotten(rows: readonly Row[]): Row[] {
	const seen = new Set(rows.flatMap(({ crawled }) => [...crawled.kinds.keys()]));
	const forgotten = routes.filter(({ id }) => !seen.has(id) && (options.hasSearch || !id.includes('/search')));
	return rows.map((row, index) =>
		index > 0
			? row
			: {
					...row,
					faults: [...row.faults, ...forgotten.map(({ id }) => ({ path: id, fault: 'no network has such a page' }))]
				}
	);
}
