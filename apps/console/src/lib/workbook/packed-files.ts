import { Unreadable } from './unreadable.ts';
import { workbookRefusals } from './workbook-refusals.ts';

/** A file in a ZIP, as the directory at its end describes it. */
export interface PackedFile {
	packed: Uint8Array<ArrayBuffer>;
	method: number;
	isEncrypted: boolean;
	checksum: number;
	/** Its bytes when it is unpacked. */
	size: number;
}

/** The files of a ZIP by the names that OPC compares: in small letters. */
export type PackedFiles = ReadonlyMap<string, PackedFile>;

const signatures = { end: 0x06_05_4b_50, entry: 0x02_01_4b_50, file: 0x04_03_4b_50 } as const;
const sizes = { end: 22, entry: 46, file: 30, longestComment: 0xff_ff } as const;

/**
 * Reads the directory of a ZIP (APPNOTE 6.3.10, 4.3.12 and 4.3.16); nothing is unpacked. An archive without one, or whose
 * directory leads out of it, is refused as damaged, and so is one in the form for more than 4 GiB (ZIP64).
 */
export function packedFilesIn(bytes: ArrayBuffer): PackedFiles {
	try {
		const view = new DataView(bytes);
		const end = endIn(view);
		const count = view.getUint16(end + 10, true);
		const files = new Map<string, PackedFile>();
		let at = view.getUint32(end + 16, true);
		for (let index = 0; index < count; index += 1) {
			const { name, file, next } = entryAt(view, at);
			files.set(name, file);
			at = next;
		}
		return files;
	} catch (error) {
		if (error instanceof RangeError) throw new Unreadable(workbookRefusals.damaged);
		throw error;
	}
}

function endIn(view: DataView): number {
	const first = Math.max(0, view.byteLength - sizes.end - sizes.longestComment);
	for (let at = view.byteLength - sizes.end; at >= first; at -= 1) {
		if (view.getUint32(at, true) === signatures.end) return at;
	}
	throw new Unreadable(workbookRefusals.damaged);
}

function entryAt(view: DataView<ArrayBuffer>, at: number): { name: string; file: PackedFile; next: number } {
	if (view.getUint32(at, true) !== signatures.entry) throw new Unreadable(workbookRefusals.damaged);
	const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
	const [nameLength = 0] = lengths;
	const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + sizes.entry, nameLength));
	const file: PackedFile = {
		packed: packedAt(view, { at: view.getUint32(at + 42, true), length: view.getUint32(at + 20, true) }),
		method: view.getUint16(at + 10, true),
		isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
		checksum: view.getUint32(at + 16, true),
		size: view.getUint32(at + 24, true)
	};
	const next = at + sizes.entry + lengths.reduce((sum, length) => sum + length, 0);
	// Programs for Windows have written backslashes.
	return { name: name.toLowerCase().replaceAll('\\', '/'), file, next };
}

function packedAt(
	view: DataView<ArrayBuffer>,
	{ at, length }: { at: number; length: number }
): Uint8Array<ArrayBuffer> {
	if (view.getUint32(at, true) !== signatures.file) throw new Unreadable(workbookRefusals.damaged);
	const start = at + sizes.file + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	return new Uint8Array(view.buffer, start, length);
}
