import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { type Running, type Stage, openStage } from './stage.ts';

/** What a rehearsal saw. */
export interface Seen {
	help: number[];
	apiExit: number | null;
	api: string[] | undefined;
	doctor: string[];
	release: number | undefined;
	milliseconds: number;
}

/** A founded data folder at rest, from which every rehearsal begins. */
export async function foundTemplate(): Promise<string> {
	const template = await mkdtemp(join(tmpdir(), 'kok-faults-'));
	const stage = await openStage(template);
	const api = await stage.startApi();
	while ((await stage.releaseNumber()) === undefined) await new Promise((resolve) => setTimeout(resolve, 200));
	await api.stop();
	return template;
}

/** The site serves a good release; then the fault comes, and the API starts into it. */
export async function rehearse(template: string, fault: Fault): Promise<Seen> {
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-fault-'));
	await cp(template, dataDir, { recursive: true });
	const stage = await openStage(dataDir);
	const began = performance.now();
	const running: Running[] = [];
	try {
		const site = await stage.startSite();
		running.push(site);
		return { ...(await watchFault(stage, fault, running)), milliseconds: Math.round(performance.now() - began) };
	} finally {
		for (const service of running) await service.stop();
		await rm(dataDir, { recursive: true, force: true });
	}
}

async function watchFault(stage: Stage, fault: Fault, running: Running[]): Promise<Omit<Seen, 'milliseconds'>> {
	const help = [await stage.askHelp()];
	await fault.inflict?.(stage.dataDir);
	// Before the API runs: it mends some faults by itself.
	const doctor = await stage.askDoctor(fault);
	const api = await stage.startApi(fault);
	running.push(api);
	help.push(await stage.askHelp());
	const codes = await stage.askApi();
	help.push(await stage.askHelp());
	return { help, apiExit: api.ended(), api: codes, doctor, release: await waitForRelease(stage) };
}

/** An API that runs puts back what the folder lost, soon after it listens. */
async function waitForRelease(stage: Stage): Promise<number | undefined> {
	for (let tries = 0; tries < 50; tries += 1) {
		const number = await stage.releaseNumber();
		if (number !== undefined) return number;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return undefined;
}

/** What is not as it must be, in words. */
export function judge(fault: Fault, seen: Seen, release: number | undefined): string[] {
	const wrong: string[] = [];
	if (seen.help.some((status) => status !== 200)) wrong.push(`the help page answered ${seen.help.join(', ')}`);
	if (!seen.doctor.includes(fault.atRest ?? fault.code))
		wrong.push(`doctor said ${seen.doctor.join(', ') || 'nothing'}`);
	if (fault.api === 'refuses' && seen.apiExit !== 78) wrong.push(`the API did not refuse (${seen.apiExit})`);
	if (fault.api === 'says' && !seen.api?.includes(fault.code)) wrong.push(`the API said ${seen.api?.join(', ')}`);
	if (fault.api !== 'refuses' && seen.apiExit !== null) wrong.push(`the API ended with ${seen.apiExit}`);
	if (seen.release !== release) wrong.push(`release ${seen.release} stands in the folder`);
	return wrong;
}
