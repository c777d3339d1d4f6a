import { refusals } from '@kok/domain/refusals';
import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { pinRelease, unpinRelease } from '../commands/pin-release.ts';
import { readNotes } from '../db/stores/note-store.ts';
import { findPin } from '../db/stores/pin-store.ts';
import { listReleases } from '../db/stores/release-store.ts';
import { listKept } from '../publishing/kept-contents.ts';
import { makerHere } from '../publishing/maker.ts';
import { wordsFor } from './publish.ts';
import { untilWhole } from './until-sealed.ts';
import { type Workplace, atWork } from './workplace.ts';

/** `kok releases ...`: which releases there are, and undoing them by having an earlier one read again. */
export function createReleasesCommand(): Command {
	const releases = new Command('releases')
		.description('List sealed releases, newest first, and say which one is pinned')
		.option('--limit <count>', 'how many', '20')
		.action(async ({ limit }: { limit: string }) => atWork(async (place) => list(place, countIn(limit))));
	releases
		.command('pin')
		.description('Undo: publish the content of an earlier release again, until it is unpinned')
		.argument('<number>', 'of the release')
		.requiredOption('--reason <words>', 'why, for the office and the log')
		.action(async (number: string, { reason }: { reason: string }) =>
			atWork(async (place) => pin(place, { release: countIn(number), reason }))
		);
	releases
		.command('unpin')
		.description('Publish again what is published now')
		.option('--reason <words>', 'why, for the office and the log')
		.action(async ({ reason }: { reason?: string }) => atWork(async (place) => unpin(place, reason)));
	return releases;
}

function countIn(text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`“${text}” is no number.`);
	return Number(text);
}

async function list({ tools, folder }: Workplace, limit: number): Promise<void> {
	const { read } = tools.databases;
	const kept = await listKept(folder.kept);
	for (const { number, at, content } of await listReleases(read, { limit }))
		process.stdout.write(`${number}  ${at}  ${content.slice(0, 12)}${kept.has(content) ? '  kept' : ''}\n`);
	const pinned = await findPin(read);
	if (!pinned) return;
	const { release, at, by, note } = pinned;
	const why = note === undefined ? undefined : (await readNotes(read, [note])).get(note);
	process.stdout.write(`Release ${release} is pinned since ${at} by ${by}${why === undefined ? '' : `: ${why}`}\n`);
}

async function pin(place: Workplace, { release, reason }: { release: number; reason: string }): Promise<void> {
	const { tools, publisher } = place;
	const { judge } = makerHere(tools.databases, publisher);
	const caller = { actor: 'command-line', request: randomUUID() };
	const result = await pinRelease(tools, { release, reason, caller, judge });
	if (result.outcome === 'not-found') throw new Error(`There is no release ${release} here; kok releases lists them.`);
	if (result.outcome === 'refused') throw new Error(refusals[result.refusal].en);
	const isNew = result.event !== undefined;
	process.stdout.write(
		isNew ? `Release ${release} is pinned until “kok releases unpin”.\n` : 'It is pinned already.\n'
	);
	await seal(place);
}

async function unpin(place: Workplace, reason: string | undefined): Promise<void> {
	const result = await unpinRelease(place.tools, {
		reason,
		caller: { actor: 'command-line', request: randomUUID() }
	});
	if (result.outcome === 'refused') throw new Error(refusals[result.refusal].en);
	process.stdout.write('It is unpinned.\n');
	await seal(place);
}

async function seal({ publisher, config }: Workplace): Promise<void> {
	const result = await untilWhole(publisher);
	process.stdout.write(`${wordsFor(result, config.dataDir)}\n`);
	if (result.outcome === 'busy' || result.outcome === 'refused') process.exitCode = 1;
}
