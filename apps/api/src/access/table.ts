import type { Role } from './actor.ts';

/**
 * `own`: only for the record of a member that a delegate acts for, and for what belongs to it; `own-new`: only to make what
 * is to belong to it; `own-or-new`: both; `own-named`: only for records that the body names, each of which has to be the
 * own.
 */
export type Grant = (typeof grants)[number] | 'none';
export const grants = ['all', 'own', 'own-new', 'own-or-new', 'own-named'] as const;

const office = { admin: 'all', office: 'all', delegate: 'none' } as const;
const officeAndOwn = { admin: 'all', office: 'all', delegate: 'own' } as const;
const officeAndNew = { admin: 'all', office: 'all', delegate: 'own-new' } as const;
const officeOwnAndNew = { admin: 'all', office: 'all', delegate: 'own-or-new' } as const;
const officeAndNamed = { admin: 'all', office: 'all', delegate: 'own-named' } as const;
const everyone = { admin: 'all', office: 'all', delegate: 'all' } as const;
const ownAlone = { admin: 'none', office: 'none', delegate: 'own' } as const;
const adminAlone = { admin: 'all', office: 'none', delegate: 'none' } as const;

/** Asks a person for a second factor that is at most ten minutes old. */
function confirmed<Row extends Readonly<Record<Role, Grant>>>(row: Row) {
	return { ...row, isConfirmed: true } as const;
}

/** A dry run of it changes nothing, so it asks for no second factor. */
function rehearsable<Row extends object>(row: Row) {
	return { ...row, isRehearsable: true } as const;
}

/** Refused to every token: a program would pass a second factor and the eyes of a second person by itself. */
function forPeople<Row extends Readonly<Record<Role, Grant>>>(row: Row) {
	return { ...row, isForPeople: true } as const;
}

/**
 * Refused to a token that a person made for a program: it would decide by itself what a second person reads, and what asks
 * a person for a code. Who runs the server may give a program more, by `kok token create`.
 */
function decided<Row extends Readonly<Record<Role, Grant>>>(row: Row) {
	return { ...row, isDecision: true } as const;
}

/**
 * Who may do what: one row for each operation of the API that asks who is calling. An operation that is
 * missing here is refused to all, and a test says so. What a delegate reads of others is a view; of files and of the log,
 * what concerns the own member.
 */
