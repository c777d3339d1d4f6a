import { type ContentType, outlookOn } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { type Issue, issueWords } from '@kok/domain/issues';
import { namesOfOffice } from '@kok/domain/office-part';
import type { RefusalCode } from '@kok/domain/refusals';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { isOwnOf, ownerFieldOf } from '../access/ownership.ts';
import { lockChain } from '../db/stores/event-store.ts';
import { findErasure } from '../db/stores/erasure-store.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
import {
	type WorkingCopy,
	countWorkingCopies,
	findWorkingCopy,
	putWorkingCopy
} from '../db/stores/working-copy-store.ts';
import type { Tools } from './tools.ts';

export type SaveWorkingCopyOutcome =
	| { outcome: 'saved'; copy: WorkingCopy }
	| { outcome: 'not-found' }
	| { outcome: 'invalid'; issues: Issue[] }
	| { outcome: 'refused'; refusal: RefusalCode };

const mostCopies = 500;
/** The values of the deepest type reach 8. */
const mostLevels = 32;

/**
 * Keeps what someone typed in a part, for them alone: no event, no revision. Values may be unfinished; only fields that the
 * part does not have are refused, and of a delegate those of the office. Refuses with `withdrawn` where nobody works on the
 * record any more, `other-type` where it is of another, `office-creates` where the caller may make none of that type, and
 * `too-many-working-copies` from the 501st on.
 */
export async function saveWorkingCopy(
	{ databases, clock }: Pick<Tools, 'databases' | 'clock'>,
	{ actor, copy }: { actor: Actor; copy: Omit<WorkingCopy, 'holder' | 'savedAt'> }
): Promise<SaveWorkingCopyOutcome> {
	const issues = issuesIn(actor, copy);
	if (issues.length > 0) return { outcome: 'invalid', issues };
	return databases.log.transaction().execute(async (trx) => {
		// So that no copy is kept of a record that is erased at this moment.
		await lockChain(trx);
		const fault = await faultOf(trx, { actor, copy });
		if (fault) return fault;
		const kept = { ...copy, holder: actor.id, savedAt: clock.now() };
		const isNew = (await findWorkingCopy(trx, kept)) === undefined;
		if (isNew && (await countWorkingCopies(trx, actor.id)) >= mostCopies)
			return { outcome: 'refused', refusal: 'too-many-working-copies' };
		await putWorkingCopy(trx, kept);
		return { outcome: 'saved', copy: kept };
	});
}

/**
 * What someone typed in a part and may still write in. A delegate who came to be one after writing for the office finds no
 * copy that holds what the office keeps for itself.
 */
export async function findOwnCopy(
	db: Kysely<Database>,
	{ actor, key }: { actor: Actor; key: PartKey }
): Promise<WorkingCopy | undefined> {
	const copy = await findWorkingCopy(db, { ...key, holder: actor.id });
	return copy && issuesIn(actor, copy).length === 0 ? copy : undefined;
}

type Written = Pick<WorkingCopy, 'type' | 'part' | 'values'>;

function issuesIn(actor: Pick<Actor, 'role'>, { type: name, part, values }: Written): Issue[] {
	const type: ContentType = contentTypes[name];
	const fields = fieldsOf(type, part);
	if (isDeeperThan(values, mostLevels)) return [{ path: '', code: 'wrong', message: issueWords.wrong }];
	const unknown = Object.keys(values).filter((field) => !Object.hasOwn(fields, field));
	const ofOffice = actor.role === 'delegate' ? namesOfOffice(fields, values, ownOutlook(type)) : [];
	return [
		...unknown.map((path) => ({ path, code: 'unknown' as const, message: issueWords.unknown })),
		...ofOffice.map((path) => ({ path, code: 'for-the-office' as const, message: issueWords['for-the-office'] }))
	];
}

function ownOutlook(type: ContentType) {
	return outlookOn(type, { by: 'own', isPublic: () => true });
}

async function faultOf(
	db: Kysely<Database>,
	{ actor, copy: { record: id, type } }: { actor: Actor; copy: Pick<WorkingCopy, 'record' | 'type'> }
): Promise<Exclude<SaveWorkingCopyOutcome, { outcome: 'saved' | 'invalid' }> | undefined> {
	const record = await findRecord(db, id);
	if (!record)
		return mayMake(actor, contentTypes[type]) ? undefined : { outcome: 'refused', refusal: 'office-creates' };
	if (actor.role === 'delegate' && !(await isOwnOf(db, actor, id))) return { outcome: 'not-found' };
	if ((await findErasure(db, id)) !== undefined) return { outcome: 'not-found' };
	if (record.withdrawn) return { outcome: 'refused', refusal: 'withdrawn' };
	return record.type === type ? undefined : { outcome: 'refused', refusal: 'other-type' };
}

function mayMake({ role, members }: Actor, type: ContentType): boolean {
	return role !== 'delegate' || (members.length > 0 && ownerFieldOf(type) !== undefined);
}

function isDeeperThan(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
