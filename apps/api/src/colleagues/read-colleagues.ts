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
import { type PublicFacts, publicFactsOfType } from '../db/stores/facts-store.ts';
import type { Database } from '../db/schema.ts';
import { readFace } from '../heads/face.ts';
import { type Lines, linesIn, nameOfLines } from './lines.ts';
import { readMemberships } from './read-memberships.ts';

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

/** What the caller may know of colleagues at an instant, or of the own members alone. An answer that has ended is not there. */
export async function readColleagues(
	db: Kysely<Database>,
	{ actor, at, only }: { actor: Pick<Actor, 'role' | 'members'>; at: string; only?: 'own' | undefined }
): Promise<Colleagues> {
	const isOffice = actor.role !== 'delegate' && only === undefined;
	const known = await readKnown(db, { own: actor.members, isOffice, at });
	const own = actor.members.flatMap((id) => ownOf(id, known) ?? []);
	const shared = { usualEnd: usualEnd(known.timeZone, at), own };
	if (only === 'own') return { ...shared, others: [], toConfirm: [] };
	const closed = isOffice ? undefined : closedTo(own);
	if (closed !== undefined) return { ...shared, closed, others: [], toConfirm: [] };
	const listed = [...known.listed].filter((id) => !actor.members.includes(id) && isColleagueIn(known, id));
	const toConfirm = isOffice ? [...known.insides.keys()].flatMap((id) => ownOf(id, known) ?? []) : [];
	return {
		...shared,
		others: listed.map((id) => colleagueOf(id, known)),
		toConfirm: toConfirm.filter(({ standing }) => standing !== 'confirmed' && standing !== 'none')
	};
}

function closedTo(own: readonly OwnColleague[]): RefusalCode | undefined {
	const colleagues = own.filter(({ silenced }) => silenced !== 'no-colleague');
	if (colleagues.length === 0) return 'no-colleague';
	return colleagues.some(({ standing }) => standing === 'confirmed') ? undefined : 'own-line-unconfirmed';
}

/** All that is asked of the database, at one instant. */
interface Known {
	day: string;
	timeZone: string;
	/** Members that the others may know of. */
	listed: ReadonlySet<string>;
	titles: ReadonlyMap<string, Colleague['titles']>;
	facts: ReadonlyMap<string, AnyValues>;
	services: ReadonlyMap<string, PublicFacts[]>;
	memberships: Awaited<ReturnType<typeof readMemberships>>;
	insides: ReadonlyMap<string, Inside>;
	confirmed: ReadonlyMap<string, ConfirmedLines>;
	said: ReadonlyMap<string, SaidAvailability>;
}

async function readKnown(
	db: Kysely<Database>,
	{ own, isOffice, at }: { own: readonly string[]; isOffice: boolean; at: string }
): Promise<Known> {
	const { timeZone } = await readSettings(db);
	const heads = await readHeads(db, { own, isOffice, at });
	const listed = heads.filter(({ audience, veil, published }) => audience === 'members' && veil === '' && published);
	const ids = [...new Set(heads.map(({ record }) => record))];
	const services = await publicFactsOfType(db, 'service');
	return {
		day: dayIn(timeZone, at),
		timeZone,
		listed: new Set(listed.map(({ record }) => record)),
		titles: new Map(heads.map(({ record, face }) => [record, readFace(face).titles])),
		facts: new Map((await publicFactsOfType(db, 'member')).map(({ id, facts }) => [id, facts])),
		services: Map.groupBy(services, ({ facts }) => String(facts['member'])),
		memberships: await readMemberships(db),
		insides: await readInsides(db, ids),
		confirmed: await readConfirmedLines(db, ids),
		said: await readAvailability(db, at)
	};
}

/** Heads of what members know, and as the office has them of the own, or of all: what is public comes last. Who has left has none. */
async function readHeads(
	db: Kysely<Database>,
	{ own, isOffice, at }: { own: readonly string[]; isOffice: boolean; at: string }
) {
	const left = db.selectFrom('leaving').select('member').where('ends_at', '<=', at);
	return db
		.selectFrom('record_head')
		.select(['audience', 'record', 'veil', 'published', 'face'])
		.where('type', '=', 'member')
		.where('withdrawn', '=', 0)
		.where('record', 'not in', left)
		.$if(!isOffice, (query) =>
			query.where((is) =>
				own.length === 0
					? is('audience', '=', 'members')
					: is.or([is('audience', '=', 'members'), is('record', 'in', own)])
			)
		)
		.orderBy('audience', 'desc')
		.orderBy('record')
		.execute();
}

function ownOf(id: string, known: Known): OwnColleague | undefined {
	if (!known.titles.has(id)) return undefined;
	const inside = known.insides.get(id);
	const lines = linesIn(inside?.values ?? {});
	const confirmed = known.confirmed.get(id);
	const silenced = silencedIn(known, id);
	return {
		...colleagueOf(id, known),
		lines,
		revision: inside?.revision ?? 0,
		standing: standingOfLines(nameOfLines(lines), { confirmed, day: known.day }),
		...(confirmed && { confirmedOn: confirmed.on }),
		...(silenced && { silenced })
	};
}

function silencedIn(known: Known, id: string): RefusalCode | undefined {
	if (!isColleagueIn(known, id)) return 'no-colleague';
	return known.listed.has(id) ? undefined : 'protected-member';
}

function isColleagueIn({ memberships, day }: Known, id: string): boolean {
	return isColleague(memberships.get(id) ?? [], day);
}

function colleagueOf(id: string, known: Known): Colleague {
	const facts = publicViewOf('member', known.facts.get(id) ?? {});
	const { values = {} } = known.insides.get(id) ?? {};
	const lines = linesIn(values);
	const standing = standingOfLines(nameOfLines(lines), { confirmed: known.confirmed.get(id), day: known.day });
	const said = known.said.get(id);
	return {
		id,
		titles: known.titles.get(id) ?? {},
		areas: areasOf(facts, known.services.get(id) ?? []),
		...(typeof facts['phone'] === 'string' && { phone: facts['phone'] }),
		lines: standing === 'confirmed' ? lines : {},
		takes: {
			targetGroups: textsIn(values['targetGroups']),
			children: values['children'] === true,
			otherAreas: values['otherAreas'] === true
		},
		...(said && { said })
	};
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
