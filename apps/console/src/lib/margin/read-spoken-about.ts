import type { AnyValues, Fields } from '@kok/domain/content-type';
import { itemsById } from '@kok/domain/items-in';
import { api } from '#lib/api/client.ts';
import type { Naming } from '#lib/fields/naming.ts';
import { writeItem, writeValue } from '#lib/fields/write-value.ts';
import type { Comment } from './threads.ts';

interface Asked {
	record: string;
	fields: Fields;
	/** What is public: a note may speak of what its draft strikes from it. */
	published: AnyValues;
	naming: Naming;
}

/** What a note spoke about, in the words of then; nothing where they were erased, or it is about the whole part. */
export async function readSpokenAbout(
	{ part, field: name, item, at }: Comment,
	{ record, fields, published, naming }: Asked
): Promise<string | undefined> {
	const field = fields[name ?? ''];
	if (!field || name === undefined) return undefined;
	const params = { path: { id: record, part }, query: { at } };
	const { data } = await api.GET('/api/records/{id}/parts/{part}/text', { params }).catch(() => ({ data: undefined }));
	const then = data?.values ?? {};
	for (const values of [then, published]) {
		const value = new Map<string, unknown>(Object.entries(values)).get(name);
		if (item === undefined) return writeValue({ ...field, name }, value, naming) || undefined;
		const found = itemsById(value).get(item);
		if (found) return writeItem({ ...field, name }, { id: item, number: 0, item: found, isListed: true }, naming);
	}
	return undefined;
}
