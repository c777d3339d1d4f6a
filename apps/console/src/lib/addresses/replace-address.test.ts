import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedPart } from '#lib/api/opened-record.ts';

const { records, filed } = vi.hoisted(() => ({
	records: new Map<string, unknown>(),
	filed: [] as { record: string; base: number | undefined; values: unknown }[]
}));
vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
vi.mock('#lib/api/opened-record.ts', () => ({
	openRecord: async (id: string) => {
		const record = records.get(id);
		return record === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(record);
	}
}));
vi.mock('#lib/drafts/file-draft.ts', () => ({
	fileDraft: async (filing: (typeof filed)[number]) => {
		filed.push(filing);
		return Promise.resolve({ outcome: filing.record === 'refused' ? 'refused' : 'filed' });
	}
}));

const { replaceAddress } = await import('./replace-address.ts');

const actor = 'account:mira';
const change = { from: 'https://amt.example/alt', to: 'https://amt.example/neu', actor };
const old = { website: change.from };

function listed(record: string) {
	const place = { type: 'member' as const, part: 'facts' as const, field: 'website', state: 'published' as const };
	return { record, ...place, hasDraft: false };
}

function lay(id: string, facts: OpenedPart): void {
	records.set(id, { id, type: 'member', parts: { facts } });
}

function draft(more: Partial<NonNullable<OpenedPart['draft']>> = {}): NonNullable<OpenedPart['draft']> {
	return { stage: 'open', snapshot: 'ab', writtenBy: actor, values: old, ...more };
}

describe('a new address in the place of an old one', () => {
	const published = { since: '2026-11-01', values: old };

	beforeEach(() => {
		records.clear();
		filed.splice(0);
	});
	afterAll(() => vi.unstubAllGlobals());

	test('is filed in every record that names it, once for each part, on top of the revision that was read', async () => {
		lay('a', { revision: 4, published });
		lay('b', { revision: 7, published, draft: draft() });
		const places = [listed('a'), listed('a'), listed('b')];
		expect(await replaceAddress(places, change)).toEqual({ filed: 2, inTheWay: 0, failed: 0 });
		expect(filed).toMatchObject([
			{ record: 'a', base: 4, values: { website: change.to } },
			{ record: 'b', base: 7, values: { website: change.to } }
		]);
	});

	test('changes no draft of somebody else, and none that is being read, approved or planned', async () => {
		lay('a', { revision: 4, published, draft: draft({ writtenBy: 'account:ana' }) });
		lay('b', { revision: 4, published, draft: draft({ stage: 'in_review' }) });
		lay('c', { revision: 4, published, draft: draft({ stage: 'approved' }) });
		lay('d', { revision: 4, published, draft: draft({ writtenBy: 'account:ana', alsoWrittenBy: [actor] }) });
		const all = ['a', 'b', 'c', 'd'].map(listed);
		expect(await replaceAddress(all, change)).toEqual({ filed: 1, inTheWay: 3, failed: 0 });
		expect(filed.map(({ record }) => record)).toEqual(['d']);
	});

	test('is filed nowhere where the draft does not name the old one any more, and a record that cannot be read is told', async () => {
		lay('a', { revision: 4, published, draft: draft({ writtenBy: 'account:ana', values: { website: change.to } }) });
		lay('refused', { revision: 4, published });
		const all = ['a', 'refused', 'unknown'].map(listed);
		expect(await replaceAddress(all, change)).toEqual({ filed: 0, inTheWay: 0, failed: 2 });
	});
});
