import { isAfter } from '../calendar.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';
import type { SnapshotHash } from './part.ts';

/** Several parts, or one, that become public together at an hour: all of them, or none. */
export interface PublicationSet {
	/** Instant in UTC. */
	publishAt: string;
	state: SetState;
}

export const setStatuses = ['scheduled', 'published', 'unscheduled', 'stopped'] as const;
export type SetStatus = (typeof setStatuses)[number];

export type SetState =
	{ status: 'scheduled' } | { status: Exclude<SetStatus, 'scheduled'>; /** Instant at which it ended. */ at: string };

export type SetCommand =
	| { type: 'Unschedule' }
	| { type: 'ComeDue'; /** Whether anything stands against publishing any of its parts. */ isHindered: boolean };

export type SetEventType = 'SetUnscheduled' | 'SetPublished' | 'SetStopped';

type SetVerdict = Verdict<SetState, { type: SetEventType }, RefusalCode>;

/** Judges a command on a set. At its hour it is published whole, or it stops and nothing of it becomes public. */
export function decideSet(
	{ publishAt, state }: PublicationSet,
	{ command, at }: { command: SetCommand; at: string }
): SetVerdict {
	if (state.status !== 'scheduled') return { accepted: false, refusal: 'not-scheduled' };
	switch (command.type) {
		case 'Unschedule':
			return end({ status: 'unscheduled', at }, 'SetUnscheduled');
		case 'ComeDue':
			if (isAfter(publishAt, at)) return { accepted: false, refusal: 'not-due' };
			return command.isHindered
				? end({ status: 'stopped', at }, 'SetStopped')
				: end({ status: 'published', at }, 'SetPublished');
	}
}

/** A part as it was scheduled: its revision since then, and the text. */
export interface ScheduledPart {
	revision: number;
	snapshot: SnapshotHash;
}

/** Whether a part is as it was scheduled: neither written on nor returned, discarded or taken back. */
export function isAsScheduled({ revision }: ScheduledPart, now: { revision: number } | undefined): boolean {
	return now?.revision === revision;
}

function end(next: SetState, type: SetEventType): SetVerdict {
	return { accepted: true, next, event: { type } };
}