export const access = {
	listRecords: everyone,
	search: everyone,
	searchTexts: everyone,
	listActors: everyone,
	readDesk: everyone,
	readRecord: everyone,
	readPart: everyone,
	createRecord: officeAndNew,
	saveDraft: officeAndOwn,
	discardDraft: officeAndOwn,
	listWorkingCopies: everyone,
	readWorkingCopy: officeOwnAndNew,
	saveWorkingCopy: officeOwnAndNew,
	dropWorkingCopy: everyone,
	askForReview: officeAndOwn,
	confirmRecord: officeAndOwn,
	hideFact: officeAndOwn,
	returnDraft: office,
	approveDraft: decided(office),
	publishPart: decided(confirmed(office)),
	publishSet: rehearsable(decided(confirmed(office))),
	askForReviews: office,
	approveDrafts: decided(office),
	returnDrafts: office,
	listPublications: office,
	readPublication: office,
	readEmbargoPeople: office,
	unscheduleSet: decided(confirmed(office)),
	openPreview: officeAndNamed,
	// The one who opened it alone; see `createPreviews`.
	readPreview: everyone,
	predictChanges: officeAndNamed,
	foreseeCorrection: office,
	unpublishPart: decided(confirmed(office)),
	confirmTranslation: decided(office),
	foreseeWithdrawal: office,
	withdrawRecord: decided(confirmed(office)),
	eraseRecord: decided(confirmed(office)),
	readLeaving: office,
	// To a delegate the own members alone; see `routes/leaving.ts`.
	listLeavings: everyone,
	enterLeaving: decided(confirmed(office)),
	takeBackLeaving: decided(confirmed(office)),
	readHistory: officeAndOwn,
	listNotes: officeAndOwn,
	// To a delegate those of the own records alone; see `routes/notes.ts`.
	listNamedNotes: everyone,
	listComments: officeAndOwn,
	addComment: officeAndOwn,
	resolveComment: officeAndOwn,
	readSnapshot: officeAndOwn,
	readTextAt: officeAndOwn,
	storeFile: everyone,
	readFile: everyone,
	// A delegate has to do with the files of the own member alone; see `routes/media.ts`.
	listFiles: everyone,
	describeFile: everyone,
	removeFile: everyone,
	readLinks: office,
	listLostLinks: office,
	// To a delegate those in own records alone; see `routes/web-addresses.ts`.
	listWebAddresses: everyone,
	checkWebAddress: everyone,
	acceptWebAddress: office,
	exportRecords: office,
	importRecords: office,
	importLaw: office,
	readArchive: decided(confirmed(adminAlone)),
	listEvents: everyone,
	followEvents: everyone,
	proveEvents: office,
	listReleases: everyone,
	pinRelease: decided(confirmed(office)),
	unpinRelease: decided(confirmed(office)),
	// To a delegate the own members alone, until one of them is a colleague with a confirmed line; see `readColleagues`.
	listColleagues: everyone,
	sayAvailability: ownAlone,
	confirmLines: decided(officeAndOwn),
	listViews: adminAlone,
	readMe: everyone,
	listSessions: everyone,
	endSession: everyone,
	signOut: everyone,
	stepUp: everyone,
	stepUpPasskeyOptions: everyone,
	stepUpWithPasskey: everyone,
	changePassword: confirmed(everyone),
	newCodeApp: confirmed(everyone),
	changeCodeApp: confirmed(everyone),
	renewRecoveryCodes: confirmed(everyone),
	listSignIns: everyone,
	listPasskeys: everyone,
	newPasskeyOptions: confirmed(everyone),
	addPasskey: confirmed(everyone),
	removePasskey: confirmed(everyone),
	giveMandate: decided(office),
	endMandate: decided(office),
	listPeople: decided(everyone),
	changeRole: forPeople(confirmed(adminAlone)),
	endAccount: forPeople(confirmed(office)),
	eraseAccount: forPeople(confirmed(adminAlone)),
	askRecovery: forPeople(confirmed(office)),
	listInvitations: everyone,
	invite: everyone,
	confirmInvitation: forPeople(confirmed(office)),
	linkInvitation: forPeople(confirmed(office)),
	withdrawInvitation: everyone,
	listMails: office,
	retryMail: office,
	readOperation: office,
	readSettings: office,
	decidePublishingAlone: forPeople(confirmed(adminAlone)),
	readOwnData: forPeople(confirmed(everyone)),
	disclosePerson: forPeople(confirmed(adminAlone)),
	listTokens: office,
	createToken: decided(confirmed(adminAlone)),
	revokeToken: decided(confirmed(adminAlone))
} as const satisfies Record<string, Readonly<Record<Role, Grant>> & Marks>;

interface Marks {
	isConfirmed?: true;
	isForPeople?: true;
	isDecision?: true;
	isRehearsable?: true;
}

/** Operations that ask nobody who they are: the ways in. */
export const open = [
	'readNetworkName',
	'startNetwork',
	'readInvitation',
	'entryPasskeyOptions',
	'acceptInvitation',
	'signInWithPassword',
	'signInWithCode',
	'signInWithRecoveryCode',
	'passkeyOptions',
	'signInWithPasskey'
] as const;
export type OpenOperation = (typeof open)[number];

/** Operations that a person keeps also while they act for nobody: who they are, and the way out. */
export const always: ReadonlySet<string> = new Set<Operation>([
	'readMe',
	'listSessions',
	'endSession',
	'signOut',
	'stepUp',
	'stepUpPasskeyOptions',
	'stepUpWithPasskey',
	'renewRecoveryCodes',
	'listSignIns',
	'readOwnData'
]);

export type Operation = keyof typeof access;

export const operations = Object.keys(access).filter(isOperation) as [Operation, ...Operation[]];

/** All that a role is granted. */
export function grantsOf(role: Role): Partial<Record<Operation, Exclude<Grant, 'none'>>> {
	const granted = operations.flatMap((operation) => {
		const grant = access[operation][role];
		return grant === 'none' ? [] : [[operation, grant] as const];
	});
	return Object.fromEntries(granted);
}

/** What a role is granted for an operation. */
export function grantFor(operation: string, role: Role): Grant {
	return isOperation(operation) ? access[operation][role] : 'none';
}

/** Whether an operation asks a person for a second factor that is at most ten minutes old. */
export function isConfirmed(operation: Operation): boolean {
	return 'isConfirmed' in access[operation];
}

/** Whether a dry run of an operation asks for no second factor. */
export function isRehearsable(operation: Operation): boolean {
	return 'isRehearsable' in access[operation];
}

/** Whether an operation is refused to every token. */
export function isForPeople(operation: Operation): boolean {
	return 'isForPeople' in access[operation];
}

/** Whether an operation is refused to a token that a person made. */
export function isDecision(operation: Operation): boolean {
	return 'isDecision' in access[operation];
}

function isOperation(operation: string): operation is Operation {
	return Object.hasOwn(access, operation);
}
