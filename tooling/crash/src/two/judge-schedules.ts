import type { LoggedEvent } from '@kok/api/src/db/stores/event-store.ts';

export interface Schedules {
	/** Drafts that were given an hour. */
	set: number;
	/** Of these went out at their hour, once. */
	wentOut: number;
	/** Of these someone published, changed or withdrew before. */
	overtaken: number;
	/** Of these the hour has not come. */
	waiting: number;
	/** Went out twice, too early or not at all: each in words. Must be empty. */
	faults: string[];
}

/** Says of each draft that was given an hour whether it went out at that hour, and once. */
export function judgeSchedules(events: readonly LoggedEvent[], now: string): Schedules {
	const found: Schedules = { set: 0, wentOut: 0, overtaken: 0, waiting: 0, faults: [...revisionsTwice(events)] };
	const withdrawn = new Set(events.flatMap(({ action, object }) => (action.startsWith('Withdrawn:') ? [object] : [])));
	for (const event of events) {
		for (const { record, part, after, publishAt } of event.changes) {
			if (publishAt === undefined) continue;
			found.set += 1;
			const name = `${record}/${part} revision ${after}, set for ${publishAt}`;
			const [next] = events.flatMap((each) =>
				each.changes.some((change) => change.record === record && change.part === part && change.before === after)
					? [each]
					: []
			);
			if (next?.actor === 'clock' && next.action.endsWith('Published')) {
				found.wentOut += 1;
				if (next.at < publishAt) found.faults.push(`${name} went out at ${next.at}`);
			} else if (next || withdrawn.has(record)) found.overtaken += 1;
			else if (publishAt > now) found.waiting += 1;
			else found.faults.push(`${name} did not go out`);
		}
	}
	return found;
}

/** A revision of a part is brought by one event alone. */
function* revisionsTwice(events: readonly LoggedEvent[]): Generator<string> {
	const seen = new Set<string>();
	for (const { changes } of events) {
		for (const { record, part, before, after } of changes) {
			const name = `${record}/${part} revision ${after}`;
			if (before !== after && seen.has(name)) yield `${name} was brought twice`;
			seen.add(name);
		}
	}
}
