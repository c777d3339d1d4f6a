import type { PartName } from '@kok/domain/rules/part';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { grantFor } from '../access/table.ts';
import { plannedAnew } from '../db/dialects/named-statements.ts';
import type { Database } from '../db/schema.ts';
import { isPartName } from '../db/stores/part-store.ts';
import { countForDesk } from '../db/stores/web-address-store.ts';
import { type ListedHead, shown } from './list-heads.ts';

/** What is to be done in a part, and what in a record. */
const deskSections = ['review', 'returned', 'ready', 'behind', 'hindered', 'toConfirm'] as const;
export type DeskSection = (typeof deskSections)[number];

type Counted = DeskSection | 'planned' | 'addresses';

/** For whom a desk is laid. */
export interface DeskAsked {
	actor: Pick<Actor, 'id' | 'role' | 'members'>;
	/** The day before which a confirmation is too old. */
	confirmedBefore: string;
	/** Rows of each section. */
	limit: number;
}

/** A record in which something is to be done, and the part where it is about one. */
export interface DeskHead extends ListedHead {
	section: DeskSection;
	part: PartName | undefined;
}

/** Parts that become public together at an hour. */
export interface WaitingSet {
	id: string;
	publishAt: string;
	scheduledBy: string;
	/** How many of its parts the caller may see. */
	parts: number;
}

/** How much there is in each section, how many sets wait, and how many web addresses want something, in one statement. */
export async function countDesk(db: Kysely<Database>, asked: DeskAsked): Promise<Record<Counted, number>> {
	const counts = deskSections.map((section) => sql`(select count(*) ${from(section, asked)}) as ${sql.ref(section)}`);
	const planned = sql`(select count(distinct plan.id) ${fromPlans(asked)}) as planned`;
	const addresses = sql`(${countForDesk(db, asked.actor)}) as addresses`;
	const { rows } = await sql<Record<Counted, number | string>>`
		select ${sql.join([...counts, planned, addresses])} ${sql.raw(plannedAnew)}`.execute(db);
	const countOf = (section: Counted) => Number(rows[0]?.[section] ?? 0);
	return {
		review: countOf('review'),
		returned: countOf('returned'),
		ready: countOf('ready'),
		behind: countOf('behind'),
		hindered: countOf('hindered'),
		toConfirm: countOf('toConfirm'),
		planned: countOf('planned'),
		addresses: countOf('addresses')
	};
}

/** The first rows of every section, in one statement. What waits longest for someone comes first, else what was changed last. */
export async function listDesk(db: Kysely<Database>, asked: DeskAsked): Promise<DeskHead[]> {
	const columns = sql.join(shown.map((column) => sql.ref(`head.${column}`)));
	const selects = deskSections.map(
		(section) => sql`select * from (
			select ${sql.lit(section)} as section, ${isOfParts(section) ? sql`part.name` : sql`null`} as part, ${columns}
			${from(section, asked)}
			order by ${orders[section]}, head.record limit ${asked.limit}
		) as ${sql.ref(`of_${section}`)}`
	);
	const { rows } = await sql<Omit<DeskHead, 'part' | 'key'> & { part: string | null }>`
		${sql.join(selects, sql` union all `)} ${sql.raw(plannedAnew)}`.execute(db);
	return rows.map(({ part, ...row }) => ({
		...row,
		key: '',
		part: part !== null && isPartName(part) ? part : undefined
	}));
}

/** The sets whose hour comes first, in one statement. */
export async function listWaitingSets(db: Kysely<Database>, asked: DeskAsked): Promise<WaitingSet[]> {
	const { rows } = await sql<{ id: string; publish_at: string; scheduled_by: string; parts: number | string }>`
		select plan.id, plan.publish_at, plan.scheduled_by, count(*) as parts ${fromPlans(asked)}
		group by plan.id, plan.publish_at, plan.scheduled_by
		order by plan.publish_at, plan.id limit ${asked.limit}`.execute(db);
	return rows.map(({ id, publish_at, scheduled_by, parts }) => {
		return { id, publishAt: publish_at, scheduledBy: scheduled_by, parts: Number(parts) };
	});
}

const orders = {
	review: sql`head.changed_at`,
	returned: sql`head.changed_at`,
	ready: sql`head.changed_at desc`,
	behind: sql`head.changed_at desc`,
	hindered: sql`head.changed_at desc`,
	toConfirm: sql`head.confirmed`
} satisfies Record<DeskSection, RawBuilder<unknown>>;

function isOfParts(section: DeskSection): boolean {
	return section === 'review' || section === 'returned';
}

/** Where the rows of a section stand. SQLite uses an index for some rows alone where its condition is spelled out. */
function from(section: DeskSection, asked: DeskAsked): RawBuilder<unknown> {
	const parts = sql`from part join record_head as head on head.record = part.record and head.audience = 'office'`;
	const records = sql`from record_head as head`;
	const open = sql`head.audience = 'office' and head.withdrawn = 0 and ${mayEdit(asked)}`;
	switch (section) {
		case 'review':
			return sql`${parts} where part.draft_stage = 'in_review' and ${open} and ${mayApprove(asked)}`;
		case 'returned':
			return sql`${parts} where part.returned_for is not null and ${open} and ${isOwnWork(asked)}`;
		case 'ready':
			return sql`${records} where head.approved = 1 and ${open} and ${mayPublish(asked)}`;
		case 'behind':
			return sql`${records} where head.behind = 1 and ${open}`;
		case 'hindered':
			return sql`${records} where head.hindered = 1 and ${open}`;
		case 'toConfirm':
			return sql`${records} where head.confirmed < ${asked.confirmedBefore} and head.published = 1 and ${open}`;
	}
}

function fromPlans(asked: DeskAsked): RawBuilder<unknown> {
	return sql`
		from publication_set as plan
		join publication_set_part as planned on planned.publication_set = plan.id
		join record_head as head on head.record = planned.record and head.audience = 'office'
		where plan.status = 'scheduled' and ${mayEdit(asked)}`;
}

/** The office sees all, a delegate what the own members keep. */
function mayEdit({ actor: { role, members } }: DeskAsked): RawBuilder<unknown> {
	if (role !== 'delegate') return sql`1 = 1`;
	if (members.length === 0) return sql`1 = 0`;
	const own = sql.join(members);
	return sql`head.keeper in (${own}) and head.next_keeper in (${own})`;
}

/** Nobody approves a text in which they wrote, and a delegate none. */
function mayApprove(asked: DeskAsked): RawBuilder<unknown> {
	return asked.actor.role === 'delegate' ? sql`1 = 0` : sql`not ${hasWritten(asked)}`;
}

/** Whoever may not publish waits for those who may. */
function mayPublish({ actor: { role } }: DeskAsked): RawBuilder<unknown> {
	return grantFor('publishSet', role) === 'none' ? sql`1 = 0` : sql`1 = 1`;
}

/** What was returned waits for whoever wrote in it; among those who act for a member, for all of them. */
function isOwnWork(asked: DeskAsked): RawBuilder<unknown> {
	return asked.actor.role === 'delegate' ? sql`1 = 1` : hasWritten(asked);
}

/** The others who wrote stand as a list in JSON. */
function hasWritten({ actor: { id } }: DeskAsked): RawBuilder<unknown> {
	return sql`(part.draft_by = ${id} or coalesce(part.draft_also_by, '') like ${`%${JSON.stringify(id)}%`})`;
}
