import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord, termRecord } from '../testing/records.ts';
import {
	agreementRecord,
	bodyRecord,
	figureRecord,
	introductionRecord,
	milestoneRecord,
	openIssueRecord,
	pageRecord,
	serviceRecord,
	statementRecord
} from '../testing/told-records.ts';

const base = [networkRecord(), goalRecord(), demandRecord(1), demandRecord(2), bodyRecord()];
const today = contentOf(base).records.demand[0]?.wording.de?.hash;

const site = await openSite({
	content: contentOf([
		...base,
		termRecord(),
		pageRecord(),
		statementRecord(1, {
			on: '2025-11-05',
			to: [idOf(400)],
			together: [idOf(400)],
			citations: [
				{ demand: idOf(101), clauses: ['b'], version: today },
				{ demand: idOf(102), version: '0'.repeat(64) }
			],
			languages: ['de', 'fr'],
			document: 'https://netz.example/stellungnahme.pdf'
		}),
		statementRecord(2, {
			notBefore: '2012',
			notAfter: '2013-06',
			membersOnly: true,
			citations: [{ demand: idOf(101) }]
		}),
		introductionRecord(),
		agreementRecord(1),
		agreementRecord(2, { on: '2015-11', corrects: idOf(431) }),
		figureRecord(1),
		figureRecord(2, { value: 52.5, unit: 'percent', base: idOf(441), statement: idOf(501) }),
		figureRecord(3, { value: 868, counts: 'documented' }),
		figureRecord(4, { value: 700, counts: 'documented', precision: 'at_least', from: '2020-01', to: '2021-06' }),
		milestoneRecord(1),
		milestoneRecord(2, { on: '2024-12-11', demands: [] }),
		milestoneRecord(3, { on: '2012-12-19', demands: [] }, 'den Beitritt, 2009'),
		openIssueRecord(2),
		openIssueRecord(1, { demands: [idOf(101)] }),
		serviceRecord(1, { children: true, accommodation: true, interpretedLanguages: ['vi'], outOfHours: '112' }),
		serviceRecord(2, { areas: ['N', 'S'] }),
		serviceRecord(3, {
			areas: [],
			nationwide: true,
			channels: ['chat'],
			phone: undefined,
			website: 'https://chat.example/'
		})
	])
});
afterAll(async () => site.site.close());

describe('what the network tells of itself', () => {
	test('is listed by kind, with its period', async () => {
		expect(await read('/de/ueber')).toMatch(/Ausstellungen.*seit 2014.*href="\/de\/ueber\/die-ausstellung"/s);
		expect(await read('/en/about')).toMatch(/Exhibitions.*since 2014.*href="\/en\/about\/the-exhibition"/s);
	});

	test('an exhibition names its stations in the order of their dates, and no place that is confidential', async () => {
		const page = await read('/de/ueber/die-ausstellung');
		expect(page).toMatch(/5\. bis 13\. Oktober 2015.*Althafen.*Im Rathaus\..*23\. bis 27\. April 2018.*Neuhafen/s);
		expect(page).toContain('Sie <strong>reist</strong>.');
		expect(page).toContain('href="/de/gremien/ministerium"');
		expect(page).toContain('href="/de/ziele/rechte-gelten"');
		expect(page).not.toContain('Geheimstadt');
		expect(await read('/en/about/the-exhibition')).toMatch(/5 to 13 October 2015.*<p lang="de">Im Rathaus\./s);
	});
});

describe('a statement', () => {
	test('is listed in its year with its addressee; one without a date comes last, with its bounds', async () => {
		const list = await read('/de/stellungnahmen');
		expect(list).toMatch(/2025.*5\. November 2025.*an Ministerium für Häfen.*nennt zwei Forderungen/s);
		expect(list).toMatch(/Ohne Datum.*nicht vor 2012, spätestens Juni 2013.*nur für Mitglieder/s);
	});

	test('links the clauses that it cites and says whether their wording still stands', async () => {
		const page = await read('/de/stellungnahmen/stellungnahme-1');
		expect(page).toMatch(
			/href="\/de\/forderungen\/forderung-1#1-2">1\.2<.*Zweiter Satz\..*gilt unverändert.*Forderung Nummer 2.*die ganze Forderung.*ein früherer Wortlaut/s
		);
		expect(page).toMatch(/Was damit vorgebracht wurde.*5\. November 2025.*Anhörung.*In der Anhörung vorgetragen\./s);
		expect(page).toContain('Deutsch und Französisch');
		expect(page).toContain('href="/de/zahlen#zahl-2"');
		expect(page).toContain(
			'NETZ, Ministerium für Häfen: „Stellungnahme Nummer 1“, Stellungnahme vom 5. November 2025, https://netz.example/stellungnahme.pdf'
		);
	});

	test('that only members may read says so and does not guess what it cited', async () => {
		const page = await read('/en/statements/statement-2');
		expect(page).toContain('undated, not before 2012, June 2013 at the latest');
		expect(page).toContain('For members only.');
		expect(page).toContain('Where no version is named, it is not on record which one is cited.');
		expect(page).toContain('https://site.example/en/statements/statement-2');
	});
});

