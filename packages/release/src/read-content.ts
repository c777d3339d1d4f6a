import { hash } from 'node:crypto';
import { isTypeName } from '@kok/domain/content-types';
import {
	type Content,
	type PublicRecord,
	contentFormat,
	isReadFormat,
	parseContent
} from '@kok/domain/release/content';
import { hashText } from './envelope.ts';
import { givingWay } from './give-way.ts';
import { type RecordSpan, formatOf, splitContent } from './split-content.ts';

/** So many bytes of records are read at a time: much more would keep everybody waiting. */
const bytesAtOnce = 32 * 1024;

/** The records of the contents that are in use, by their type and the hash of their bytes. */
const recordsOf = new WeakMap<Content, ReadonlyMap<string, PublicRecord>>();

/**
 * Reads a content from its bytes, as `parseContent` would, but piece by piece: whoever is asked meanwhile answers.
 * The bytes are verified before, so that what is passed over is still part of what was signed.
 * A record that stands byte for byte in the content at hand is taken from there, so that two contents take hardly
 * more room than one. One of an earlier format is raised. `undefined` for a later format; throws for what is no content.
 */
export async function readContent(bytes: Buffer, known: Content | undefined): Promise<Content | undefined> {
	const format = formatOf(bytes) ?? contentFormat;
	if (!isReadFormat(format)) return undefined;

	const giveWay = givingWay();
	const { spans, rest } = await split(bytes, { format, giveWay });
	const empty = parseContent(JSON.parse(rest), { hash: hashText });
	const shared = (known && recordsOf.get(known)) ?? new Map<string, PublicRecord>();
	const byKey = new Map<string, PublicRecord>();
	for (const batch of batchesOf(spans, shared)) {
		const read = shared.has(batch[0].key) ? [] : readRecords(bytes, batch, { empty, format });
		for (const [index, { key }] of batch.entries()) {
			const record = shared.get(key) ?? read[index];
			if (record) byKey.set(key, record);
		}
		await giveWay();
	}
	const content = withRecords(empty, { spans, byKey });
	recordsOf.set(content, byKey);
	return content;
}

interface KeyedSpan extends RecordSpan {
	/** Names format, type and bytes. */
	key: string;
}

type Batch = [KeyedSpan, ...KeyedSpan[]];

async function split(
	bytes: Buffer,
	{ format, giveWay }: { format: number; giveWay: () => Promise<void> | undefined }
): Promise<{ spans: KeyedSpan[]; rest: string }> {
	const spans: KeyedSpan[] = [];
	const found = splitContent(bytes, isTypeName);
	for (;;) {
		const { done, value } = found.next();
		if (done) return { spans, rest: value };
		const { type, start, end } = value;
		if (isTypeName(type)) {
			spans.push({
				type,
				start,
				end,
				key: `${format} ${type} ${hash('sha256', bytes.subarray(start, end), 'base64')}`
			});
		}
		const wait = giveWay();
		if (wait) await wait;
	}
}

/** Neighbours of one type that are all at hand, or all to be read. */
function* batchesOf(spans: readonly KeyedSpan[], shared: ReadonlyMap<string, PublicRecord>): Generator<Batch> {
	let batch: Batch | undefined;
	for (const span of spans) {
		const [first] = batch ?? [];
		const isNext =
			first?.type === span.type &&
			shared.has(first.key) === shared.has(span.key) &&
			span.end - first.start <= bytesAtOnce;
		if (batch && isNext) {
			batch.push(span);
			continue;
		}
		if (batch) yield batch;
		batch = [span];
	}
	if (batch) yield batch;
}

/** The domain judges each record by its type, none by its neighbours; so a part of a content is read as one of its own. */
function readRecords(
	bytes: Buffer,
	batch: Batch,
	{ empty, format }: { empty: Content; format: number }
): readonly PublicRecord[] {
	const [{ type, start }] = batch;
	const read: unknown = JSON.parse(`[${bytes.toString('utf8', start, batch.at(-1)?.end)}]`);
	const part = { ...empty, format, withdrawn: [], media: [], records: { ...empty.records, [type]: read } };
	return recordsIn(parseContent(part, { hash: hashText }), type);
}

/** Sound for a type that `parseContent` has let pass: it knows all names. */
function recordsIn({ records }: Content, type: string): readonly PublicRecord[] {
	return (records as Readonly<Record<string, readonly PublicRecord[]>>)[type] ?? [];
}

/** Sound, because every record was read as one of the type under which it is put. */
function withRecords(
	empty: Content,
	{ spans, byKey }: { spans: readonly KeyedSpan[]; byKey: ReadonlyMap<string, PublicRecord> }
): Content {
	const records: Record<string, PublicRecord[]> = Object.fromEntries(
		Object.keys(empty.records).map((type) => [type, []])
	);
	for (const { type, key } of spans) {
		const record = byKey.get(key);
		if (record) records[type]?.push(record);
	}
	return { ...empty, records: records as unknown as Content['records'] };
}
