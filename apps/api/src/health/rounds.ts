import type { Clock } from '@kok/release/clock';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { listAlteredTexts } from '../db/checks/altered-texts.ts';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import type { Databases } from '../db/databases.ts';
import { walkChain } from '../db/stores/event-store.ts';
import { keepLooking } from '../keep-looking.ts';
import type { ConditionCode } from './conditions.ts';
import { examineFileApart } from './examine-file-apart.ts';

/** A running server looks at its database by itself: requests may not meet the damaged page for days. */
export interface Rounds {
	/** What the last look found. */
	found: () => readonly ConditionCode[];
	/** Resolves when a look that is under way has ended. */
	look: () => Promise<void>;
	stop: () => Promise<void>;
}

interface Beat {
	databases: Pick<Databases, 'read'>;
	clock: Clock;
	log: Pick<Logger, 'error'>;
	/** The file of SQLite; none with PostgreSQL, which looks after its own. */
	file?: string | undefined;
}

const restMilliseconds = 20_000;
/** A look takes processor time that others want, so it rests the longer after a long one. */
const restPerLook = 200;

export function startRounds(beat: Beat): Rounds {
	let found: readonly ConditionCode[] = [];

	async function round(): Promise<void> {
		const codes = await look(beat);
		const news = codes.filter((code) => !found.includes(code));
		if (news.length > 0) beat.log.error({ codes: news }, 'the database is not well; kok doctor says what to do');
		found = codes;
	}

	const { clock, log } = beat;
	const onFailure = 'the database could not be looked at';
	const { settle, stop } = keepLooking({ clock, log, look: round, restMilliseconds, restPerLook, onFailure });
	return { found: () => found, look: settle, stop };
}

async function look({ databases, file }: Beat): Promise<ConditionCode[]> {
	try {
		if (file !== undefined && !existsSync(file)) return ['database-missing'];
		const trouble = file === undefined ? undefined : await examineFileApart(file);
		if (trouble !== undefined) return [trouble];
		const isWhole = (await walkChain(databases.read)).whole;
		// One of the past stays in the database after its part was saved anew.
		const isAltered = (await listAlteredTexts(databases.read)).altered.some(({ isCurrent }) => isCurrent);
		return [isWhole ? [] : ('log-broken' as const), isAltered ? ('text-altered' as const) : []].flat();
	} catch (error) {
		const trouble = databaseTroubleOf(error);
		if (trouble === 'database-damaged' || trouble === 'database-read-only') return [trouble];
		throw error;
	}
}
