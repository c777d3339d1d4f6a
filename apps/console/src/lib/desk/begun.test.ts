import { usualLanguages } from '@kok/domain/languages';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { begunTexts } = await import('./begun.ts');

const [demand, service] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const savedAt = '2026-11-24T09:00:00.000Z';
const office = { role: 'office' as const, mandates: [] };
const none = {
	me: office,
	languages: usualLanguages,
	copies: [],
	unsent: [],
	titles: new Map<string, { text: string }>()
};

function listed(record: string, part: 'de' | 'en') {
	return { record, part, type: 'demand' as const, base: 1, revision: 1, savedAt, titles: { de: 'Bleiberecht' } };
}

function kept(record: string, values: object, { type = 'demand', base }: { type?: string; base?: number } = {}) {
	const key = { actor: 'account:a', record, part: 'de' as const, type };
	return { key, copy: { values: { ...values }, base, savedAt, isSent: false } };
}

describe('what somebody began', () => {
	test('stands once: what lies on the device goes before what the server had of the same part', () => {
		const titles = new Map([[demand, { text: 'Bleiberecht' }]]);
		const copies = [listed(demand, 'de'), listed(demand, 'en')];
		const { sent, onDevice } = begunTexts({ ...none, copies, unsent: [kept(demand, {}, { base: 1 })], titles });
		expect(sent.map(({ address }) => address)).toEqual([`/forderungen/${demand}/en/schreiben`]);
		expect(onDevice).toEqual([
			{ record: demand, part: 'de', address: `/forderungen/${demand}/de/schreiben`, title: 'Bleiberecht', savedAt }
		]);
	});

	test('is called by what was typed where nobody knows the record', () => {
		const { onDevice } = begunTexts({ ...none, unsent: [kept(demand, { title: 'Ohne Netz begonnen' })] });
		expect(onDevice.map(({ title }) => title)).toEqual(['Ohne Netz begonnen']);
	});

	test('is gone on with where a member proposes what is not made yet', () => {
		const me = { role: 'delegate' as const, mandates: [{ type: 'member' as const, actsFor: 'haus' }] as never };
		const { onDevice } = begunTexts({ ...none, me, unsent: [kept(service, { name: 'Neu' }, { type: 'service' })] });
		expect(onDevice.map(({ address }) => address)).toEqual([`/eintrag/neu/${service}?mitglied=haus`]);
	});
});
