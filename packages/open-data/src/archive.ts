import { givingWay } from '@kok/release/give-way';
import { Zip, ZipDeflate } from 'fflate';
import type { DataFile } from './data-file.ts';

const portion = 64 * 1024;

/** Files in one ZIP, by their names in it. The same files of the same day give the same bytes, wherever it is made. */
export async function archiveOf(
	files: readonly (readonly [name: string, file: DataFile])[],
	day: string
): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	const zip = new Zip((fault, part) => {
		if (fault) throw fault;
		parts.push(part);
	});
	for (const [name, file] of files) await addFile(zip, { name, day, bytes: Buffer.from(await file.make()) });
	zip.end();
	return Buffer.concat(parts);
}

async function addFile(
	zip: Zip,
	{ name, day, bytes }: { name: string; day: string; bytes: Uint8Array }
): Promise<void> {
	const giveWay = givingWay();
	const entry = new ZipDeflate(name, { level: 6 });
	entry.mtime = noonOf(day);
	zip.add(entry);
	for (let start = 0; start < bytes.length; start += portion) {
		entry.push(bytes.subarray(start, start + portion));
		await giveWay();
	}
	entry.push(new Uint8Array(), true);
}

/** ZIP holds the time of a clock and no zone: noon is the same day on every machine. */
function noonOf(day: string): Date {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
}
