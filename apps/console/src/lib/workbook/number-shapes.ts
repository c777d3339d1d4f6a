import { type NumberShape, shapeOf } from './number-format.ts';
import type { PackedFile } from './packed-files.ts';
import { readXml } from './read-xml.ts';
import { type Room, unpack } from './unpack.ts';

/** What the formats of cells make of numbers, by the number of the style that a cell names. */
export async function readNumberShapes(file: PackedFile | undefined, room: Room): Promise<NumberShape[]> {
	if (!file) return [];
	const codes = new Map<number, string>();
	const ids: number[] = [];
	let isOfCells = false;
	await readXml(unpack(file, room), {
		open: (name, attributes) => {
			const id = Number(attributes['numFmtId'] ?? 0);
			if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
			if (name === 'cellXfs') isOfCells = true;
			if (name === 'xf' && isOfCells) ids.push(id);
		},
		close: (name) => {
			if (name === 'cellXfs') isOfCells = false;
		}
	});
	return ids.map((id) => shapeOf(id, codes.get(id)));
}
