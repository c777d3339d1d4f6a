/** Why a backup is not restored, or not proved. */
export type BackupFault =
	| { code: 'missing' | 'no-backup' | 'wrong-key' | 'cut-off' | 'damaged' | 'newer' }
	| { code: 'other-kind'; kind: 'sqlite' | 'postgres' }
	| { code: 'unlike'; name: string };

/** One sentence about a file, and what to do. */
export function sentenceOf(fault: BackupFault, file: string): string {
	switch (fault.code) {
		case 'missing':
			return `There is no file ${file}.`;
		case 'no-backup':
			return `${file} is no backup of this software.`;
		case 'wrong-key':
			return `${file} was encrypted to another key than this one, or its first bytes are damaged; try the other key, or another copy.`;
		case 'cut-off':
			return `${file} is cut off, or damaged at its end; take another copy of it, or the backup before.`;
		case 'damaged':
			return `${file} is damaged; take another copy of it, or the backup before.`;
		case 'newer':
			return `${file} was made by a newer version of this software; restore it with that version.`;
		case 'other-kind':
			return fault.kind === 'postgres'
				? `${file} holds a database of PostgreSQL; set DATABASE_URL to an empty one.`
				: `${file} holds a database of SQLite; leave DATABASE_URL out.`;
		case 'unlike':
			return `${file} holds ${fault.name} otherwise than it says itself; take another copy of it, or the backup before.`;
	}
}
