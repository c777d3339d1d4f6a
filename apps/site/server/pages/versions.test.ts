import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { listFormerPaths } from '../exporting/static-paths.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord } from '../testing/records.ts';
import { statementRecord } from '../testing/told-records.ts';

/** What a demand said at one time, its clauses by id in their order. */
interface Told {
	at: string;
	title: string;
	clauses: Record<string, string>;
}

const history: readonly Told[] = [
	{
		at: '2026-01-05T10:00:00.000Z',
		title: 'Wer betroffen ist, darf bleiben',
		clauses: { stay: 'Betroffene erhalten einen Titel.', court: 'Niemand muss dafür vor Gericht aussagen.' }
	},
	{
		at: '2026-02-05T10:00:00.000Z',
		title: 'Wer betroffen ist, darf bleiben',
		clauses: { stay: 'Betroffene erhalten sofort einen Titel.', court: 'Niemand muss dafür vor Gericht aussagen.' }
	},
	{
		at: '2026-03-05T10:00:00.000Z',
		title: 'Wer betroffen ist, darf bleiben',
		clauses: {
			family: 'Das gilt auch für ihre Kinder.',
			stay: 'Betroffene erhalten sofort einen Titel.',
			court: 'Niemand muss dafür vor Gericht aussagen.'
		}
	},
	{
		at: '2026-04-05T10:00:00.000Z',
		title: 'Betroffene bleiben, auch ohne Aussage',
		clauses: {
			stay: 'Betroffene erhalten sofort einen Titel.',
			family: 'Das gilt auch für ihre Kinder.'
		}
	},
	{
		at: '2026-05-05T10:00:00.000Z',
		title: 'Betroffene bleiben, auch ohne Aussage',
		clauses: {
			family: 'Das gilt auch für ihre Kinder und Eltern.',
			stay: 'Betroffene erhalten sofort einen Titel.',
			work: 'Sie dürfen arbeiten.'
		}
	}
];

const site = await openSite({ content: release(1) });
afterAll(async () => site.site.close());

test('over five releases, the address of a clause in a version shows the same text and hash', async () => {
	const seen = new Map<string, string>();
	for (let number = 1; number <= history.length; number += 1) {
		if (number > 1) site.press.publish(release(number), history[number - 1]?.at ?? '');
		await site.serves(number);
		for (const [index, told] of history.slice(0, number).entries()) {
			const version = index + 1;
			const page = await read(`/de/forderungen/3/fassung-${version}`);
			const texts = Object.values(told.clauses);
			for (const [place, text] of texts.entries()) {
				const clause = clauseAt(page, `3-${place + 1}`);
				expect(clause).toEqual({ text, hash: createHash('sha256').update(text).digest('hex') });
				const key = `${version}#3-${place + 1}`;
				expect(seen.get(key) ?? JSON.stringify(clause)).toBe(JSON.stringify(clause));
				seen.set(key, JSON.stringify(clause));
			}
			expect(page).not.toContain(`id="3-${texts.length + 1}"`);
			expect(page).toContain(`>${told.title}</h1>`);
			expect(page.includes('Das ist der geltende Wortlaut.')).toBe(index + 1 === number);
		}
		expect((await site.ask(`/de/forderungen/3/fassung-${number + 1}`)).status).toBe(404);
	}
	expect(seen.size).toBe(12);
});

