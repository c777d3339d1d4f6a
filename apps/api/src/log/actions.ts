import { type PartEventType, partNames } from '@kok/domain/rules/part';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import * as z from 'zod';
import type { Role } from '../access/actor.ts';
import type { Change } from '../db/stores/change-store.ts';
import { type EntryFate, entryFates } from '../db/stores/leaving-store.ts';

/** A part got another revision. The text is the one that the command was about. */
type TextChange = Omit<Change, 'publishAt' | 'erased'>;
/** The draft becomes public at an hour. */
type ScheduledChange = Omit<Change, 'erased'>;
/** Texts of a part lost their bodies. One that was written in their place is named as the text. */
export type ErasedChange = TextChange & Required<Pick<Change, 'erased'>>;

/** Who acts for whom, and from when to when. */
export interface MandateTerms {
	mandate: string;
	holder: string;
	/** The member or the body. */
	actsFor: string;
	beginsAt: string;
	endsAt?: string | undefined;
}

/** Names the reason that was given. The words stand in a note, which can be erased. */
export interface GivenReason {
	note: string;
}

/** The day up to which someone confirmed a record. */
interface ConfirmedDay {
	confirmedOn: string;
}

/** Names a comment, of which the words can be erased. */
interface NamedComment {
	comment: string;
}

/** On which day a member leaves, of which day its letter is, and when its public entry goes. */
interface LeavingTerms {
	leavesOn: string;
	letterOn: string;
	entry: EntryFate;
}

/** Who is told, as the log names them, where what is planned for an hour is not public then. */
interface EmbargoTerms {
	publishAt: string;
	tells: readonly string[];
}

/** Which release was pinned, and the note that says why. */
interface PinnedRelease {
	release: number;
	/** The record of the network, to which the note belongs. */
	record?: string;
	note?: string;
}

/** What an event holds beside its object, which for some actions says it all. */
interface Payloads {
	nothing: readonly [];
	confirmed: readonly [ConfirmedDay];
	comment: readonly [NamedComment];
	reason: readonly [] | readonly [GivenReason];
	texts: readonly TextChange[];
	scheduled: readonly ScheduledChange[];
	erased: readonly ErasedChange[];
	mandates: readonly MandateTerms[];
	pinned: readonly [PinnedRelease];
	leaving: readonly [LeavingTerms];
	embargo: readonly [EmbargoTerms];
}

type PayloadKind = keyof Payloads;

/**
 * Every action by which an event says what was done, with the kind of its payload. An action that a command writes and
 * that is missing here does not compile. A name never changes, because events of the past bear it.
 */
const payloadKinds = {
	RecordCreated: 'texts',
	DraftSaved: 'texts',
	DraftDiscarded: 'texts',
	ReviewAsked: 'texts',
	DraftReturned: 'texts',
	DraftApproved: 'texts',
	PublicationScheduled: 'scheduled',
	PublicationUnscheduled: 'texts',
	Published: 'texts',
	Unpublished: 'texts',
	TranslationConfirmed: 'texts',
	InsideSaved: 'texts',
	SetReviewAsked: 'texts',
	SetReturned: 'texts',
	SetApproved: 'texts',
	SetPublished: 'texts',
	SetScheduled: 'scheduled',
	SetUnscheduled: 'texts',
	SetStopped: 'texts',
	EmbargoSet: 'embargo',
	EmbargoMissed: 'embargo',
	RecordsImported: 'texts',
	RecordRestored: 'texts',
	'Withdrawn:over': 'reason',
	'Withdrawn:replaced': 'reason',
	'Withdrawn:protection': 'reason',
	Confirmed: 'confirmed',
	LinesConfirmed: 'confirmed',
	FactHidden: 'texts',
	CommentAdded: 'comment',
	CommentResolved: 'comment',
	RecordErased: 'erased',
	ShelterAddressesErased: 'erased',
	FileStored: 'nothing',
	FileDescribed: 'nothing',
	'FilePermission:withdrawn': 'nothing',
	'FilePermission:given': 'nothing',
	FileRemoved: 'nothing',
	'WebAddress:accepted': 'nothing',
	'WebAddress:doubted': 'nothing',
	'TokenCreated:admin': 'nothing',
	'TokenCreated:office': 'nothing',
	'TokenCreated:delegate': 'mandates',
	TokenRevoked: 'nothing',
	MandateGiven: 'mandates',
	MandateEnded: 'mandates',
	LeavingEntered: 'leaving',
	LeavingTakenBack: 'leaving',
	MemberLeft: 'leaving',
	NetworkStarted: 'nothing',
	'AccountInvited:admin': 'nothing',
	'AccountInvited:office': 'nothing',
	'AccountInvited:delegate': 'nothing',
	InvitationConfirmed: 'nothing',
	InvitationLinked: 'nothing',
	InvitationWithdrawn: 'nothing',
	InvitationAccepted: 'mandates',
	'RoleChanged:admin': 'nothing',
	'RoleChanged:office': 'nothing',
	'RoleChanged:delegate': 'nothing',
	AccountEnded: 'nothing',
	AccountErased: 'nothing',
	PersonDisclosed: 'nothing',
	ArchiveTaken: 'nothing',
	PasswordChanged: 'nothing',
	CodeAppChanged: 'nothing',
	PasskeyAdded: 'nothing',
	PasskeyRemoved: 'nothing',
	RecoveryCodesMade: 'nothing',
	RecoveryAsked: 'nothing',
	RecoveryConfirmed: 'nothing',
	AccountRecovered: 'nothing',
	'PublishingAlone:allowed': 'nothing',
	'PublishingAlone:forbidden': 'nothing',
	KeyRotated: 'nothing',
	KeyRecovered: 'nothing',
	KeyReplaced: 'nothing',
	ReleasePinned: 'pinned',
	ReleaseUnpinned: 'pinned',
	ClockConfirmed: 'nothing',
	DatabaseAccepted: 'nothing',
	'DatabaseAccepted:publish-again': 'nothing'
} as const satisfies Record<string, PayloadKind> &
	Record<
		| PartEventType
		| `Withdrawn:${Withdrawal['reason']}`
		| `${'TokenCreated' | 'AccountInvited' | 'RoleChanged'}:${Role}`,
		PayloadKind
	>;

