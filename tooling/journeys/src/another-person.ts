import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { staged } from './stage.ts';

type Another = 'READER' | 'WRITER';

/** A goal that another person drafted, and the address of its German wording. */
export async function makeDraft(title: string, others = {}): Promise<{ id: string; path: string }> {
	const id = randomUUID();
	await write(
		`/api/records/${id}`,
		{ 'if-none-match': '*' },
		{ type: 'goal', parts: { de: { values: { title } }, ...others } }
	);
	return { id, path: `/ziele/${id}/de` };
}

/** Saves something as another person, or asks for something where nothing is to be saved. */
export async function write(
	path: string,
	condition: Record<string, string>,
	body?: unknown,
	by: Another = 'READER'
): Promise<void> {
	const headers = { authorization: `Bearer ${staged(by)}`, ...condition };
	const saved = {
		method: 'PUT',
		headers: { ...headers, 'content-type': 'application/json' },
		body: JSON.stringify(body)
	};
	const answer = await fetch(staged('API') + path, body === undefined ? { method: 'POST', headers } : saved);
	expect(answer.status, await answer.clone().text()).toBeLessThan(300);
}
