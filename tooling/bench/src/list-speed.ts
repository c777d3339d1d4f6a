import { createRecord } from '@kok/api/src/commands/create-record.ts';
import { changePart } from '@kok/api/src/commands/change-part.ts';
import type { Databases } from '@kok/api/src/db/databases.ts';
import { learnSizes } from '@kok/api/src/db/learn-sizes.ts';
import { openDesk } from '@kok/api/src/testing/desk.ts';
import { memberDrafts, networkDrafts } from '@kok/api/src/testing/drafts.ts';
import { nameOfMember } from '@kok/api/src/testing/many-members.ts';
import { createTemplate } from '@kok/api/src/testing/postgres-databases.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { type World, openWorld } from '@kok/api/src/testing/world.ts';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { percentileOf } from './timing.ts';

/**
 * `pnpm bench:lists`: how long the list of members takes, with filter, search and order, on its first page and on its
 * twentieth, how long a search through all texts, and how long the desk, beside the reading of one record. Of two members one is public, the other a draft.
 */
const { values } = parseArgs({
	options: { members: { type: 'string', default: '4300' }, on: { type: 'string', default: 'sqlite,postgres' } }
});
const databases = (['sqlite', 'postgres'] as const).filter((kind) => values.on.split(',').includes(kind));
const asks = 300;
/** Of a question that looks through all texts. */
const longAsks = 20;
const caller = { actor: 'bench', request: 'bench' };

const questions: Readonly<Record<string, string>> = {
	'all by title': 'type=member',
	'drafts by title': 'type=member&state=open',
	'words, by title': 'type=member&q=beratung+nord',
	'filter, words, by title': 'type=member&state=published&q=haus&order=title',
	'filter, words, by change': 'type=member&state=open&q=fra&order=changed',
	'filter, words, by what is due': 'type=member&state=open&q=fra&order=due',
	'one letter, by title': 'type=member&q=a'
};

const postgres = await startPostgres();
await createTemplate(postgres.url);
try {
	for (const kind of databases) await measure(kind);
} finally {
	await postgres.stop();
}

async function measure(kind: Databases['kind']): Promise<void> {
	const world = await openWorld(kind, postgres.url);
	try {
		await (await openDesk(world)).found(networkDrafts({ fourEyes: false }));
		// So that no making of releases is measured.
		await world.api.stop();
		const ids = await foundMembers(world);
		// As founding and restoring do; where members are entered one by one, PostgreSQL does so by itself within a minute.
		await learnSizes(world.database.databases);
		const people = { office: await world.token('office'), delegate: await world.token('delegate', ids[0] ?? '') };
		for (const [role, token] of Object.entries(people)) {
			say(
				`\n${kind}, ${ids.length} members, asked by ${role.padEnd(8)}      p50 ms   p99 ms  processor p99  one record p99  ratio`
			);
			await ask(world, { name: 'the desk', path: '/api/desk', token, ids });
			for (const [name, q] of Object.entries({ 'a word of many texts': 'haus', 'a word of none': 'nirgendwo' }))
				await ask(world, { name, path: `/api/search/texts?q=${q}`, token, ids, turns: longAsks });
			for (const [question, query] of Object.entries(questions)) {
				for (const [page, path] of await pagesOf(world, token, query))
					await ask(world, { name: `${question}, ${page}`, path, token, ids });
			}
		}
	} finally {
		await world.close();
	}
}

async function foundMembers({ api: { tools } }: World): Promise<string[]> {
	const ids: string[] = [];
	for (let count = 0; count < Number(values.members); count += 1) {
		const id = randomUUID();
		const made = await createRecord(tools, {
			id,
			type: 'member',
			parts: memberDrafts(nameOfMember(count)).parts,
			by: 'office',
			caller
		});
		if (made.outcome !== 'created') throw new Error(JSON.stringify(made));
		ids.push(id);
	}
	for (const record of ids.filter((_, index) => index % 2 === 0)) {
		for (const part of ['facts', 'de'] as const) {
			const target = { key: { record, part }, readRevision: 1 };
			const { outcome } = await changePart(tools, { target, request: { type: 'Publish' }, caller });
			if (outcome !== 'changed') throw new Error(`Publishing is ${outcome}`);
		}
	}
	return ids;
}

/** The first page and the twentieth, where there are so many. */
async function pagesOf(world: World, token: string, query: string): Promise<[string, string][]> {
	const first = `/api/records?${query}`;
	let path = first;
	let page = 1;
	for (; page < 20; page += 1) {
		const { body } = await world.send({ path, token });
		if (body['next'] === undefined) break;
		path = `${first}&cursor=${String(body['next'])}`;
	}
	return page === 1
		? [['page 1', first]]
		: [
				['page 1', first],
				[`page ${page}`, path]
			];
}

async function ask(
	world: World,
	{
		name,
		path,
		token,
		ids,
		turns = asks
	}: { name: string; path: string; token: string; ids: readonly string[]; turns?: number }
) {
	const own: Taken[] = [];
	const one: Taken[] = [];
	for (let turn = -20; turn < turns; turn += 1) {
		const record = ids[(Math.abs(turn) * 62) % ids.length] ?? '';
		const taken = [await timed(world, token, `/api/records/${record}`), await timed(world, token, path)] as const;
		if (turn < 0) continue;
		one.push(taken[0]);
		own.push(taken[1]);
	}
	const [p50, p99] = [share(own, 0.5, 'milliseconds'), share(own, 0.99, 'milliseconds')];
	const yardstick = share(one, 0.99, 'milliseconds');
	const processor = share(own, 0.99, 'processor');
	say(
		`  ${name.padEnd(44)} ${[p50, p99, processor, yardstick].map((number) => number.toFixed(2).padStart(9)).join(' ')} ${(p99 / yardstick).toFixed(1).padStart(8)}`
	);
}

interface Taken {
	milliseconds: number;
	/** Of this process alone. */
	processor: number;
}

async function timed(world: World, token: string, path: string): Promise<Taken> {
	const [start, used] = [performance.now(), process.cpuUsage()];
	const { status } = await world.send({ path, token });
	const { user, system } = process.cpuUsage(used);
	if (status !== 200 && status !== 404) throw new Error(`${path} was answered ${status}`);
	return { milliseconds: performance.now() - start, processor: (user + system) / 1_000 };
}

function share(taken: readonly Taken[], part: number, of: keyof Taken): number {
	return percentileOf(
		taken.map((one) => one[of]),
		part
	);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
