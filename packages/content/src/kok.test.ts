import { createHash } from 'node:crypto';
import { type ContentType, entrySchema } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { Citation } from '@kok/domain/fields/clauses';
import { linksOf } from '@kok/domain/links';
import { compileRelease } from '@kok/domain/release/compile';
import { listDemands, networkOf } from '@kok/domain/release/reading';
import { uncoveredFacts } from '@kok/domain/rules/hindrance';
import { interfaceLanguages } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { type Entry, historyOf } from './history.ts';
import { replay } from './replay.ts';
import { assessments } from './kok/assessments.ts';
import { demandActLinks } from './kok/demand-act-links.ts';
import { demands } from './kok/demands.ts';
import { goals } from './kok/goals.ts';
import { introductions } from './kok/introductions.ts';
import { law } from './kok/law-documents.ts';
import { legalActs } from './kok/legal-acts.ts';
import { documents } from './kok/documents.ts';
import { members } from './kok/members.ts';
import { more } from './kok/more-documents.ts';
import { network } from './kok/network.ts';
import { practice } from './kok/practice-documents.ts';
import { provisions } from './kok/provisions.ts';
import { kok } from './kok.ts';

const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const content = compileRelease(replay(historyOf(kok, founding), { hash }), { hash });
const published = kok.filter(({ stage }) => stage === 'published');

/** As a reader hears it: whole words, without capitals. */
function folded(text: string): string {
	return undivided(text).toLowerCase();
}

