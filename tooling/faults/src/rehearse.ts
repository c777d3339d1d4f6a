import type { Fault } from './fault.ts';
import { type Readers, watchHelp } from './help-watch.ts';
import { until } from './processes.ts';
import type { Shown, Stage } from './stage.ts';

/** What a rehearsal saw. */
export interface Seen {
	wrong: string[];
	help: Readers;
	/** Until the API named it. */
	namedAfter: number | undefined;
	/** From the mending until all was well. */
	mendedAfter: number | undefined;
	releases: string;
}

/** Inflicts one fault on a system that runs and is well, mends it, and says what was not as it must be. */
export async function rehearse(stage: Stage, fault: Fault, nextRecord: () => string | undefined): Promise<Seen> {
	const usual = (await stage.askApi()) ?? [];
	const before = await stage.release();
	const help = watchHelp(stage);
	const wrong = [...((await fault.inflict(stage)) ?? [])];

	const named = fault.api === 'runs' ? undefined : await until(async () => isMet(stage, fault));
	if (fault.api !== 'runs' && !named) wrong.push(`the API did not name it, but ${(await stage.askApi())?.join(', ')}`);
	wrong.push(...(await askDoctor(stage, fault)));
	wrong.push(...(await withdrawOne(stage, fault, { before, record: nextRecord() })));
	if (fault.isRefusedAnew) wrong.push(...(await refuseAnew(stage)));

	const during = await stage.release();
	// The supervisor is ended first, and started again over the mended folder.
	if (fault.scene === 'supervisor') await help.end();
	wrong.push(...((await fault.mend(stage)) ?? []));
	const mended = await until(async () => isWell(stage, usual));
	if (!mended) {
		wrong.push(`after mending the API says ${(await stage.askApi())?.join(', ') ?? 'nothing'}`);
	}
	if (fault.withdrawal === 'waits') wrong.push(...(await seeSealed(stage, during)));
	const readers = await help.end();
	if (readers.answers === 0) wrong.push('the help page never answered');
	if (readers.failed > 0) wrong.push(`the help page failed ${readers.failed} times`);
	return {
		wrong,
		help: readers,
		namedAfter: named?.milliseconds,
		mendedAfter: mended?.milliseconds,
		releases: [before, during, await stage.release()].map(({ number }) => number ?? 'none').join(', ')
	};
}

async function isMet(stage: Stage, fault: Fault): Promise<boolean> {
	if (fault.api === 'refuses') return stage.apiExit() === 78;
	return fault.code !== undefined && ((await stage.askApi())?.includes(fault.code) ?? false);
}

async function askDoctor(stage: Stage, fault: Fault): Promise<string[]> {
	if (fault.code === undefined) return [];
	const codes = await stage.askDoctor();
	return codes.includes(fault.code) ? [] : [`the doctor says ${codes.join(', ') || 'nothing'}`];
}

/** Without a withdrawal the release stays the one it was. */
async function withdrawOne(
	stage: Stage,
	{ withdrawal, code }: Fault,
	{ before, record }: { before: Shown; record: string | undefined }
): Promise<string[]> {
	if (withdrawal !== undefined) {
		if (record === undefined) return ['there is no record left to withdraw'];
		await stage.kok('withdraw', record, '--for', withdrawal === 'protects' ? 'protection' : 'over');
	}
	const isSealed = withdrawal === 'protects' || withdrawal === 'bears the date before';
	const next = (before.number ?? 0) + (isSealed ? 1 : 0);
	// The release without whoever is protected waits for no picture. Where its pictures were late, one with them follows.
	const right = withdrawal === 'protects' ? [next, next + 1] : [next];
	const isRight = ({ number }: Shown) => number !== undefined && right.includes(number);
	await until(async () => isRight(await stage.release()), isSealed ? 15_000 : 0);
	const after = await stage.release();
	const isLost = code === 'release-unfit' && after.number === undefined;
	if (!isRight(after) && !isLost) return [`release ${after.number} stands in the folder, not ${right.join(' or ')}`];
	if (withdrawal === 'bears the date before' && after.at !== before.at) return [`it is dated ${after.at}`];
	return [];
}

async function seeSealed(stage: Stage, { number = 0 }: Shown): Promise<string[]> {
	const sealed = await until(async () => ((await stage.release()).number ?? 0) > number, 20_000);
	return sealed ? [] : ['what waited was not sealed after the mending'];
}

async function refuseAnew(stage: Stage): Promise<string[]> {
	await stage.stopApi();
	await stage.startApi();
	return stage.apiExit() === 78 ? [] : [`the API did not refuse to start (${stage.apiExit()})`];
}

/** The API answers and says what it always said, such as that a small disk is small. */
async function isWell(stage: Stage, usual: readonly string[]): Promise<boolean> {
	const codes = await stage.askApi();
	return codes?.toSorted().join() === usual.toSorted().join();
}
