import { austrian } from '@kok/content/fictional/austrian';
import { demo } from '@kok/content/fictional/demo';
import type { Content } from '@kok/domain/release/content';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFrom } from '../testing/help-pages.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf, idOf, networkRecord, recordOf, source } from '../testing/records.ts';

const at = '2026-11-24T09:00:00.000Z';

describe.each([
	['the invented network', contentFrom(demo, at), '§ 4 LohnWG'],
	['the network of the other country', contentFrom(austrian, at), '§ 19 TalNG']
] as const)('in %s', (_, content: Content, citation) => {
	test('whoever types a citation on the home page reads, a click later, the law of today beside what is demanded', async () => {
		await using site = await openSite({ content });
		const home = await site.ask('/de/');
		expect(home.text).toContain('href="/de/suche"');
		const found = await site.ask(`/de/suche?q=${encodeURIComponent(citation)}`);
		const first = /<li[^>]*>.*?href="(\/de\/vorschriften\/[^"#]+)/s.exec(found.text)?.[1];
		expect(first).toBeDefined();
		const page = plain((await site.ask(first ?? '')).text);
		expect(page).toContain(citation);
		expect(page).toMatch(/Geltendes Recht seit \d+\. \S+ \d{4} .*Entwurf vom .*Gefordert am /s);
	});

	test('whoever reads a clause of a demand is one click from the law that it is about', async () => {
		await using site = await openSite({ content });
		const link = content.records.demand_act_link.find(({ facts }) => facts.values.provision !== undefined);
		const demand = content.records.demand.find(({ id }) => id === link?.facts.values.clauses[0]?.demand);
		const provision = content.records.provision.find(({ id }) => id === link?.facts.values.provision);
		const dossier = await site.ask(`/de/forderungen/${demand?.wording.de?.slug ?? ''}`);
		expect(dossier.text).toContain(`href="/de/vorschriften/${provision?.wording.de?.slug ?? ''}"`);
	});
});

test('the law of today names the edition of the official text from which it was read', async () => {
	const content = contentFrom(demo, at);
	await using site = await openSite({ content });
	const { wording } = content.records.provision.find((one) => one.wording.de?.values.citation === '§ 4 LohnWG') ?? {};
	const page = plain((await site.ask(`/de/vorschriften/${wording?.de?.slug ?? ''}`)).text);
	expect(page).toMatch(
		/Nach dem amtlichen Text vom \d+\. \S+ \d{4}: zuletzt geändert durch Gesetz vom \d+\.\d+\.\d{4}/
	);
	expect(plain((await site.ask(`/en/provisions/${wording?.en?.slug ?? ''}`)).text)).toMatch(
		/From the official text of \d+ \S+ \d{4}: zuletzt geändert/
	);
});

describe('the page of an act', () => {
	const acts = {
		directive: act(1, 'directive', 'Richtlinie über Schutz'),
		proposal: act(2, 'bill', 'Entwurf eines Schutzgesetzes', {
			stages: [
				{ id: 'draft', kind: 'draft', on: '2024-03-01' },
				{ id: 'adopted', kind: 'adopted', on: '2025-02-01' }
			]
		}),
		law: act(3, 'law', 'Schutzgesetz', {
			cameFrom: [idOf(2)],
			transposes: [idOf(1)],
			stages: [
				{ id: 'adopted', kind: 'adopted', on: '2025-02-01' },
				{ id: 'in-force', kind: 'in_force', on: '2025-06-01' }
			]
		}),
		bill: act(4, 'bill', 'Entwurf eines zweiten Schutzgesetzes', { transposes: [idOf(1)] })
	};
	const opened = openSite({ content: contentOf([networkRecord(), ...Object.values(acts)]) });
	afterAll(async () => (await opened).site.close());

	async function read(title: string) {
		return plain((await (await opened).ask(`/de/rechtsakte/${slugOf(title)}`)).text);
	}

	test('that is a directive leads to the law that transposes it and to the bill that would', async () => {
		const page = await read('Richtlinie über Schutz');
		expect(page).toMatch(
			/Umgesetzt durch Schutzgesetz Soll umgesetzt werden durch Entwurf eines zweiten Schutzgesetzes/
		);
		expect(await read('Schutzgesetz')).toContain('Setzt um Richtlinie über Schutz');
		expect(await read('Entwurf eines zweiten Schutzgesetzes')).toContain('Will umsetzen Richtlinie über Schutz');
	});

	test('that was a bill leads to the law that came of it, and the law tells its way from the bill on, each stage once', async () => {
		expect(await read('Entwurf eines Schutzgesetzes')).toContain('Daraus wurde Schutzgesetz');
		const page = await read('Schutzgesetz');
		expect(page).toContain('Hervorgegangen aus Entwurf eines Schutzgesetzes');
		expect(page).toMatch(/1\. März 2024 .*Damals: Entwurf eines Schutzgesetzes .*1\. Februar 2025 .*1\. Juni 2025/s);
		expect(page.match(/1\. Februar 2025/g)).toHaveLength(1);
	});

	test('ends its way where two acts name each other as what they came from', async () => {
		const content = contentOf([
			networkRecord(),
			act(5, 'law', 'Huhn', { cameFrom: [idOf(6)], stages: [{ id: 'a', kind: 'adopted', on: '2020-01-01' }] }),
			act(6, 'law', 'Ei', { cameFrom: [idOf(5), idOf(6)], stages: [{ id: 'a', kind: 'adopted', on: '2019-01-01' }] })
		]);
		await using site = await openSite({ content });
		expect((await site.ask('/de/rechtsakte/huhn')).status).toBe(200);
	});
});

function act(number: number, kind: string, title: string, facts: Record<string, unknown> = {}) {
	return recordOf({
		id: idOf(number),
		type: 'legal_act',
		facts: { kind, level: 'country', identifiers: [], stages: [], sources: [source], ...facts },
		de: { title },
		slugs: { de: [slugOf(title)] }
	});
}

function slugOf(title: string): string {
	return title.toLowerCase().replaceAll('ü', 'ue').replaceAll(' ', '-');
}

/** What a page says, without its markup. */
function plain(html: string): string {
	const [, main = html] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
	return main
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(' :', ':');
}
