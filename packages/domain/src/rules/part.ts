import { isAfter, spellInstant } from '../calendar.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';
import { type Locale, contentLanguages, isLocale } from '../words.ts';

/** SHA-256 of the canonical JSON of a complete set of values, in hexadecimal. */
export type SnapshotHash = string;
/** Who acts: an account, or a token in its place. */
export type ActorId = string;
/** Names a reason in words, which can be erased. */
export type NoteId = string;

/** A part of a record: its facts, its wording in one language, or what only members see. */
export type PartName = 'facts' | 'inside' | Locale;
export const partNames = ['facts', ...contentLanguages, 'inside'] as const satisfies readonly PartName[];

/** The wording, at its state then, that a text was translated from. */
export interface Origin {
	locale: Locale;
	snapshot: SnapshotHash;
}

/** A complete set of values as it stood, and what it was translated from. */
export interface Text {
	snapshot: SnapshotHash;
	origin?: Origin;
}

export interface Draft extends Text {
	stage: 'open' | 'in_review' | 'approved';
	/** Who saved it last. */
	writtenBy: ActorId;
	/** Everyone else who saved it since the part was last published, so that words of theirs may stand in it. */
	alsoWrittenBy?: readonly ActorId[];
	/** Instant at which an approved draft becomes public by itself. */
	publishAt?: string;
	/** Names the note that says why a reader gave it back. It stays until the draft is sent to be read again. */
	returnedFor?: NoteId;
	/** In review: a reader is asked whether the sense stays the same. Approved: a reader said that it does. */
	correction?: true;
}

/**
 * What the public reads and what the office works on stand side by side, so working on one never
 * touches the other.
 */
export interface Part {
	published?: Text & {
		since: string;
		/** It corrected the wording before it and left the sense alone, so that no new version began. */
		editorial?: true;
	};
	draft?: Draft;
}

/** The wording that a text was translated from, as it stands now. */
export interface TranslatedFrom {
	locale: Locale;
	draft?: SnapshotHash | undefined;
	published?: SnapshotHash | undefined;
}

export type PartCommand =
	| { type: 'SaveDraft'; text: Text }
	| { type: 'DiscardDraft' }
	| { type: 'AskForReview'; /** Asks whether the text is an editorial correction. */ correction?: boolean }
	| { type: 'Return'; note?: NoteId }
	| {
			type: 'Approve';
			/** Answers, of a draft that is meant as a correction, whether the sense stays the same. */ keepsSense?: boolean;
	  }
	| { type: 'Publish'; publishAt?: string }
	| { type: 'Unschedule' }
	| { type: 'ConfirmTranslation'; source: TranslatedFrom }
	| { type: 'Unpublish' };

export type PartEventType =
	| 'DraftSaved'
	| 'DraftDiscarded'
	| 'ReviewAsked'
	| 'DraftReturned'
	| 'DraftApproved'
	| 'PublicationScheduled'
	| 'PublicationUnscheduled'
	| 'Published'
	| 'Unpublished'
	| 'TranslationConfirmed'
	| 'InsideSaved';

/** What is remembered of an accepted command: hashes, never the text. */
export interface PartEvent {
	type: PartEventType;
	snapshot?: SnapshotHash;
	/** The text is taken for an editorial correction. */
	correction?: true;
}

export interface Circumstances {
	/** Instant in UTC, given by the caller: the domain has no clock. */
	at: string;
	actor: ActorId;
	/** The network's setting: nobody publishes what nobody else has read. */
	fourEyes: boolean;
	/** The languages in which the network writes; any, until it is published. */
	languages?: readonly Locale[] | undefined;
	/**
	 * What in the text itself stands against publishing it as it was approved; see `hindranceOf`, and for a correction
	 * `hindranceToCorrection`.
	 */
	hindrance?: RefusalCode | undefined;
	/** The text is so grave that a second person reads it, whatever the setting. */
	asksSecondReader?: boolean;
	/** What stands against asking for an editorial correction or approving one; see `hindranceToCorrection`. */
	noCorrection?: RefusalCode | undefined;
	/** These words stood in public before, and may do so again without a second reader; see `mayStandAgain`. */
	stoodBefore?: boolean;
	/** The record tells what happened: a part of it that is public stays as it is. */
	logged?: boolean;
	/** The public reads an earlier release, so nobody would see what is published or taken back. */
	pinned?: boolean;
}

type PartVerdict = Verdict<Part, PartEvent, RefusalCode>;