describe('a version', () => {
	test('says from when until when it stood, and links to the present one', async () => {
		const page = words(await read('/de/forderungen/3/fassung-2'));
		expect(page).toContain('vom 5. Februar 2026 bis zum 5. März 2026');
		expect(page).toContain('Seither neu gefasst: Fassung 5, seit dem 5. Mai 2026');
	});

	test('marks what changed word by word, and says in words what is new, dropped or only moved', async () => {
		const reworded = await read('/de/forderungen/3/fassung-2');
		expect(reworded).toMatch(/Satz 3\.1<\/b>.*geändert.*Betroffene erhalten <ins[^>]*>sofort <\/ins>einen Titel\./s);
		const grown = words(await read('/de/forderungen/3/fassung-3'));
		expect(grown).toContain('Satz 3.1 neu Das gilt auch für ihre Kinder.');
		expect(grown).toContain('Satz 3.2 nur verschoben, vorher 3.1');
		const shortened = words(await read('/de/forderungen/3/fassung-4'));
		expect(shortened).toContain('Satz 3.3 entfallen Niemand muss dafür vor Gericht aussagen.');
		expect(shortened).toContain('Titel geändert');
		expect(words(await read('/de/forderungen/3/fassung-1'))).toContain('Vor dieser Fassung stand hier keine.');
	});

	test('has the SHA-256 of its clauses in the source language', async () => {
		const [demand] = release(1).records.demand;
		const clauses = [
			{ id: 'stay', text: 'Betroffene erhalten einen Titel.' },
			{ id: 'court', text: 'Niemand muss dafür vor Gericht aussagen.' }
		];
		const hash = createHash('sha256').update(JSON.stringify(clauses)).digest('hex');
		expect(demand?.versions?.[0]?.hash).toBe(hash);
		expect(await read('/de/forderungen/3/fassung-1')).toContain(hash);
	});

	test('has one address in each language, by the number of its demand and its own', async () => {
		for (const path of ['/de/forderungen/forderung-3/fassung-2', '/de/forderungen/3/version-2']) {
			expect([path, await leadsTo(path)]).toEqual([path, '301 /de/forderungen/3/fassung-2']);
		}
		const unknown = ['fassung-02', 'fassung-0', 'fassung-', 'fassung', 'wording-2'].map(
			(last) => `/de/forderungen/3/${last}`
		);
		for (const path of [...unknown, '/de/forderungen/9/fassung-1', '/en/demands/3/version-1']) {
			expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
		}
	});

	test('has no address of a bare number where no release ever had one', async () => {
		for (const path of ['/de/forderungen/3/1', '/de/forderungen/forderung-3/1']) {
			expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
		}
	});
});

describe('the dossier', () => {
	test('links each clause to its lasting address, and lists every version', async () => {
		const page = await read('/de/forderungen/forderung-3');
		for (const place of [1, 2, 3]) expect(page).toContain(`href="/de/forderungen/3/fassung-5#3-${place}"`);
		for (const index of history.keys()) expect(page).toContain(`href="/de/forderungen/3/fassung-${index + 1}"`);
		expect(page).toMatch(/id="3-1".*id="3-2".*id="3-3"/s);
	});

	test('has a sentence to cite and its reference in one block to copy', async () => {
		const page = await read('/de/forderungen/forderung-3');
		const figure = /<figure[^>]*>(.*?)<\/figure>/s.exec(page)?.[1] ?? '';
		expect(words(figure)).toMatch(
			/^Alle dürfen bleiben\. Zusammenfassung nach: .+, https:\/\/site\.example\/de\/forderungen\/3\/fassung-5$/
		);
	});
});

test('a statement leads to the version that it cites, by its hash or by that of a text, also when it was replaced', async () => {
	const [, cited] = release(history.length).records.demand[0]?.versions ?? [];
	for (const [index, version] of [cited?.hash, cited?.texts.de?.[0]?.hash].entries()) {
		const statement = statementRecord(1, { citations: [{ demand: idOf(103), clauses: ['stay'], version }] });
		site.press.publish(contentOf([...recordsAt(history.length), statement]), `2026-06-05T1${index}:00:00.000Z`);
		await site.serves(history.length + 1 + index);
		const page = await read('/de/stellungnahmen/stellungnahme-1');
		expect(words(page)).toContain('zitiert ist ein früherer Wortlaut. Fassung 2');
		expect(page).toContain('href="/de/forderungen/3/fassung-2"');
	}
});

