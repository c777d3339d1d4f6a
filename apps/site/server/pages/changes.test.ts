import { afterAll, describe, expect, test } from 'vitest';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord, recordOf, source } from '../testing/records.ts';
import {
	agreementRecord,
	bodyRecord,
	introductionRecord,
	milestoneRecord,
	openIssueRecord,
	statementRecord
} from '../testing/told-records.ts';

const site = await openSite({
	content: contentOf([
		networkRecord({ adopted: true }),
		goalRecord(),
		bodyRecord(),
		demandRecord(1),
		demandRecord(2),
		{ ...demandRecord(3), withdrawn: { reason: 'replaced', by: idOf(101) } },
		statementRecord(1, { on: '2025-11-05' }),
		statementRecord(2),
		introductionRecord({ on: '2025-11-05' }),
		told('reaction', 60, { introduction: idOf(420), body: idOf(400), on: '2026-01', kind: 'promised' }),
		told('assessment', 70, {
			demand: idOf(101),
			axis: 'network',
			status: 'partly_realised',
			on: '2026-02-03',
			author: 'Büro'
		}),
		told('assessment', 71, { demand: idOf(101), axis: 'network', status: 'open', on: '2099-01-01', author: 'Büro' }),
		agreementRecord(1, { on: '2015-10' }),
		milestoneRecord(1, { on: '2024' }),
		milestoneRecord(2, { on: '2013', demands: [] }),
		openIssueRecord(1, { order: 5, demands: [idOf(101), idOf(102)] }),
		openIssueRecord(2)
	])
});
afterAll(async () => site.site.close());

describe('what changed', () => {
	test('is listed by the day on which it happened, the latest first, and less exact dates after their year', async () => {
		const page = words(await read('/de/aenderungen'));
		expect(page).toMatch(
			/24\. November 2026 Hier neu oder geändert: .*3\. Februar 2026 Bewertet „Teilweise umgesetzt“, vom Netzwerk: Forderung 1: Forderung Nummer 1 Januar 2026 Zugesagt von Ministerium für Häfen: Forderung 1.*5\. November 2025 Anhörung an Ministerium für Häfen: .*Stellungnahme: Stellungnahme Nummer 1 2024 Erreicht: Schritt Nummer 1 Oktober 2015 Beschlossen: Beschluss Nummer 1 2013/
		);
		expect(page).not.toContain('2099');
	});

	test('lists an earlier happening on the day on which it was entered', async () => {
		expect(words(await read('/de/aenderungen'))).toMatch(
			/Neu erfasst, älteren Datums: eine Einbringung, eine Reaktion, eine Bewertung/
		);
	});

	test('has a page for each year, in every language and on the map of the site', async () => {
		const year = words(await read('/en/changes/2025'));
		expect(year).toContain('What changed in 2025');
		expect(year).not.toContain('Promised');
		const { text } = await site.ask('/en/changes/2025');
		expect(text).toContain('hreflang="de" href="https://site.example/de/aenderungen/2025"');
		expect((await site.ask('/sitemap.xml')).text).toContain('<loc>https://site.example/de/aenderungen/2013</loc>');
		for (const path of ['/de/aenderungen/2014', '/de/aenderungen/2025-11', '/de/aenderungen/x']) {
			expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
		}
	});

	test('names withdrawn records and their successors, without a date, which no release holds', async () => {
		const page = words(await read('/de/aenderungen'));
		expect(page).toMatch(
			/Den Tag nennt diese Ausgabe nicht\..*Forderung \/de\/forderungen\/forderung-3, ersetzt durch Forderung Nummer 1/
		);
	});

	test('is on the front page with what happened last, without what was entered here, and a link to all', async () => {
		const page = await read('/de/');
		expect(words(page)).toMatch(/Zuletzt .*3\. Februar 2026 Bewertet .* Januar 2026 Zugesagt/);
		expect(words(page)).not.toMatch(/Zuletzt .*Hier neu oder geändert/);
		expect(page).toContain('href="/de/aenderungen"');
	});
});

describe('what was reached, and what must improve', () => {
	test('a milestone says who answered what was demanded, where that stands, and what is not on record', async () => {
		const page = words(await read('/de/erreicht'));
		expect(page).toMatch(
			/Gefordert: 1 Forderung Nummer 1 Zugesagt von Ministerium für Häfen, Januar 2026\. Die Forderung steht heute auf „Teilweise umgesetzt“, Stand 3\. Februar 2026\. Worte dazu\./
		);
		expect(page).toMatch(/Schritt Nummer 2 .*Ohne Forderung dazu/);
		expect(await read('/de/erreicht')).toMatch(/Rechte gelten<\/dt>\s*<dd[^>]*><a href="#schritt-1"[^>]*>2024</);
	});

	test('an open issue stands under its goal and is numbered as it stands, with a row for each demand on it', async () => {
		const page = words(await read('/de/handlungsbedarf'));
		expect(page).toMatch(
			/Rechte gelten 1 Punkt Nummer 1 .*1 Forderung Nummer 1 Teilweise umgesetzt, Stand 3\. Februar 2026 Worte dazu\. Anhörung an Ministerium für Häfen, 5\. November 2025 Zugesagt von Ministerium für Häfen, Januar 2026 2 Forderung Nummer 2 Noch nicht bewertet Nichts verzeichnet Keine Antwort bekannt/
		);
		expect(page).toMatch(/Ohne Forderung dazu 2 Punkt Nummer 2 .*noch keine Forderung verzeichnet/);
		expect(page).toMatch(/2013 Punkt 1 Ohne Datum Punkt 2/);
	});
});

test('a year in which much happened has a page for each month', async () => {
	const many = Array.from({ length: 150 }, (_, index) =>
		statementRecord(index, { on: index < 90 ? '2024-03' : '2024-05-02' })
	);
	site.press.publish(contentOf([networkRecord(), ...many]), '2026-11-24T10:00:00.000Z');
	await site.serves(2);
	expect((await site.ask('/de/aenderungen/2024')).status).toBe(404);
	expect(
		(await site.ask('/de/aenderungen/2024-05')).text.match(/href="\/de\/stellungnahmen\/stellungnahme-/g)
	).toHaveLength(60);
	expect(words((await site.ask('/de/aenderungen/2024-03')).text)).toContain('Was sich im März 2024 geändert hat');
});

/** What has no page of its own. */
function told(type: string, number: number, facts: Record<string, unknown>) {
	const values = { sources: [source], ...facts };
	return recordOf({ id: idOf(number), type, facts: values, de: { text: 'Worte dazu.' }, slugs: {} });
}

async function read(path: string): Promise<string> {
	const { status, text } = await site.ask(path);
	expect([path, status]).toEqual([path, 200]);
	return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('&nbsp;', ' ');
}

function words(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/[\s\u00a0]+/g, ' ')
		.replaceAll(/ ([,.:;])/g, '$1');
}