export type Action = keyof typeof payloadKinds;
type ActionWith<Kind extends PayloadKind> = {
	[Name in Action]: (typeof payloadKinds)[Name] extends Kind ? Name : never;
}[Action];

/** Actions after which the public reads the same as before. One that is missing here costs the making of a release. */
export const quietActions: readonly Action[] = [
	'RecordCreated',
	'DraftSaved',
	'DraftDiscarded',
	'ReviewAsked',
	'DraftReturned',
	'DraftApproved',
	'PublicationScheduled',
	'PublicationUnscheduled',
	'InsideSaved',
	'SetReviewAsked',
	'SetReturned',
	'SetApproved',
	'SetScheduled',
	'SetUnscheduled',
	'SetStopped',
	'EmbargoSet',
	'EmbargoMissed',
	'RecordsImported',
	'LinesConfirmed',
	'CommentAdded',
	'CommentResolved',
	'FileStored',
	'FileDescribed',
	'FileRemoved',
	'WebAddress:accepted',
	'WebAddress:doubted',
	'TokenCreated:admin',
	'TokenCreated:office',
	'TokenCreated:delegate',
	'TokenRevoked',
	'MandateGiven',
	'MandateEnded',
	'LeavingEntered',
	'LeavingTakenBack',
	'MemberLeft',
	'NetworkStarted',
	'AccountInvited:admin',
	'AccountInvited:office',
	'AccountInvited:delegate',
	'InvitationConfirmed',
	'InvitationLinked',
	'InvitationWithdrawn',
	'InvitationAccepted',
	'RoleChanged:admin',
	'RoleChanged:office',
	'RoleChanged:delegate',
	'AccountEnded',
	'AccountErased',
	'PersonDisclosed',
	'ArchiveTaken',
	'PasswordChanged',
	'CodeAppChanged',
	'PasskeyAdded',
	'PasskeyRemoved',
	'RecoveryCodesMade',
	'RecoveryAsked',
	'RecoveryConfirmed',
	'AccountRecovered',
	'PublishingAlone:allowed',
	'PublishingAlone:forbidden'
];

/** What was done, and to which parts. */
export type Deed = { [Kind in PayloadKind]: { action: ActionWith<Kind>; changes: Payloads[Kind] } }[PayloadKind];

/** All actions, in the order of a record's life. */
export const actions = Object.keys(payloadKinds).filter(isAction) as [Action, ...Action[]];

const revised = { record: z.string(), part: z.enum(partNames), before: z.int(), after: z.int() };
const text = {
	...revised,
	snapshot: z.string().optional(),
	set: z.string().optional(),
	correction: z.literal(true).optional(),
	note: z.string().optional()
};
const schemas: { readonly [Kind in PayloadKind]: z.ZodType<Payloads[Kind]> } = {
	nothing: z.tuple([]),
	confirmed: z.tuple([z.object({ confirmedOn: z.string() })]),
	comment: z.tuple([z.object({ comment: z.string() })]),
	reason: z.union([z.tuple([]), z.tuple([z.object({ note: z.string() })])]),
	texts: z.array(z.object(text)),
	scheduled: z.array(z.object({ ...text, publishAt: z.string().optional() })),
	erased: z.array(z.object({ ...text, erased: z.array(z.string()) })),
	pinned: z.tuple([
		z.object({ release: z.int(), record: z.string().exactOptional(), note: z.string().exactOptional() })
	]),
	leaving: z.tuple([z.object({ leavesOn: z.string(), letterOn: z.string(), entry: z.enum(entryFates) })]),
	embargo: z.tuple([z.object({ publishAt: z.string(), tells: z.array(z.string()) })]),
	mandates: z.array(
		z.object({
			mandate: z.string(),
			holder: z.string(),
			actsFor: z.string(),
			beginsAt: z.string(),
			endsAt: z.string().optional()
		})
	)
};

/** What was done by a version of this software that knows more actions than this one. */
interface UnknownDeed {
	action: 'Unknown';
	named: string;
}

/** Reads what an event says was done. Nothing that a later version has written stops the reading of the log. */
export function readDeed({ action, changes }: { action: string; changes: string }): Deed | UnknownDeed {
	const payload = isAction(action) ? schemas[payloadKinds[action]].safeParse(JSON.parse(changes)) : undefined;
	return payload?.success ? asDeed(action, payload.data) : { action: 'Unknown', named: action };
}

/** Of what an event holds, that which tells of parts. */
export function partChangesIn(changes: readonly Deed['changes'][number][]): Change[] {
	return changes.flatMap((change) => ('part' in change ? [change] : []));
}

function isAction(name: string): name is Action {
	return Object.hasOwn(payloadKinds, name);
}

/** The payload was read by the schema of this action, which the compiler does not follow through the union. */
function asDeed(action: string, changes: Deed['changes']): Deed {
	return { action, changes } as Deed;
}