describe('what changes beside the clauses, or in a translation alone,', () => {
	const at = (day: number) => `2026-01-0${day}T10:00:00.000Z`;
	const german = (day: number, title: string) => ({ at: at(day), title, clauses: { stay: 'Alle bleiben.' } });
	const english = (day: number, text: string) => ({ at: at(day), title: 'Stay', clauses: { stay: text } });
	const told = demandOf(
		[german(1, 'Bleiben'), german(3, 'Bleiben dürfen')],
		[english(1, 'All stay.'), english(4, 'Everyone stays.')]
	);

	test('gets no number, and the earlier texts can be read under the present one', async () => {
		await using told2 = await openSite({ content: contentOf([networkRecord({ adopted: true }), goalRecord(), told]) });
		const page = words((await told2.ask('/de/forderungen/3/fassung-1')).text);
		expect(page).toContain('Das ist der geltende Wortlaut.');
		expect(page).toMatch(/Frühere Texte .* vom 1\. Januar 2026 bis zum 3\. Januar 2026 Titel geändert Bleiben dürfen/);
		const translation = words((await told2.ask('/en/demands/3/version-1')).text);
		expect(translation).toMatch(/Earlier texts .* from 1 January 2026 to 4 January 2026 Clause 3\.1 changed/);
		for (const path of ['/de/forderungen/3/fassung-2', '/en/demands/3/version-2']) {
			expect((await told2.ask(path)).status).toBe(404);
		}
		const { text } = await told2.ask('/de/forderungen/3/fassung-1');
		expect(text).toContain('hreflang="en" href="https://site.example/en/demands/3/version-1"');
		expect((await told2.ask('/sitemap.xml')).text).toContain('<loc>https://site.example/en/demands/3/version-1</loc>');
	});

	test('is pointed out on a version whose translation is older', async () => {
		const later = { at: at(5), title: 'Bleiben dürfen', clauses: { stay: 'Alle bleiben, sofort.' } };
		const reworded = demandOf([german(1, 'Bleiben'), later], [english(1, 'All stay.')]);
		await using behind = await openSite({ content: contentOf([networkRecord(), goalRecord(), reworded]) });
		expect(words((await behind.ask('/en/demands/3/version-2')).text)).toContain(
			'From 1 January 2026, so older than this version.'
		);
		expect(words((await behind.ask('/en/demands/3/version-1')).text)).not.toContain('older than this version');
	});
});

describe('an editorial correction', () => {
	const slip = { at: '2026-01-01T10:00:00.000Z', title: 'Bleiben', clauses: { stay: 'Alle beleiben.' } };
	const mended = { at: '2026-02-01T10:00:00.000Z', title: 'Bleiben', clauses: { stay: 'Alle bleiben.' } };
	const english = { at: '2026-01-01T10:00:00.000Z', title: 'Stay', clauses: { stay: 'All stay.' } };
	const told = demandOf([slip, mended], [english]);
	const corrected = {
		...told,
		publications: (told.publications ?? []).map((one) =>
			one.snapshot !== undefined && one.part === 'de' && one.at === mended.at ? { ...one, editorial: true } : one
		)
	};
	const hashOf = ({ clauses: { stay } }: typeof slip) =>
		createHash('sha256')
			.update(JSON.stringify([{ id: 'stay', text: stay }]))
			.digest('hex');
	const citing = [slip, mended].map((one, index) =>
		statementRecord(index + 1, { citations: [{ demand: idOf(103), clauses: ['stay'], version: hashOf(one) }] })
	);
	const content = contentOf([networkRecord({ adopted: true }), goalRecord(), corrected, ...citing]);

	test('stands on the page of its version with day, words and both hashes, in every language', async () => {
		await using open = await openSite({ content });
		const { text } = await open.ask('/de/forderungen/3/fassung-1');
		expect(words(text)).toContain(
			'Am 1. Februar 2026 wurde diese Fassung redaktionell berichtigt; der Sinn ist gleich'
		);
		expect(words(text)).toContain('seit dem 1. Januar 2026');
		expect(words(text)).toContain('Das ist die Prüfsumme des Wortlauts, mit dem die Fassung begann.');
		expect(text).toMatch(/<del[^>]*>beleiben<\/del>\s*<ins[^>]*>bleiben<\/ins>/);
		expect(text.split(hashOf(slip))).toHaveLength(3);
		expect(text.split(hashOf(mended))).toHaveLength(2);
		expect(words(text)).not.toContain('Frühere Texte');
		const translation = (await open.ask('/en/demands/3/version-1')).text;
		expect(words(translation)).toContain('This version was corrected editorially on 1 February 2026');
		expect(translation).toMatch(/<p[^>]*lang="de"[^>]*>\s*Alle <del/);
		for (const path of ['/de/forderungen/3/fassung-2', '/en/demands/3/version-2'])
			expect((await open.ask(path)).status).toBe(404);
	});

	test('is told in the dossier, among the changes and in the data, and a citation by either hash leads there', async () => {
		await using open = await openSite({ content });
		const dossier = words((await open.ask('/de/forderungen/forderung-3')).text);
		expect(dossier).toContain('seit dem 1. Januar 2026, am 1. Februar 2026 redaktionell berichtigt');
		expect(dossier).not.toContain('Text zuletzt');
		const changes = words((await open.ask('/de/aenderungen/2026')).text);
		expect(changes).toContain('Redaktionell berichtigt: Forderung 3, Fassung 1');
		for (const number of [1, 2]) {
			const statement = (await open.ask(`/de/stellungnahmen/stellungnahme-${number}`)).text;
			expect(statement).toContain('href="/de/forderungen/3/fassung-1"');
			expect(words(statement)).not.toContain('zitiert ist ein früherer Wortlaut');
		}
		const clauses = (await open.ask('/data/clauses.csv')).text
			.split('\n')
			.filter((line) => line.includes('Alle bleiben.'));
		expect(clauses.map((line) => line.trim().split(',').slice(-2))).toEqual([[mended.at, hashOf(mended)]]);
		expect(JSON.parse((await open.ask('/data/popolo.json')).text)).toEqual(expect.anything());
		expect((await open.ask('/data/release.json')).text).toContain('"corrections":[{"formerHash"');
	});
});

