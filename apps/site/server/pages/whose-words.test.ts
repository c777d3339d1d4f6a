import { demo } from '@kok/content/fictional/demo';
import { austrian } from '@kok/content/fictional/austrian';
import { kok } from '@kok/content/kok';
import { networkOf } from '@kok/domain/release/reading';
import { hashText } from '@kok/release/envelope';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyFile } from '../testing/every-file.ts';
import { contentFrom } from '../testing/help-pages.ts';
import { demandRecord, idOf, networkRecord, recordOf } from '../testing/records.ts';

const at = '2026-11-28T09:00:00.000Z';
const networks: readonly [string, Content][] = [
	['the first network', contentFrom(kok, at)],
	['the demo', contentFrom(demo, at)],
	['the network of the other country', contentFrom(austrian, at)]
];

/** What a mark opens and closes, in German and English, however it is written in HTML. */
const marks = ['„“', '“”', '‘’', '‚‘', '»«', '«»', '""'].map(([open = '', close = '']) => [open, close] as const);

/** Words that tell of the network’s own judgement of a demand. */
const assessing =
	/[Nn]och nicht bewertet|[Nn]ot assessed yet|Bewertet \d|Assessed \d|frühere Bewertung|earlier assessment|ihren Stand sah|network saw|Hier nachgetragen: [^.]*Bewertung|Entered here later: [^.]*assessment|Forderung steht heute|demand stands at|hat das Netzwerk nicht bewertet|has not assessed/g;

