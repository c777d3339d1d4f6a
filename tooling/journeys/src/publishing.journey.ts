import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { mayTake, timeOfSpelling } from './spelling.ts';
import { staged } from './stage.ts';
import { expect, test } from './visiting.ts';

interface Change {
	method: 'PUT' | 'POST';
	path: string;
	as: 'WRITER' | 'READER';
	revision?: number;
	body?: unknown;
}

async function change({ method, path, as, revision, body }: Change) {
	const answer = await fetch(staged('API') + path, {
		method,
		headers: {
			authorization: `Bearer ${staged(as)}`,
			...(revision === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }),
			...(body !== undefined && { 'content-type': 'application/json' })
		},
		...(body !== undefined && { body: JSON.stringify(body) })
	});
	expect(answer.status, `${method} ${path}: ${await answer.clone().text()}`).toBeLessThan(300);
}

test('what one person drafts and another approves stands on the site within a second', async ({ page }) => {
	const id = randomUUID();
	const title = `Ziel ${id.slice(0, 8)}`;
	const source = { title: 'Bericht', publisher: 'Netz', dated: '2026' };
	const parts = { facts: { values: { kind: 'aim', order: 99, sources: [source] } }, de: { values: { title } } };
	await change({ method: 'PUT', path: `/api/records/${id}`, as: 'WRITER', body: { type: 'goal', parts } });
	for (const part of ['facts', 'de']) {
		const path = `/api/records/${id}/parts/${part}`;
		await change({ method: 'POST', path: `${path}/review`, as: 'WRITER', revision: 1 });
		await change({ method: 'POST', path: `${path}/approval`, as: 'READER', revision: 2 });
		await change({ method: 'POST', path: `${path}/publication`, as: 'WRITER', revision: 3, body: {} });
	}

	const answered = performance.now();
	let milliseconds = 0;
	while (!(await (await fetch(`${staged('SITE')}/de/ziele`)).text()).includes(title)) {
		await setTimeout(20);
		milliseconds = performance.now() - answered;
		expect(milliseconds, 'milliseconds since the answer').toBeLessThan(20_000);
	}
	expect(milliseconds, 'milliseconds since the answer').toBeLessThan(mayTake(await timeOfSpelling(staged('SITE'))));
	await page.goto('/de/ziele');
	await expect(page.getByText(title).first()).toBeVisible();
});
