import { kok } from '@kok/content/kok';
import type { RecordState } from '@kok/domain/release/compile';
import { describe, expect, test } from 'vitest';
import { contentFrom } from '../testing/help-pages.ts';
import { type OpenSite, openSite } from '../testing/open-site.ts';
import { contentOf, idOf, networkRecord, published, recordOf, source } from '../testing/records.ts';

/** A network as the tests have it, with more facts and words. */
function networkWith(facts: Record<string, unknown>, words: { de?: object; en?: object }): RecordState {
	const { wording, ...network } = networkRecord(facts);
	return {
		...network,
		wording: {
			de: { values: { ...wording.de?.values, ...words.de }, since: published },
			en: { values: { ...wording.en?.values, ...words.en }, since: published }
		}
	};
}

function figure(): RecordState {
	return recordOf({
		id: idOf(2),
		type: 'figure',
		facts: {
			value: 12,
			precision: 'exact',
			unit: 'people',
			counts: 'documented',
			from: '2025',
			countedBy: 'Beispielnetz',
			sources: [source]
		},
		de: { title: 'Beratene Menschen', method: 'Alle, die kamen.' },
		en: { title: 'People advised', method: 'All who came.' },
		slugs: {}
	});
}

async function withSite<Out>(records: readonly RecordState[], work: (site: OpenSite) => Promise<Out>): Promise<Out> {
	await using site = await openSite({ content: contentOf(records) });
	return await work(site);
}

const addresses = [
	'/de/barrierefreiheit',
	'/en/accessibility',
	'/de/zahlen',
	'/en/figures',
	'/de/kontakt',
	'/en/contact'
];

describe('where the network has written nothing of its own', () => {
	test('its pages name no law, no body that hears complaints and no habit of another network', async () => {
		await withSite([networkRecord(), figure()], async (site) => {
			for (const path of addresses) {
				const { status, text } = await site.ask(path);
				expect([path, status]).toEqual([path, 200]);
				expect(text).not.toMatch(/BITV|EN 301|BGG|Schlichtung|[Cc]onciliation|German federal|Bundes|Behindertengleich/);
				expect(text).not.toMatch(/id="(complaints|why)"|href="#why"|Einzelfall|individual case/);
			}
		});
	});

	test('its statement says what is true of the software, and no date of a review', async () => {
		await withSite([networkRecord()], async (site) => {
			const { text } = await site.ask('/de/barrierefreiheit');
			expect(text).toContain('>Was daran geprüft ist und was noch fehlt.</p>');
			expect(text).toContain('An den Richtlinien WCAG 2.2 in der Stufe AA.');
			expect(text).not.toContain('25. November 2026');
		});
	});
});

describe('what the network has written', () => {
	const facts = {
		accessibilityReviewedOn: '2026-09-30',
		accessibilityReviewedBy: 'independent',
		complaintsAddress: 'Marktplatz 2, 00001 Beispielstadt',
		complaintsWebsite: 'https://beschwerde.example/'
	};
	const de = {
		accessibilityStandard: 'An der Norm des Landes.',
		accessibilityLaw: 'Das Zugangsgesetz gilt.\n\nWer sich beschwert, schreibt.',
		complaintsBody: 'Beschwerdestelle',
		figuresNote: 'Jede Stelle zählt anders.',
		officeLimits: 'Das Büro berät nicht.'
	};
	const en = { complaintsBody: 'Complaints office', officeLimits: 'The office gives no advice.' };
	const records = [networkWith(facts, { de, en }), figure()];

	test('stands on its pages: standard, day and kind of review, law, and who hears complaints', async () => {
		await withSite(records, async (site) => {
			const { text } = await site.ask('/de/barrierefreiheit');
			expect(text).toContain('Eine unabhängige Bewertung vom 30.\u00a0September 2026, mit dem, was noch fehlt.');
			expect(text).toContain('An der Norm des Landes.');
			expect(text).not.toContain('An den Richtlinien WCAG 2.2');
			expect(text).toMatch(/<p>Das Zugangsgesetz gilt\.<\/p>\s*<p>Wer sich beschwert, schreibt\.<\/p>/);
			expect(text).toMatch(/<a href="https:\/\/beschwerde\.example\/" rel="noreferrer">Beschwerdestelle<\/a>/);
			expect(text).toContain('Marktplatz 2, 00001 Beispielstadt');
			expect((await site.ask('/de/zahlen')).text).toContain('Jede Stelle zählt anders.');
			expect((await site.ask('/de/kontakt')).text).toContain('Das Büro berät nicht.');
		});
	});

	test('stands in another of its languages where one has none, and says in which', async () => {
		await withSite(records, async (site) => {
			const { text } = await site.ask('/en/accessibility');
			expect(text).toMatch(/<div class="prose[^"]*" lang="de"><p>An der Norm des Landes\.<\/p>/);
			expect(text).toMatch(/<div class="prose[^"]*" lang="de"><p>Das Zugangsgesetz gilt\.<\/p>/);
			expect(text).toMatch(/<a href="https:\/\/beschwerde\.example\/" rel="noreferrer">Complaints office<\/a>/);
			expect((await site.ask('/en/figures')).text).toMatch(/lang="de"><p>Jede Stelle zählt anders\.<\/p>/);
			expect((await site.ask('/en/contact')).text).toContain('The office gives no advice.');
		});
	});

	test('says of a review of which nobody has written who made it only its day', async () => {
		const { accessibilityReviewedBy: _, ...unsaid } = facts;
		await withSite([networkWith(unsaid, {})], async (site) => {
			const { text } = await site.ask('/en/accessibility');
			expect(text).toContain('An assessment of 30\u00a0September 2026, with what is still missing.');
		});
	});
});

test('the first network says by German law what its pages have said', async () => {
	await using site = await openSite({ content: contentFrom(kok, published) });
	const german = (await site.ask('/de/barrierefreiheit')).text;
	expect(german).toContain('Eine Selbstbewertung vom 25.\u00a0November 2026, mit dem, was noch fehlt.');
	expect(german).toContain('An der BITV 2.0 und der europäischen Norm EN 301 549');
	expect(german).toContain('Behindertengleichstellungsgesetz zur Barrierefreiheit verpflichtet');
	expect(german).toContain('href="https://www.schlichtungsstelle-bgg.de/"');
	expect((await site.ask('/en/accessibility')).text).toContain('German federal public bodies are bound');
	expect((await site.ask('/de/zahlen')).text).toContain('Behörden zählen anderes');
	expect((await site.ask('/de/kontakt')).text).toContain('Das Büro berät nicht im Einzelfall.');
});
