import type { Schemas } from '#lib/api/client.ts';
import { notesIn } from '#lib/history/read-reasons.ts';
import type { Deed } from './read-releases.ts';

/** What an event did; texts that were corrected editorially apart from those that were published anew with them. */
export function deedsIn(event: Schemas['Event']): Deed[] {
	const { seq, action, actor, object, changes, release } = event;
	const deed = { event: seq, action, actor, notes: notesIn(event), ...(release !== undefined && { release }) };
	if (changes.length === 0) return [{ ...deed, parts: release === undefined ? [{ record: object }] : [] }];
	const [corrected, others] = [true, false].map((isCorrection) =>
		changes
			.filter(({ correction = false }) => correction === isCorrection)
			.map(({ record, part }) => ({ record, part }))
	);
	return [
		...(corrected?.length ? [{ ...deed, parts: corrected, isCorrection: true as const }] : []),
		...(others?.length ? [{ ...deed, parts: others }] : [])
	];
}
