const polynomial = 0xed_b8_83_20;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
	return rest;
});

/** CRC-32 as ZIP has it (ISO 3309), continued from the checksum of what came before; 0 to begin with. */
export function checksum(bytes: Uint8Array, before = 0): number {
	let rest = ~before;
	for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
	return ~rest >>> 0;
}
