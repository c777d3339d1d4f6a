import { hidingCodes, hidings, hidingsOf } from '@kok/domain/rules/visibility';
import { isLocale } from '@kok/domain/words';
import * as z from 'zod';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { typeOf } from '../db/stores/record-store.ts';
import { BothLanguages } from './problem.ts';

/** Whether the public reads a record, by what is published now; and everything that keeps it from doing so. */
export const VisibilityShown = z.object({
	isPublic: z.boolean(),
	because: z.array(z.object({ code: z.enum(hidingCodes), words: BothLanguages }))
});

export function showVisibility(record: OpenRecord): z.infer<typeof VisibilityShown> {
	const { id, parts, textOf, withdrawn, veil } = record;
	const type = typeOf(record);
	const facts = textOf(parts.get('facts')?.state.published?.snapshot);
	const codes = hidingsOf({
		isWithdrawn: withdrawn !== undefined,
		hasFacts: facts !== undefined,
		hasWording: [...parts].some(([name, { state }]) => isLocale(name) && textOf(state.published?.snapshot)),
		isTitled: type.title !== undefined,
		isWithheld: facts !== undefined && (type.isWithheld?.(facts) ?? false),
		lacksAnother: veil !== '' && veil !== id
	});
	return { isPublic: codes.length === 0, because: codes.map((code) => ({ code, words: { ...hidings[code] } })) };
}
