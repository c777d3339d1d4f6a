import type { Databases } from '../db/databases.ts';
import { readTime } from '../publishing/clock.ts';
import type { Finding } from './finding.ts';

/** Checks that the clock fits what was logged and sealed. */
export async function examineClock({ read }: Databases, now: string): Promise<Finding> {
	const { doubt, known } = await readTime(read, now);
	const clock = { about: 'clock', found: now };
	return doubt ? { ...clock, found: `${now}, while the newest release or event is of ${known}`, code: doubt } : clock;
}
