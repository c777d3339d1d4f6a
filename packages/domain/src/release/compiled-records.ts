import type { RecordId } from '../fields/reference.ts';
import type { Languages } from '../languages.ts';

/** What was compiled of records, by the object that each was handed in as. Whoever hands one in never changes it. */
export type CompiledRecords = WeakMap<object, CompiledRecord>;

interface CompiledRecord {
	made: object;
	/** Of each record that was asked for while this one was compiled: whether it was public. */
	answers: ReadonlyMap<RecordId, boolean>;
	languages: Languages;
}

type IsPublic = (id: RecordId) => boolean;

/**
 * What `make` gives for a record: what it gave before, as the same object, where every record that was asked for then is
 * as public as it was and the network writes in the same languages in the same order.
 */
export function recalled<Made extends object>(
	memory: CompiledRecords,
	{ of, isPublic, languages }: { of: object; isPublic: IsPublic; languages: Languages },
	make: (isPublic: IsPublic) => Made
): Made {
	const before = memory.get(of);
	// Sound, because one compilation asks for one record with one `make`.
	if (before && holds(before, { isPublic, languages })) return before.made as Made;

	const answers = new Map<RecordId, boolean>();
	const made = make((id) => {
		const answer = isPublic(id);
		answers.set(id, answer);
		return answer;
	});
	memory.set(of, { made, answers, languages });
	return made;
}

function holds({ answers, languages }: CompiledRecord, now: { isPublic: IsPublic; languages: Languages }): boolean {
	const isSameOrder =
		languages.length === now.languages.length && languages.every((locale, place) => locale === now.languages[place]);
	return isSameOrder && [...answers].every(([id, answer]) => now.isPublic(id) === answer);
}
