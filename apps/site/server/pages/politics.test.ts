import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { openSite } from '../testing/open-site.ts';
import { contentOf, demandRecord, goalRecord, idOf, networkRecord, published, recordOf } from '../testing/records.ts';

const source = { title: 'Amtsblatt', publisher: 'Staat', url: 'https://amt.example/1' };
const [demand, parliament, ministry, act, amending, section] = [101, 10, 11, 20, 21, 30].map(idOf);

const addressed = demandRecord(1);
const content = contentOf([
	networkRecord({}, { countryLevel: 'Bund' }),
	goalRecord(),
	{
		...addressed,
		facts: { values: { ...addressed.facts?.values, addressees: [parliament, ministry] }, since: published }
	},
	body(10, 'Parlament'),
	body(11, 'Ministerium'),
	legalAct(20, {
		title: 'Aufenthaltsgesetz',
		stages: [
			{ id: 'force', kind: 'in_force', on: '2015-08-01' },
			{ id: 'draft', kind: 'draft', on: '2014', body: ministry },
			{ id: 'passed', kind: 'first_chamber', on: '2015-06', body: parliament },
			{ id: 'consent', kind: 'second_chamber', on: '2015-07' }
		],
		identifiers: [{ id: 'eu', scheme: 'celex', value: '32004L0081' }]
	}),
	legalAct(21, { title: 'Änderungsgesetz', amends: [act] }),
	legalAct(22, { title: 'Koalitionsvertrag', kind: 'programme', on: '2021' }),
	legalAct(24, { title: 'Bericht', kind: 'report', stages: [{ id: 'out', kind: 'published', on: '2019-06-20' }] }),
	legalAct(25, { title: 'Bundesgesetz', stages: [{ id: 'out', kind: 'published', on: '2018-06-20' }] }),
	legalAct(23, {
		title: 'Richtlinie',
		kind: 'directive',
		transposeBy: '2026-07-15',
		deadlines: [
			{ id: 'plans', until: '2028-07' },
			{ id: 'report', until: '2020', outcome: 'missed', body: ministry },
			{ id: 'office', until: '2019-03-01', outcome: 'met' }
		],
		words: {
			plans: { text: 'Pläne liegen vor.' },
			report: { text: 'Ein Bericht liegt vor.' },
			office: { text: 'Eine Stelle ist da.' }
		}
	}),
	recordOf({
		id: idOf(30),
		type: 'provision',
		facts: { act, order: 1, history: [{ id: 'now', since: '2015-08-01', by: amending }], sources: [source] },
		de: { citation: '§ 25 BleibeG', history: { now: { what: 'Aus dem Kann wurde ein Soll.' } } },
		slugs: { de: ['paragraf-25'] }
	}),
	told('demand_act_link', 40, {
		clauses: [{ demand, clauses: ['b'] }],
		act,
		provision: section,
		stance: 'against',
		strength: 'strong'
	}),
	told('demand_act_link', 41, { clauses: [{ demand }], act: amending, stance: 'neutral', strength: 'weak' }),
	told('demand_act_link', 42, {
		clauses: [{ demand }],
		act,
		stance: 'neutral',
		strength: 'weak',
		corrects: idOf(41)
	}),
	told('demand_act_link', 43, { clauses: [{ demand }], act: idOf(22), stance: 'agrees', strength: 'weak' }),
	demandRecord(2),
	told('demand_act_link', 45, {
		clauses: [{ demand: idOf(102) }],
		act: idOf(22),
		stance: 'agrees',
		strength: 'strong'
	}),
	told('demand_act_link', 44, { clauses: [{ demand }], act: idOf(23), stance: 'neutral', strength: 'weak' }),
	told('introduction', 50, { clauses: [{ demand, clauses: ['b'] }], body: parliament, on: '2016-05', form: 'hearing' }),
	told('introduction', 51, { clauses: [{ demand }], body: ministry, on: '2013', form: 'letter' }),
	told('reaction', 60, { introduction: idOf(50), body: parliament, on: '2017', kind: 'promised' }),
	told('assessment', 70, { demand, axis: 'network', status: 'realised', on: '2018-01-01', author: 'Büro' }),
	told('assessment', 71, {
		demand,
		axis: 'network',
		status: 'open',
		on: '2019-01-01',
		author: 'Büro',
		corrects: idOf(70)
	}),
	told('assessment', 72, { demand, axis: 'officials', status: 'taken_up', on: '2017-01-01', author: 'Regierung' }),
	told('assessment', 73, { demand, axis: 'network', status: 'rejected', on: '2099-01-01', author: 'Büro' }),
	told('representation', 80, { body: parliament, role: 'expert', since: '2010', until: '2012' })
]);

const site = await openSite({ content });
afterAll(async () => site.site.close());

