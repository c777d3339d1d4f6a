import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOfInterest, judgeSaves } from './judge-trace.ts';
import { readTrace } from './trace.ts';

const file = '/data/pg_wal/000000010000000000000001';
const mark = '0b8c7a52-1f0e-4c55-9d5e-2f6f0b7c9a11';
const [backend, logWriter, api] = [20, 21, 10];
const [saving, other] = [700, 701];
const answer = [
	api,
	`write(30<socket:[77]>, "HTTP/1.1 200 OK\\r\\n\\r\\n{\\"mark\\":\\"${mark}\\"}", 60) = 60`
] as const;
const synced = [backend, `fdatasync(5<${file}>) = 0`] as const;
const lost = { durable: false, because: 'not synced before its answer' };

type Line = readonly [pid: number, call: string];

/** A record of the log, as PostgreSQL lays it out: a commit, or one that holds a text. */
function record(transaction: number, body: string): Buffer {
	const isCommit = body === 'commit';
	const bytes = Buffer.alloc(24 + (isCommit ? 8 : body.length));
	bytes.writeUInt32LE(bytes.length, 0);
	bytes.writeUInt32LE(transaction, 4);
	bytes.writeUInt8(isCommit ? 1 : 10, 17);
	if (!isCommit) bytes.write(body, 24, 'latin1');
	return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);
}

/** Pages that hold records, the first of a file; a record that is too long for one page goes on behind the next header. */
function pages(...records: Buffer[]): Buffer {
	const found: Buffer[] = [];
	for (let rest = Buffer.concat(records); rest.length > 0 || found.length === 0;) {
		const header = Buffer.alloc(found.length === 0 ? 40 : 24);
		header.writeUInt16LE(0xd1_18, 0);
		header.writeUInt16LE(found.length === 0 ? 2 : 0, 2);
		header.writeBigUInt64LE(BigInt(0x1_00_00_00 + found.length * 8_192), 8);
		const page = Buffer.alloc(8_192);
		header.copy(page);
		rest.copy(page, header.length);
		found.push(page);
		rest = rest.subarray(8_192 - header.length);
	}
	return Buffer.concat(found);
}

function escape(bytes: Buffer): string {
	return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

function wrote(data: Buffer, pid = backend): Line {
	// Strace writes letters as they are; the text is looked for in what they stand for.
	return [pid, `pwrite64(5<${file}>, "${escape(data)}", ${data.length}, 0) = ${data.length}`];
}

async function judge(...lines: Line[]) {
	const folder = await mkdtemp(join(tmpdir(), 'kok-judge-'));
	try {
		const trace = lines.map(([pid, call], index) => `${pid} ${1_700_000_000 + index}.000000 ${call}\n`).join('');
		await writeFile(join(folder, 'trace'), trace);
		return judgeSaves(await readTrace(join(folder, 'trace'), isOfInterest), [mark])[0];
	} finally {
		await rm(folder, { recursive: true });
	}
}

const [text, commit] = [record(saving, mark), record(saving, 'commit')];
const durable = { durable: true, microseconds: expect.any(Number) as number };

test('a save is durable whose commit was synced before its answer', async () => {
	expect(await judge(wrote(pages(text, commit)), synced, answer)).toEqual(durable);
});

test('a save stays durable where another process writes on in the log between its sync and its answer', async () => {
	const onward = wrote(pages(text, commit, record(other, 'of another transaction')), logWriter);
	expect(await judge(wrote(pages(text, commit)), synced, onward, answer)).toEqual(durable);
});

test('a save is not durable of which the text alone was synced, and not its commit', async () => {
	const onward = wrote(pages(text, commit), logWriter);
	expect(await judge(wrote(pages(text)), synced, onward, answer)).toEqual(lost);
	const ofAnother = wrote(pages(text, record(other, 'commit')));
	expect(await judge(ofAnother, synced, onward, answer)).toEqual(lost);
});

test('a save is not written before its answer where its commit is written after it', async () => {
	const because = 'not written before its answer';
	const late = [answer, wrote(pages(text, commit)), synced];
	expect(await judge(...late)).toEqual({ durable: false, because });
	expect(await judge(wrote(pages(text)), synced, ...late)).toEqual({ durable: false, because });
});

test('neither a sync that failed, nor one that began before the write ended, nor one of another file makes a save durable', async () => {
	const [, call] = wrote(pages(text, commit));
	const begun: Line = [backend, call.replace(/\) = \d+$/, ' <unfinished ...>')];
	const ended: Line = [backend, '<... pwrite64 resumed>) = 8192'];
	const early: Line = [logWriter, synced[1]];
	expect(await judge(begun, ended, synced, answer)).toEqual(durable);
	expect(await judge(begun, early, ended, answer)).toEqual(lost);
	const failed: Line = [backend, `fdatasync(5<${file}>) = -1 EIO (Input/output error)`];
	expect(await judge(wrote(pages(text, commit)), failed, answer)).toEqual(lost);
	const elsewhere: Line = [backend, `fdatasync(5<${file.replace(/1$/, '2')}>) = 0`];
	expect(await judge(wrote(pages(text, commit)), elsewhere, answer)).toEqual(lost);
});

test('a text is found that the header of a page breaks in two', async () => {
	const before = record(other, 'x'.repeat(8_192 - 40 - 24 - 24 - 24));
	expect(await judge(wrote(pages(before, text, commit)), synced, answer)).toEqual(durable);
});

test('what SQLite writes until the answer has to be synced', async () => {
	const log = '/data/kok.sqlite-wal';
	const write: Line = [api, `pwrite64(9<${log}>, "${mark}", 36, 0) = 36`];
	const sync: Line = [api, `fdatasync(9<${log}>) = 0`];
	expect(await judge(write, sync, answer)).toEqual(durable);
	expect(await judge(write, sync, write, answer)).toEqual(lost);
	expect(await judge(sync, write, answer)).toEqual(lost);
});
