import type { PartName } from '@kok/domain/rules/part';
import type { Schemas } from '#lib/api/client.ts';

/** One thing that was done to one part of a record. */
export interface Entry {
	/** Names it in an address: the number of the event, and the part where the event is about several. */
	key: string;
	at: string;
	actor: string;
	action: Schemas['Event']['action'];
	part: PartName;
	/** The text that it was about. */
	snapshot?: string;
	/** The text is meant, approved or published as an editorial correction. */
	correction?: true;
	/** The note in which the reason stands. */
	note?: string;
	/** The last day of a member that leaves. */
	leavesOn?: string;
}

/** What was done to the parts of a record, in the order of the events; what was done to the whole record stands with its facts. */
export function entriesOf(events: readonly Schemas['Event'][], record: string): Entry[] {
	return events.flatMap(({ seq, at, actor, action, changes, note: ofAll, leaving }) => {
		const own = changes.filter((change) => change.record === record);
		if (own.length === 0) {
			const told = { ...(ofAll !== undefined && { note: ofAll }), ...(leaving && { leavesOn: leaving.leavesOn }) };
			return [{ key: String(seq), at, actor, action, part: 'facts' as const, ...told }];
		}
		return own.map(({ part, snapshot, correction, note }) => ({
			key: `${seq}-${part}`,
			at,
			actor,
			action,
			part,
			...(snapshot !== undefined && { snapshot }),
			...(correction && { correction }),
			...(note !== undefined && { note })
		}));
	});
}