describe('a demand', () => {
	test('says to whom it goes and where the network sees it today, also in the lists', async () => {
		const page = await wordsOn('/de/forderungen/forderung-1');
		expect(page).toContain('An Parlament, Ministerium');
		expect(page).toContain('Stand Offen, nach Dokumenten eingeordnet, Stand 1. Januar 2019');
		expect(await wordsOn('/de/forderungen')).toContain('Offen nach Dokumenten eingeordnet, Stand 1. Januar 2019');
		expect(await wordsOn('/de/ziele/rechte-gelten')).toContain(
			'Offen, nach Dokumenten eingeordnet, Stand 1. Januar 2019'
		);
	});

	test('shows apart who says what, with its document, corrected entries as corrected, and no entry dated in the future', async () => {
		const page = await wordsOn('/de/forderungen/forderung-1');
		expect(page).toMatch(
			/Was die Zuständigen sagen Aufgegriffen Eingeordnet nach: Amtsblatt, Staat, 1\. Januar 2017\./
		);
		expect(page).toContain('Nicht verzeichnet ist, was unabhängige Stellen feststellen und was die Praxis sieht.');
		expect(page).not.toContain('bewertet von');
		expect(page).toMatch(/Eine frühere Einordnung Umgesetzt berichtigt am 1\. Januar 2019/);
		expect(page).not.toContain('Abgelehnt');
	});

	test('of which nobody said anything says so, and where the law is told that meets it', async () => {
		expect(await wordsOn('/de/forderungen/forderung-2')).toContain(
			'Zu dieser Forderung ist keine datierte Einordnung verzeichnet. Wie das Recht zu ihren Punkten steht, ist bei den Punkten vermerkt.'
		);
		expect(await wordsOn('/de/forderungen/forderung-1')).not.toContain('keine datierte Einordnung');
	});

	test('has its law beside the clause that it concerns', async () => {
		const { text } = await site.ask('/de/forderungen/forderung-1');
		const [, second = ''] = text.split('id="1-2"');
		expect(wordsIn(second)).toContain('§ 25 BleibeG: Widerspricht der Forderung');
		expect(wordsIn(text.split('id="1-2"')[0] ?? '')).not.toContain('§ 25 BleibeG');
	});

	test('shows its way in the order of time: demanded, put forward, answered, become law', async () => {
		const page = await wordsOn('/de/forderungen/forderung-1');
		const [, way = ''] = page.split('Der Weg durch die Politik');
		expect(placesIn(way, ['Gefordert', 'Brief', 'Entwurf', 'In Kraft', 'Anhörung', 'Zugesagt'])).toEqual('in order');
		expect(way).not.toMatch(/[Kk]eine Antwort bekannt/);
	});
});

describe('the way of a demand', () => {
	const way = async () => {
		const [, after = ''] = (await wordsOn('/de/forderungen/forderung-1')).split('Der Weg durch die Politik');
		const [list, rest] = after.split('Was genau gefordert wird');
		expect(rest).toBeDefined();
		return list ?? '';
	};

	test('tells what was said of where the demand stands, and leads to it', async () => {
		expect(placesIn(await way(), ['1. Januar 2017', 'Eingeordnet: Aufgegriffen', 'Was die Zuständigen sagen'])).toBe(
			'in order'
		);
		expect(placesIn(await way(), ['1. Januar 2019', 'Eingeordnet: Offen'])).toBe('in order');
		expect(await way()).not.toMatch(/2099|Umgesetzt/);
		const { text } = await site.ask('/de/forderungen/forderung-1');
		for (const id of [71, 72].map(idOf)) expect(text).toContain(`href="#${id}"`);
	});

	test('names what was promised on a day, though it has no stages', async () => {
		expect(placesIn(await way(), ['2017 Zugesagt', '2021 Programm', 'Koalitionsvertrag'])).toBe('in order');
	});

	test('says of a deadline that it has passed, was met, was missed or is still to come', async () => {
		const passed = 'Die Frist ist seit 15. Juli 2026 abgelaufen; was seither geschah, ist hier nicht verzeichnet.';
		for (const page of [await way(), await wordsOn('/de/rechtsakte/akt-23')]) {
			expect(placesIn(page, ['1. März 2019', 'Frist', 'Eine Stelle ist da.', 'Die Frist wurde eingehalten.'])).toBe(
				'in order'
			);
			expect(placesIn(page, ['2020 Frist', 'Ein Bericht liegt vor.', 'Die Frist wurde nicht eingehalten.'])).toBe(
				'in order'
			);
			expect(placesIn(page, ['15. Juli 2026', passed, 'Juli 2028', 'Pläne liegen vor.'])).toBe('in order');
		}
	});

	test('is as up to date as the latest source on the demand, not as the release', async () => {
		const page = await wordsOn('/de/forderungen/forderung-1');
		expect(page).toContain('Beispielnetz. Jüngste Quelle zu dieser Forderung: März 2025.');
		expect(page).not.toContain('Stand vom');
	});
});

