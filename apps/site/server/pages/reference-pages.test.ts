import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import {
	contentOf,
	demandRecord,
	goalRecord,
	idOf,
	memberRecord,
	networkRecord,
	recordOf,
	source,
	termRecord
} from '../testing/records.ts';
import { figureRecord, pageRecord, serviceRecord, statementRecord } from '../testing/told-records.ts';

const act = idOf(20);
const content = contentOf([
	networkRecord({
		areas: [{ id: 'N', column: 3, row: 2 }, { id: 'S' }],
		pressPhone: '+49 30 000 111'
	}),
	goalRecord(),
	demandRecord(1),
	memberRecord(),
	termRecord(),
	pageRecord(),
	recordOf({
		id: idOf(411),
		type: 'page',
		facts: { kind: 'about', order: 2, stations: [], sources: [source] },
		de: {
			title: 'Über Fristen',
			text: 'Ohne [Bedenkzeit](https://a.example/) keine **Bedenkzeiten**, und Bedenkzeit für alle.'
		},
		en: { title: 'On periods', text: 'Wer Bedenkzeit braucht.' },
		slugs: { de: ['fristen'], en: ['periods'] }
	}),
	recordOf({
		id: act,
		type: 'legal_act',
		facts: {
			kind: 'law',
			level: 'country',
			identifiers: [],
			stages: [],
			text: 'https://amt.example/gesetz',
			sources: [source]
		},
		de: { title: 'Bleibegesetz' },
		slugs: { de: ['bleibegesetz'] }
	}),
	provision(30, 'mit-wortlaut', { wording: '(1) Wer aussagt, kann bleiben.', proposals: true }),
	provision(31, 'ohne-wortlaut', {}),
	yearly(1, 100, '2022'),
	yearly(2, 50, '2023'),
	yearly(3, 75, '2024'),
	figureRecord(4, { value: 60, from: '2024', to: '2024', counts: 'analysed' }, 'Ausgewertet'),
	figureRecord(5, { value: 52.5, unit: 'percent', base: idOf(444), from: '2024', to: '2024' }, 'Anteil der Frauen'),
	figureRecord(
		6,
		{ value: 9, unit: 'people', countedBy: 'AMT', counts: 'other', from: '2024', to: '2024' },
		'Menschen'
	),
	statementRecord(1, { on: '2025-11-05' }),
	serviceRecord(1)
]);

const site = await openSite({ content });
afterAll(async () => site.site.close());

describe('a provision', () => {
	test('is shown beside its draft and the demand, with differing words marked and none changed', async () => {
		const text = await read('/de/vorschriften/mit-wortlaut');
		expect(text).toMatch(/Geltendes Recht.*seit 1\. Juli 2006.*Entwurf.*vom 14\. Mai 2024.*Gefordert/s);
		expect(text).toContain('href="/de/forderungen/forderung-1"');
		const demanded = text.split('reads-demanded')[2] ?? '';
		expect(demanded).toMatch(/<del>aussagt<\/del>\s*<ins>bleiben will<\/ins>/);
		expect(plain(demanded.replaceAll(/<del>.*?<\/del>/gs, ''))).toContain('(1) Wer bleiben will, darf bleiben.');
	});

	test('without an entered wording says so, and links to the official text', async () => {
		const text = await read('/de/vorschriften/ohne-wortlaut');
		expect(plain(text)).toContain('Hier liegt keiner vor');
		expect(text).toContain('href="https://amt.example/gesetz"');
		expect(text).not.toMatch(/<(ins|del)>/);
	});
});

describe('the areas', () => {
	test('are a map whose tiles show a number of entries and link to them, and a list of entries without an area', async () => {
		const text = await read('/de/mitglieder');
		expect(text).toMatch(/<svg[^>]*role="list"[^>]*aria-label="Mitglieder nach Gebiet"/);
		expect(text).toMatch(/<a href="#N"><title>Nordland: ein Mitglied<\/title>.*<text[^>]*>1<\/text>/s);
		expect(text).toContain('id="N"');
		expect(plain(text)).toMatch(/Südland –.*nicht das ganze Netzwerk/);
		expect(await read('/en/members')).toContain('href="#N"><title>Northland: one member');
	});
});

test('members without an area are listed without a count, since a count could betray a confidential address', async () => {
	const hidden = recordOf({
		id: idOf(30),
		type: 'member',
		facts: { publicity: 'named', sources: [source] },
		de: { name: 'Haus zum Garten' },
		en: { name: 'Garden House' },
		slugs: { de: ['haus-zum-garten'], en: ['garden-house'] }
	});
	await using other = await openSite({ content: contentOf([networkRecord(), memberRecord(), hidden]) });
	for (const [path, title] of [
		['/de/mitglieder', 'Ohne Angabe eines Gebiets'],
		['/en/members', 'No area given']
	] as const)
		expect(plain((await other.ask(path)).text)).toMatch(new RegExp(`${title}\\s+(Haus zum Garten|Garden House)`));
});