describe('an agreement', () => {
	test('says that it is imported and what that means; one that was corrected is not listed', async () => {
		const list = await read('/de/beschluesse');
		expect(list).toMatch(/November 2015.*Beschluss Nummer 2.*Nachgetragen/s);
		expect(list).toContain('Wer wie gestimmt hat, steht hier nicht.');
		expect(list).not.toContain('Beschluss Nummer 1');
	});

	test('and its correction lead to each other', async () => {
		expect(await read('/de/beschluesse/beschluss-1')).toMatch(
			/ist berichtigt:.*href="\/de\/beschluesse\/beschluss-2"/s
		);
		expect(await read('/en/agreements/agreement-2')).toMatch(/Corrects.*href="\/en\/agreements\/agreement-1"/s);
	});
});

describe('a figure', () => {
	test('that is a share names its whole in words, and links to it', async () => {
		const page = await read('/de/zahlen');
		expect(page).toMatch(/<tr id="zahl-2".*52,5 %.*<a [^>]*href="\/de\/zahlen#zahl-1"[^>]*>von 659 Fällen/s);
		expect(page).toContain('href="/de/stellungnahmen/stellungnahme-1"');
		expect(await read('/en/figures')).toMatch(/52\.5%.*href="\/en\/figures#figure-1"[^>]*>of 659 cases/s);
	});

	test('that counts documented cases is in another table than one that counts analysed cases, and so is each period', async () => {
		const page = await read('/de/zahlen');
		const captions = [...page.matchAll(/<caption[^>]*>(.*?)<\/caption>/gs)].map(([, caption = '']) => words(caption));
		expect(captions).toEqual([
			'Dokumentiert · Gezählt von: NETZ',
			'Ausgewertet · Gezählt von: NETZ',
			'Ausgewertet · Gezählt von: NETZ · veröffentlicht in Stellungnahme Nummer 1',
			'Dokumentiert · Gezählt von: NETZ'
		]);
		expect(page).toMatch(/Januar 2020 bis Juni 2021.*mindestens 700 Fälle/s);
		expect(page).toContain('Am Telefon gezählt.');
	});
});

test('figures of several years stand in one table, the latest first, and their method is told once', async () => {
	const years = ['2023', '2024', '2022'].map((from, index) =>
		figureRecord(index, { from, value: 700 + index, counts: 'documented' }, `Beratene, ${from}`)
	);
	await using bare = await openSite({ content: contentOf([networkRecord(), ...years]) });
	const page = plain((await bare.ask('/de/zahlen')).text);
	expect(words(page)).toMatch(
		/Zeitraum ?Beratene ?Quelle ?2024 ?701 ?Selbstauskunft ?2023 ?700 ?Selbstauskunft ?2022 ?702/
	);
	expect(page.match(/Am Telefon gezählt\./g)).toHaveLength(1);
	expect(page.match(/Gezählt wie <a href="#p1"[^>]*>2024</g)).toHaveLength(2);
});

test('what was reached is listed latest first, and the page claims no cause', async () => {
	const page = await read('/de/erreicht');
	expect(page).toMatch(/2024.*id="schritt-2".*2013.*id="schritt-1".*1\. April 2013/s);
	expect(page).toMatch(/id="schritt-1".*href="\/de\/forderungen\/forderung-1".*href="\/de\/gremien\/ministerium"/s);
	expect(page).toContain('Diese Seite behauptet nicht, dass die eine die andere bewirkt hat.');
	expect(await read('/en/reached')).toContain('does not claim that one brought about the other');
});

