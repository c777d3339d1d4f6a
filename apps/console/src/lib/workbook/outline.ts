import type { PackedFile, PackedFiles } from './packed-files.ts';
import { readXml } from './read-xml.ts';
import { Unreadable } from './unreadable.ts';
import { type Room, unpack } from './unpack.ts';
import { workbookRefusals } from './workbook-refusals.ts';

/** What a workbook has: its sheets in the order of their tabs, and what they share. */
export interface Outline {
	sheets: readonly { name: string; isHidden: boolean; file: PackedFile }[];
	/** Whether days are counted from 1904, as Excel for the Mac did, and not from 1900. */
	is1904: boolean;
	sharedStrings: PackedFile | undefined;
	styles: PackedFile | undefined;
}

interface Relation {
	/** The last part of its type: `worksheet`; the rest differs between the two editions of the standard. */
	type: string;
	target: string;
}

/** Reads which parts a workbook has (ECMA-376, parts 1 and 2). A ZIP that holds none in XML is refused as of another format. */
export async function readOutline(files: PackedFiles, room: Room): Promise<Outline> {
	const main = fileOf('officeDocument', await readRelations(files, '', room), files);
	if (!main || !main.path.endsWith('.xml')) throw new Unreadable(workbookRefusals.another);
	const relations = await readRelations(files, main.path, room);
	const { sheets, is1904 } = await readSheets(main.file, room);
	const found = sheets.flatMap(({ name, isHidden, relation }) => {
		const to = relations.get(relation);
		const file = files.get(to?.target ?? '');
		if (!to || !file) throw new Unreadable(workbookRefusals.damaged);
		// A sheet that is all chart has no cells.
		return to.type === 'worksheet' ? [{ name, isHidden, file }] : [];
	});
	return {
		sheets: found,
		is1904,
		sharedStrings: fileOf('sharedStrings', relations, files)?.file,
		styles: fileOf('styles', relations, files)?.file
	};
}

function fileOf(wanted: string, relations: ReadonlyMap<string, Relation>, files: PackedFiles) {
	const path = [...relations.values()].find(({ type }) => type === wanted)?.target ?? '';
	const file = files.get(path);
	return file && { path, file };
}

/** What a part refers to, by id; the archive itself, with an empty name, refers to the workbook. */
async function readRelations(files: PackedFiles, part: string, room: Room): Promise<Map<string, Relation>> {
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const file = files.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
	const relations = new Map<string, Relation>();
	if (!file) return relations;
	await readXml(unpack(file, room), {
		open: (name, { Id = '', Type = '', Target = '' }) => {
			if (name !== 'Relationship') return;
			const type = Type.slice(Type.lastIndexOf('/') + 1);
			relations.set(Id, { type, target: pathTo(Target, folder) });
		}
	});
	return relations;
}

function pathTo(target: string, folder: string): string {
	const from = target.startsWith('/') ? '' : folder;
	const segments: string[] = [];
	for (const segment of `${from}${target}`.toLowerCase().split('/')) {
		if (segment === '..') segments.pop();
		else if (segment !== '' && segment !== '.') segments.push(segment);
	}
	return segments.join('/');
}

/** The sheets by name. A text or a set of slides is built alike, and is refused by its first element. */
async function readSheets(file: PackedFile, room: Room) {
	const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
	let root: string | undefined;
	let is1904 = false;
	await readXml(unpack(file, room), {
		open: (element, attributes) => {
			root ??= element;
			if (root !== 'workbook') throw new Unreadable(workbookRefusals.another);
			if (element === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
			if (element !== 'sheet') return;
			const { name = '', state = 'visible' } = attributes;
			const [, relation = ''] = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key)) ?? [];
			sheets.push({ name, isHidden: state !== 'visible', relation });
		}
	});
	return { sheets, is1904 };
}
