import type { Languages } from '@kok/domain/languages';
import type { AskedParts } from './asked-parts.ts';
import { type ChangingPart, changingParts } from './changing-parts.ts';
import { openAsked } from './open-asked.ts';

/**
 * Of the parts that are asked for those that are approved and not planned yet, in the order in which records were named.
 * Words that stood in public before need nobody's approval, but whoever wants them names their part.
 */
export async function readReady(asked: readonly AskedParts[], languages: Languages): Promise<ChangingPart[]> {
	const parts = changingParts(await openAsked(asked), { asked, languages });
	return parts.filter(({ record, part, draft }) => {
		const isNamed = asked.some((one) => one.record === record.id && one.part === part);
		const isReady = draft.stage === 'approved' || (isNamed && draft.stoodBefore);
		return isReady && draft.publishAt === undefined;
	});
}
