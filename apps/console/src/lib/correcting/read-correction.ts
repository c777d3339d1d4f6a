import type { PartName } from '@kok/domain/rules/part';
import { type Schemas, api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import type { ChangingPart } from '#lib/publishing/changing-parts.ts';
import { correctingWords } from './correcting-words.ts';

/** What becomes of the version of a record where the draft of a part is published. */
export type ForeseenVersion = Schemas['ForeseenVersion'];

export async function readCorrection(record: string, part: PartName): Promise<ForeseenVersion> {
	return read(ask(record, part));
}

/** Of more parts than these nothing is asked before somebody unfolds one: each takes a question of its own. */
const mostAsked = 20;

/** What becomes of the versions of some parts: a sentence each, and how many were not asked about. */
export interface Fates {
	told: ReadonlyMap<string, string>;
	unasked: number;
}

/** A sentence for each part whose publication begins a new version or corrects one, by the key of the part. */
export async function readFates(ready: readonly ChangingPart[]): Promise<Fates> {
	const counted = ready.filter(({ type }) => type.keepsVersions !== undefined);
	if (counted.length > mostAsked) return { told: new Map(), unasked: counted.length };
	const told = await Promise.all(
		counted.map(async ({ key, record, part }) => {
			const { data } = await ask(record.id, part).catch(() => ({ data: undefined }));
			const fate = data && fateOf(data, record.parts[part]?.draft?.correction ?? false);
			return fate === undefined ? [] : [[key, fate] as const];
		})
	);
	return { told: new Map(told.flat()), unasked: 0 };
}

function fateOf({ version, next }: ForeseenVersion, isCorrection: boolean): string | undefined {
	if (isCorrection) return version === undefined ? undefined : correctingWords.stays(version);
	return next === undefined || next === version ? undefined : correctingWords.becomes(next);
}

async function ask(record: string, part: PartName) {
	return api.GET('/api/records/{id}/parts/{part}/correction', { params: { path: { id: record, part } } });
}
