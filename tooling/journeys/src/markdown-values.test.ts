import { isSpelledAlike } from '@kok/console/src/lib/markdown/write-markdown.ts';
import { austrian } from '@kok/content/fictional/austrian';
import { generateNetwork } from '@kok/content/fictional/generate';
import type { WrittenRecord } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import type { Fields } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { itemsById, valuesOf } from '@kok/domain/items-in';
import { expect, test } from 'vitest';

/** Every text in Markdown of some values. */
function textsIn(fields: Fields, values: unknown): string[] {
	const given = valuesOf(values);
	return Object.entries(fields).flatMap(([name, { kind, items }]) => {
		const value = given[name];
		if (kind === 'text') return typeof value === 'string' ? [value] : [];
		return items ? [...itemsById(value).values()].flatMap((item) => textsIn(items, item)) : [];
	});
}

function textsOf({ type, facts, wording, inside }: WrittenRecord): string[] {
	const fields = contentTypes[type];
	const wordings = Object.values(wording).flatMap((values) => textsIn(fields.wording, values));
	return [...textsIn(fields.facts, facts), ...wordings, ...textsIn(fields.inside, inside)];
}

function savedIn(members: number): string[] {
	const { steps } = generateNetwork({ seed: 1, members, until: '2026-11-24T09:00:00.000Z' });
	return steps.flatMap((step) =>
		step.do === 'SaveDraft' ? Object.values(contentTypes).flatMap(({ wording }) => textsIn(wording, step.values)) : []
	);
}

test('the editor changes no byte of any text of three networks that nobody touched', () => {
	const texts = [...[...kok, ...austrian].flatMap(textsOf), ...savedIn(20)];
	expect(texts.length).toBeGreaterThan(500);
	expect(texts.filter((text) => !isSpelledAlike(text))).toEqual([]);
});
