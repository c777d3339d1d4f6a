import { jsonOf } from '@kok/crash/src/drafts.ts';
import { canonicalJson } from '@kok/domain/canonical';
import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { writeRelease } from '@kok/release/folder';
import { createKeyPair } from '@kok/release/keys';
import { sealRelease } from '@kok/release/seal';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { medianOf, timed } from './timing.ts';

/** Milliseconds of each step towards a release, the median of several, with its yardsticks. */
export interface ReleaseTimes {
	records: number;
	contentBytes: number;
	read: number;
	compile: number;
	seal: number;
	write: number;
	/** Yardstick of compiling: the content to JSON text and back. */
	json: number;
	/** Yardstick of sealing: the content to canonical JSON, and its hash. */
	hash: number;
}

const rounds = 5;

/** Makes the release of the records that are read several times, each step next to its yardstick. */
export async function makeRelease(readRecords: () => Promise<RecordState[]>, dataDir: string): Promise<ReleaseTimes> {
	const { privateKey } = createKeyPair();
	const all: ReleaseTimes[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const folder = await mkdtemp(join(dataDir, 'written-'));
		const read = await timed(readRecords);
		const compile = await timed(() => compileRelease(read.result, { hash: hashText }));
		const json = await timed(() => jsonOf(compile.result));
		const unsealed = { content: compile.result, number: 1, at: '2026-11-24T09:00:00.000Z', previous: undefined };
		const seal = await timed(() => sealRelease({ ...unsealed, chainHead: '0'.repeat(64) }, privateKey));
		const hash = await timed(() => hashText(canonicalJson(json.result)));
		const write = await timed(async () => writeRelease(folder, seal.result));
		const contentBytes = Buffer.byteLength(seal.result.contentText);
		const records = read.result.length;
		all.push({ records, contentBytes, ...millisecondsOf({ read, compile, seal, write, json, hash }) });
		await rm(folder, { recursive: true });
	}
	return mediansOf(all);
}

type Steps = Omit<ReleaseTimes, 'records' | 'contentBytes'>;

function millisecondsOf(steps: { [Name in keyof Steps]: { milliseconds: number } }): Steps {
	const { read, compile, seal, write, json, hash } = steps;
	return {
		read: read.milliseconds,
		compile: compile.milliseconds,
		seal: seal.milliseconds,
		write: write.milliseconds,
		json: json.milliseconds,
		hash: hash.milliseconds
	};
}

function mediansOf(all: readonly ReleaseTimes[]): ReleaseTimes {
	const median = (name: keyof ReleaseTimes) => medianOf(all.map((times) => times[name]));
	return {
		records: median('records'),
		contentBytes: median('contentBytes'),
		read: median('read'),
		compile: median('compile'),
		seal: median('seal'),
		write: median('write'),
		json: median('json'),
		hash: median('hash')
	};
}
