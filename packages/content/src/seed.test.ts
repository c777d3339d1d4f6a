import { createHash } from 'node:crypto';
import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { type Source, vouchesFor } from '@kok/domain/fields/sources';
import { compileRelease } from '@kok/domain/release/compile';
import { type InterfaceLanguage, interfaceLanguages } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { historyOf } from './history.ts';
import { replay } from './replay.ts';
import { documents } from './kok/documents.ts';
import * as ids from './kok/ids.ts';
import { type SeedStatement, seedStatements } from './kok/seed-statements.ts';
import { kok } from './kok.ts';

const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const { records } = compileRelease(replay(historyOf(kok, founding), { hash }), { hash });
const { title: portrait, url } = documents.selfPortrait;

/** A statement under a name that a failing test can show. */
const named = seedStatements.map((statement): [string, SeedStatement] => [statement.says.de, statement]);

describe.each(named)('“%s”', (_, statement) => {
	const { type, field } = statement;
	const record = findRecord(statement);

	test.each(interfaceLanguages)('is public (%s), its field filled', (locale) => {
		const inWords = Object.hasOwn(contentTypes[type].wording, field);
		const values: AnyValues | undefined = inWords ? record.wording[locale]?.values : record.facts.values;
		expect(record.wording[locale]).toBeDefined();
		expect(values?.[field]).toBeTruthy();
	});

	test('has the portrait as an undated source that covers it', () => {
		const cited = record.facts.values.sources.filter(
			(source) => source.title === portrait && vouchesFor(source, field)
		);
		expect(cited).toHaveLength(1);
		expect(cited[0]).not.toHaveProperty('dated');
	});

	test('is told in English from the English portrait, and not translated from German', () => {
		if (type === 'network' || statement.record === ids.pages.supporters) return;
		expect(record.wording.en).not.toHaveProperty('translatedFrom');
	});
});

test('the committed table lists these statements with their present addresses (vitest -u writes it)', async () => {
	await expect(writeTable()).toMatchFileSnapshot('../SEED.md');
});

/** What the public sees of a record of any type. */
interface PublicOne {
	id: string;
	facts: { values: { readonly sources: readonly Source[] } };
	wording: { readonly [L in InterfaceLanguage]?: { readonly slug: string; readonly values: AnyValues } | undefined };
}

function findRecord({ type, record: id }: SeedStatement) {
	const all: readonly PublicOne[] = records[type];
	const record = all.find((one) => one.id === id);
	if (!record) throw new Error(`Not public: ${type} ${id}`);
	return record;
}

function writeTable(): string {
	const head = ['No.', 'Sagt', 'Says', 'Record', 'Field', 'Page (de)', 'Page (en)'];
	const rows = seedStatements.map((statement, index) => [
		String(index + 1),
		statement.says.de,
		statement.says.en,
		`\`${statement.type}\` \`${statement.record}\``,
		`\`${statement.field}\``,
		...interfaceLanguages.map((locale) => `\`${addressOf(statement, locale)}\``)
	]);
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [
		'# The portrait, statement by statement',
		'',
		'Each statement of the portrait that this project was founded on, in its order, in a few words of our own, and where',
		`the site tells it. Source of all: “${portrait}”, published by KOK, undated, ${url}.`,
		`KOK tells it in German as well, undated, ${documents.selfPortraitGerman.url}. That version names a fourth task, speaks of a`,
		'partial improvement where this one says “increased greatly”, of national law beside international law, and of Betroffene',
		'where this one speaks of women. German texts follow it there. It was known in these points alone.',
		'Written by `src/seed.test.ts` from `src/kok/seed-statements.ts`; the test fails when it no longer holds.',
		'',
		line(head),
		line(widths.map((width) => '-'.repeat(width))),
		...rows.map(line),
		''
	].join('\n');
}

/** As the site makes addresses. The network itself has none; who it is and how to reach it stands on the page for help. */
function addressOf(statement: SeedStatement, locale: InterfaceLanguage): string {
	const { address, onePage }: ContentType = contentTypes[statement.type];
	if (!address) return { de: '/de/kontakt', en: '/en/contact' }[locale];
	const slug = findRecord(statement).wording[locale]?.slug ?? '';
	return `/${locale}/${address[locale]}${onePage ? '#' : '/'}${slug}`;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
