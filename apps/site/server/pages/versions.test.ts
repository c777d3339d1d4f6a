import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
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

/** The number under which each of them stays. */
const versionNumbers = history.map((_, index) => {
	const [demand] = release(index + 1).records.demand;
	return demand?.wording.de?.versions?.at(-1)?.number ?? 0;
});

const site = await openSite({ content: release(1) });
afterAll(async () => site.site.close());

test('over five releases, the address of a clause in a version shows the same text and hash', async () => {
	const seen = new Map<string, string>();
	for (let number = 1; number <= history.length; number += 1) {
		if (number > 1) site.press.publish(release(number), history[number - 1]?.at ?? '');
		await site.serves(number);
		for (const [index, told] of history.slice(0, number).entries()) {
			const version = versionNumbers[index] ?? 0;
			const page = await read(`/de/forderungen/3/${version}`);
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
		expect((await site.ask(`/de/forderungen/3/${(versionNumbers[number - 1] ?? 0) + 1}`)).status).toBe(404);
	}
	expect(seen.size).toBe(12);
});

describe('a version', () => {
	test('counts from one, and what is published in two steps counts twice', () => {
		expect(versionNumbers).toEqual([1, 2, 4, 6, 8]);
	});

	test('says since when and until when it stood, and leads to the present one', async () => {
		const page = words(await read('/de/forderungen/3/2'));
		expect(page).toContain('vom 5. Februar 2026 bis zum 5. März 2026');
		expect(page).toContain('Seither neu gefasst: Fassung 8, seit dem 5. Mai 2026');
	});

	test('marks what changed word by word, and says in words what is new, dropped or only moved', async () => {
		const reworded = await read('/de/forderungen/3/2');
		expect(reworded).toMatch(/Satz 3\.1<\/b>.*geändert.*Betroffene erhalten <ins[^>]*>sofort <\/ins>einen Titel\./s);
		const grown = words(await read('/de/forderungen/3/4'));
		expect(grown).toContain('Satz 3.1 neu Das gilt auch für ihre Kinder.');
		expect(grown).toContain('Satz 3.2 nur verschoben, vorher 3.1');
		const shortened = words(await read('/de/forderungen/3/5'));
		expect(shortened).toContain('Satz 3.3 entfallen Niemand muss dafür vor Gericht aussagen.');
		expect(shortened).toContain('Titel geändert');
		expect(words(await read('/de/forderungen/3/1'))).toContain('Vor dieser Fassung stand hier keine.');
	});

	test('has one address, by the number of its demand and its own', async () => {
		const moved = await site.ask('/de/forderungen/forderung-3/2');
		expect([moved.status, moved.headers.location]).toEqual([301, '/de/forderungen/3/2']);
		for (const path of ['/de/forderungen/3/02', '/de/forderungen/3/0', '/de/forderungen/9/1', '/en/demands/3/1']) {
			expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
		}
	});
});

describe('the dossier', () => {
	test('leads from each clause to the address at which it stays, and lists every version', async () => {
		const page = await read('/de/forderungen/forderung-3');
		for (const place of [1, 2, 3]) expect(page).toContain(`href="/de/forderungen/3/8#3-${place}"`);
		for (const version of versionNumbers) expect(page).toContain(`href="/de/forderungen/3/${version}"`);
		expect(page).toMatch(/id="3-1".*id="3-2".*id="3-3"/s);
	});

	test('has its sentence and its reference in one piece that can be taken whole', async () => {
		const page = await read('/de/forderungen/forderung-3');
		const figure = /<figure[^>]*>(.*?)<\/figure>/s.exec(page)?.[1] ?? '';
		expect(words(figure)).toMatch(
			/^Alle dürfen bleiben\. Zusammenfassung nach: .+, https:\/\/site\.example\/de\/forderungen\/3\/8$/
		);
	});
});

test('a statement leads to the version that it cites, also when that was replaced since', async () => {
	const [demand] = release(history.length).records.demand;
	const cited = demand?.wording.de?.versions?.find(({ number }) => number === 2);
	const statement = statementRecord(1, { citations: [{ demand: idOf(103), clauses: ['stay'], version: cited?.hash }] });
	site.press.publish(contentOf([...recordsAt(history.length), statement]), '2026-06-05T10:00:00.000Z');
	await site.serves(history.length + 1);
	const page = await read('/de/stellungnahmen/stellungnahme-1');
	expect(words(page)).toContain('zitiert ist ein früherer Wortlaut. Fassung 2');
	expect(page).toContain('href="/de/forderungen/3/2"');
});

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
