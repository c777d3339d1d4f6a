import type { ContentType } from '@kok/domain/content-type';
import type { Languages } from '@kok/domain/languages';
import { versionRuleOf } from '@kok/domain/release/versions';
import { hindranceToCorrection } from '@kok/domain/rules/correction';
import type { PartName } from '@kok/domain/rules/part';
import type { OpenedRecord } from '#lib/api/opened-record.ts';

/** Whether the draft of a part may be an editorial correction of what is public. */
export function isCorrectable(
	type: ContentType,
	{ record, part, languages }: { record: OpenedRecord; part: PartName; languages: Languages }
): boolean {
	const { draft, published } = record.parts[part] ?? {};
	const facts = record.parts.facts?.published?.values;
	const hindrance = hindranceToCorrection(versionRuleOf(type, languages[0]), {
		part,
		before: { facts, words: published?.values },
		after: { facts, words: draft?.values }
	});
	return hindrance === undefined;
}
