import type { Role } from './actor.ts';

/**
 * `own`: only for the record of a member that a delegate acts for, and for what belongs to it; `own-new`: only to make what
 * is to belong to it; `own-or-new`: both.
 */
export type Grant = (typeof grants)[number] | 'none';
export const grants = ['all', 'own', 'own-new', 'own-or-new'] as const;

const office = { admin: 'all', office: 'all', delegate: 'none' } as const;
const officeAndOwn = { admin: 'all', office: 'all', delegate: 'own' } as const;
const officeAndNew = { admin: 'all', office: 'all', delegate: 'own-new' } as const;
const officeOwnAndNew = { admin: 'all', office: 'all', delegate: 'own-or-new' } as const;
const everyone = { admin: 'all', office: 'all', delegate: 'all' } as const;
const adminAlone = { admin: 'all', office: 'none', delegate: 'none' } as const;

/**
 * Who may do what: one row for each operation of the API that asks who is calling. An operation that is
 * missing here is refused to all, and a test says so. What a delegate reads of others is a view; of files and of the log,
 * what concerns the own member.
 */
export const access = {
	listRecords: everyone,
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
	returnDraft: office,
	approveDraft: office,
	publishPart: office,
	publishSet: office,
	askForReviews: office,
	approveDrafts: office,
	returnDrafts: office,
	listPublications: office,
	readPublication: office,
	unscheduleSet: office,
	unpublishPart: office,
	withdrawRecord: office,
	eraseRecord: office,
	readHistory: officeAndOwn,
	listNotes: officeAndOwn,
	readSnapshot: officeAndOwn,
	readTextAt: officeAndOwn,
	storeFile: everyone,
	readFile: everyone,
	readLinks: office,
	listLostLinks: office,
	exportRecords: office,
	importRecords: office,
	readArchive: office,
	listEvents: everyone,
	followEvents: everyone,
	listReleases: everyone,
	pinRelease: office,
	unpinRelease: office,
	readMe: everyone,
	listSessions: everyone,
	endSession: everyone,
	signOut: everyone,
	stepUp: everyone,
	giveMandate: office,
	endMandate: office,
	listTokens: adminAlone,
	createToken: adminAlone,
	revokeToken: adminAlone
} as const satisfies Record<string, Readonly<Record<Role, Grant>>>;

/** Operations that ask nobody who they are: the ways in. */
export const open = [
	'startNetwork',
	'readInvitation',
	'acceptInvitation',
	'signInWithPassword',
	'signInWithCode',
	'signInWithRecoveryCode'
] as const;
export type OpenOperation = (typeof open)[number];

/** Operations that a person keeps also while they act for nobody: who they are, and the way out. */
export const always: ReadonlySet<string> = new Set<Operation>([
	'readMe',
	'listSessions',
	'endSession',
	'signOut',
	'stepUp'
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

function isOperation(operation: string): operation is Operation {
	return Object.hasOwn(access, operation);
}