describe('a figure', () => {
	test('can be taken in one line with its base, who counted and the source', async () => {
		expect(plain(await read('/de/zahlen'))).toContain(
			'Anteil der Frauen, 2024: 52,5\u202f% von 60 Fällen. Zählung: NETZ. Quelle: „Selbstauskunft“, Beispielnetz, März 2025.'
		);
	});

	test('that was counted in three years is shown as a table and as bars from zero, in proportion', async () => {
		const text = await read('/de/zahlen');
		expect(plain(text)).toMatch(
			/Zeitraum Fälle Ausgewertet Quelle 2024 75 60 \S+ 2023 50 – ?keine Zahl \S+ 2022 100 – ?keine Zahl/
		);
		const heights = [...text.matchAll(/<rect[^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
		// The same in both drawings, each with the part of 2024 that was analysed.
		const ratios = (of: number[]) => of.map((height) => Math.round((height / (of[0] ?? 1)) * 1_000) / 1_000);
		expect(heights).toHaveLength(8);
		for (const drawn of [heights.slice(0, 4), heights.slice(4)]) expect(ratios(drawn)).toEqual([1, 0.5, 0.75, 0.6]);
	});

	test('says beside it why others of its time differ', async () => {
		const page = plain(await read('/de/zahlen'));
		expect(page).toContain('Von 75 dokumentierten sind 60 ausgewertet');
		expect(page).toContain('NETZ und AMT zählen Verschiedenes');
		expect(page).toContain('Gezählt sind Fälle und Personen.');
	});
});

describe('a word of the glossary', () => {
	test('leads there from where a page names it first, but from no link and in no other language', async () => {
		const text = await read('/de/ueber/fristen');
		expect(text.match(/<a class="term"[^>]*>[^<]*/g)).toEqual([
			'<a class="term" href="/de/glossar#bedenkzeit">Bedenkzeiten'
		]);
		expect(await read('/en/about/periods')).not.toContain('class="term"');
	});

	test('has no link to the glossary on help pages', async () => {
		for (const path of ['/de/kontakt', '/i/de', '/de/sicherheit'])
			expect(await read(path)).not.toContain('class="term"');
	});
});

test('the second page of a visit needs no other stylesheet', async () => {
	const pages = await Promise.all(['/de/', '/de/zahlen', '/de/vorschriften/mit-wortlaut'].map(read));
	const sheets = pages.map((text) =>
		[...text.matchAll(/<link href="([^"]+)" rel="stylesheet"/g)].map(([, path]) => path)
	);
	expect(sheets[0]).toHaveLength(1);
	expect(sheets).toEqual([sheets[0], sheets[0], sheets[0]]);
});

describe('whom to reach', () => {
	test('for the press is the press office, else the office', async () => {
		const own = await read('/de/presse');
		expect(own).toContain('href="tel:+4930000111"');
		expect(plain(own)).toMatch(
			/Nach: .+\. Zusammenfassung dieser Website: NETZ, Forderung 1: Forderung Nummer 1; Fassung vom 24\. November 2026/
		);
		expect(plain(own)).toContain('spricht nicht für NETZ');
		expect(own).toContain('href="/de/stellungnahmen/stellungnahme-1"');

		await using adopted = await openSite({ content: contentOf([networkRecord({ adopted: true })]) });
		const page = (await adopted.ask('/en/press')).text;
		expect(plain(page)).toContain('the office answers');
		expect(page).toContain('mailto:buero@netz.example');
		expect(page).not.toContain('does not speak for');
		expect(plain((await adopted.ask('/de/kontakt')).text)).toContain('Hinweise an: buero@netz.example');
	});

	test('about a mistake on a demonstration is not the office', async () => {
		const page = plain(await read('/de/kontakt'));
		expect(page).toContain('eine Adresse für Hinweise ist noch nicht eingetragen');
		expect(page).not.toContain('Hinweise an:');
	});
});

function yearly(number: number, value: number, year: string) {
	return figureRecord(number, { value, from: year, to: year, counts: 'documented' }, `Fälle ${year}`);
}

function provision(number: number, slug: string, { wording, proposals }: { wording?: string; proposals?: boolean }) {
	const told = { what: 'So ist es.', ...(wording !== undefined && { wording }) };
	return recordOf({
		id: idOf(number),
		type: 'provision',
		facts: {
			act,
			order: number,
			history: [
				{ id: 'first', since: '2006-07-01', by: act },
				{ id: 'later', since: '2099-01-01', by: act }
			],
			...(proposals && {
				proposals: [
					{ id: 'demanded', kind: 'demanded', on: '2024-06-03', demand: idOf(101) },
					{ id: 'draft', kind: 'draft', on: '2024-05-14', act }
				]
			}),
			sources: [source]
		},
		de: {
			citation: `§ ${number} BleibeG`,
			history: { first: told, later: { what: 'Später.', ...(wording !== undefined && { wording: 'Noch nicht.' }) } },
			...(proposals && {
				proposals: {
					draft: { what: 'Ein wenig.', wording: '(1) Wer aussagt, soll bleiben.' },
					demanded: { what: 'Ganz anders.', wording: '(1) Wer bleiben will, darf bleiben.\n\n(2) Alle.' }
				}
			})
		},
		slugs: { de: [slug] }
	});
}

async function read(path: string): Promise<string> {
	const { status, text } = await site.ask(path);
	expect([path, status]).toEqual([path, 200]);
	return text.replaceAll(/ class="[A-Z][a-z]"/g, '').replaceAll('\u00a0', ' ');
}

function plain(html: string): string {
	return html
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/[^\S\u202f]+/g, ' ')
		.replaceAll(/ ([,.:])/g, '$1');
}