describe('an address of before, which counted the versions of one language,', () => {
	/** The clauses were moved, and the English words lack the second one: it still reads as in the first version. */
	const old = demandRecord(3, {
		facts: { ...demandRecord(3).facts?.values, clauses: [{ id: 'b' }, { id: 'a' }] }
	});
	const [wasFacts, wasGerman] = [demandRecord(3).facts?.values ?? {}, old.wording.de?.values ?? {}];
	const [german, english] = [old.wording.de?.values ?? {}, old.wording.en?.values ?? {}];
	const publications: RecordState['publications'] = [
		{ part: 'facts', at: '2026-01-01T10:00:00.000Z', snapshot: 'f1', values: wasFacts, perLanguage: true },
		{
			part: 'de',
			at: '2026-01-01T10:00:00.000Z',
			snapshot: 'd1',
			values: { ...wasGerman, title: 'Alt' },
			perLanguage: true
		},
		{ part: 'en', at: '2026-01-01T10:00:00.000Z', snapshot: 'e1', values: english, perLanguage: true },
		{ part: 'de', at: '2026-01-02T10:00:00.000Z', snapshot: 'd2', values: german, perLanguage: true },
		{
			part: 'facts',
			at: '2026-01-03T10:00:00.000Z',
			snapshot: 'f2',
			values: old.facts?.values ?? {},
			perLanguage: true
		},
		{ part: 'de', at: '2026-01-04T10:00:00.000Z', snapshot: 'd3', values: { ...german, title: 'Neu' } }
	];

	test('redirects to the version that shows its text, in every language', async () => {
		const content = contentOf([networkRecord({ adopted: true }), goalRecord(), { ...old, publications }]);
		await using before = await openSite({ content });
		const found = [
			'/de/forderungen/3/1',
			'/de/forderungen/3/2',
			'/de/forderungen/3/3',
			'/en/demands/3/1',
			'/en/demands/3/2'
		];
		const answers = await Promise.all(found.map(async (path) => before.ask(path)));
		expect(answers.map(({ status, headers }) => `${status} ${headers.location}`)).toEqual([
			'301 /de/forderungen/3/fassung-1',
			'301 /de/forderungen/3/fassung-1',
			'301 /de/forderungen/3/fassung-2',
			'301 /en/demands/3/version-1',
			'301 /en/demands/3/version-1'
		]);
		expect(listFormerPaths(content)).toEqual(expect.arrayContaining(found));
		for (const path of ['/de/forderungen/3/4', '/de/forderungen/3/5', '/en/demands/3/3']) {
			expect([path, (await before.ask(path)).status]).toEqual([path, 404]);
		}
		expect((await before.ask('/sitemap.xml')).text).not.toMatch(/forderungen\/3\/\d/);
	});

	test('redirects to the demand where its source words were never public', async () => {
		const only = demandRecord(3);
		const english = only.wording.en;
		if (!english) throw new Error('No words');
		const content = contentOf([
			networkRecord(),
			goalRecord(),
			{
				...only,
				wording: { en: english },
				publications: publications.filter(({ part }) => part !== 'de')
			}
		]);
		await using before = await openSite({ content });
		const { status, headers } = await before.ask('/en/demands/3/1');
		expect(`${status} ${headers.location}`).toBe('301 /en/demands/demand-3');
	});
});

