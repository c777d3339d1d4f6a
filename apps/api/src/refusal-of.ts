import { join } from 'node:path';
import type { Config } from './config.ts';
import { CannotHold } from './hold-file.ts';

/**
 * What an error of the disk or of the database means for whoever operates the server, where starting again would change
 * nothing. A database that is busy or not there yet is no such error.
 */
export function refusalOf(error: unknown, { dataDir }: Pick<Config, 'dataDir'>): string | undefined {
	if (error instanceof CannotHold) return error.message;
	const code = codeOf(error);
	if (code === undefined) return undefined;
	const file = join(dataDir, 'kok.sqlite');

	if (code === 'SQLITE_NOTADB') return `${file} is no database; restore a backup, or set DATA_DIR to another folder.`;
	if (code.startsWith('SQLITE_CORRUPT')) {
		return `${file} is damaged or was cut off; restore a backup before anything is written.`;
	}
	if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code)) {
		return `${file} cannot be opened for reading and writing; see that it is a file, and that this user may write it and its folder.`;
	}
	if (folderTroubles.includes(code)) {
		return `The data folder ${dataDir} cannot be used (${code}); see that it is a folder in which this user may write, or set DATA_DIR to another one.`;
	}
	return postgresTroubles[code];
}

const folderTroubles = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/** By the codes of PostgreSQL (appendix A of its manual). */
const postgresTroubles: Readonly<Record<string, string>> = {
	'28P01': 'PostgreSQL refuses the password in DATABASE_URL; correct it.',
	'28000': 'PostgreSQL does not let in the user of DATABASE_URL; correct the address, or let the user in.',
	'3D000': 'The database that DATABASE_URL names does not exist; create it, or correct the address.',
	'42501':
		'The user of DATABASE_URL may not make or change tables; make it the owner of the database and of its tables.'
};

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
