import type { ContentType } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { versionRuleOf } from '@kok/domain/release/versions';
import { hindranceToCorrection } from '@kok/domain/rules/correction';
import type { PartName } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import type { Database } from '../db/schema.ts';
import { readLanguages } from './settings.ts';
import { type Together, beside } from './together.ts';

/** What stands against taking the draft of a part for an editorial correction, with what becomes public at one moment. */
export async function findNoCorrection(
	db: Kysely<Database>,
	type: ContentType,
	{ key, together }: { key: PartKey; together: Together }
): Promise<RefusalCode | undefined> {
	const [now, then] = [together.records.get(key.record), beside(together, key)];
	if (!now || !then) return undefined;
	const { part } = key;
	const [main] = await readLanguages(db);
	return hindranceToCorrection(versionRuleOf(type, main), {
		part,
		before: { facts: publicTextOf(now, 'facts'), words: publicTextOf(now, part) },
		after: {
			facts: publicTextOf(then, 'facts'),
			words: now.textOf(now.parts.get(part)?.state.draft?.snapshot)
		}
	});
}

function publicTextOf({ parts, textOf }: OpenRecord, part: PartName) {
	return textOf(parts.get(part)?.state.published?.snapshot);
}
