import type { AnyValues, Values } from '@kok/domain/content-type';
import type { ContentTypes, TypeName } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { ActorId, PartName } from '@kok/domain/rules/part';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import type { Locale } from '@kok/domain/words';

/** What can be done with a record, as the rules of the domain know it. */
export type StepCommand =
	| { do: 'Create'; type: TypeName }
	| { do: 'SaveDraft'; part: PartName; values: AnyValues; translatedFrom?: Locale }
	| { do: 'AskForReview' | 'Approve' | 'Publish' | 'Unpublish' | 'DiscardDraft'; part: PartName }
	| { do: 'Return'; part: PartName; reason?: string }
	| { do: 'Withdraw'; withdrawal: Withdrawal };

/** One thing that someone did with a record, at an instant in UTC. */
export type Step = { at: string; actor: ActorId; record: RecordId } & StepCommand;

/** Every step by which a network came to its present state, in order, and whether a second person had to read each text. */
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
	/** Languages in which the text retells a document in that language, and translates no other text. */
	untranslated?: readonly Locale[];
	inside?: Values<ContentTypes[Name]['inside']>;
}

/** A record as a file of this package writes it down. */
export type Entry<Name extends TypeName = TypeName> = { [Each in Name]: EntryOf<Each> }[Name];

/** A record of which the values are known only at run time. The first language is the one that it was written in. */
export interface WrittenRecord {
	id: RecordId;
	type: TypeName;
	stage: 'published' | 'draft';
	facts: AnyValues;
	wording: { readonly [L in Locale]?: AnyValues };
	untranslated?: readonly Locale[];
	inside?: AnyValues;
}

/**
 * The steps by which entries come in at one moment, by one hand. Nobody else has read them, and the history
 * does not pretend so. All records are made before anything is written, so that they can name each other in any order.
 */
export function historyOf(entries: readonly WrittenRecord[], by: { at: string; actor: ActorId }): History {
	const steps = [creationOf, draftsOf, publicationsOf].flatMap((stepsOf) =>
		entries.flatMap((entry) => stepsOf(entry).map((command): Step => ({ ...by, record: entry.id, ...command })))
	);
	return { fourEyes: false, steps };
}

function creationOf({ type }: WrittenRecord): StepCommand[] {
	return [{ do: 'Create', type }];
}

function draftsOf({ facts, wording, untranslated = [], inside }: WrittenRecord): StepCommand[] {
	const wordings = wordingsOf(wording);
	const source = wordings[0]?.locale;
	return [
		{ do: 'SaveDraft', part: 'facts', values: facts },
		...wordings.map(({ locale, values }): StepCommand => {
			const isTranslated = source !== undefined && source !== locale && !untranslated.includes(locale);
			return { do: 'SaveDraft', part: locale, values, ...(isTranslated && { translatedFrom: source }) };
		}),
		...(inside ? [{ do: 'SaveDraft' as const, part: 'inside' as const, values: inside }] : [])
	];
}

function publicationsOf({ stage, wording }: WrittenRecord): StepCommand[] {
	if (stage === 'draft') return [];
	const parts: PartName[] = ['facts', ...wordingsOf(wording).map(({ locale }) => locale)];
	return parts.map((part) => ({ do: 'Publish', part }));
}

/** In their order. Sound, because the names of a wording are its languages. */
function wordingsOf(wording: WrittenRecord['wording']): { locale: Locale; values: AnyValues }[] {
	return Object.entries(wording).flatMap(([locale, values]) => (values ? [{ locale: locale as Locale, values }] : []));
}