/** Judges a command on one part: the next state and its event, or the code of the rule that refuses it. */
export function decidePart(
	part: Part,
	{ name, command, circumstances }: { name: PartName; command: PartCommand; circumstances: Circumstances }
): PartVerdict {
	if (command.type === 'SaveDraft' && !mayComeFrom(name, command.text.origin)) return refuse('not-a-translation');
	if (brings(command) && isForeign(name, circumstances)) return refuse('not-a-language-of-the-network');
	if (name === 'inside') return decideInside(command, circumstances);
	if (circumstances.logged && part.published && (command.type === 'SaveDraft' || command.type === 'Unpublish'))
		return refuse('logged-once');

	switch (command.type) {
		case 'SaveDraft':
			return saveDraft(part, command.text, circumstances);
		case 'Unpublish':
			return unpublish(part, { name, circumstances });
		case 'ConfirmTranslation':
			return confirmTranslation(part, { source: command.source, circumstances });
		case 'DiscardDraft':
		case 'AskForReview':
		case 'Return':
		case 'Approve':
		case 'Publish':
		case 'Unschedule':
			return part.draft ? decideDraft(part, part.draft, { command, circumstances }) : refuse('no-draft');
	}
}

/** Publishes a draft whose hour has come. A draft changed since it was scheduled has no hour any more. */
export function publishDue(part: Part, at: string): PartVerdict {
	const { draft } = part;
	if (!draft) return refuse('no-draft');
	if (draft.publishAt === undefined || isAfter(draft.publishAt, at)) return refuse('not-due');
	return published(draft, draft.publishAt);
}

/** Whether a command adds to what may be read in a language. */
function brings({ type }: PartCommand): boolean {
	return type === 'SaveDraft' || type === 'Publish';
}

function isForeign(name: PartName, { languages }: Circumstances): boolean {
	return languages !== undefined && isLocale(name) && !languages.includes(name);
}

/** Only words are translated, and only from another language. */
function mayComeFrom(name: PartName, origin: Origin | undefined): boolean {
	return origin === undefined || (name !== 'facts' && name !== 'inside' && name !== origin.locale);
}

/** What members see needs no review and is never public: it is current once it is saved. */
function decideInside(command: PartCommand, { at }: Circumstances): PartVerdict {
	if (command.type !== 'SaveDraft') return refuse('inside-has-no-review');
	const { text } = command;
	return accept({ published: { ...text, since: at } }, { type: 'InsideSaved', snapshot: text.snapshot });
}

function saveDraft(part: Part, text: Text, { actor }: Circumstances): PartVerdict {
	const others = writersOf(part.draft).filter((writer) => writer !== actor);
	const by = { writtenBy: actor, ...(others.length > 0 && { alsoWrittenBy: others }) };
	const { returnedFor } = part.draft ?? {};
	const wish = returnedFor !== undefined && { returnedFor };
	return accept(
		{ ...part, draft: { ...text, stage: 'open', ...by, ...wish } },
		{ type: 'DraftSaved', snapshot: text.snapshot }
	);
}

/** Everyone who wrote in a draft. Publishing or discarding it ends the list: the next draft begins without them. */
function writersOf(draft: Draft | undefined): readonly ActorId[] {
	return draft ? [...(draft.alsoWrittenBy ?? []), draft.writtenBy] : [];
}

function unpublish(part: Part, { name, circumstances }: { name: PartName; circumstances: Circumstances }): PartVerdict {
	if (name === 'facts') return refuse('facts-go-with-the-record');
	if (!part.published) return refuse('not-published');
	if (circumstances.pinned) return refuse('release-pinned');
	const { published, ...rest } = part;
	return accept(rest, { type: 'Unpublished', snapshot: published.snapshot });
}

/**
 * Somebody read both: the same words still say what the source says by now. A draft is held against what stands in the source,
 * what is published against what is published there.
 */
function confirmTranslation(
	part: Part,
	{ source, circumstances }: { source: TranslatedFrom; circumstances: Circumstances }
): PartVerdict {
	const { draft, published } = part;
	const text = draft ?? published;
	if (!text?.origin) return refuse('not-translated');
	const snapshot = draft ? (source.draft ?? source.published) : source.published;
	if (snapshot === undefined || snapshot === text.origin.snapshot) return refuse('not-behind');
	if (draft?.publishAt !== undefined) return refuse('already-scheduled');
	if (!draft && circumstances.pinned) return refuse('release-pinned');
	const origin = { locale: source.locale, snapshot };
	return accept(
		{ ...part, ...(draft ? { draft: { ...draft, origin } } : published && { published: { ...published, origin } }) },
		{ type: 'TranslationConfirmed', snapshot: text.snapshot }
	);
}

type DraftCommand = Exclude<PartCommand, { type: 'SaveDraft' | 'Unpublish' | 'ConfirmTranslation' }>;

