import { dayIn } from '@kok/domain/calendar';
import { type AnyValues, outlookOn, viewOf } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { RefusalCode } from '@kok/domain/refusals';
import { usualEnd } from '@kok/domain/rules/availability';
import { type LinesStanding, isColleague, standingOfLines } from '@kok/domain/rules/colleagues';
import type { Locale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { readSettings } from '../commands/settings.ts';
import {
	type ConfirmedLines,
	type Inside,
	type SaidAvailability,
	readAvailability,
	readConfirmedLines,
	readInsides
} from '../db/stores/colleague-store.ts';
import { type PublicFacts, publicFactsNamingSome, publicFactsOfSome } from '../db/stores/facts-store.ts';
import { inPortions, inTurns } from '../db/in-portions.ts';
import type { Database } from '../db/schema.ts';
import { readFace } from '../heads/face.ts';
import { type Lines, linesIn, nameOfLines } from './lines.ts';
import { membershipsAmong } from './read-memberships.ts';

/** A member as the others may know it. */
export interface Colleague {
	id: string;
	titles: Partial<Record<Locale, string>>;
	/** Where its services are, or else its seat, as the public reads it. */
	areas: string[];
	/** The number that the public reads. */
	phone?: string;
	/** Those for colleagues, while they are confirmed. */
	lines: Lines;
	takes: { targetGroups: string[]; children: boolean; otherAreas: boolean };
	said?: SaidAvailability;
}

/** The own member: how its lines stand, and whether it can be listed. */
export interface OwnColleague extends Omit<Colleague, 'lines'> {
	lines: Lines;
	/** Of the part in which the lines stand; 0 while there is none. */
	revision: number;
	standing: LinesStanding;
	confirmedOn?: string;
	/** Why it cannot say anything of tonight. */
	silenced?: RefusalCode;
}

export interface Colleagues {
	/** When an answer ends that names no end. */
	usualEnd: string;
	own: OwnColleague[];
	/** Why the caller does not see the others. */
	closed?: RefusalCode;
	others: Colleague[];
	/** To the office: members whose lines are not confirmed, or not any more. */
	toConfirm: OwnColleague[];
}

/** So many members are read at once: a few milliseconds. */
const membersAtOnce = 50;

/** What the caller may know of colleagues at an instant, or of the own members alone. An answer that has ended is not there. */
export async function readColleagues(
	db: Kysely<Database>,
	{ actor, at, only }: { actor: Pick<Actor, 'role' | 'members'>; at: string; only?: 'own' | undefined }
): Promise<Colleagues> {
	const { timeZone } = await readSettings(db);
	const now = { at, day: dayIn(timeZone, at) };
	const known = await readKnown(db, actor.members, now);
	const own = actor.members.flatMap((id) => ownOf(id, known) ?? []);
	const shared = { usualEnd: usualEnd(timeZone, at), own };
	if (only === 'own') return { ...shared, others: [], toConfirm: [] };
	const isOffice = actor.role !== 'delegate';
	const closed = isOffice ? undefined : closedTo(own);
	if (closed !== undefined) return { ...shared, closed, others: [], toConfirm: [] };
	const all = await inTurns(await listMembers(db, { isOffice }), { atOnce: membersAtOnce }, async (some) => {
		const told = await readKnown(db, some, now);
		return some.flatMap((id) => ownOf(id, told) ?? []);
	});
	const others = all.filter(({ id, silenced }) => silenced === undefined && !actor.members.includes(id));
	const toConfirm = all.filter(({ standing }) => standing !== 'confirmed' && standing !== 'none');
	return { ...shared, others: others.map(asOthersKnow), toConfirm: isOffice ? toConfirm : [] };
}

function closedTo(own: readonly OwnColleague[]): RefusalCode | undefined {
	const colleagues = own.filter(({ silenced }) => silenced !== 'no-colleague');
	if (colleagues.length === 0) return 'no-colleague';
	return colleagues.some(({ standing }) => standing === 'confirmed') ? undefined : 'own-line-unconfirmed';
}

/** All that is asked of the database about some members, at one instant. */
interface Known {
	day: string;
	/** Members that the others may know of. */
	listed: ReadonlySet<string>;
	/** Heads as they are stored: of those that members know as they know them. */
	faces: ReadonlyMap<string, string>;
	facts: ReadonlyMap<string, AnyValues>;
	services: ReadonlyMap<string, PublicFacts[]>;
	memberships: Awaited<ReturnType<typeof membershipsAmong>>;
	insides: ReadonlyMap<string, Inside>;
	confirmed: ReadonlyMap<string, ConfirmedLines>;
	said: ReadonlyMap<string, SaidAvailability>;
}

async function readKnown(
	db: Kysely<Database>,
	members: readonly string[],
	{ at, day }: { at: string; day: string }
): Promise<Known> {
	const heads = await readHeads(db, members, at);
	const listed = heads.filter(({ audience, veil, published }) => audience === 'members' && veil === '' && published);
	const naming = await publicFactsNamingSome(db, { field: 'member', targets: members });
	const services = naming.filter(({ type }) => type === 'service');
	return {
		day,
		listed: new Set(listed.map(({ record }) => record)),
		faces: new Map(heads.map(({ record, face }) => [record, face])),
		facts: new Map((await publicFactsOfSome(db, members)).map(({ id, facts }) => [id, facts])),
		services: Map.groupBy(services, ({ facts }) => String(facts['member'])),
		memberships: await membershipsAmong(db, naming),
		insides: await readInsides(db, members),
		confirmed: await readConfirmedLines(db, members),
		said: await readAvailability(db, { members, at })
	};
}

/** Ids of all members to the office, and to others of those that members may know of. */
async function listMembers(db: Kysely<Database>, { isOffice }: { isOffice: boolean }): Promise<string[]> {
	const rows = await db
		.selectFrom('record_head')
		.select('record')
		.where('audience', '=', isOffice ? 'office' : 'members')
		.where('type', '=', 'member')
		.where('withdrawn', '=', 0)
		.$if(!isOffice, (query) => query.where('veil', '=', '').where('published', '=', 1))
		.orderBy('record')
		.execute();
	return rows.map(({ record }) => record);
}

/** Heads of members as the office has them, then as members know them. Who has left has none. */
async function readHeads(db: Kysely<Database>, members: readonly string[], at: string) {
	const heads = await inPortions(members, async (some) =>
		db
			.selectFrom('record_head')
			.select(['audience', 'record', 'type', 'veil', 'published', 'face'])
			.where('record', 'in', some)
			.where('withdrawn', '=', 0)
			.where((is) => {
				const leaving = is.selectFrom('leaving').select('member').whereRef('member', '=', 'record_head.record');
				return is.not(is.exists(leaving.where('ends_at', '<=', at)));
			})
			.orderBy('audience', 'desc')
			.execute()
	);
	// Asked for the type as well, SQLite would read the heads of all members and look for these among them.
	return heads.filter(({ type }) => type === 'member');
}

/** A member without what itself and the office alone are told. */
function asOthersKnow({
	lines,
	revision: _,
	standing,
	confirmedOn: __,
	silenced: ___,
	...known
}: OwnColleague): Colleague {
	return { ...known, lines: standing === 'confirmed' ? lines : {} };
}

function ownOf(id: string, known: Known): OwnColleague | undefined {
	const face = known.faces.get(id);
	if (face === undefined) return undefined;
	const facts = publicViewOf('member', known.facts.get(id) ?? {});
	const { values = {}, revision = 0 } = known.insides.get(id) ?? {};
	const lines = linesIn(values);
	const confirmed = known.confirmed.get(id);
	const silenced = silencedIn(known, id);
	const said = known.said.get(id);
	return {
		id,
		titles: readFace(face).titles,
		areas: areasOf(facts, known.services.get(id) ?? []),
		...(typeof facts['phone'] === 'string' && { phone: facts['phone'] }),
		lines,
		takes: {
			targetGroups: textsIn(values['targetGroups']),
			children: values['children'] === true,
			otherAreas: values['otherAreas'] === true
		},
		...(said && { said }),
		revision,
		standing: standingOfLines(nameOfLines(lines), { confirmed, day: known.day }),
		...(confirmed && { confirmedOn: confirmed.on }),
		...(silenced && { silenced })
	};
}

function silencedIn({ memberships, listed, day }: Known, id: string): RefusalCode | undefined {
	if (!isColleague(memberships.get(id) ?? [], day)) return 'no-colleague';
	return listed.has(id) ? undefined : 'protected-member';
}

/** The areas of the services, or else of the seat. */
function areasOf({ seat }: AnyValues, services: readonly PublicFacts[]): string[] {
	const named = services.flatMap(({ facts }) => textsIn(publicViewOf('service', facts)['areas']));
	if (named.length > 0) return [...new Set(named)].toSorted();
	const area = typeof seat === 'object' && seat !== null && 'area' in seat ? seat.area : undefined;
	return typeof area === 'string' ? [area] : [];
}

function publicViewOf(name: 'member' | 'service', values: AnyValues): AnyValues {
	const type = contentTypes[name];
	return viewOf(type.facts, values, outlookOn(type, { by: 'public', isPublic: () => true, values }));
}

function textsIn(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
