import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type DemandPart, demandParts, demandValues } from './drafts.ts';
import { demandDrafts } from '@kok/api/src/testing/drafts.ts';
import type { Ledger, Standing } from './ledger.ts';
import type { Office, Person, Target } from './office.ts';
import type { Random } from './random.ts';

/** What several writers of one network share. */
export interface Newsroom {
	ledger: Ledger;
	random: Random;
	/** Two, because nobody reads their own draft for another. */
	people: readonly [Person & { id: string }, Person & { id: string }];
	/** Numbers of demands by record; none is given twice. */
	numbers: Map<string, number>;
	/** The server's time, for publications at an instant. */
	now: () => string;
	/** Records that all write to at once. */
	shared: string[];
}

export interface Writer {
	office: Office;
	/** Records of its own. */
	own: string[];
}

const ownRecords = 4;
const sharedRecords = 2;

/** Does one thing after another, as an office at its busiest would, until the server is gone or it is told to stop. */
export async function keepWriting(room: Newsroom, writer: Writer, { until }: { until: AbortSignal }): Promise<void> {
	while (!until.aborted && (await doSomething(room, writer))) await setTimeout(room.random.between(0, 4));
}

async function doSomething(room: Newsroom, writer: Writer): Promise<boolean> {
	const { random, shared } = room;
	if (shared.length < sharedRecords) return create(room, writer, shared);
	if (writer.own.length < ownRecords) return create(room, writer, writer.own);

	const chance = random.next();
	if (chance < 0.02) return withdraw(room, writer);
	if (chance < 0.12) return publishSet(room, writer);
	const record = random.pick(chance < 0.3 ? shared : writer.own) ?? '';
	return moveOn(room, writer, { record, part: random.pick(demandParts) ?? 'de' });
}

async function create(room: Newsroom, { office }: Writer, into: string[]): Promise<boolean> {
	const record = randomUUID();
	const number = room.numbers.size + 1;
	room.numbers.set(record, number);
	const isThere = await office.create(record, demandDrafts(number, `Forderung ${number} ${record}`));
	if (room.ledger.records.has(record)) into.push(record);
	return isThere;
}

async function withdraw(room: Newsroom, { office, own }: Writer): Promise<boolean> {
	const [record] = own.splice(0, 1);
	const successor = room.random.pick(own);
	if (record === undefined || successor === undefined) return true;
	const withdrawal = room.random.pick([
		{ reason: 'over' },
		{ reason: 'protection' },
		{ reason: 'replaced', by: successor }
	]);
	return office.withdraw(record, withdrawal ?? { reason: 'over' });
}

async function publishSet({ ledger, random, now }: Newsroom, { office, own }: Writer): Promise<boolean> {
	const approved = own.flatMap((record) =>
		[...(ledger.records.get(record)?.parts ?? [])].flatMap(([part, { revision, draft }]) =>
			draft?.stage === 'approved' && draft.publishAt === undefined ? [{ record, part, revision }] : []
		)
	);
	if (approved.length === 0) return true;
	return office.publishSet(approved, random.next() < 0.3 ? soon({ random, now }) : undefined);
}

/** Takes a part one step further than it stands. */
async function moveOn(
	room: Newsroom,
	writer: Writer,
	{ record, part }: { record: string; part: DemandPart }
): Promise<boolean> {
	const { ledger, random, people } = room;
	const standing = ledger.records.get(record)?.parts.get(part);
	if (!standing) return true;

	const writers = standing.draft ? [standing.draft.writtenBy, ...standing.draft.alsoWrittenBy] : [];
	const reader = people.find(({ id }) => !writers.includes(`token:${id}`));
	const target: Target = { record, part, read: standing.revision, by: random.pick(people) ?? people[0] };
	switch (standing.draft?.stage) {
		case undefined:
			return startAnew(room, writer, { target, part, standing });
		case 'open':
			if (random.next() < 0.1) return save(room, writer, { target, part });
			if (random.next() < 0.05) return writer.office.order(target, { verb: 'draft', method: 'DELETE' });
			return writer.office.order(target, { verb: 'review' });
		case 'in_review':
			if (random.next() < 0.1)
				return writer.office.order(target, { verb: 'return', body: { reason: 'Bitte kürzer.' } });
			// Where both wrote in it, neither may approve it.
			if (!reader) return writer.office.order(target, { verb: 'draft', method: 'DELETE' });
			return writer.office.order({ ...target, by: reader }, { verb: 'approval' });
		case 'approved':
			return publish(room, writer, target);
	}
}

async function startAnew(
	room: Newsroom,
	writer: Writer,
	{ target, part, standing }: { target: Target; part: DemandPart; standing: Standing }
): Promise<boolean> {
	const mayUnpublish = part !== 'facts' && standing.published !== undefined;
	if (mayUnpublish && room.random.next() < 0.1) return writer.office.order(target, { verb: 'unpublication', body: {} });
	return save(room, writer, { target, part });
}

async function save(
	{ numbers }: Newsroom,
	{ office }: Writer,
	{ target, part }: { target: Target; part: DemandPart }
): Promise<boolean> {
	const number = numbers.get(target.record) ?? 1;
	const values = demandValues(part, { number, mark: `Satz ${randomUUID()}` });
	return office.save(target, { values, ...(part === 'en' && { translatedFrom: 'de' }) });
}

async function publish({ random, now }: Newsroom, { office }: Writer, target: Target): Promise<boolean> {
	const body = random.next() < 0.15 ? { publishAt: soon({ random, now }) } : {};
	return office.order(target, { verb: 'publication', body });
}

function soon({ random, now }: Pick<Newsroom, 'random' | 'now'>): string {
	return new Date(Date.parse(now()) + random.between(20, 200)).toISOString();
}