/** Without dots and hyphens that divide words and without characters that take no room. */
function undivided(text: string): string {
	return text.normalize('NFC').replaceAll(/[·‧•\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|\p{Cf}/gu, '');
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything a reader or a machine finds in the release, without the hashes, which hold any digits. */
const released = readable(content);

function readable(value: object): string {
	return JSON.stringify(value, (name, inner: unknown) => (name === 'hash' ? undefined : inner));
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** An entry under a name that a failing test can show. */
function named(entries: readonly Entry[]): [string, Entry][] {
	return entries.map((entry) => [`${entry.type} ${titleOf(entry)}`, entry]);
}

/** Its title; what has none goes by its id. */
function titleOf({ type, wording: { de }, id }: Entry): string {
	const { title }: ContentType = contentTypes[type];
	return title === undefined ? id : String(Object.entries(de).find(([name]) => name === title)?.[1]);
}

describe.each(named(kok))('%s', (_, entry) => {
	const type: ContentType = contentTypes[entry.type];

	test('passes the schemas for entering', () => {
		expect(entrySchema(type.facts).safeParse(entry.facts).error).toBeUndefined();
		for (const locale of interfaceLanguages)
			expect(entrySchema(type.wording).safeParse(entry.wording[locale]).error).toBeUndefined();
	});

	test('has German and English wordings for the same items', () => {
		const lists = Object.entries({ ...entry.facts }).filter(([name]) => type.wording[name]?.kind === 'item-words');
		for (const [name, items] of lists) {
			const ids = (items as { id: string }[]).map(({ id }) => id).sort();
			for (const locale of interfaceLanguages) {
				const words: Record<string, unknown> = { ...entry.wording[locale] };
				expect(Object.keys(words[name] ?? {}).sort(), `${name} ${locale}`).toEqual(ids);
			}
		}
	});

	test('speaks German with German marks and English with English ones', () => {
		for (const text of textsIn(entry.wording.de)) expect(text).not.toMatch(/["'”’‚‘]|“\p{L}| - |--|\.\.\./u);
		for (const text of textsIn(entry.wording.en)) expect(text).not.toMatch(/["'„‚]|\p{L}“| - |--|\.\.\./u);
	});

	test('speaks of Betroffene', () => {
		// In quotation marks the other word may stand: it is spoken of, or it is part of a name.
		const unquoted = (texts: string[]) => texts.map((text) => text.replaceAll(/„[^“]*“|“[^”]*”/g, ''));
		expect(unquoted(textsIn(entry.wording.de)).filter((text) => /Opfer/i.test(text))).toEqual([]);
		expect(unquoted(textsIn(entry.wording.en)).filter((text) => /victim|Opfer/i.test(text))).toEqual([]);
	});

	test('has at most one gender star in a paragraph, since Markdown sets the text between two stars in italics', () => {
		const paragraphs = textsIn(entry.wording).flatMap((text) => text.split(/\n+/));
		expect(paragraphs.filter((text) => (text.match(/\p{L}\*\p{L}/gu) ?? []).length > 1)).toEqual([]);
	});

	test('gives no number of members in words of its own', () => {
		const words = textsIn(entry.wording).filter((text) => !isUuid.test(text));
		const numbers = words.flatMap((text) => text.match(/\d+/g) ?? []);
		expect(numbers).not.toContain(String(network.facts.memberCount));
	});

	test('lists only its own fields as covered by a source, and no day of retrieval', () => {
		const fields = [...Object.keys(type.facts), ...Object.keys(type.wording)];
		for (const { covers = [], retrieved } of entry.facts.sources) {
			expect(covers.filter((name) => !fields.includes(name))).toEqual([]);
			expect(retrieved).toBeUndefined();
		}
	});
});

describe('what is published', () => {
	test.each(named(published))('%s has a source for every fact', (_, entry) => {
		expect(uncoveredFacts(contentTypes[entry.type], entry.facts)).toEqual([]);
	});

	test.each(named(published.filter((entry) => !isAboutThisSite(entry))))(
		'%s has at least one source',
		(_, { facts }) => {
			const ground = 'ground' in facts ? facts.ground : undefined;
			expect([...facts.sources, ground?.document].filter(Boolean)).not.toEqual([]);
		}
	);

	test('names who published a source in no sentence of one language, since readers of all languages read it', () => {
		const told = published.flatMap(({ facts }) => {
			const ground = 'ground' in facts ? facts.ground?.document : undefined;
			return [...facts.sources, ...(ground ? [ground] : [])].map(({ publisher }) => publisher);
		});
		expect(told.filter((publisher) => /, \p{Ll}+ (?:auf|bei|in|nach|on|by|at) /u.test(publisher))).toEqual([]);
	});

	test('is what the compiled release holds', () => {
		const shown = Object.values(content.records).flatMap((records) => records.map(({ id }) => id));
		expect(shown.toSorted()).toEqual(published.map(({ id }) => id).toSorted());
	});

	// What the field notes mark as general knowledge, second-hand or not found, or what stands in none of them.
	test.each([
		'§ 87',
		'section 87',
		'Firewall',
		'Ausländerbehörde',
		'Ausländeramt',
		'immigration office',
		'immigration authorit',
		'Übermittlungspflicht',
		'Meldepflicht',
		'duty to report',
		'reporting duty',
		'Koordinierungsstelle',
		'coordination office',
		'2004/81',
		'GRETA(2015)',
		'2011-05-11',
		'2016-10-15',
		'2019-11-29',
		'Art. 13',
		'Art. 26',
		'Art. 29',
		'Wirsching',
		'Servicestelle',
		'Schwangere in Not',
		'0800 40 40 020',
		'08000',
		'0157',
		'040 67999757',
		'0385',
		'0391',
		'Postfach',
		'fiz@',
		'awo-',
		'fdp.de',
		'18/9095',
		'Bleiberecht',
		'Entnahme von Organen',
		'Bleibt Entwurf',
		'nicht gefunden',
		'Schutzwohnung'
	])('holds nothing of “%s”, however it is spelt', (unproven) => {
		expect(folded(released).includes(folded(unproven))).toBe(false);
	});

	// What none of the field notes proved at first, and a document has proved since.
	const forDirective = law.transpositionDeadline;
	test.each<[string, ...{ url: string }[]]>([
		['2026-07-15', forDirective],
		['15. Juli 2026', forDirective],
		['15 July 2026', forDirective],
		['Sachverständigen-Anhörung', law.hearing2016],
		['Unfallversicherung', practice.compensationProject],
		['accident insurance', practice.compensationProject],
		['875', practice.data2023],
		['BEMA', { url: 'https://bema.berlin/ar/aktuelles/15-jahre-arbeitsrechtsberatung' }],
		['ZORA', { url: 'https://fachberatungsstelle-zora.de/seite/535468/wir.html' }],
		[
			'FRANKA',
			{ url: 'https://www.ekkw.de/kirche/aktuell/internationaler-tag-gegen-menschenhandel-ausstellung-in-kassel' }
		],
		[
			'NADESCHDA',
			{ url: 'https://www.frauenhilfe-westfalen.de/news_2024/neue-zahlen-zu-menschenhandel-1394.html' },
			more.nadeschda2022
		],
		['Nachtfalter', { url: 'https://www.caritas-e.de/aktuelles/992-35-jahre-nachtfalter' }],
		['Verweisungsmechanismus', more.referral2023],
		['referral mechanism', more.referral2023],
		['Art. 19', forDirective],
		['CDU', documents.european2024Parties]
	])('holds “%s” only where a document that proves it is named', (proven, ...documents) => {
		const records = Object.values(content.records).flat();
		const telling = records.map(readable).filter((record) => folded(record).includes(folded(proven)));
		expect(telling).not.toEqual([]);
		expect(telling.filter((record) => !documents.some(({ url }) => record.includes(url)))).toEqual([]);
	});

	// Names whose capitals tell them from other words: of members whose consent nobody has, of a committee.
	test.each([
		'UNTS',
		'Rechtsausschuss',
		'FIZ',
		'Ban Ying',
		'Hydra',
		'FIM',
		'Heilbronn',
		'FreiJa',
		'JADWIGA',
		'SOLWODI',
		'BBMeZ',
		'contra',
		'VERA',
		'KOBRA ',
		'agisra',
		'ALDONA'
	])('does not name “%s”', (name) => {
		expect(undivided(released).includes(name)).toBe(false);
	});

	test.each(['Ausländer·behörde', 'Aus\u00ADländer\u00ADbehörde', 'AUSLÄNDER\u200BBEHÖRDE', 'Auslä\u2060nderbehörde'])(
		'a word is found in the spelling “%s”',
		(spelling) => {
			expect(folded(`an die ${spelling} gemeldet`)).toContain(folded('Ausländerbehörde'));
		}
	);
});

describe('what names another record', () => {
	const byId = new Map(kok.map((entry) => [entry.id, entry]));

	test.each(named(kok))(
		'%s names only records of the right type, and where it is published a published one, unless in a list',
		(_, entry) => {
			const { facts }: ContentType = contentTypes[entry.type];
			for (const { field, target, type } of linksOf(facts, entry.facts)) {
				const named = byId.get(target);
				expect(named?.type, field).toBe(type);
				// A list leaves out what is not public yet, and shows it once it is.
				if (entry.stage === 'draft' || facts[field]?.kind === 'references') continue;
				expect(named?.stage, `${field} ${target}`).toBe('published');
			}
		}
	);

	test.each(named(kok))('%s cites only clauses that the demand has', (_, entry) => {
		for (const { demand, clauses = [] } of citationsOf(entry)) {
			const ids = demands.find(({ id }) => id === demand)?.facts.clauses.map(({ id }) => id);
			expect(ids).toEqual(expect.arrayContaining(clauses));
		}
	});
});

describe('the easy text', () => {
	const byId = new Map(kok.map((entry) => [entry.id, entry]));
	const sentences = interfaceLanguages.flatMap((locale) =>
		(network.wording[locale]?.easy ?? []).flatMap((paragraph) => paragraph.sentences)
	);

	test.each(sentences.map(({ text, retells }) => [text, retells] as const))(
		'“%s” retells a record that is public',
		(_, retells) => {
			const named = byId.get(retells?.id ?? '');
			expect([named?.type, named?.stage]).toEqual([retells?.type, 'published']);
		}
	);

	test('is read whole by the public, for nothing in it is hidden', () => {
		for (const locale of interfaceLanguages) {
			const shown = networkOf(content).wording[locale]?.values.easy ?? '';
			const written = (network.wording[locale]?.easy ?? []).flatMap((one) => one.sentences.map(({ text }) => text));
			expect(written.length).toBeGreaterThan(20);
			expect(written.filter((text) => !shown.includes(text))).toEqual([]);
		}
	});
});

describe('a law or a milestone', () => {
	const causes: readonly [locale: 'de' | 'en', cause: RegExp][] = [
		['de', /\b(dank|wegen|aufgrund|auf Grund|infolge|daraufhin|deswegen|auf Druck|auf Betreiben)\b/iu],
		[
			'de',
			/durch den Einsatz|Erfolg des KOK|(erreicht|erwirk|bewirk|durch(zu)?setz|erkämpf)\p{L}* (hat |hatte )?der KOK/iu
		],
		['de', /führte (dazu|zu)|beigetragen|trug (dazu )?bei/iu],
		['en', /\b(thanks to|because of|due to|owing to|as a result|in response|following KOK)\b/iu],
		['en', /\b(led to|brought about|contributed to|achieved|KOK won|success of)\b/iu]
	];
	const told = kok.filter(({ type }) => ['milestone', 'legal_act', 'provision', 'demand_act_link'].includes(type));

	test.each(named(told))('%s claims no cause', (_, entry) => {
		for (const [locale, cause] of causes)
			for (const text of textsIn(entry.wording[locale])) expect(text).not.toMatch(cause);
	});

	test('tells the three dates of the convention apart', () => {
		const convention = legalActs.find(({ wording }) => wording.de.shortTitle === 'CETS 197');
		const dates = convention?.facts.stages.map(({ kind, on }) => [kind, on]);
		expect(dates).toEqual([
			['signed', '2005-11-17'],
			['first_chamber', '2012-06-28'],
			['ratified', '2012-12-19'],
			['in_force', '2013-04-01']
		]);
	});
});

describe('a figure', () => {
	test('has a reservation that speaks of what it counts: proceedings and people share none', () => {
		const units = new Map<string, Set<string>>();
		for (const { facts, wording } of content.records.figure) {
			const remark = wording.de?.values.remark ?? wording.en?.values.remark;
			if (remark !== undefined) units.set(remark, new Set([...(units.get(remark) ?? []), facts.values.unit]));
		}
		expect([...units].filter(([, { size }]) => size > 1).map(([remark]) => remark)).toEqual([]);
		expect(units.size).toBeGreaterThan(3);
	});
});

describe('an assessment', () => {
	test('is placed by whoever edits this demonstration, never by the network', () => {
		for (const { facts } of assessments) {
			expect(facts.author).toBe('Redaktion dieser Vorführung');
			expect(facts.sources.length).toBeGreaterThan(0);
		}
	});
});

test('the page of § 25 Abs. 4a AufenthG can be told whole', () => {
	const provision = provisions.find(({ wording }) => wording.de.citation === '§ 25 Abs. 4a AufenthG');
	expect(provision?.facts.history.map(({ since }) => since)).toEqual(['2015-08-01']);

	const links = demandActLinks.filter(({ facts }) => facts.provision === provision?.id);
	const concerned = links.flatMap(({ facts }) => facts.clauses.flatMap(({ clauses = [] }) => clauses));
	expect(concerned).toEqual(['separate-title', 'no-testimony', 'after-the-trial']);

	const broughtForward = introductions.filter(
		(entry) => entry.stage === 'published' && citationsOf(entry).some(({ demand }) => demand === demands[0]?.id)
	);
	expect(broughtForward.map(({ facts }) => [facts.on, facts.form])).toEqual([['2023-07-26', 'press_release']]);
});

describe('a demand', () => {
	test('has a number of its own, from the first to the last', () => {
		expect(demands.map(({ facts }) => facts.number)).toEqual(demands.map((_, index) => index + 1));
	});

	test('that is published rests on a document, with a date or the word that none was found', () => {
		for (const { facts } of listDemands(content)) {
			expect(facts.values.ground).toMatchObject({ kind: 'documented', document: { publisher: /KOK/ } });
			expect(facts.values.ground).toHaveProperty('since');
			expect(facts.values.clauses.length).toBeGreaterThanOrEqual(2);
			expect(facts.values.clauses.length).toBeLessThanOrEqual(4);
		}
	});

	test('that is not published says why', () => {
		const kept = demands.filter(({ stage }) => stage === 'draft');
		expect(kept.map(({ facts }) => facts.number)).toEqual([11, 18]);
		for (const { facts } of kept) expect(facts.note).toContain('Bleibt Entwurf');
	});

	const [first] = demands;
	const agreed = { kind: 'imported', body: 'Mitgliederversammlung', agreedOn: '2020', document: {} } as const;
	test.each([
		['body', { ...agreed, body: '', document: { title: 'Protokoll', publisher: 'KOK' } }],
		['date', { ...agreed, agreedOn: '', document: { title: 'Protokoll', publisher: 'KOK' } }],
		['source', { ...agreed, document: { title: '', publisher: '' } }]
	])('cannot claim an agreement without its %s', (_, ground) => {
		if (!first) throw new Error('There are no demands');
		const claimed: Entry = { ...first, facts: { ...first.facts, ground } };
		expect(() => replay(historyOf([...goals, claimed], founding), { hash })).toThrow('ground');
	});
});

describe('a member', () => {
	test('is entered without telephone, e-mail or street, even as a draft', () => {
		for (const { facts } of members) {
			expect(facts).not.toHaveProperty('phone');
			expect(facts).not.toHaveProperty('email');
			expect(facts.seat ?? {}).not.toHaveProperty('street');
			expect(facts.seat ?? {}).not.toHaveProperty('postcode');
			expect(facts.seat ?? {}).not.toHaveProperty('postBox');
		}
	});

	test('sits in an area of the network', () => {
		const areas = network.facts.areas.map(({ id }) => id);
		for (const { facts } of members) if (facts.seat) expect(areas).toContain(facts.seat.area);
	});
});

describe('the network', () => {
	const { facts } = networkOf(content);

	test('has not adopted the site yet', () => {
		expect(facts.values.adopted).toBe(false);
	});

	test('names the national helpline first', () => {
		expect(facts.values.helplines[0]).toMatchObject({ phone: '116 016', hours: 'always' });
	});

	test('has sixteen areas', () => {
		expect(facts.values.areas).toHaveLength(16);
	});
});

test('ids are used once', () => {
	expect(new Set(kok.map(({ id }) => id)).size).toBe(kok.length);
});

function isAboutThisSite({ type, facts }: Entry): boolean {
	return type === 'page' && facts.kind === 'legal';
}

function citationsOf({ type, facts }: Entry): Citation[] {
	if (type === 'statement') return facts.citations;
	return type === 'introduction' || type === 'demand_act_link' ? facts.clauses : [];
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
