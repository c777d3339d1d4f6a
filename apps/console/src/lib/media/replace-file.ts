import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { MediaFile } from '@kok/domain/fields/media';
import { type Schemas, api } from '#lib/api/client.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { fileDraft } from '#lib/drafts/file-draft.ts';
import type { ToldFile } from './told-file.ts';
import { withFile } from './with-file.ts';

/**
 * Puts a file in the place of another: what was said about it comes along but for who allowed it, and each record that
 * names it gets a draft. A delegate of several members does it for one of them. Ids of the records in which that did not
 * succeed.
 */
export async function replaceFile(
	old: ToldFile,
	{ file: kept, name, member }: { file: Schemas['File']; name: string | undefined; member: string | undefined }
): Promise<string[]> {
	await describeAs(old, { kept, member });
	const to = { ...kept, ...(name !== undefined && { name }) };
	const failed: string[] = [];
	for (const { record, state } of old.uses) {
		if (state === 'withdrawn') continue;
		const isDone = await replaceIn(record, { from: old.file, to }).catch(() => false);
		if (!isDone) failed.push(record);
	}
	return failed;
}

/** What somebody said about the new one already stays, but for its name. */
async function describeAs(
	{ description }: ToldFile,
	{ kept: { file: hash }, member }: { kept: Schemas['File']; member: string | undefined }
): Promise<void> {
	const forWhom = member === undefined ? {} : { member };
	const { data } = await api.GET('/api/media', { params: { query: { file: hash, limit: 1, ...forWhom } } });
	const said = data?.files[0]?.description;
	if (!description || (said && Object.keys(said.alternative).length > 0)) return;
	const { alternative, credit } = description;
	const revision = said?.revision ?? 0;
	const header = revision === 0 ? { 'if-none-match': '*' as const } : { 'if-match': `"${revision}"` };
	const body = {
		alternative,
		...{ showsNobody: false, showsNoPlace: false },
		...(said?.name !== undefined && { name: said.name }),
		...(credit !== undefined && { credit })
	};
	await api.PUT('/api/media/{hash}/description', { params: { path: { hash }, query: forWhom, header }, body });
}

async function replaceIn(id: string, change: { from: string; to: MediaFile }): Promise<boolean> {
	const record = await openRecord(id);
	const { facts } = record.parts;
	if (!facts || !isTypeName(record.type)) return false;
	const values = withFile(contentTypes[record.type].facts, valuesIn(facts), change);
	const filed = await fileDraft({ record: id, part: 'facts', type: record.type, base: facts.revision, values });
	return filed.outcome === 'filed';
}
