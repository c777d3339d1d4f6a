import Sqlite from 'better-sqlite3';
import { databaseTroubleOf } from '../db/database-trouble.ts';
import { refusalCode } from '../run-apart.ts';
import type { FileTrouble } from './examine-file-apart.ts';

// A program of its own: it reads the file of SQLite whole, which takes seconds for a large one and can give way to nobody.
// A connection that is open for long would answer from memory what is no longer on the disk.
const [file = ''] = process.argv.slice(2);
const trouble = find();
if (trouble !== undefined) process.stderr.write(trouble);
process.exit(trouble === undefined ? 0 : refusalCode);

function find(): FileTrouble | undefined {
	try {
		const connection = new Sqlite(file, { readonly: true, timeout: 0 });
		return connection.pragma('quick_check(1)', { simple: true }) === 'ok' ? undefined : 'database-damaged';
	} catch (error) {
		const found = databaseTroubleOf(error);
		if (found === 'database-damaged' || found === 'database-read-only') return found;
		throw error;
	}
}
