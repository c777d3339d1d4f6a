import type { AnyValues, Values } from '@kok/domain/content-type';
import type { ContentTypes, TypeName } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { ActorId, PartName } from '@kok/domain/rules/part';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import type { Locale } from '@kok/domain/words';

/** What can be done with a record, as the rules of the domain know it. */
export type Deed =
	| { do: 'Create'; type: TypeName }
	| { do: 'SaveDraft'; part: PartName; values: AnyValues; translatedFrom?: Locale }
	| { do: 'AskForReview' | 'Approve' | 'Publish' | 'Unpublish' | 'DiscardDraft'; part: PartName }
	| { do: 'Return'; part: PartName; reason?: string }
	| { do: 'Withdraw'; withdrawal: Withdrawal };

/** One thing that someone did with a record, at an instant in UTC. */
export type Step = { at: string; actor: ActorId; record: RecordId } & Deed;

/** How a network came to stand as it does: every step, in order, and whether a second person had to read. */
export interface History {
	fourEyes: boolean;
	steps: readonly Step[];
}

interface EntryOf<Name extends TypeName> {
	id: RecordId;
	type: Name;
	/** `draft`: written and kept back, because something is still missing. */
	stage: 'published' | 'draft';
	facts: Values<ContentTypes[Name]['facts']>;
	wording: { de: Values<ContentTypes[Name]['wording']>; en?: Values<ContentTypes[Name]['wording']> };
	inside?: Values<ContentTypes[Name]['inside']>;
}

/** A record as a file of this package writes it down. */
export type Entry<Name extends TypeName = TypeName> = { [Each in Name]: EntryOf<Each> }[Name];

/**
 * The steps by which entries come in at one moment, by one hand. Nobody else has read them, and the history
 * does not pretend so.
 */
export function historyOf(entries: readonly Entry[], { at, actor }: { at: string; actor: ActorId }): History {
	return { fourEyes: false, steps: entries.flatMap((entry) => stepsOf(entry, { at, actor })) };
}

function stepsOf({ id, type, stage, facts, wording, inside }: Entry, by: { at: string; actor: ActorId }): Step[] {
	const own = { ...by, record: id };
	const written: Step[] = [
		{ ...own, do: 'Create', type },
		{ ...own, do: 'SaveDraft', part: 'facts', values: facts },
		{ ...own, do: 'SaveDraft', part: 'de', values: wording.de }
	];
	if (wording.en) written.push({ ...own, do: 'SaveDraft', part: 'en', values: wording.en, translatedFrom: 'de' });
	if (inside) written.push({ ...own, do: 'SaveDraft', part: 'inside', values: inside });
	if (stage === 'draft') return written;

	const parts: PartName[] = ['facts', 'de', ...(wording.en ? (['en'] as const) : [])];
	return [...written, ...parts.map((part): Step => ({ ...own, do: 'Publish', part }))];
}