describe('law and bodies', () => {
	test('an act and the one that amends it name each other', async () => {
		const page = await wordsOn('/de/rechtsakte/akt-20');
		expect(page).toContain('Geändert durch Änderungsgesetz');
		expect(await wordsOn('/de/rechtsakte/akt-21')).toContain('Ändert Aufenthaltsgesetz');
	});

	test('a law is promulgated, and a report is published', async () => {
		expect(await wordsOn('/de/rechtsakte/akt-25')).toContain('Verkündet');
		const page = await wordsOn('/de/rechtsakte/akt-24');
		expect(page).toMatch(/20\. Juni 2019 ?Veröffentlicht/);
		expect(page).not.toContain('Verkündet');
	});

	test('a corrected link is shown neither at the act nor at the demand', async () => {
		expect(await wordsOn('/de/rechtsakte/akt-21')).not.toContain('Berührt dasselbe Thema');
		expect(await wordsOn('/de/rechtsakte/akt-20')).toContain('Berührt dasselbe Thema');
		expect(await wordsOn('/de/forderungen/forderung-1')).not.toContain('Änderungsgesetz');
	});

	test('an act shows its stages in order, its identifiers where they lead, and the demands on it', async () => {
		const { text } = await site.ask('/de/rechtsakte/akt-20');
		expect(placesIn(wordsIn(text), ['2014', 'Entwurf', '1. August 2015', 'In Kraft'])).toBe('in order');
		expect(text).toContain('https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32004L0081');
		expect(text).toContain('href="/de/forderungen/forderung-1#1-2"');
		expect(text).toContain('href="/de/vorschriften/paragraf-25"');
	});

	test('a level is called as the network calls it, and by a word that every country understands where it says nothing', async () => {
		expect(await wordsOn('/de/gremien')).toContain('Bund');
		expect(await wordsOn('/de/rechtsakte/akt-20')).toContain('Gesetz · Bund');
		expect((await site.ask('/en/bodies')).text).not.toContain('Bund');
	});

	test('a stage in a chamber is called by the name of the chamber where that is entered', async () => {
		const page = await wordsOn('/de/rechtsakte/akt-20');
		expect(page).toContain('Juni 2015 Parlament');
		expect(page).not.toContain('In der ersten Kammer');
		expect(page).toContain('Juli 2015 In der zweiten Kammer');
	});

	test('a provision shows its wordings with their dates and acts, and what was last put forward on it', async () => {
		const page = await wordsOn('/de/vorschriften/paragraf-25');
		expect(page).toContain('1. August 2015 Aus dem Kann wurde ein Soll. Durch: Änderungsgesetz');
		expect(placesIn(page, ['Gefordert,', 'Zuletzt vorgebracht', 'Brief', 'Anhörung', 'Zugesagt'])).toBe('in order');
		expect(page).not.toMatch(/[Kk]eine Antwort bekannt/);
	});

	test('a body shows the seat of the network while it had one, and what was put to it with its answer', async () => {
		const page = await wordsOn('/de/gremien/gremium-10');
		expect(page).toMatch(/2010 Sachverständig .*bis 2012/);
		expect(placesIn(page, ['Was dort vorgetragen wurde', 'Anhörung', 'Zugesagt'])).toBe('in order');
		expect(page).not.toContain('Brief');
		expect(await wordsOn('/de/gremien')).not.toContain('Das Netzwerk ist als Sachverständiger dabei');
	});
});

function body(number: number, name: string): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'body',
		facts: { kind: 'parliament', level: 'country', sources: [source] },
		de: { name },
		slugs: { de: [`gremium-${number}`] }
	});
}

function legalAct(
	number: number,
	{ title, words, ...facts }: { title: string; words?: object } & Record<string, unknown>
): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'legal_act',
		facts: { kind: 'law', level: 'country', identifiers: [], stages: [], sources: [source], ...facts },
		de: { title, ...(words && { deadlines: words }) },
		slugs: { de: [`akt-${number}`] }
	});
}

/** What has no page of its own. */
function told(type: string, number: number, facts: Record<string, unknown>): RecordState {
	const values = { sources: [source], ...facts };
	return recordOf({ id: idOf(number), type, facts: values, de: { text: 'Worte dazu.' }, slugs: {} });
}

async function wordsOn(path: string): Promise<string> {
	const { status, text } = await site.ask(path);
	expect([path, status]).toEqual([path, 200]);
	return wordsIn(text);
}

function wordsIn(html: string): string {
	const main = html.replace(/^[^]*<main/, '<main').replace(/<footer[^]*/, '');
	return main
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ ([,.:])/g, '$1');
}

/** Whether the words stand one after another. */
function placesIn(text: string, words: readonly string[]): string {
	let from = 0;
	for (const word of words) {
		const at = text.indexOf(word, from);
		if (at < 0) return `${word} is missing after ${text.slice(0, from)}`;
		from = at + word.length;
	}
	return 'in order';
}
