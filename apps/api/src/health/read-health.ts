import { databaseTroubleOf } from '../db/database-trouble.ts';
import { findPin } from '../db/stores/pin-store.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import type { Services } from '../http/services.ts';
import { type ConditionCode, type Health, healthOf } from './conditions.ts';
import { watch } from './watch.ts';

/** Whoever watches must get an answer, also while the database does not give any. */
const patienceMilliseconds = 2_000;

/** `unavailable` where the database cannot be read, so that nothing can be answered. */
export interface Standing extends Omit<Health, 'status'> {
	status: Health['status'] | 'unavailable';
	/** `pinned`: the earlier release whose content it has, until somebody unpins it. */
	release?: { number: number; at: string; pinned?: number };
}

/** How the server is doing, in two seconds at most. */
export async function readHealth(services: Services): Promise<Standing> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new Error('The database did not answer in time')), patienceMilliseconds);
	try {
		return await Promise.race([look(services), promise]);
	} catch (error) {
		const code: ConditionCode = databaseTroubleOf(error) ?? 'database-unreachable';
		return { ...healthOf([code]), status: 'unavailable' };
	} finally {
		clearTimeout(timer);
	}
}

async function look(services: Services): Promise<Standing> {
	const { databases } = services;
	const release = await lastRelease(databases.read);
	const pin = await findPin(databases.read);
	return {
		...healthOf(await watch(services)),
		...(release && { release: { number: release.number, at: release.at, ...(pin && { pinned: pin.release }) } })
	};
}
