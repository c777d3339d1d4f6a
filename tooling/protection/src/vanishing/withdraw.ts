import type { RecordAtDesk } from '@kok/crash/src/at-desk.ts';
import { addressOf, textAt } from '@kok/bench/src/visible.ts';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import type { Checks } from '../checks.ts';
import { type Network, listPublic, order, revisionsOf } from '../network.ts';

/** How soon someone must be gone, unless the answer says that it takes longer. */
const mostSeconds = 2;
/** How long to wait for someone who is not gone yet. */
const patienceSeconds = 30;

const Withdrawn = z.object({ public: z.object({ is: z.enum(['gone', 'not-yet']) }) });

/** Someone whom the public reads of: their page, and the words that must be nowhere. */
interface Target {
	record: RecordAtDesk;
	page: string;
	words: readonly string[];
}

/**
 * Withdraws a member for protection and asks the site as a visitor would: its page, the list of members and the open
 * data. The check passes if the member is gone in time, or if the answer said “not yet” and the member is gone later.
 */
export async function withdrawAndWatch(
	network: Network,
	{ setting, checks }: { setting: string; checks: Checks }
): Promise<void> {
	const target = await findTarget(network);
	const start = performance.now();
	const since = () => (performance.now() - start) / 1_000;
	const revisions = revisionsOf(target.record);
	const path = `/api/records/${target.record.id}/withdrawal`;
	const body = { withdrawal: { reason: 'protection' }, revisions };
	const [answer, gone] = await Promise.all([
		order(network, { method: 'POST', path, body }).then(({ body: given, status }) => ({
			is: Withdrawn.parse(given).public.is,
			status,
			seconds: since()
		})),
		untilGone(network, target, since)
	]);
	const isGood = gone !== undefined && (gone <= mostSeconds || answer.is === 'not-yet');
	const told = gone === undefined ? `NOT gone in ${patienceSeconds} s` : `gone after ${gone.toFixed(2)} s`;
	checks.check(
		`withdrawn ${setting}`,
		isGood,
		`${told}; answered ${answer.status}, ${answer.is}, after ${answer.seconds.toFixed(2)} s`
	);
}

/** A member whom the site shows by name. */
async function findTarget(network: Network): Promise<Target> {
	for (const record of await listPublic(network, 'member')) {
		const slug = record.slugs['de']?.at(-1);
		const name = record.parts.de?.published?.values['name'];
		if (slug === undefined || typeof name !== 'string') continue;
		if (record.parts.facts?.published?.values['publicity'] !== 'named') continue;
		const target = { record, page: await addressOf(network.site.port, slug), words: [record.id, slug, name] };
		const texts = await Promise.all([textAt(target.page), ...listsOf(network).map(textAt)]);
		if (texts.every((text) => target.words.some((word) => text.includes(word)))) return target;
	}
	throw new Error('The site shows no member by name');
}

/** Where a member stands beside the page of its own. */
function listsOf({ site }: Network): string[] {
	return ['/de/mitglieder', '/data/release.json'].map((path) => `http://127.0.0.1:${site.port}${path}`);
}

/** Seconds until the page is gone and no list names the member any more. */
async function untilGone(network: Network, { page, words }: Target, since: () => number): Promise<number | undefined> {
	for (const isGone of [
		async () => (await fetch(page, { headers: { connection: 'close' } })).status >= 400,
		async () => isNowhere(network, words)
	]) {
		while (!(await isGone())) {
			if (since() > patienceSeconds) return undefined;
			await setTimeout(10);
		}
	}
	return since();
}

async function isNowhere(network: Network, words: readonly string[]): Promise<boolean> {
	const texts = await Promise.all(listsOf(network).map(textAt));
	return !texts.some((text) => words.some((word) => text.includes(word)));
}
