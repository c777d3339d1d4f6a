/** How files begin that spreadsheet programs keep for themselves: ZIP archives as XLSX, compound files as XLS. */
const beginnings = { zip: [0x50, 0x4b, 0x03, 0x04], compound: [0xd0, 0xcf, 0x11, 0xe0] } as const;

/** What a file is by its first bytes, whatever it is called; undefined for one that may be a table in CSV. */
export function beginsAsWorkbook(bytes: ArrayBuffer): keyof typeof beginnings | undefined {
	const first = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
	if (beginnings.zip.every((byte, index) => first[index] === byte)) return 'zip';
	return beginnings.compound.every((byte, index) => first[index] === byte) ? 'compound' : undefined;
}
