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
	note?: string;
}

/** What was done to the parts of a record, in the order of the events; what was done to the whole record stands with its facts. */
export function entriesOf(events: readonly Schemas['Event'][], record: string): Entry[] {
	return events.flatMap(({ seq, at, actor, action, changes }) => {
		const own = changes.filter((change) => change.record === record);
		if (own.length === 0) return [{ key: String(seq), at, actor, action, part: 'facts' as const }];
		return own.map(({ part, snapshot, note }) => ({
			key: `${seq}-${part}`,
			at,
			actor,
			action,
			part,
			...(snapshot !== undefined && { snapshot }),
			...(note !== undefined && { note })
		}));
	});
}
