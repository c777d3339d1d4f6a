import Sqlite from 'better-sqlite3';
import { constants, setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { listAlteredTexts } from '../db/checks/altered-texts.ts';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import { walkChain } from '../db/stores/event-store.ts';
import { MakerPlace } from '../publishing/maker-place.ts';
import { openDatabase } from '../publishing/open-database.ts';
import { refusalCode } from '../run-apart.ts';
import type { DatabaseFault } from './examine-apart.ts';

// A program of its own: it reads the database whole, which takes seconds for a large one. In the server every request that
// came meanwhile would wait for it again and again, once for each statement. Whoever is answered now goes first.
setPriority(constants.priority.PRIORITY_LOW);
// The address of a database names its password, so it is no word of the command.
const database = MakerPlace.shape.database.parse(JSON.parse(await text(process.stdin)));
const faults = await look();
process.stderr.write(faults.join('\n'));
process.exit(faults.length === 0 ? 0 : refusalCode);

async function look(): Promise<DatabaseFault[]> {
	try {
		if ('file' in database && !isIntact(database.file)) return ['database-damaged'];
		const { read } = await openDatabase(database);
		const { whole } = await walkChain(read);
		// One of the past stays in the database after its part was saved anew.
		const isAltered = (await listAlteredTexts(read)).altered.some(({ isCurrent }) => isCurrent);
		return [whole ? [] : ('log-broken' as const), isAltered ? ('text-altered' as const) : []].flat();
	} catch (error) {
		const found = databaseTroubleOf(error);
		if (found === 'database-damaged' || found === 'database-read-only') return [found];
		throw error;
	}
}

/** A connection that is open for long would answer from memory what is no longer on the disk. */
function isIntact(file: string): boolean {
	const connection = new Sqlite(file, { readonly: true, timeout: 0 });
	const isOk = connection.pragma('quick_check(1)', { simple: true }) === 'ok';
	connection.close();
	return isOk;
}
