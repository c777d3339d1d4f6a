import type { AnyValues } from '@kok/domain/content-type';
import { type PartName, partNames } from '@kok/domain/rules/part';
import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { words } from '#lib/words/words.ts';

/** A part as it would be published. */
export type TypedPart = Schemas['TypedPart'];

/** A site as it would be: where it lies and where its records are read; else why there is none. */
export type Opened =
	| { is: 'open'; base: string; addresses: Readonly<Record<string, Readonly<Record<string, string>>>> }
	/** The values do not fit their fields yet. */
	| { is: 'unfit' }
	| { is: 'none'; words: Words };

/** Opens the site as it would be if some parts were published; without any, as it is. */
export async function openPreview(parts: TypedPart[]): Promise<Opened> {
	const answer = await api.POST('/api/previews', { body: { parts } }).catch(() => undefined);
	if (answer?.data) {
		const { id, addresses } = answer.data;
		return { is: 'open', base: `/api/previews/${id}`, addresses };
	}
	if (answer?.response.status === 422) return { is: 'unfit' };
	return { is: 'none', words: answer?.error?.words ?? words.preview.away };
}

/** The parts of a record with the texts of one of its states. What only members see is on no page. */
export function partsIn({ id, parts }: OpenedRecord, state: 'draft' | 'published'): TypedPart[] {
	return partNames.flatMap((part) => {
		const text = part === 'inside' ? undefined : parts[part]?.[state];
		return text ? [typed({ record: id, part }, text)] : [];
	});
}

/** A text of a part as the API takes it. */
export function typed(
	key: { record: string; part: PartName },
	{ values, origin }: { values: AnyValues; origin?: { locale: Schemas['Locale'] } | undefined }
): TypedPart {
	return { ...key, values: { ...values }, ...(origin && { translatedFrom: origin.locale }) };
}