function decideDraft(
	part: Part,
	draft: Draft,
	{ command, circumstances }: { command: DraftCommand; circumstances: Circumstances }
): PartVerdict {
	switch (command.type) {
		case 'DiscardDraft':
			return discard(part, draft);
		case 'AskForReview':
			return askForReview(part, draft, { ...circumstances, isCorrection: command.correction ?? false });
		case 'Return':
			return giveBack(part, draft, command.note);
		case 'Approve':
			return approve(part, draft, { ...circumstances, keepsSense: command.keepsSense });
		case 'Publish':
			return publish(part, draft, { ...circumstances, publishAt: command.publishAt });
		case 'Unschedule':
			return unschedule(part, draft);
	}
}

function discard({ published }: Part, { snapshot }: Draft): PartVerdict {
	return accept(published ? { published } : {}, { type: 'DraftDiscarded', snapshot });
}

function askForReview(
	part: Part,
	draft: Draft,
	{ isCorrection, noCorrection }: Circumstances & { isCorrection: boolean }
): PartVerdict {
	if (draft.stage !== 'open') return refuse('not-open');
	if (isCorrection && noCorrection) return refuse(noCorrection);
	const { returnedFor: _, ...rest } = draft;
	const mark = isCorrection && ({ correction: true } as const);
	return accept(
		{ ...part, draft: { ...rest, stage: 'in_review', ...mark } },
		{ type: 'ReviewAsked', snapshot: draft.snapshot, ...mark }
	);
}

function giveBack(part: Part, draft: Draft, note: NoteId | undefined): PartVerdict {
	if (draft.stage === 'open') return refuse('not-in-review');
	const { publishAt: _, correction: __, ...rest } = draft;
	return accept(
		{ ...part, draft: { ...rest, stage: 'open', ...(note !== undefined && { returnedFor: note }) } },
		{ type: 'DraftReturned', snapshot: draft.snapshot }
	);
}

/** Whoever approves a correction says whether the sense stays. If it does not, the text is approved as a new version. */
function approve(
	part: Part,
	draft: Draft,
	{ actor, keepsSense, noCorrection }: Circumstances & { keepsSense: boolean | undefined }
): PartVerdict {
	if (draft.stage !== 'in_review') return refuse('not-in-review');
	if (writersOf(draft).includes(actor)) return refuse('own-draft');
	const { correction, ...rest } = draft;
	if (correction && keepsSense === undefined) return refuse('sense-unanswered');
	if (!correction && keepsSense !== undefined) return refuse('no-correction-asked');
	if (keepsSense && noCorrection) return refuse(noCorrection);
	const mark = keepsSense === true && ({ correction: true } as const);
	return accept(
		{ ...part, draft: { ...rest, stage: 'approved', ...mark } },
		{ type: 'DraftApproved', snapshot: draft.snapshot, ...mark }
	);
}

function publish(
	part: Part,
	draft: Draft,
	{
		at,
		fourEyes,
		asksSecondReader,
		stoodBefore,
		hindrance,
		pinned,
		publishAt
	}: Circumstances & { publishAt: string | undefined }
): PartVerdict {
	if (draft.publishAt !== undefined) return refuse('already-scheduled');
	const wasRead = stoodBefore === true || draft.stage === 'approved';
	if (fourEyes && !wasRead) return refuse('not-approved');
	if (asksSecondReader && !wasRead) return refuse('second-reader-asked');
	if (draft.correction && draft.stage !== 'approved') return refuse('correction-unread');
	if (hindrance) return refuse(hindrance);
	const isAtOnce = publishAt === undefined || !isAfter(publishAt, at);
	if (isAtOnce) return pinned ? refuse('release-pinned') : published(draft, at);
	return accept(
		{ ...part, draft: { ...draft, stage: 'approved', publishAt: spellInstant(publishAt) } },
		{ type: 'PublicationScheduled', snapshot: draft.snapshot, ...(draft.correction && { correction: true }) }
	);
}

/** The draft stays approved, and becomes public no more by itself. */
function unschedule(part: Part, { publishAt, ...draft }: Draft): PartVerdict {
	if (publishAt === undefined) return refuse('not-scheduled');
	return accept({ ...part, draft }, { type: 'PublicationUnscheduled', snapshot: draft.snapshot });
}

function published({ snapshot, origin, correction }: Draft, since: string): PartVerdict {
	return accept(
		{ published: { snapshot, ...(origin && { origin }), since, ...(correction && { editorial: true }) } },
		{ type: 'Published', snapshot, ...(correction && { correction }) }
	);
}

function accept(next: Part, event: PartEvent): PartVerdict {
	return { accepted: true, next, event };
}

function refuse(refusal: RefusalCode): PartVerdict {
	return { accepted: false, refusal };
}
