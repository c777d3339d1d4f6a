import { mkdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { Fault } from './fault.ts';
import { until } from './processes.ts';
import type { Scenery } from './scenes.ts';
import type { Stage } from './stage.ts';

const writers = 4;

/** Faults of PostgreSQL, and of a second server on the same database. */
export function postgresFaults(postgres: NonNullable<Scenery['postgres']>): readonly Fault[] {
	let load: Writers | undefined;
	return [
		{
			scene: 'PostgreSQL',
			name: `PostgreSQL stops under ${writers} writers`,
			code: 'database-unreachable',
			inflict: async (stage) => {
				load = await startWriters(stage);
				await postgres.stop();
			},
			mend: async () => {
				await postgres.start();
				return load?.endOnceWritten() ?? [];
			},
			api: 'says'
		},
		{
			scene: 'PostgreSQL',
			name: 'a second API works on the same PostgreSQL with a folder and a key of its own',
			inflict: async (stage) => startStranger(stage),
			mend: async () => undefined,
			api: 'runs'
		}
	];
}

interface Writers {
	/** Waits until they write again, and says what they met that was wrong. */
	endOnceWritten: () => Promise<string[]>;
}

async function startWriters(stage: Stage): Promise<Writers> {
	const token = (await stage.kok('token', 'create', '--role', 'office', '--name', 'writer')).out.trim();
	const headers = { authorization: `Bearer ${token}` };
	const statuses = new Map<number, number>();
	const kept: string[] = [];
	let isOver = false;
	const writing = Array.from({ length: writers }, async () => {
		while (!isOver) {
			const id = randomUUID();
			const status = await create(`${stage.apiUrl}/api/records/${id}`, headers);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			if (status === 201) kept.push(id);
			await setTimeout(50);
		}
	});
	await until(() => kept.length > 20);
	return {
		endOnceWritten: async () => {
			const before = kept.length;
			const wrong = (await until(() => kept.length > before + 5)) ? [] : ['nobody could write again'];
			isOver = true;
			await Promise.all(writing);
			return [...wrong, ...judgeAnswers(statuses), ...(await findLost(stage, { kept, headers }))];
		}
	};
}

/** Every answer is a yes or a 503. */
function judgeAnswers(statuses: ReadonlyMap<number, number>): string[] {
	const answers = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
	return [...statuses.keys()].every((status) => [201, 503].includes(status)) ? [] : [`writers met ${answers}`];
}

/** What was answered with a yes is there afterwards. */
async function findLost(
	{ apiUrl }: Stage,
	{ kept, headers }: { kept: readonly string[]; headers: Record<string, string> }
): Promise<string[]> {
	const lost: string[] = [];
	for (const id of kept) {
		const { status } = await fetch(`${apiUrl}/api/records/${id}`, { headers });
		if (status !== 200) lost.push(`what was answered with 201 is not there: ${id} (${status})`);
	}
	return lost;
}

let number = 100;

function demand(given: number) {
	const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
	const ground = { kind: 'documented', document: source, since: null };
	const facts = { number: given, ground, clauses: [{ id: 'a' }], sources: [source] };
	const de = { title: `Forderung ${given}`, summary: 'Ein Satz.', clauses: { a: { text: 'Etwas gilt.' } } };
	return { type: 'demand', parts: { facts: { values: facts }, de: { values: de } } };
}

async function create(url: string, headers: Record<string, string>): Promise<number> {
	number += 1;
	const answer = await fetch(url, {
		method: 'PUT',
		headers: { ...headers, 'content-type': 'application/json', 'if-none-match': '*' },
		body: JSON.stringify(demand(number))
	}).catch(() => undefined);
	await answer?.arrayBuffer().catch(() => undefined);
	return answer?.status ?? 0;
}

/** It says that its key is not the one that the database knows, and seals nothing. */
async function startStranger(stage: Stage): Promise<string[]> {
	const dataDir = `${stage.dataDir}.stranger`;
	await mkdir(dataDir, { mode: 0o700 });
	const stranger = await stage.startSecondApi({ DATA_DIR: dataDir });
	const says = async () => {
		const codes = await stranger.askReasons();
		return codes.includes('key-foreign') || codes.includes('key-missing');
	};
	const wrong = (await until(says, 20_000)) ? [] : [`the stranger says ${(await stranger.askReasons()).join(', ')}`];
	await setTimeout(3_000);
	await stranger.stop();
	return wrong;
}
