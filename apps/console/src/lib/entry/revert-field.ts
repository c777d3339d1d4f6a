import type { Words } from '@kok/domain/words';
import { issueWords } from '@kok/domain/issues';
import type { PartName } from '@kok/domain/rules/part';
import { api } from '#lib/api/client.ts';
import type { OpenedPart } from '#lib/api/opened-record.ts';
import { fileDraft } from '#lib/drafts/file-draft.ts';
import { isSame } from '#lib/drafts/is-same.ts';
import { withoutEmpty } from '#lib/drafts/without-empty.ts';
import { order } from '#lib/review/order.ts';

interface Reverting {
	record: string;
	type: string;
	part: PartName;
	opened: OpenedPart;
	name: string;
}

/** Takes one change back that the office has not published. What else was changed stays at the office. */
export async function revertField({ record, type, part, opened, name }: Reverting): Promise<Words | undefined> {
	const published = opened.published?.values ?? {};
	const values = withoutEmpty({ ...opened.draft?.values, [name]: published[name] });
	if (isSame(values, withoutEmpty(published))) return discard({ record, part, revision: opened.revision ?? 0 });
	const filed = await fileDraft({ record, part, type, base: opened.revision, values });
	if (filed.outcome !== 'filed') return filed.outcome === 'refused' ? filed.words : issueWords.wrong;
	if (opened.draft?.stage === 'open') return undefined;
	const asked = await order('review', { record, part, revision: (opened.revision ?? 0) + 1 });
	return asked.isDone ? undefined : asked.words;
}

async function discard({ record, part, revision }: { record: string; part: PartName; revision: number }) {
	const params = { path: { id: record, part }, header: { 'if-match': `"${revision}"` } };
	const answer = await api.DELETE('/api/records/{id}/parts/{part}/draft', { params }).catch(() => undefined);
	return answer?.response.ok ? undefined : (answer?.error?.words ?? issueWords.wrong);
}
