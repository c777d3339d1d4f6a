import type { ContentType, Fields } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import type { Me } from '#lib/api/client.ts';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { type Naming, readNames } from '#lib/fields/naming.ts';
import { itemsIn } from '#lib/fields/numbered-items.ts';
import type { Network } from '#lib/records/network.ts';
import { fieldsOf } from '#lib/records/parts-of.ts';
import { Editor } from './editor.svelte.ts';
import { findCopy } from './find-copy.ts';
import { readBase } from './read-base.ts';

interface Begun {
	type: ContentType;
	/** As it was read; one that is not made yet has no parts. */
	record: Pick<OpenedRecord, 'id' | 'parts'>;
	network: Network;
	me: Me;
	part: PartName;
}

/** A part to write in: as it stands, or as it was left before it was filed. */
export async function beginEditor({
	type,
	record,
	network,
	me,
	part
}: Begun): Promise<{ fields: Fields; editor: Editor; naming: Naming }> {
	const fields = fieldsOf(type, part);
	const key = { actor: me.actor, record: record.id, part, type: type.name };
	const copy = await findCopy(key);
	const isBehind = copy !== undefined && copy.base !== record.parts[part]?.revision;
	const base = isBehind ? await readBase(key, copy.base ?? 0) : undefined;
	const editor = new Editor({ key, fields, read: record.parts[part], copy, base });
	const names = await readNames(network, [
		{ fields, values: editor.values },
		{ fields, values: editor.before }
	]);
	const items = itemsIn(type, { parts: record.parts, facts: valuesIn(record.parts.facts) });
	return { fields, editor, naming: { ...names, items } };
}