describe.each(networks)('%s', (_, content) => {
	let files: ReadonlyMap<string, string>;

	beforeAll(async () => {
		files = await everyFile(content, at);
	}, 300_000);

	test('puts no quotation marks around a summary of ours', () => {
		const summaries = content.records.demand
			.filter(({ facts }) => facts.values.ground?.kind === 'documented')
			.flatMap(({ wording, versions = [] }) =>
				[...Object.values(wording), ...versions.flatMap(({ texts }) => Object.values(texts).flat())].flatMap(
					({ values: { title, summary, clauses } }) => [
						title,
						summary,
						...Object.values(clauses).map(({ text }) => text)
					]
				)
			);
		const texts = [...new Set(summaries)];
		// Data quote every text in JSON and CSV; what is read is pages, feeds and pictures.
		const read = [...files].filter(([path]) => !/^\/data\//.test(path));
		const found = read.flatMap(([path, text]) => {
			const said = textOf(text);
			const shown = texts.filter((text) => said.includes(text));
			const quoted = shown.flatMap((text) => marks.map(([open, close]) => open + text + close));
			return quoted.filter((one) => said.includes(one)).map((one) => [path, one]);
		});
		expect(summaries.length).toBeGreaterThan(20);
		expect(found).toEqual([]);
	});

	test('calls no summary the wording of the network', () => {
		const { abbreviation } = networkOf(content).facts.values;
		for (const { facts, wording } of content.records.demand) {
			const { number, ground } = facts.values;
			const page = textOf(files.get(`/de/forderungen/${wording.de?.slug}`) ?? '');
			const asQuote = `${abbreviation}, Forderung ${number}, Fassung`;
			expect(page).toContain(`Forderung ${number}`);
			expect([number, page.includes(asQuote)]).toEqual([number, ground?.kind === 'imported']);
			expect([number, page.includes('Zusammenfassung nach: ')]).toEqual([number, ground?.kind === 'documented']);
		}
	});

	test('names the place of a shelter on no page, in no file and no feed', () => {
		const named = [...files].filter(([, text]) => /Schutz·?\u00AD?wohnung|safe flat/i.test(text));
		expect(named.map(([path]) => path)).toEqual([]);
	});

	test('shows a rating as the network’s only where the network has adopted the site', () => {
		const { adopted } = networkOf(content).facts.values;
		const pages = [...files].filter(([path]) => path.startsWith('/de/') || path.startsWith('/en/'));
		const rated = pages.filter(([, text]) =>
			/\d{4}, (bewertet von|assessed by) |Wie das Netzwerk urteilt|What the network finds|(“, vom|’, by the) (Netzwerk|network)/.test(
				textOf(text)
			)
		);
		expect(rated.length > 0).toBe(adopted);
	});

	test('calls where a demand stands assessed only where the network has adopted the site', () => {
		const { adopted } = networkOf(content).facts.values;
		const said = [...files].flatMap(([path, text]) =>
			/^\/(de|en)\//.test(path) ? [...textOf(text).matchAll(assessing)].map(([words]) => words) : []
		);
		expect(new Set(said).size > 0).toBe(adopted);
	});

	test('says beside every state in a list that it was read from documents, as long as the network has not adopted the site', () => {
		const { adopted } = networkOf(content).facts.values;
		const states = [...files].flatMap(([path, text]) =>
			/^\/(de|en)\/(forderungen|demands)$/.test(path)
				? [...text.matchAll(/<td class="state[^>]*><b[^>]*>[^<]*<\/b> <span[^>]*>([^<]*)</g)].map(([, when]) => when)
				: []
		);
		const isRead = states.map((when) =>
			/^(nach Dokumenten eingeordnet|classified according to documents), /.test(when ?? '')
		);
		const given = content.records.assessment.some(
			({ facts: { values } }) => values.axis === 'network' && values.status !== undefined
		);
		expect([...new Set(isRead)]).toEqual(given ? [!adopted] : []);
	});

	test('says of every demand by which document it is placed, or that no dated account is on record', () => {
		for (const { id, wording } of content.records.demand) {
			const page = textOf(files.get(`/de/forderungen/${wording.de?.slug}`) ?? '');
			const isPlaced = content.records.assessment.some(({ facts }) => facts.values.demand === id);
			const told = /Eingeordnet nach: |, bewertet von /.test(page);
			expect([wording.de?.slug, told]).toEqual([wording.de?.slug, isPlaced]);
			const isMissing = page.includes('Zu dieser Forderung ist keine datierte Einordnung verzeichnet.');
			expect([wording.de?.slug, isMissing]).toEqual([wording.de?.slug, !isPlaced]);
		}
	});

	test('calls no demand unassessed on which something has happened', () => {
		const unassessed = /[Nn]och nicht (bewertet|eingeordnet)|[Nn]ot assessed yet/;
		const happened = content.records.milestone.flatMap(({ facts }) => facts.values.demands ?? []);
		for (const { id, wording } of content.records.demand.filter(({ id }) => happened.includes(id))) {
			const page = textOf(files.get(`/de/forderungen/${wording.de?.slug}`) ?? '');
			expect([id, unassessed.exec(page)?.[0]]).toEqual([id, undefined]);
		}
		const reached = textOf(files.get('/de/erreicht') ?? '');
		expect(unassessed.exec(reached)?.[0]).toBeUndefined();
	});

	test('says where the law is told, where a clause is met and nobody said anything of the demand', () => {
		for (const { id, wording } of content.records.demand) {
			const isPlaced = content.records.assessment.some(({ facts }) => facts.values.demand === id);
			const hasLaw = content.records.demand_act_link.some(({ facts }) =>
				facts.values.clauses.some(({ demand }) => demand === id)
			);
			if (isPlaced || !hasLaw) continue;
			const page = textOf(files.get(`/de/forderungen/${wording.de?.slug}`) ?? '');
			expect(page).toContain('Wie das Recht zu ihren Punkten steht, ist bei den Punkten vermerkt.');
		}
	});

	test('tells on the way of a demand each account of it, and each dated act that concerns it', () => {
		const { assessment, demand_act_link: links, legal_act: acts, demand: demands } = content.records;
		const isCorrected = (id: string) => [...assessment, ...links].some(({ facts }) => facts.values.corrects === id);
		for (const { id, wording } of demands) {
			const page = files.get(`/de/forderungen/${wording.de?.slug}`) ?? '';
			const said = assessment.filter((one) => one.facts.values.demand === id && !isCorrected(one.id));
			expect(said.filter((one) => !page.includes(`id="${one.id}-on-way"`)).map((one) => one.id)).toEqual([]);
			const named = links
				.filter((one) => !isCorrected(one.id) && one.facts.values.clauses.some(({ demand }) => demand === id))
				.flatMap((one) => acts.find((act) => act.id === one.facts.values.act) ?? []);
			const dated = named.filter(({ facts }) => facts.values.stages.length > 0 || facts.values.on !== undefined);
			expect(dated.filter((act) => !page.includes(`id="${act.id}-`)).map((act) => act.id)).toEqual([]);
		}
	});

	test('ends no way of a demand that was taken back with its coming into force', () => {
		for (const { wording } of content.records.demand) {
			const page = textOf(files.get(`/de/forderungen/${wording.de?.slug}`) ?? '');
			const [, way = ''] = page.split('Der Weg durch die Politik');
			if (!/Stand Zurückgenommen,/.test(page)) continue;
			expect([wording.de?.slug, way.lastIndexOf('Zurückgenommen') > way.lastIndexOf('In Kraft')]).toEqual([
				wording.de?.slug,
				true
			]);
		}
	});

	test('says of every deadline that has passed what became of it, or that this is not on record', () => {
		const day = at.slice(0, 10);
		for (const { facts, wording } of content.records.legal_act) {
			const over = (facts.values.deadlines ?? []).filter(({ until }) => until < day.slice(0, until.length));
			const page = textOf(files.get(`/de/rechtsakte/${wording.de?.slug}`) ?? '');
			const told = page.match(/Die Frist (ist seit [^;]* abgelaufen; was seither|wurde (nicht )?eingehalten)/g) ?? [];
			expect([wording.de?.slug, told.length >= over.length]).toEqual([wording.de?.slug, true]);
		}
	});

	test('says in the imprint that this website runs as a trial, until the network has adopted it', () => {
		const { adopted } = networkOf(content).facts.values;
		const imprints = [
			['/de/impressum', 'Diese Website läuft als Versuch.'],
			['/en/imprint', 'This website runs as a trial.']
		] as const;
		for (const [path, words] of imprints) expect(textOf(files.get(path) ?? '').includes(words)).toBe(!adopted);
	});

	test('counts what happened as events, since not every event is known to concern a demand', () => {
		const changes = textOf(files.get('/de/aenderungen') ?? '') + textOf(files.get('/en/changes') ?? '');
		expect(changes).toContain('Was sich geändert hat');
		expect(changes).toContain('What changed');
		expect(changes).not.toMatch(/Erfolge?\b(?! in)|\d milestones?\b/);
	});

	test('does not say of what happened on a demand in the register that the demand was reached', () => {
		const moves = [...files].flatMap(([path, text]) =>
			/^\/(de|en)\/(forderungen|demands)/.test(path)
				? [...text.matchAll(/<td class="told.*?<\/td>/gs)].flatMap(([cell]) =>
						[...cell.matchAll(/<b[^>]*>([^<]*)</g)].map(([, what]) => what)
					)
				: []
		);
		expect(moves).not.toEqual([]);
		expect(moves).not.toContain('Erreicht');
		expect(moves).not.toContain('Achieved');
	});
});

describe('a rating that was read from a document', () => {
	const sources = [{ title: 'Selbstauskunft', publisher: 'Beispielnetz', dated: '2025-03' }];
	const facts = { demand: demandRecord(1).id, axis: 'network', status: 'taken_up', on: '2026-02-03', author: 'NETZ' };
	const record = recordOf({
		id: idOf(700),
		type: 'assessment',
		facts: { ...facts, sources },
		de: { text: 'Weil.' },
		en: { text: 'Because.' },
		slugs: {}
	});

	const siteWhere = async (adopted: boolean) =>
		everyFile(compileRelease([networkRecord({ adopted }), demandRecord(1), record], { hash: hashText }), at);
	const [adoptedSite, trialSite] = [siteWhere(true), siteWhere(false)];

	test.each([
		[false, 'de', 'Eingeordnet nach: Selbstauskunft, Beispielnetz'],
		[false, 'en', 'Classified according to: Selbstauskunft, Beispielnetz'],
		[false, 'de', 'Aufgegriffen nach Dokumenten eingeordnet, Stand 3. Februar 2026'],
		[false, 'en', 'Taken up classified according to documents, as of 3 February 2026'],
		[false, 'de', 'Eingeordnet 3. Februar 2026'],
		[false, 'en', 'Classified 3 February 2026'],
		[false, 'de', 'wie ihr Stand nach Dokumenten eingeordnet wurde'],
		[false, 'en', 'where it stood according to documents'],
		[false, 'de', 'Neu erfasst, älteren Datums: eine Einordnung'],
		[false, 'en', 'Newly entered, of an earlier date: one reading of a document'],
		[true, 'de', 'bewertet von NETZ'],
		[true, 'en', 'assessed by NETZ'],
		[true, 'de', 'Aufgegriffen Stand 3. Februar 2026'],
		[true, 'en', 'Taken up as of 3 February 2026'],
		[true, 'de', 'Bewertet 3. Februar 2026'],
		[true, 'en', 'Assessed 3 February 2026'],
		[true, 'de', 'wie das Netzwerk ihren Stand sah'],
		[true, 'en', 'where it stood in the network’s view'],
		[true, 'de', 'Neu erfasst, älteren Datums: eine Bewertung'],
		[true, 'en', 'Newly entered, of an earlier date: one assessment']
	])('of a network that has adopted the site: %s, in %s', async (adopted, locale, words) => {
		const pages = [...(await (adopted ? adoptedSite : trialSite))].filter(([path]) => path.startsWith(`/${locale}/`));
		expect(pages.some(([, text]) => textOf(text).includes(words))).toBe(true);
	});
});

/** What a page says, without its tags. */
function textOf(html: string): string {
	return html
		.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ');
}
