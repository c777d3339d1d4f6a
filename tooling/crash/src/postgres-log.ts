import type { Call } from './trace.ts';
import { readBytes } from './read-bytes.ts';

/** What PostgreSQL's `xlog_internal.h` and `xlogrecord.h` say of pages and records, unchanged since version 9.5. */
const pageBytes = 8_192;
const headerBytes = { short: 24, long: 40 };
const isContinuation = 0x1;
const isLong = 0x2;
const recordHeaderBytes = 24;
const transactions = 1;
const kindOf = 0x70;
const commit = 0x00;

/** A page as one call wrote it; a page is written again and again while it fills. */
interface Written {
	call: Call;
	/** Its place in the whole log, in bytes. */
	address: number;
	page: Buffer;
}

/** The log that PostgreSQL wrote ahead, in the order of its calls. */
export type PostgresLog = readonly Written[];

/** Takes the pages out of the calls that wrote the log. What fills a new file with noughts is no page. */
export function readPostgresLog(calls: readonly Call[]): PostgresLog {
	return calls
		.filter(({ name, target }) => name === 'pwrite64' && /\/pg_wal\/[\dA-F]{24}$/.test(target))
		.flatMap((call) => pagesOf(call));
}

/**
 * The calls by which all of the log was written up to the commit of the transaction that wrote a text first: for each page
 * the first call that wrote it as it is up to there. Undefined where that commit is not in the log. Calls that write on
 * behind the commit are of others, and the text needs none of them.
 */
export function writesUntilCommit(log: PostgresLog, mark: string): Call[] | undefined {
	const pages = [...new Map(log.map((written) => [written.address, written])).values()];
	const stretch = stretchWith(
		pages.toSorted((one, other) => one.address - other.address),
		mark
	);
	const end = stretch && endOfCommit(stretch);
	if (end === undefined) return undefined;
	return pages
		.filter(({ address }) => address < end)
		.flatMap(({ address, page }) => {
			const needed = page.subarray(0, end - address);
			const first = log.find((one) => one.address === address && one.page.subarray(0, needed.length).equals(needed));
			return first?.call ?? [];
		});
}

function pagesOf(call: Call): Written[] {
	const data = readBytes(call.data);
	const count = Math.max(0, Math.floor(Math.min(data.length, call.result) / pageBytes));
	return Array.from({ length: count }, (_, index) => {
		const page = data.subarray(index * pageBytes, (index + 1) * pageBytes);
		return { call, address: Number(page.readBigUInt64LE(8)), page };
	});
}

/** Pages one after another without the headers between them, which may stand in the midst of a record. */
interface Stretch {
	pages: readonly Written[];
	payload: Buffer;
	/** Where the text stands in it. */
	at: number;
}

function stretchWith(pages: readonly Written[], mark: string): Stretch | undefined {
	const begins = pages.flatMap(({ address }, index) =>
		address - pageBytes === pages[index - 1]?.address ? [] : [index]
	);
	for (const [index, begin] of begins.entries()) {
		const together = pages.slice(begin, begins[index + 1]);
		const payload = Buffer.concat(together.map(({ page }) => page.subarray(headerOf(page))));
		const at = payload.indexOf(mark);
		if (at !== -1) return { pages: together, payload, at };
	}
	return undefined;
}

function headerOf(page: Buffer): number {
	return (page.readUInt16LE(2) & isLong) === 0 ? headerBytes.short : headerBytes.long;
}

/** Goes from record to record. The address behind the commit of the transaction of which a record has the text. */
function endOfCommit({ pages, payload, at }: Stretch): number | undefined {
	let transaction: number | undefined;
	for (let begin = firstRecord(pages); begin + recordHeaderBytes <= payload.length;) {
		const length = payload.readUInt32LE(begin);
		const end = begin + length;
		if (length < recordHeaderBytes || end > payload.length) return undefined;
		if (begin <= at && at < end) transaction = payload.readUInt32LE(begin + 4);
		if (transaction !== undefined && isCommitOf(payload.subarray(begin, end), transaction))
			return addressOf(pages, end);
		begin = aligned(end);
	}
	return undefined;
}

/** The first page of a stretch may begin with the rest of a record. */
function firstRecord([first]: readonly Written[]): number {
	if (!first || (first.page.readUInt16LE(2) & isContinuation) === 0) return 0;
	return aligned(first.page.readUInt32LE(16));
}

function isCommitOf(record: Buffer, transaction: number): boolean {
	const isKind = record.readUInt8(17) === transactions && (record.readUInt8(16) & kindOf) === commit;
	return isKind && record.readUInt32LE(4) === transaction;
}

/** Where in the whole log a place in the payload is. */
function addressOf(pages: readonly Written[], place: number): number {
	let before = 0;
	for (const { address, page } of pages) {
		const header = headerOf(page);
		if (place - before <= pageBytes - header) return address + header + place - before;
		before += pageBytes - header;
	}
	return Number.POSITIVE_INFINITY;
}

function aligned(place: number): number {
	return Math.ceil(place / 8) * 8;
}
