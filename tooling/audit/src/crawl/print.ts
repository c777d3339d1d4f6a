import { isHelpPath } from '@kok/site/src/lib/addresses/help-address.ts';
import type { Crawled, Fault } from './crawl-site.ts';
import { kilobytes } from './weight.ts';

export interface Row {
	name: string;
	crawled: Crawled;
	/** Pages that were opened in a browser. */
	visited: number;
	faults: readonly Fault[];
}

/** A few lines a network: what was walked through, and the heaviest of it. */
export function printTable(rows: readonly Row[]): void {
	for (const { name, crawled, visited, faults } of rows) {
		const lines = [
			`${name}: ${faults.length} faults in ${Math.round(crawled.seconds)} s`,
			`pages ${pagesIn(crawled, 'de')} in German, ${pagesIn(crawled, 'en')} in English, ${pagesIn(crawled, 'i')} of help; ${crawled.walked.files.size} files; ${visited} pages in a browser`,
			`home ${heaviest(crawled, (path) => /^\/\w+\/$/.test(path))}`,
			`heaviest ${heaviest(crawled, (path) => !isHelpPath(path))}`,
			`heaviest help ${heaviest(crawled, isHelpPath)}`,
			`fonts ${kilobytes(crawled.fontBytes)}`
		];
		process.stdout.write(`${lines.join('\n  ')}\n`);
	}
}

/** Each fault once, with how many pages have it and one of them. */
export function printFaults(name: string, faults: readonly Fault[]): void {
	const byFault = Map.groupBy(faults, ({ fault }) => fault);
	for (const [fault, all] of [...byFault].toSorted(([, a], [, b]) => b.length - a.length)) {
		const more = all.length > 1 ? ` and ${all.length - 1} more` : '';
		process.stdout.write(`${name} ${all[0]?.path ?? ''}${more}: ${fault}\n`);
	}
}

function pagesIn({ walked }: Crawled, first: string): number {
	return [...walked.pages.keys()].filter((path) => path.startsWith(`/${first}/`)).length;
}

function heaviest({ weights }: Crawled, isMeant: (path: string) => boolean): string {
	const [most] = weights.filter(({ path }) => isMeant(path)).toSorted((a, b) => b.bytes - a.bytes);
	return most === undefined ? '–' : `${kilobytes(most.bytes)} ${most.path}`;
}
