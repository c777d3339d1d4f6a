import type { Kysely } from 'kysely';
import type { Change } from '../stores/change-store.ts';
import { type LoggedEvent, eachEvent, withdrawalAction } from '../stores/event-store.ts';
import type { Database } from '../schema.ts';

/** What is public, withdrawn, confirmed or noted by the database's columns and not by its log: somebody wrote past the rules. */
export interface AlteredRow {
	record: string;
	/** The part of which another text is public, or none; without it the withdrawal of the record. */
	part?: string;
	/** The record is confirmed for another day than the log says. */
	isConfirmation?: true;
	/** A note that is missing, or that no event knows. */
	note?: string;
}

/** Stands for what the log does not say: an archive brought it, and nothing was published since. */
const unsaid = Symbol('unsaid');

interface Said {
	/** The hash of the public text by record and part; `null` where it was taken back. */
	published: Map<string, string | null | typeof unsaid>;
	/** Instant and reason by record. */
	withdrawn: Map<string, string | typeof unsaid>;
	/** The last day of confirmation by record. */
	confirmed: Map<string, string>;
	/** Event and record by note. */
	notes: Map<string, { event: number; record: string }>;
	/** Events that name no note although one may belong to them: an archive brought it, or an older version wrote it. */
	silent: Set<number>;
}

/** Follows the log from its first event and holds what it says against the columns. Read it as of one moment. */
export async function listAlteredRows(db: Kysely<Database>): Promise<AlteredRow[]> {
	const said: Said = {
		published: new Map(),
		withdrawn: new Map(),
		confirmed: new Map(),
		notes: new Map(),
		silent: new Set()
	};
	for await (const event of eachEvent(db)) follow(said, event);
	return [
		...(await partsUnlike(db, said)),
		...(await withdrawalsUnlike(db, said)),
		...(await confirmationsUnlike(db, said)),
		...(await notesUnlike(db, said))
	];
}

function follow({ published, withdrawn, confirmed, notes, silent }: Said, event: LoggedEvent): void {
	const { seq, action, object, at, changes } = event;
	for (const { id, record } of event.notes) notes.set(id, { event: seq, record });
	if (unnaming.has(action) && event.notes.length === 0) silent.add(seq);
	if (action === 'Confirmed' && event.confirmedOn !== undefined) confirmed.set(object, event.confirmedOn);
	if (isWithdrawal(action)) withdrawn.set(object, spellWithdrawal(action, at));
	if (action === 'RecordRestored') withdrawn.set(object, unsaid);
	if (action === 'RecordErased') {
		for (const key of published.keys()) if (key.startsWith(`${object} `)) published.delete(key);
		return;
	}
	for (const change of changes) {
		const key = keyOf(change.record, change.part);
		published.set(key, publishedAfter(action, change, published.get(key) ?? null));
	}
}

function publishedAfter(
	action: string,
	{ part, snapshot, publishAt }: Change,
	before: string | null | typeof unsaid
): string | null | typeof unsaid {
	if (action === 'RecordRestored') return unsaid;
	// What members see is current once it is saved.
	if (part === 'inside') return snapshot ?? before;
	if (action === 'Unpublished') return null;
	const isPublishing = publishing.has(action);
	return isPublishing && publishAt === undefined ? (snapshot ?? before) : before;
}

async function partsUnlike(db: Kysely<Database>, { published }: Said): Promise<AlteredRow[]> {
	const rows = await db.selectFrom('part').select(['record', 'name', 'published']).execute();
	const stored = new Map(rows.map((row) => [keyOf(row.record, row.name), row.published]));
	return [...new Set([...stored.keys(), ...published.keys()])].sort().flatMap((key) => {
		const said = published.get(key) ?? null;
		if (said === unsaid || said === (stored.get(key) ?? null)) return [];
		const [record = '', part = ''] = key.split(' ');
		return [{ record, part }];
	});
}

async function withdrawalsUnlike(db: Kysely<Database>, { withdrawn }: Said): Promise<AlteredRow[]> {
	const rows = await db.selectFrom('record').select(['id', 'withdrawn_at', 'withdrawn_for']).orderBy('id').execute();
	return rows.flatMap(({ id, withdrawn_at: at, withdrawn_for: reason }) => {
		const said = withdrawn.get(id);
		const stored = at === null || reason === null ? undefined : spellWithdrawal(withdrawalAction(reason), at);
		return said === unsaid || said === stored ? [] : [{ record: id }];
	});
}

async function confirmationsUnlike(db: Kysely<Database>, { confirmed }: Said): Promise<AlteredRow[]> {
	const rows = await db.selectFrom('record').select(['id', 'confirmed_on']).orderBy('id').execute();
	return rows.flatMap(({ id: record, confirmed_on: day }) =>
		(confirmed.get(record) ?? null) === day ? [] : [{ record, isConfirmation: true as const }]
	);
}

/** Notes of which the text alone may be gone. */
async function notesUnlike(db: Kysely<Database>, { notes, silent }: Said): Promise<AlteredRow[]> {
	const rows = await db.selectFrom('note').select(['id', 'record', 'event']).orderBy('id').execute();
	const stored = new Set(rows.map(({ id }) => id));
	const lost = [...notes].flatMap(([note, { record }]) => (stored.has(note) ? [] : [{ record, note }]));
	const forged = rows.flatMap(({ id: note, record, event }) => {
		const said = notes.get(note);
		const isKnown = said ? said.event === event && said.record === record : silent.has(event);
		return isKnown ? [] : [{ record, note }];
	});
	return [...lost, ...forged];
}

/** After these the public reads the text that they name; after a set that was scheduled, of those parts that have no hour. */
const publishing: ReadonlySet<string> = new Set(['Published', 'SetPublished', 'SetScheduled', 'FactHidden']);

const unnaming: ReadonlySet<string> = new Set(['DraftReturned', 'SetReturned', 'RecordRestored']);

const withdrawals: ReadonlySet<string> = new Set(
	(['over', 'replaced', 'protection'] as const).map((reason) => withdrawalAction(reason))
);

function isWithdrawal(action: string): boolean {
	return withdrawals.has(action);
}

function spellWithdrawal(action: string, at: string): string {
	return `${action} ${at}`;
}

function keyOf(record: string, part: string): string {
	return `${record} ${part}`;
}

/** Names an altered row for the one who looks for it. */
export function rowNamed({ record, part, note, isConfirmation }: AlteredRow): string {
	if (isConfirmation) return `the day on which record ${record} was confirmed`;
	if (note !== undefined) return `note ${note} of record ${record}`;
	return part === undefined ? `the withdrawal of record ${record}` : `what is public of record ${record}, part ${part}`;
}
