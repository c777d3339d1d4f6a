import { type AnyValues, type ContentType } from '@kok/domain/content-type';
import { dayIn } from '@kok/domain/calendar';
import { type Issue, issueWords } from '@kok/domain/issues';
import type { RefusalCode } from '@kok/domain/refusals';
import { confirmedField, decideConfirmation } from '@kok/domain/rules/confirmation';
import type { PartName } from '@kok/domain/rules/part';
import { currentText } from '../db/stores/bulk-store.ts';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import { markConfirmed, typeOf } from '../db/stores/record-store.ts';
import { readSettings } from './settings.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type ConfirmOutcome =
	| { outcome: 'confirmed' }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: RefusalCode };

interface Confirming {
	id: string;
	/** The revision of the facts that the caller read. */
	revision: number;
	/** The day on which it was found out; without it today, where the network is. */
	on?: string | undefined;
	caller: Caller;
}

/** Somebody says that what the public reads of a record still holds: an entry of the log, and no text is touched. */
export async function confirmRecord(tools: Tools, { id, revision, on, caller }: Confirming): Promise<ConfirmOutcome> {
	const result = await inChain<ConfirmOutcome>(tools, async (trx, chain) => {
		const record = await findOpenRecord(trx, id);
		if (!record) return { outcome: 'not-found' };
		const facts = record.parts.get('facts');
		if ((facts?.revision ?? 0) !== revision) return { outcome: 'stale' };
		const today = dayIn((await readSettings(trx)).timeZone, chain.at);
		const verdict = decideConfirmation(
			{ on: on ?? today },
			{
				type: typeOf(record),
				facts: record.textOf(facts?.state.published?.snapshot),
				isWithdrawn: record.withdrawn !== undefined,
				confirmedOn: record.confirmedOn,
				today
			}
		);
		if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };
		const confirmedOn = verdict.next.on;
		await markConfirmed(trx, { id, confirmedOn });
		await chain.append({ ...caller, action: verdict.event.type, object: id, changes: [{ confirmedOn }] });
		return { outcome: 'confirmed' };
	});
	if (result.outcome === 'confirmed') tools.onPublicChange();
	return result;
}

/** What someone wrote, with the day of confirmation that stands in the text: it stays, and nobody writes another. */
export function withToldDay(
	type: ContentType,
	{ part, record, values }: { part: PartName; record: OpenRecord; values: AnyValues }
): { values: AnyValues } | { issues: Issue[] } {
	const field = part === 'facts' ? confirmedField(type) : undefined;
	if (field === undefined) return { values };
	const stored = record.parts.get(part);
	const told = stored && record.textOf(currentText(stored))?.[field];
	const { [field]: written = told, ...others } = values;
	if (written !== told)
		return { issues: [{ path: field, code: 'by-confirmation', message: issueWords['by-confirmation'] }] };
	return { values: told === undefined ? others : { ...others, [field]: told } };
}
