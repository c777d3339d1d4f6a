import type { SaveSpeed } from './save-speed.ts';
import type { SizeReport } from './size.ts';
import type { Told } from './told.ts';

export function printSaves(all: readonly SaveSpeed[]): void {
	say('Durable saves a second, through HTTP and as bare inserts of one commit each (medians)');
	row('', ['through HTTP', '8 at once', 'bare insert', 'ratio', 'ratio at once']);
	for (const { kind, saves, savesAtOnce, inserts } of all) {
		row(kind, [whole(saves), whole(savesAtOnce), whole(inserts), ratio(saves, inserts), ratio(savesAtOnce, inserts)]);
	}
}

export function printSizes(all: readonly SizeReport[]): void {
	printSpeeds(all);
	printFounding(all);
	printReleases(all);
	printMemory(all);
}

/** Each step next to its yardstick: what both do is the machine, what the step does alone is ours. */
export function printGrowth(all: readonly Told[]): void {
	const [first] = all;
	if (!first) return;
	say('\nGrowth without a database: time for a record of any type against the smallest network; 1 is linear');
	row('members', ['records', 'content, KiB', 'bytes each', 'compile, ms', 'seal, ms']);
	for (const { members, records, contentBytes, compile, seal } of all) {
		row(String(members), [
			whole(records),
			whole(contentBytes / 1_024),
			whole(contentBytes / records),
			whole(compile),
			whole(seal)
		]);
	}
	row('', ['rules', 'compile', '(JSON)', 'seal', '(hash)', 'writing']);
	for (const told of all) {
		const grown = (step: Step) => ratio(told[step] / told.records, first[step] / first.records);
		row(String(told.members), growing.map(grown));
	}
}

type Step = (typeof growing)[number];

/** In the order of the columns. */
const growing = ['replay', 'compile', 'json', 'seal', 'hash', 'write'] as const;

export function printLeftOut(all: readonly { members: number; seconds: number }[]): void {
	for (const { members, seconds } of all) {
		say(
			`\n${members} members are left out: they would take about ${whole(seconds)} s here. --minutes gives more time.`
		);
	}
}

function printSpeeds(all: readonly SizeReport[]): void {
	say('\nAnswers a second of the site, and of a bare server with the same bytes and headers (medians)');
	row('', ['bytes', 'site', 'bare', 'ratio']);
	for (const { path, bytes, site, bare } of all.flatMap(({ speeds }) => speeds)) {
		row(path, [whole(bytes), whole(site), whole(bare), ratio(site, bare)]);
	}
}

function printFounding(all: readonly SizeReport[]): void {
	say('\nFounding a network with years of history, one transaction; beside it the rules alone');
	row('members', ['steps', 'founded, s', 'rules, s', 'ratio', 'ms a step']);
	for (const { members, founded } of all) {
		const { steps, found, replay } = founded;
		row(String(members), [whole(steps), seconds(found), seconds(replay), ratio(found, replay), fine(found / steps)]);
	}
}

function printReleases(all: readonly SizeReport[]): void {
	say('\nA release, ms (medians); yardsticks: JSON there and back, canonical JSON and hash, writing it durably');
	row('members', ['content, KiB', 'read', 'compile', '/ JSON', 'seal', '/ hash', 'visible', '/ writing']);
	for (const { members, founded, visibility } of all) {
		const { contentBytes, read, compile, json, seal, hash } = founded;
		row(String(members), [
			whole(contentBytes / 1_024),
			whole(read),
			whole(compile),
			ratio(compile, json),
			whole(seal),
			ratio(seal, hash),
			whole(visibility.visible),
			ratio(visibility.visible, visibility.write)
		]);
	}
}

function printMemory(all: readonly SizeReport[]): void {
	say('\nMemory of each process, MB (resident)');
	row('members', ['founding', 'API', 'site']);
	for (const { members, memory } of all) {
		row(String(members), [whole(memory.founding), whole(memory.api), whole(memory.site)]);
	}
}

function row(name: string, cells: readonly string[]): void {
	say(name.padEnd(18) + cells.map((cell) => cell.padStart(14)).join(''));
}

function whole(figure: number): string {
	return String(Math.round(figure));
}

function fine(figure: number): string {
	return figure.toFixed(2);
}

function seconds(milliseconds: number): string {
	return (milliseconds / 1_000).toFixed(1);
}

function ratio(figure: number, yardstick: number): string {
	return fine(figure / yardstick);
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
