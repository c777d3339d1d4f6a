import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { Availability } from '@kok/domain/rules/availability';
import type { Kysely, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';
import { raise } from './snapshot-store.ts';

/** What a member said of tonight, and when. */
export interface SaidAvailability extends Availability {
	saidAt: string;
}

/** Lines as somebody last confirmed them: their hash, and the day. */
export interface ConfirmedLines {
	lines: string;
	on: string;
}

/** The part of a member that only members see. */
export interface Inside {
	values: AnyValues;
	revision: number;
}

/** Answers of some members that hold at an instant, by member. */
export async function readAvailability(
	db: Kysely<Database>,
	{ members, at }: { members: readonly string[]; at: string }
): Promise<Map<string, SaidAvailability>> {
	const rows = await inPortions(members, async (some) =>
		db
			.selectFrom('availability')
			.select(['member', 'answer', 'places', 'said_at', 'until'])
			.where('member', 'in', some)
			.where('until', '>', at)
			.execute()
	);
	return new Map(
		rows.map(({ member, answer, places, said_at, until }) => [
			member,
			{ answer, saidAt: said_at, until, ...(places !== null && { places }) }
		])
	);
}

/** Writes an answer in the place of the one before, and removes those that have ended. */
export async function putAvailability(
	trx: Transaction<Database>,
	{ member, saidAt, answer, places, until }: SaidAvailability & { member: string }
): Promise<void> {
	const row = { member, answer, places: places ?? null, said_at: saidAt, until };
	await trx
		.deleteFrom('availability')
		.where((is) => is.or([is('member', '=', member), is('until', '<=', saidAt)]))
		.execute();
	await trx.insertInto('availability').values(row).execute();
}

/** When lines were last confirmed, by member. */
export async function readConfirmedLines(
	db: Kysely<Database>,
	members: readonly string[]
): Promise<Map<string, ConfirmedLines>> {
	const rows = await inPortions(members, async (some) =>
		db.selectFrom('line_confirmation').select(['member', 'lines', 'confirmed_on']).where('member', 'in', some).execute()
	);
	return new Map(rows.map(({ member, lines, confirmed_on }) => [member, { lines, on: confirmed_on }]));
}

export async function putConfirmedLines(
	trx: Transaction<Database>,
	{ member, lines, on }: ConfirmedLines & { member: string }
): Promise<void> {
	await trx
		.insertInto('line_confirmation')
		.values({ member, lines, confirmed_on: on })
		.onConflict((conflict) => conflict.column('member').doUpdateSet({ lines, confirmed_on: on }))
		.execute();
}

/** All that was said of tonight and of the lines of a member that is erased or leaves. */
export async function forgetColleague(trx: Transaction<Database>, member: string): Promise<void> {
	await trx.deleteFrom('availability').where('member', '=', member).execute();
	await trx.deleteFrom('line_confirmation').where('member', '=', member).execute();
}

/** What only members see of some members, by member. */
export async function readInsides(db: Kysely<Database>, members: readonly string[]): Promise<Map<string, Inside>> {
	const rows = await inPortions(members, async (some) =>
		db
			.selectFrom('part')
			.innerJoin('snapshot', 'snapshot.hash', 'part.published')
			.select(['part.record', 'part.revision', 'snapshot.part', 'snapshot.fields_version', 'snapshot.body'])
			.where('part.name', '=', 'inside')
			.where('part.record', 'in', some)
			.execute()
	);
	return new Map(
		rows.flatMap(({ record, revision, body, ...row }) =>
			body === null ? [] : [[record, { revision, values: raise(contentTypes.member, { ...row, body }) }]]
		)
	);
}