test('what was demanded before the register is told, and not denied', async () => {
	const page = words(await read('/de/erreicht'));
	expect(page).toMatch(/Früher gefordert ?2012 ?Ohne Forderung dazu ?2024/);
	expect(page).toMatch(/Schritt Nummer 3 ?Früher gefordert: den Beitritt, 2009/);
	expect(page.match(/Ohne Forderung dazu/g)).toHaveLength(2);
});

test('what must improve is listed in order, each with the demands that answer it, or that there is none', async () => {
	const page = await read('/de/handlungsbedarf');
	expect(page).toMatch(
		/id="punkt-1".*href="\/de\/forderungen\/forderung-1".*id="punkt-2".*noch keine Forderung verzeichnet/s
	);
	expect(await read('/en/open-issues')).toMatch(/id="point-1".*id="point-2"/s);
});

test('a term is listed under its letter', async () => {
	expect(await read('/de/glossar')).toMatch(
		/href="#B"[^>]*>B<.*<h2[^>]* id="B".*id="bedenkzeit".*<dfn[^>]*>Bedenkzeit/s
	);
	expect(await read('/en/glossary')).toMatch(/href="#R"[^>]*>R<.*id="reflection-period"/s);
});

describe('a service', () => {
	test('is kept by no browser, and shows neither a confidential place nor what only members see', async () => {
		const { headers, text } = await site.ask('/de/angebote/beratung-1');
		expect(headers['cache-control']).toBe('no-store');
		expect(text).not.toMatch(/Geheimstadt|Weg 1|Schutzplätze/);
	});

	test('shows spoken and interpreted languages apart, each in its own words', async () => {
		const page = await read('/de/angebote/beratung-1');
		expect(page).toMatch(/Montag bis Mittwoch 9 bis 16 Uhr.*href="tel:112"/s);
		expect(page).toMatch(/Spricht.*lang="ar"[^>]*>العربية.*Mit Dolmetschenden.*lang="vi"[^>]*>Tiếng Việt/s);
		expect(page).toMatch(
			/Frauen und Familien.*Kinder können mitkommen\..*Eine Anschrift ist hier nicht veröffentlicht\./s
		);
		expect(await read('/en/services/counselling-3')).not.toContain('No address is published here');
	});
});

describe('a list that is too long for one page', () => {
	test('of statements has a page for each earlier year', async () => {
		const many = Array.from({ length: 150 }, (_, index) =>
			statementRecord(index, index < 3 ? {} : { on: index < 75 ? '2019' : '2024' })
		);
		await using long = await openSite({ content: contentOf([...base, ...many]) });
		const list = (await long.ask('/de/stellungnahmen')).text;
		expect(list).toContain('href="/de/stellungnahmen/in/2019"');
		expect(list).toContain('href="/de/stellungnahmen/in/ohne-datum"');
		expect(list).not.toContain('in/2024');
		const year = (await long.ask('/en/statements/in/2019')).text;
		expect(year.match(/href="\/en\/statements\/statement-\d+"/g)).toHaveLength(72);
		expect(year).toContain('hreflang="de" href="https://site.example/de/stellungnahmen/in/2019"');
		expect((await long.ask('/en/statements/in/undated')).status).toBe(200);
		expect((await long.ask('/en/statements/in/2024')).status).toBe(404);
	});
});

test('a network without such records says so on each page', async () => {
	await using bare = await openSite({ content: contentOf([networkRecord()]) });
	const empty = [
		['/de/ueber', 'Hier ist noch keine Seite über das Netzwerk in dieser Sprache'],
		['/en/statements', 'No publication has been entered here'],
		['/de/beschluesse', 'Das heißt nicht, dass keiner gefasst wurde'],
		['/en/figures', 'No figure has been entered here'],
		['/de/erreicht', 'Hier ist noch nichts in dieser Sprache eingetragen, das erreicht wurde'],
		['/en/open-issues', 'No open issue has been described here'],
		['/de/glossar', 'Hier ist noch kein Begriff in dieser Sprache erklärt']
	] as const;
	for (const [path, words] of empty) expect((await bare.ask(path)).text).toContain(words);
});

async function read(path: string): Promise<string> {
	const { status, text } = await site.ask(path);
	expect([path, status]).toEqual([path, 200]);
	return plain(text);
}

/** Spaces that keep words together are spaces. */
function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function words(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
