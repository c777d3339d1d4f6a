import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord, recordOf, source } from '../testing/records.ts';
import { bodyRecord, introductionRecord, milestoneRecord, statementRecord } from '../testing/told-records.ts';

const site = await openSite({
	content: contentOf([
		networkRecord({ adopted: true }),
		goalRecord(),
		recordOf({
			id: idOf(5),
			type: 'goal',
			facts: { kind: 'aim', order: 0, sources: [source] },
			de: { title: 'Hilfe ist da' },
			slugs: { de: ['hilfe-ist-da'] }
		}),
		bodyRecord(),
		demand(1, { since: '2015' }),
		demand(2, { since: '2013-04', goal: idOf(5) }),
		demand(3, { since: '2020-01-05' }),
		demand(4, { since: undefined }),
		assessed(70, { demand: idOf(101), status: 'introduced', on: '2019-01-01' }),
		assessed(71, { demand: idOf(103), status: 'realised', on: '2022-05-01' }),
		assessed(72, { demand: idOf(104), status: 'introduced', on: '2016-01-01' }),
		statementRecord(1),
		introductionRecord({ clauses: [{ demand: idOf(102) }], on: '2025-11-05' }),
		milestoneRecord(1, { on: '2024', demands: [idOf(101)] })
	])
});
afterAll(async () => site.site.close());

describe('the register', () => {
	test.each([
		['number', '/de/forderungen', [1, 2, 3, 4], 'Nr.', 'ascending'],
		['state', '/de/forderungen/nach/stand', [3, 1, 4, 2], 'Stand', 'descending'],
		['first record', '/de/forderungen/nach/belegt-seit', [2, 1, 3, 4], 'Gefordert', 'ascending'],
		['latest move', '/de/forderungen/nach/zuletzt', [2, 1, 3, 4], 'Zuletzt', 'descending'],
		['goal', '/de/forderungen/nach/ziel', [2, 1, 3, 4], 'Ziel', 'ascending']
	] as const)('by %s is an address of its own, and says so to whoever hears it', async (_, path, order, head, sort) => {
		const page = await read(path);
		expect(numbersOn(page)).toEqual(order);
		const sorted = [...page.matchAll(/<th[^>]*aria-sort="(\w+)"[^>]*><a[^>]*>([^<]*)</g)];
		expect(sorted.map(([, direction, name]) => [direction, name])).toEqual([[sort, head]]);
		expect(page).toContain('<link rel="canonical" href="https://site.example/de/forderungen"/>');
	});

	test('links each column to the order by it, in the language of the page', async () => {
		const page = await read('/de/forderungen/nach/ziel');
		for (const order of ['', '/nach/stand', '/nach/belegt-seit', '/nach/zuletzt']) {
			expect(page).toContain(`href="/de/forderungen${order}"`);
		}
		expect(await read('/en/demands/by/state')).toContain('href="/en/demands/by/on-record-since"');
	});

	test('says in a sentence how many demands are in each state, and links to them', async () => {
		const page = await read('/de/forderungen');
		expect(words(page)).toContain(
			'Vier Forderungen: eine umgesetzt, zwei eingebracht, eine noch nicht bewertet. Gelesen sind Quellen bis 5. November 2025.'
		);
		expect(page).toContain('href="/de/forderungen/nach/stand#introduced"');
		expect(await read('/de/forderungen/nach/stand')).toContain('<tbody id="introduced"');
	});

	test('shows the latest change of a demand, or that there was none', async () => {
		const page = words(await read('/de/forderungen'));
		expect(page).toMatch(/Forderung Nummer 1 .* Dazu geschehen 2024/);
		expect(page).toMatch(/Forderung Nummer 2 .* Anhörung 5\. November 2025/);
	});

	test('answers 404 at a second address for its own order, and at misspelt ones', async () => {
		for (const path of ['nach/nummer', 'by/stand', 'nach/state', 'nach/stand/2', 'nach/stand/1', 'nach']) {
			expect([path, (await site.ask(`/de/forderungen/${path}`)).status]).toEqual([path, 404]);
		}
	});

	test('is in the site map once', async () => {
		const map = (await site.ask('/sitemap.xml')).text;
		expect(map).toContain('<loc>https://site.example/de/forderungen</loc>');
		expect(map).not.toContain('/nach/');
	});
});

test('a register that is too long for one page continues in the same order', async () => {
	const many = Array.from({ length: 120 }, (_, index) => demand(index + 1, { since: '2015' }));
	site.press.publish(contentOf([networkRecord(), goalRecord(), ...many]), '2026-11-24T10:00:00.000Z');
	await site.serves(2);
	const pages = await Promise.all(
		['', '/nach/nummer/2', '/nach/nummer/3'].map(async (path) => (await site.ask(`/de/forderungen${path}`)).text)
	);
	expect(pages.flatMap(numbersOn)).toEqual(many.map((_, index) => index + 1));
	expect(pages[1]).toMatch(/Nach Nummer, Seite 2 von 3\./);
	expect(pages[0]).toContain('href="/de/forderungen/nach/nummer/3"');
	expect((await site.ask('/de/forderungen/nach/nummer/4')).status).toBe(404);
});

function demand(number: number, { since, goal = idOf(2) }: { since: string | undefined; goal?: string }): RecordState {
	const record = demandRecord(number);
	const ground = {
		kind: 'documented',
		document: source,
		since: since === undefined ? null : { date: since, precision: 'on' }
	};
	return {
		...record,
		facts: { values: { ...record.facts?.values, ground, goal }, since: record.facts?.since ?? '' }
	};
}

function assessed(number: number, facts: Record<string, unknown>): RecordState {
	const values = { axis: 'network', author: 'Büro', sources: [source], ...facts };
	return recordOf({ id: idOf(number), type: 'assessment', facts: values, de: { text: 'Weil.' }, slugs: {} });
}

test('the register says how many demands have no words in the language of the page', async () => {
	const german = { en: undefined, slugs: { de: ['nur-deutsch'] } };
	await using one = await openSite({
		content: contentOf([networkRecord(), goalRecord(), demandRecord(1), demandRecord(2, german)])
	});
	const said = async (path: string) => words((await one.ask(path)).text);
	expect(await said('/en/demands')).toContain('One more is published in another language only.');
	expect(await said('/de/forderungen')).not.toContain('anderen Sprache');
});

function numbersOn(page: string): number[] {
	return [...page.matchAll(/<td class="number[^>]*>(\d+)</g)].map(([, number]) => Number(number));
}

async function read(path: string): Promise<string> {
	const { status, text } = await site.ask(path);
	expect([path, status]).toEqual([path, 200]);
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function words(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ ([,.:;])/g, '$1');
}
