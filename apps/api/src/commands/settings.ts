import { type Languages, languagesIn, usualLanguages } from '@kok/domain/languages';
import type { AnyValues } from '@kok/domain/content-type';
import type { Locale } from '@kok/domain/words';
import type { Kysely, Transaction } from 'kysely';
import { findNetworkFacts } from '../db/stores/facts-store.ts';
import type { Database } from '../db/schema.ts';

/** What the network decided about its own work, as published. */
export interface NetworkSettings {
	/** Nobody publishes what nobody else has read, unless an admin has decided that one person may publish alone. */
	fourEyes: boolean;
	timeZone: string;
	/** After how many days an entry that nobody confirmed may have changed. */
	confirmWithinDays?: number;
	/** Those in which it writes; any, until it is published. */
	languages?: Languages;
}

/** Until a network is published nothing is taken lightly: two pairs of eyes, days in UTC. */
const beforeTheNetwork: NetworkSettings = { fourEyes: true, timeZone: 'UTC' };

/** Settings by the transaction that read them. */
const read = new WeakMap<Kysely<Database>, NetworkSettings>();

/** The settings as a transaction sees them, read once within it. */
export async function readSettings(db: Kysely<Database>): Promise<NetworkSettings> {
	const known = read.get(db);
	if (known) return known;
	const settings = settingsIn(await findNetworkFacts(db));
	if (db.isTransaction) read.set(db, settings);
	return settings;
}

/** Told when a transaction changes what the network decided. */
export function forgetSettings(trx: Transaction<Database>): void {
	read.delete(trx);
}

function settingsIn(network: { facts: AnyValues; publishesAlone: boolean } | undefined): NetworkSettings {
	if (!network) return beforeTheNetwork;
	const { facts, publishesAlone } = network;
	const { confirmWithinDays } = facts;
	return {
		fourEyes: facts['fourEyes'] !== false && !publishesAlone,
		languages: languagesIn(facts),
		...(typeof confirmWithinDays === 'number' && { confirmWithinDays }),
		timeZone: timeZoneIn(facts)
	};
}

/** The time zone in which a network reckons its days, by its facts; UTC until they are public. */
export function timeZoneIn(facts: AnyValues | undefined): string {
	return typeof facts?.['timeZone'] === 'string' ? facts['timeZone'] : beforeTheNetwork.timeZone;
}

/** The languages in which the network writes; the usual ones, until it is published. */
export async function readLanguages(db: Kysely<Database>): Promise<Languages> {
	return (await readSettings(db)).languages ?? usualLanguages;
}

/** What was read once of a database holds: the main language stays, and others are only added. */
const named = new WeakMap<Kysely<Database>, Languages>();

/** The languages in which lists are asked for. They are read anew only where the wanted one is not among those known. */
export async function languagesListed(db: Kysely<Database>, wanted: Locale | undefined): Promise<Languages> {
	const known = named.get(db);
	if (known && (wanted === undefined || known.includes(wanted))) return known;
	const { languages } = await readSettings(db);
	noteLanguages(db, languages);
	return languages ?? usualLanguages;
}

/** Notes for lists what a command has read. */
export function noteLanguages(db: Kysely<Database>, languages: Languages | undefined): void {
	if (languages) named.set(db, languages);
}
