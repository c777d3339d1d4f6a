import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { kok } from '@kok/content/kok';
import { generateNetwork } from '@kok/content/fictional/generate';
import { historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import { listDemands, networkOf } from '@kok/domain/release/reading';
import { interfaceLanguages } from '@kok/domain/words';
import { hashText } from '@kok/release/envelope';
import { describe, expect, test } from 'vitest';
import { spellBibtex } from '#lib/citing/bibtex.ts';
import type { CslItem } from '#lib/citing/csl.ts';
import { listWorks } from '#lib/citing/works.ts';
import { openSite } from '../testing/open-site.ts';
import { published } from '../testing/records.ts';

const contents = {
	'the first content': compiled(historyOf(kok, { at: published, actor: 'founding' })),
	'an invented network': compiled(generateNetwork({ seed: 3, members: 43, until: published }))
};

describe.each(Object.entries(contents))('of %s', (_, content) => {
	test.each(interfaceLanguages)(
		'every work in %s is read by a reference manager, from both files alike',
		async (locale) => {
			await using site = await openSite({ content });
			const works = listWorks(content, { origin: 'https://site.example', locale });
			expect(works.length).toBeGreaterThan(40);
			expect(new Set(works.map(({ item }) => item.id)).size).toBe(works.length);
			for (const { name, item } of works) {
				const [bibtex, csl] = await Promise.all(
					['bib', 'json'].map(async (ending) => site.ask(`/data/cite/${locale}/${encodeURIComponent(name)}.${ending}`))
				);
				expect([name, bibtex?.status, bibtex?.headers['content-type']]).toEqual([
					name,
					200,
					'application/x-bibtex; charset=utf-8'
				]);
				expect(csl?.headers['content-type']).toBe('application/vnd.citationstyles.csl+json');
				const [fromCsl] = parsed(csl?.text ?? '');
				const [fromBibtex] = parsed(bibtex?.text ?? '');
				expect(fromCsl).toMatchObject(item);
				expect([name, heldIn(fromBibtex)]).toEqual([name, heldIn(item)]);
			}
		}
	);

	test('each page that can be cited links both files, and no other page does', async () => {
		await using site = await openSite({ content });
		const [demand] = listDemands(content);
		const pages = {
			[`/de/forderungen/${demand?.wording.de?.slug}`]: 'demand-',
			[`/de/forderungen/${demand?.facts.values.number}/fassung-1`]: 'version-1',
			[`/de/stellungnahmen/${content.records.statement[0]?.wording.de?.slug}`]: 'statement-'
		};
		for (const [path, name] of Object.entries(pages)) {
			const links = citingLinksIn((await site.ask(path)).text);
			expect([path, links.map((link) => link.replace(/.*\./, ''))]).toEqual([path, ['bib', 'json']]);
			for (const link of links) {
				expect(link).toContain(name);
				expect([link, (await site.ask(link)).status]).toEqual([link, 200]);
			}
		}
		expect(citingLinksIn((await site.ask('/de/kontakt')).text)).toEqual([]);
	});
});

describe('whose words are cited', () => {
	const content = contents['the first content'];
	const { abbreviation } = networkOf(content).facts.values;
	const works = listWorks(content, { origin: '', locale: 'de' });

	test('a summary says after which document, and a demonstration never names the network as its author', () => {
		const demands = works.filter(({ name }) => name.startsWith('demand-'));
		expect(demands.length).toBeGreaterThan(0);
		for (const { item } of demands) {
			expect(item.note).toMatch(/^Nach: ./);
			expect(item.author).toEqual([{ literal: `Vorführung zu ${abbreviation}` }]);
		}
	});

	test('a demand is cited at the address of its version, which says the same when the demand is reworded', () => {
		for (const { name, item } of works.filter((work) => /^demand-\d+$/.test(work.name)))
			expect(item.URL).toBe(`/de/forderungen/${name.slice('demand-'.length)}/fassung-1`);
	});

	test('an undated text is cited with what is known of its date, and a translated title beside the one that it bears', () => {
		const english = listWorks(content, { origin: '', locale: 'en' });
		const statements = content.records.statement.filter(({ wording }) => wording.en);
		const undated = statements.filter(
			({ facts: { values } }) => values.on === undefined && values.notAfter !== undefined
		);
		expect(undated.length).toBeGreaterThan(5);
		for (const { facts, wording } of undated) {
			const item = english.find(({ name }) => name === `statement-${wording.en?.slug}`)?.item;
			expect(item?.issued).toMatchObject({ circa: true });
			expect(item?.issued?.['date-parts'][0].join('-')).toBe(facts.values.notAfter?.split('-').map(Number).join('-'));
			expect(item?.note).toContain('undated');
			expect(item?.['original-title']).toBe(wording.de?.values.title);
		}
	});

	test('nobody claims the language of a document of which it is not on record', () => {
		for (const { facts, wording } of content.records.statement) {
			const { document, languages } = facts.values;
			const item = works.find(({ name }) => name === `statement-${wording.de?.slug}`)?.item;
			if (item && document !== undefined) expect(item.language).toBe(languages?.[0]);
		}
	});

	test('a text of the network is by the network, and a figure by whoever counted', () => {
		const statement = works.find(({ name }) => name.startsWith('statement-'));
		expect(statement?.item.author[0]?.literal).toContain(abbreviation);
		const figures = content.records.figure.map(({ facts }) => facts.values.countedBy);
		const cited = works.filter(({ name }) => name.startsWith('figure-')).map(({ item }) => item.author[0]?.literal);
		expect(cited).toEqual(figures);
	});
});

test('what means something to TeX is cited as text', () => {
	const title = String.raw`50 % & mehr: {a}_b #1 ~ ^ $ \ „so“`;
	const item: CslItem = {
		id: 'x-1',
		type: 'webpage',
		title,
		author: [{ literal: 'A & B' }],
		language: 'de',
		URL: 'https://x.example/a'
	};
	expect(heldIn(parsed(spellBibtex(item))[0])).toEqual(heldIn(item));
});

/** BibTeX knows a name that is not taken apart as a family name alone. */
interface Name {
	literal?: string;
	family?: string;
}

/** What both forms hold. Numbers and texts that a form has no field for stand in its notes. */
function heldIn(item: (Omit<Partial<CslItem>, 'author'> & { author?: readonly Name[] }) | undefined) {
	return {
		title: item?.title,
		author: item?.author?.map(({ literal, family }) => literal ?? family),
		issued: item?.issued?.['date-parts'][0].map(Number),
		URL: item?.URL,
		publisher: item?.publisher
	};
}

/** As the library takes it, which finds out the form by itself. */
function parsed(text: string): Partial<CslItem>[] {
	// What its types call missing has a default.
	const options = { generateGraph: false } as Parameters<typeof plugins.input.chain>[1];
	return plugins.input.chain(text, options) as Partial<CslItem>[];
}

function citingLinksIn(html: string): string[] {
	return [...html.matchAll(/ href="(\/data\/cite\/[^"]+)"/g)].map(([, link = '']) => link);
}

function compiled(history: Parameters<typeof replay>[0]) {
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}
