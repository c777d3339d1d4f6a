import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { RecordState } from '@kok/domain/release/compile';
import { editedValues } from '@kok/domain/testing/edited-values';
import { expect, test } from 'vitest';
import { contentOf } from '../testing/records.ts';
import { differences, findChanges, readWhole, records, siteOf } from '../testing/whole-site.ts';

const before = contentOf(records);
const was = siteOf(before);

const edits = records.flatMap((record, index) =>
	[index % 2 === 0 ? ('facts' as const) : ('de' as const)].map((part): [string, RecordState[]] => [
		`${record.type} ${part}`,
		edited(record, { part, seed: index })
	])
);

test('the pages that a publication changes are those that a reader of the whole site finds changed, whatever is edited', async () => {
	const old = await readWhole(before);
	const counts = new Set<number>();
	for (const [name, edit] of edits) {
		const after = contentOf(edit);
		const { pages } = await findChanges(was, siteOf(after));
		const found = pages.map(({ path, change }) => `${change} ${path}`);
		expect(found, name).toEqual(differences(old, await readWhole(after)));
		counts.add(found.length);
	}
	expect(counts.size).toBeGreaterThan(6);
	// The whole site is read once for each edit.
}, 300_000);

function edited(record: RecordState, { part, seed }: { part: 'facts' | 'de'; seed: number }): RecordState[] {
	if (!isTypeName(record.type)) return [...records];
	const { facts, wording } = contentTypes[record.type];
	const shown = part === 'facts' ? record.facts : record.wording.de;
	if (!shown) return [...records];
	const targets = (type: string) => records.filter((one) => one.type === type).map(({ id }) => id);
	const about = { values: shown.values, targets, seed };
	const next = { ...shown, values: editedValues(part === 'facts' ? facts : wording, about) };
	const changed =
		part === 'facts' ? { ...record, facts: next } : { ...record, wording: { ...record.wording, de: next } };
	return records.map((one) => (one === record ? changed : one));
}
