import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { RecordState } from '@kok/domain/release/compile';
import { type Locale, writtenIn } from '@kok/domain/words';
import { slugOf } from '@kok/slugs/slug';
import { slugAsThen } from '@kok/slugs/testing/slug-as-then';
import { describe, expect, test } from 'vitest';
import { austrian } from './fictional/austrian.ts';
import { demo } from './fictional/demo.ts';
import { generateNetwork } from './fictional/generate.ts';
import { readFolder } from './folder/read-folder.ts';
import { type WrittenRecord, historyOf } from './history.ts';
import { kok } from './kok.ts';
import { replay } from './replay.ts';

const by = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const examples = new URL('../../../examples/', import.meta.url);

const networks = {
	'the first content': () => historyOf(kok, by),
	'the demonstration': () => demo,
	'the Austrian network': () => historyOf(austrian, by),
	'a network of 430 members': () => generateNetwork({ seed: 430, members: 430, until: by.at }),
	Tarrow: () => historyOf(readExample('tarrow'), by),
	Serravento: () => historyOf(readExample('serravento'), by)
};

describe.each(Object.entries(networks))('each address of %s', (_, history) => {
	const named = replay(history(), { hash }).flatMap(namesOf);

	test('is spelled as version 0.4.0 spelled it', () => {
		expect(named.length).toBeGreaterThan(15);
		for (const { title, locale, slug } of named) {
			expect(slugOf(title, locale)).toBe(slugAsThen(title));
			expect(numbered(slugAsThen(title), slug)).toBe(slug);
		}
	});
});

test('a former title leads on under the spelling of its language, and Danish is not spelled as German', () => {
	const id = '00000000-0000-4000-8000-000000000001';
	const facts = { kind: 'aim', order: 1, sources: [{ title: 'Hvem vi er', publisher: 'Nettet' }] };
	const wording = { da: { title: 'Ly på Færøerne' }, sv: { title: 'Skydd på Färöarna' } };
	const founded = historyOf([{ id, type: 'goal', stage: 'published', facts, wording }], by);
	const part = { at: by.at, actor: 'anna', record: id, part: 'da' } as const;
	const steps = [
		...founded.steps,
		{ ...part, do: 'SaveDraft', values: { title: 'Ly på øen Ærø' } },
		{ ...part, do: 'Publish' }
	] as const;
	const [goal] = replay({ ...founded, steps }, { hash });
	expect(goal?.slugs).toEqual({ da: ['ly-paa-faeroeerne', 'ly-paa-oeen-aeroe'], sv: ['skydd-pa-faroarna'] });
});

/** The slug, or the one with the number of another, by which namesakes are told apart. */
function numbered(slug: string, other: string): string {
	const [, number] = /-(\d+)$/.exec(other) ?? [];
	return slug === other || number === undefined ? slug : `${slug}-${number}`;
}

interface NamedInAddress {
	title: string;
	locale: Locale;
	slug: string;
}

/** The titles of a record that is public, with the slugs that they gave it. */
function namesOf({ type, wording, slugs }: RecordState): NamedInAddress[] {
	const title = isTypeName(type) ? typeNamed(type).title : undefined;
	if (title === undefined) return [];
	return writtenIn(wording).flatMap((locale) => {
		const slug = slugs[locale]?.at(-1);
		return slug === undefined ? [] : [{ title: String(wording[locale]?.values[title]), locale, slug }];
	});
}

function readExample(country: string): readonly WrittenRecord[] {
	const folder = new URL(`${country}/`, examples);
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
	const reading = readFolder(files, { hash, at: by.at });
	if ('mistakes' in reading) throw new Error(reading.mistakes.join('\n'));
	return reading.records;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
