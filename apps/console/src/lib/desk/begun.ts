import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { Languages } from '@kok/domain/languages';
import type { PartName } from '@kok/domain/rules/part';
import type { Me, Schemas } from '#lib/api/client.ts';
import type { CopyKey, WorkingCopy } from '#lib/drafts/working-copy.ts';
import { addressOf } from '#lib/records/tabs.ts';
import { titleIn } from '#lib/records/title.ts';

/** A text that somebody began and did not file. */
export interface Begun {
	record: string;
	part: PartName;
	/** Where they go on writing. */
	address: string;
	/** Of the record, as far as it is known. */
	title: string | undefined;
	savedAt: string;
}

/** Texts that somebody began: those that the server has, and those that lie on this device alone. */
export interface BegunTexts {
	sent: Begun[];
	onDevice: Begun[];
}

interface Given {
	me: Pick<Me, 'role' | 'mandates'>;
	languages: Languages;
	copies: readonly Schemas['ListedWorkingCopy'][];
	unsent: readonly { key: CopyKey; copy: WorkingCopy }[];
	/** What the records are called of which the device has something; one that is not made yet has no name. */
	titles: ReadonlyMap<string, { text: string }>;
}

/** Sets both beside each other. What the device has anew goes before what the server had of the same part. */
export function begunTexts({ me, languages, copies, unsent, titles }: Given): BegunTexts {
	const kept = new Set(unsent.map(({ key }) => keyOf(key)));
	const sent = copies
		.filter((copy) => !kept.has(keyOf(copy)))
		.map((copy) => ({
			...placeOf(copy, { me, isMade: copy.titles !== undefined }),
			title: titleIn(copy.titles ?? {}, languages)?.text,
			savedAt: copy.savedAt
		}));
	const onDevice = unsent.map(({ key, copy }) => ({
		...placeOf(key, { me, isMade: copy.base !== undefined || titles.has(key.record) }),
		title: titles.get(key.record)?.text ?? titleTyped(key, copy),
		savedAt: copy.savedAt
	}));
	return { sent, onDevice };
}

function keyOf({ record, part }: { record: string; part: PartName }): string {
	return `${record}/${part}`;
}

function placeOf(
	{ type, record, part }: { type: string; record: string; part: PartName },
	{ me: { role, mandates }, isMade }: { me: Given['me']; isMade: boolean }
): Pick<Begun, 'record' | 'part' | 'address'> {
	const member = mandates.find((mandate) => mandate.type === 'member')?.actsFor;
	// What a member proposes is written on a page of its own until it is sent.
	if (!isMade && role === 'delegate' && member !== undefined)
		return { record, part, address: `/eintrag/neu/${record}?mitglied=${member}` };
	const address = isTypeName(type) ? `${addressOf({ type: typeNamed(type), id: record }, part)}/schreiben` : '/';
	return { record, part, address };
}

function titleTyped({ type }: CopyKey, { values }: WorkingCopy): string | undefined {
	const title = isTypeName(type) ? values[typeNamed(type).title ?? ''] : undefined;
	return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}
