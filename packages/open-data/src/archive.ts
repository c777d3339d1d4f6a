import { strToU8, zipSync } from 'fflate';
import type { DataFile } from './data-file.ts';

/** Files in one ZIP, by their names in it. The same files of the same day give the same bytes, wherever it is made. */
export function archiveOf(files: readonly (readonly [name: string, file: DataFile])[], day: string): Uint8Array {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	const entries = files.map(([name, file]) => {
		const made = file.make();
		return [name, typeof made === 'string' ? strToU8(made) : made] as const;
	});
	// ZIP holds the time of a clock and no zone: noon is the same day on every machine.
	return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(year, month - 1, date, 12) });
}