test('a version after one whose words were erased is listed among the changes as a new wording', async () => {
	const records = recordsAt(2).map((record) => {
		const [first, ...others] = record.publications ?? [];
		if (first?.snapshot === undefined) return record;
		const { values: _, ...erased } = first;
		return { ...record, publications: [erased, ...others] };
	});
	await using after = await openSite({ content: contentOf(records) });
	const { text } = await after.ask('/de/aenderungen/2026');
	expect(text).toContain('href="/de/forderungen/3/fassung-2"');
});

async function leadsTo(path: string): Promise<string> {
	const { status, headers } = await site.ask(path);
	return `${status} ${headers.location}`;
}

/** A demand that was told like this, in German and in English. */
function demandOf(german: readonly Told[], english: readonly Told[]): RecordState {
	const demand = demandRecord(3);
	const latest = (told: readonly Told[]) => {
		const last = told.at(-1);
		if (!last) throw new Error('Nothing was told');
		return { values: wordsOf(last), since: last.at };
	};
	const [first] = german;
	const clauses = first ? clausesOf(first) : [];
	const facts = { ...demand.facts?.values, clauses };
	const words = [
		...german.map((one) => ({ ...one, part: 'de' as const })),
		...english.map((one) => ({ ...one, part: 'en' as const }))
	];
	return {
		...demand,
		facts: { values: facts, since: first?.at ?? '' },
		wording: { de: latest(german), en: latest(english) },
		publications: [
			{ part: 'facts', at: first?.at ?? '', snapshot: 'facts', values: facts },
			...words
				.toSorted((a, b) => (a.at < b.at ? -1 : 1))
				.map((one) => ({ part: one.part, at: one.at, snapshot: `${one.part} ${one.at}`, values: wordsOf(one) }))
		]
	};
}

/** The release in which a demand says what it said at that time, with all that it said before. */
function release(number: number) {
	return contentOf(recordsAt(number));
}

function recordsAt(number: number): RecordState[] {
	const told = history.slice(0, number);
	const last = told.at(-1);
	if (!last) throw new Error('A release tells at least one version');
	const demand = demandRecord(3);
	const facts = { ...demand.facts?.values, clauses: clausesOf(last) };
	const record: RecordState = {
		...demand,
		facts: { values: facts, since: last.at },
		wording: { de: { values: wordsOf(last), since: last.at } },
		slugs: { de: ['forderung-3'] },
		publications: told.flatMap((one) => [
			{ part: 'de' as const, at: one.at, snapshot: `words ${one.at}`, values: wordsOf(one) },
			{ part: 'facts' as const, at: one.at, snapshot: `facts ${one.at}`, values: { clauses: clausesOf(one) } }
		])
	};
	return [networkRecord(), goalRecord(), record];
}

function wordsOf({ title, clauses }: Told) {
	const worded = Object.entries(clauses).map(([id, text]) => [id, { text }] as const);
	return { title, summary: 'Alle dürfen bleiben.', clauses: Object.fromEntries(worded) };
}

function clausesOf({ clauses }: Told): { id: string }[] {
	return Object.keys(clauses).map((id) => ({ id }));
}

function clauseAt(page: string, anchor: string): { text: string | undefined; hash: string | undefined } {
	const [, from = ''] = page.split(`id="${anchor}"`);
	const [item = ''] = from.split('</li>');
	return { text: /<p[^>]*>([^<]*)<\/p>/.exec(item)?.[1], hash: /\b[0-9a-f]{64}\b/.exec(item)?.[0] };
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
		.replaceAll(/ ([,.:;])/g, '$1')
		.trim();
}
