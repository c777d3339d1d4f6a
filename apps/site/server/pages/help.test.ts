import { networkOf } from '@kok/domain/release/reading';
import { directionOf, easyHelpAddress, helpAddress, helpLanguages } from '#lib/addresses/help-address.ts';
import { phrasesIn } from '#lib/words/help/words.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { listStaticPaths } from '../exporting/static-paths.ts';
import { builtRenderer } from '../testing/built-renderer.ts';
import { platformFor, readHelp } from '../testing/help-pages.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf, networkRecord, published } from '../testing/records.ts';
import { tellingWords } from '../testing/telling-words.ts';
import { serviceRecord } from '../testing/told-records.ts';

const helplines = [
	{ id: 'night', phone: '0800 000 000', hours: 'always', languages: ['de', 'ar'], interpretedLanguages: 7 },
	{ id: 'list', website: 'https://plaetze.example/', languages: [] }
];
const german = networkRecord().wording.de?.values;
const network = networkRecord({ helplines, confirmWithinDays: 200, adopted: true });
const content = contentOf([
	{
		...network,
		wording: {
			de: {
				values: {
					...german,
					helplines: {
						night: { name: 'Nachttelefon', forWhom: 'Für alle.' },
						list: { name: 'Freie Plätze', forWhom: 'Für Frauen.' }
					}
				},
				since: published
			}
		}
	},
	serviceRecord(1, { areas: ['N', 'S'], confirmedOn: '2026-11-01', interpretedLanguages: ['vi'] }),
	serviceRecord(2, { areas: ['N'], confirmedOn: '2026-02-01' }),
	serviceRecord(3, { areas: ['S'], channels: ['phone'], places: [], confirmedOn: '2026-06-01' })
]);
const renderer = await builtRenderer();
const site = await openSite({ content, settings: { helpOrigin: 'https://plain.example' } });
afterAll(async () => site.site.close());

describe.each([...helpLanguages])('help in %s', (language) => {
	test('does not betray its subject by its address, title, files or preview tags', async () => {
		const { text, headers } = await site.ask(helpAddress(language));
		const [head = ''] = text.split('</head>');
		const named = [
			helpAddress(language),
			...[...text.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, path = '']) => path),
			...[...head.matchAll(/<title>(.*?)<\/title>/g)].map(([, title = '']) => title),
			...[...head.matchAll(/ content="([^"]*)"/g)].map(([, value = '']) => value)
		].map((name) => name.toLowerCase());
		expect(named.length).toBeGreaterThan(helpLanguages.length);
		expect(tellingWords.filter((word) => named.some((name) => name.includes(word)))).toEqual([]);
		expect([...head.matchAll(/<meta (?:name|property)="([^"]*)"/g)].map(([, name]) => name)).toEqual([
			'viewport',
			'color-scheme',
			'description'
		]);
		expect(text).not.toMatch(/application\/ld\+json|rel="canonical"/);
		expect(headers['cache-control']).toBe('no-store');
	});

	test('is in its language and direction, and leads nowhere on this site but to help', async () => {
		const { text } = await site.ask(helpAddress(language));
		expect(text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
		const inside = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, path = '']) => path);
		const easy = easyHelpAddress(language === 'en' ? 'en' : 'de');
		expect(new Set(inside)).toEqual(new Set([...helpLanguages.map((each) => helpAddress(each)), easy]));
		expect(text.match(/<h1/g)).toHaveLength(1);
		expect(text).toContain('href="tel:0800000000"');
		expect(text, 'an anchor would add to the history').not.toMatch(/href="#/);
		expect(text).not.toMatch(/<form|name="[a-z]{3,}"[^>]*type="radio"/);
		for (const control of text.match(/<input[^>]*>/g) ?? []) expect(control).toContain('autocomplete="off"');
	});

	test('says on the page itself who answers for it, closed until it is opened, without a link', async () => {
		for (const host of ['site.example', 'plain.example']) {
			const { text } = await site.ask(helpAddress(language), { headers: { host } });
			const [, spoken, imprint = ''] =
				/<footer class="page imprint" (.*?)><details class="label">(.*?)<\/details>/s.exec(text) ?? [];
			expect(spoken).toBe(
				`lang="${language === 'en' ? 'en' : 'de'}"${directionOf(language) === 'rtl' ? ' dir="ltr"' : ''}`
			);
			expect(imprint).toMatch(/^<summary>(Impressum|Imprint)<\/summary>/);
			for (const fact of [
				'Beispielnetz e.V.',
				'Hafen 1',
				'00001 Beispielstadt',
				'+49 30 000 000',
				'buero@netz.example'
			])
				expect(imprint).toContain(fact);
			for (const fact of ['Ada Beispiel', 'Amtsgericht Beispielstadt, VR 1', 'Ben Beispiel, Beispielweg 1'])
				expect(imprint).toContain(fact);
			expect(imprint).not.toContain('<a ');
		}
	});

	test('is the same page on the neutral host', async () => {
		const there = await site.ask(helpAddress(language), { headers: { host: 'plain.example' } });
		expect(there.status).toBe(200);
		expect(there.text).toContain('<meta name="robots" content="noindex"/>');
		expect(there.text).not.toMatch(/<a [^>]*href="\/(?!i\/)/);
		const [, sheet = ''] = /href="(\/i\/[\w-]+\.css)"/.exec(there.text) ?? [];
		for (const path of [sheet, '/i/0.svg'])
			expect([path, (await site.ask(path, { headers: { host: 'plain.example' } })).status]).toEqual([path, 200]);
	});
});

describe('a language that nobody has read', () => {
	const unread = helpLanguages.filter((language) => !phrasesIn(language).isReviewed);

	test.for(unread)(
		'%s shows each phrase beside its German, and says once that nobody has read it',
		async (language) => {
			const { text } = await site.ask(helpAddress(language));
			const german = directionOf(language) === 'rtl' ? 'lang="de" dir="ltr"' : 'lang="de"';
			const phrases = [
				...text.matchAll(/<div class="phrase"><(\w+)[^>]*>(.*?)<\/\1> <p[^>]*(lang="de".*?)>(.*?)<\/p>/gs)
			];
			expect(phrases.length).toBeGreaterThanOrEqual(5);
			for (const [, , said = '', spoken, beside = ''] of phrases) {
				expect([said.length > 5, spoken, /\p{L}/u.test(beside)]).toEqual([true, german, true]);
			}
			const own = phrasesIn(language);
			const { sentence, card, unreviewed } = own;
			for (const phrase of [sentence, card, unreviewed]) expect(text).toContain(phrase);
			const advice = [own.leaves, own.bill, own.stays, own.device, own.privateWindow, own.history];
			for (const phrase of advice) expect(phrases.map(([, , said]) => said)).toContain(phrase);
			expect(own.stays).toContain(own.exit.leave.split(' ').slice(-1).join(''));
			expect(text).toContain(`<nav class="label" aria-label="${own.languages}"`);
			expect(text.split(unreviewed)).toHaveLength(2);
			const read = phrasesIn('de');
			const { title, ...answers } = own.who;
			const pairs = [
				[title, read.who.title],
				...Object.entries(answers).map(([answer, said]) => [said, read.who[answer as keyof typeof answers]]),
				...Object.entries(own.asks).map(([answer, said]) => [said, read.asks[answer as keyof typeof own.asks]]),
				[own.dayAndNight, read.dayAndNight],
				[own.interpreted, read.interpreted],
				[own.choice, read.choice]
			];
			for (const [said, beside] of pairs)
				expect(text).toContain(`${said} <span class="beside-word" ${german}>${beside}</span>`);
		}
	);

	test('says that no centre is known to speak it, and gives the German sentence', async () => {
		const { text } = await site.ask('/i/uk');
		expect(text).toContain(phrasesIn('uk').notKnown);
		expect(text).toContain('<q>Ich brauche Hilfe. Ich spreche Ukrainisch.</q>');
		expect((await site.ask('/i/ar')).text).toContain(phrasesIn('ar').speaks);
	});
});

test('the advice of pages that are told whole is that of all languages', async () => {
	const { text } = await site.ask('/i/de');
	const { bill, device, privateWindow, history } = phrasesIn('de');
	for (const advice of [bill, device, privateWindow, history]) expect(text).toContain(`<li>${advice}</li>`);
	expect(text).not.toMatch(/von oben|Quellen entnommen/);
});

test('a helpline stands below its name, and says where nobody knows when someone answers', async () => {
	const { text } = await site.ask('/i/ro');
	for (const [, entry = ''] of text.matchAll(/<article class="h[^"]*">(.*?)<\/article>/gs))
		expect(entry.indexOf('<h3')).toBeLessThan(entry.indexOf('class="number"'));
	const noHours = `<li>${phrasesIn('ro').noHours} <span class="beside-word" lang="de">Zeiten nicht bekannt</span></li>`;
	expect(text).not.toContain(noHours);
	const some = networkRecord({ helplines: [{ id: 'night', phone: '0800 000 000', languages: ['de'] }] });
	const platform = platformFor(contentOf([some]), published);
	expect((await readHelp(renderer, { platform, path: '/i/ro' })).html).toContain(noHours);
	expect((await readHelp(renderer, { platform, path: '/i/de/1' })).html).toContain('Wann dort jemand da ist,');
});

test('where no page is, a number for one area alone names that area', async () => {
	const helplines = [{ id: 'night', phone: '0800 000 000', areas: ['N'], languages: ['de'] }];
	const platform = platformFor(contentOf([networkRecord({ helplines })]), published);
	const html = await (await renderer.render('/i/xx', { platform })).text();
	const [seen = '', printed] = html.split('class="printed"');
	expect(seen.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Nur hier: Nordland');
	expect(printed).toMatch(/0800 000 000[^]*Nordland</);
});

test('the printed card says in signs for whom a number is, and where, and so does the one that is shown', async () => {
	const helplines = [
		{ id: 'night', phone: '0800 000 000', targetGroups: ['women', 'relatives'], areas: ['N'], languages: ['de'] }
	];
	const platform = platformFor(contentOf([networkRecord({ helplines })]), published);
	for (const path of ['/i/de', '/i/ar', '/i/de/1']) {
		const { html } = await readHelp(renderer, { platform, path });
		expect(html).toMatch(/class="printed"[^]*0800 000 000[^]*♀\uFE0E · Nordland</);
		const [, face] = /<div class="face">([^]*?<\/div>)<\/div>/.exec(html) ?? [];
		if (path === '/i/de/1') continue;
		expect(face).toMatch(/0800 000 000[^]*♀\uFE0E[^]*Nordland</);
		expect(face).not.toMatch(/Frauen|نساء/);
	}
});

describe('the size of what is sent', () => {
	test('is the same for all languages in each form, so that who looks on does not see which is read', async () => {
		for (const [form, host] of ['br', 'gzip', 'identity'].flatMap((each) => [
			[each, 'site.example'] as const,
			[each, 'plain.example'] as const
		])) {
			const answers = await Promise.all(
				helpLanguages.map(async (language) =>
					site.ask(helpAddress(language), { headers: { host, 'accept-encoding': form } })
				)
			);
			const sizes = answers.map(({ headers }) => headers['content-length']);
			expect([form, new Set(sizes).size]).toEqual([form, 1]);
			expect(answers.map(({ headers }) => headers['content-encoding'] ?? 'identity')).toEqual(
				helpLanguages.map(() => form)
			);
		}
	});
});

describe('whoever opens a page of help', () => {
	test.for([...helpLanguages])(
		'in %s finds her language or “mine is missing”, with the sentence and a number',
		async (language) => {
			const { text } = await site.ask(helpAddress(language));
			const [, list = ''] = /<details class="others label">([^]*?)<\/details>/.exec(text) ?? [];
			const entries = list.match(/<li>[^]*?<\/li>/g) ?? [];
			expect(entries.length).toBeGreaterThanOrEqual(45);
			for (const entry of entries)
				expect(entry).toMatch(
					/<a href="\/i\/[a-z]{2}" lang|<q>Ich brauche Hilfe\. Ich spreche [^<]+<\/q>[^]*href="tel:0800000000"/
				);
			expect(list).toMatch(/lang="ti"[^>]*>ትግርኛ<[^]*?Ich spreche Tigrinya\./);
			expect(list).toContain(phrasesIn(language).missing);
		}
	);
});

describe.each(['de', 'en'] as const)('help in easy language, in %s', (locale) => {
	const path = easyHelpAddress(locale);

	test('has a neutral address and title, the number first, and nothing of politics', async () => {
		const { status, text, headers } = await site.ask(path);
		expect([status, headers['cache-control'], path]).toEqual([200, 'no-store', `/i/${locale}/1`]);
		expect(text).toContain(`<html lang="${locale}" dir="ltr">`);
		expect(text).toMatch(/<title>Info<\/title>/);
		const [head = '', body = ''] = text.split('</head>');
		expect(tellingWords.filter((word) => head.toLowerCase().includes(word))).toEqual([]);
		expect(head).not.toMatch(/application\/ld\+json|rel="canonical"|property="og/);
		const [before = '', after = ''] = body.slice(body.indexOf('<h1')).split('href="tel:0800000000"');
		expect(before.replaceAll(/<[^>]*>/g, '').length).toBeLessThan(120);
		expect(after.length).toBeGreaterThan(100);
		expect(body).not.toMatch(/[Ff]order|[Dd]emand|[Gg]esetz/);
		expect(text).not.toMatch(/href="#|<form/);
	});

	test('says of the number what is known of it, one thought a sentence', async () => {
		const { text } = await site.ask(path);
		const sentences = {
			de: [
				'Brauchen Sie Hilfe?',
				'Sie können am Tag anrufen.',
				'Sie können in der Nacht anrufen.',
				'Am Telefon über·setzt jemand in andere Sprachen.'
			],
			en: [
				'Do you need help?',
				'You can call by day.',
				'You can call at night.',
				'On the phone someone translates into other languages.'
			]
		};
		for (const sentence of sentences[locale]) expect(text).toContain(sentence);
		// Nobody has said here that the call is free, or that no name is asked for.
		expect(text).not.toMatch(/kostet nichts|keinen Namen|costs nothing|say a name/);
	});

	test('stands on the neutral host as well, as long as the others in each form', async () => {
		for (const form of ['br', 'gzip', 'identity']) {
			const ask = async (asked: string) =>
				site.ask(asked, { headers: { host: 'plain.example', 'accept-encoding': form } });
			const [easy, other] = [await ask(path), await ask('/i/vi')];
			expect([form, easy.status, easy.headers['content-length']]).toEqual([form, 200, other.headers['content-length']]);
		}
	});
});

test('there is no page in easy language but in the languages in which the network writes', async () => {
	for (const path of ['/i/vi/1', '/i/xx/1', '/i/de-1/1', '/i/de/2'])
		expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
});

describe('an entry', () => {
	test('says what to call, when, in which languages spoken and interpreted, and that there is nowhere to go', async () => {
		const { text } = await site.ask('/i/de');
		expect(text).toMatch(/href="tel:\+4930000001".*Nordland, Südland · Zuletzt bestätigt am 1\.\sNovember 2026/s);
		expect(text).toMatch(/Spricht\s+<bdi[^]*?mit Dolmetschenden auch\s+<bdi lang="vi">Tiếng Việt/);
		expect(text).toMatch(/Beratung 3[^]*Kein Ort zum Hingehen\./);
		expect(text).not.toMatch(/Geheimstadt|Weg 1/);
	});

	test('says that it is languages of which interpreters speak more', async () => {
		const { text } = await site.ask('/i/de');
		const both = (fact: RegExp) => new RegExp(`class="firstline[^]*${fact.source}[^]*<article[^]*${fact.source}`);
		expect(text).toMatch(both(/Tag und Nacht[^]*?Am Telefon wird gedolmetscht\. Zahl der Sprachen:\s+<b>7<\/b>/));
		expect((await site.ask('/i/en')).text).toMatch(
			both(/day and night[^]*?Interpreters join on the phone\. Number of languages:\s+<b>7<\/b>/)
		);
	});

	test('that was not confirmed for long comes last, with the helpline first', async () => {
		const { text } = await site.ask('/i/de');
		expect(text).toMatch(
			/Beratung 1<[^]*Beratung 3<[^]*Lange nicht bestätigt[^]*Rufen Sie zuerst ein Hilfetelefon an:[^]*0800 000 000[^]*Beratung 2</
		);
	});

	test('moves down on the day on which it becomes stale, by the release of that day', async () => {
		await using later = await openSite({ content });
		const fresh = 'Lange nicht bestätigt[^]*Beratung 3<';
		expect((await later.ask('/i/de')).text).not.toMatch(new RegExp(fresh));
		later.press.publish(content, '2026-12-18T09:00:00.000Z');
		await later.serves(2);
		expect((await later.ask('/i/de')).text).not.toMatch(new RegExp(fresh));
		later.press.publish(content, '2026-12-19T09:00:00.000Z');
		await later.serves(3);
		expect((await later.ask('/i/de')).text).toMatch(new RegExp(fresh));
	});

	test('moves down by the clock where no release comes any more; the page says so and puts the helpline first', async () => {
		const almost = contentOf([network, serviceRecord(4, { confirmedOn: '2026-05-07' })]);
		await using fresh = await openSite({ content: almost, at: '2026-11-22T09:00:00.000Z' });
		expect((await fresh.ask('/i/de')).text).not.toContain('Lange nicht bestätigt');
		await using dead = await openSite({ content: almost, at: '2026-11-20T09:00:00.000Z' });
		const { text } = await dead.ask('/i/de');
		expect(text).toMatch(/zeigt den Stand vom 20\.\sNovember 2026[^]*Rufen Sie zuerst[^]*0800 000 000/);
		expect(text).toMatch(/Lange nicht bestätigt[^]*Beratung 4</);
	});

	test.for([
		[30, 2],
		[400, 3]
	] as const)('is told as long unconfirmed when the source has been dead for %i days', async ([days, count]) => {
		const now = new Date(Date.parse(published) + days * 24 * 3_600_000).toISOString();
		const { html } = await readHelp(renderer, { platform: { ...platformFor(content, published), isOld: true, now } });
		const [fresh = '', stale = ''] = html.split('Lange nicht bestätigt');
		expect(fresh.match(/class="h /g)).toHaveLength(1);
		expect(fresh.match(/class="s /g) ?? []).toHaveLength(3 - count);
		expect(stale.match(/class="s z /g)).toHaveLength(count);
	});

	test('for a website without people who answer is placed beside the helplines, not among them', async () => {
		const { text } = await site.ask('/i/de');
		expect(text).toMatch(/Andere Websites[^]*Freie Plätze[^]*href="https:\/\/plaetze\.example\/"/);
		expect(text.match(/class="h /g)).toHaveLength(1);
	});
});

describe('while the network has not adopted the site', () => {
	const trial = contentOf([networkRecord({ helplines, adopted: false }), serviceRecord(1, {})]);

	test.for([
		[{ operator: 'Verein Betrieb e.V., Weg 2, 00002 Ort' }, 'Betrieben von Verein Betrieb e.V., Weg 2, 00002 Ort.'],
		[{}, 'Diese Website läuft als Versuch. Wer sie betreibt, ist hier nicht eingetragen.']
	] as const)('a page of help says who runs it: %o', async ([who, words]) => {
		const { html } = await readHelp(renderer, { platform: { ...platformFor(trial, published), ...who } });
		const [, imprint = ''] = /<summary>Impressum<\/summary>(.*?)<\/details>/s.exec(html) ?? [];
		expect(imprint.replaceAll(/\s+/g, ' ')).toContain(words);
		expect(imprint).toContain('Sie stammt nicht von Beispielnetz e.V.');
	});
});

describe('where the entries are too many for one page', async () => {
	const many = Array.from({ length: 240 }, (_, index) => serviceRecord(index, { areas: ['N'] }));
	const long = await openSite({
		content: contentOf([networkRecord({ adopted: true }), ...many, serviceRecord(999, { areas: ['S'] })])
	});
	afterAll(async () => long.site.close());

	test('each area has its own, by a number, and each of them shows the helplines first', async () => {
		const start = (await long.ask('/i/de')).text;
		expect(start).not.toContain('Beratung 17<');
		for (const path of ['/i/de-1', '/i/de-1-2', '/i/de-1-3', '/i/de-2']) {
			expect(start).toContain(`href="${path}"`);
			expect((await long.ask(path)).text).toMatch(/class="h [^]*class="s /);
		}
		expect((await long.ask('/i/de-1')).text.match(/<article class="s/g)).toHaveLength(100);
		expect((await long.ask('/i/de-1-3')).text.match(/<article class="s/g)).toHaveLength(40);
		for (const path of ['/i/de-0', '/i/de-1-1', '/i/de-1-4', '/i/de-3', '/i/uk-1'])
			expect([path, (await long.ask(path)).status]).toEqual([path, 404]);
	});

	test('all of them are on the map of the site, without a date', async () => {
		const map = (await long.ask('/sitemap.xml')).text;
		for (const path of [...helpLanguages.map((each) => helpAddress(each)), '/i/en-1-3'])
			expect(map).toContain(`<loc>https://site.example${path}</loc>`);
		const ours = map.match(/<url><loc>[^<]*\/i\/[^]*?<\/url>/g) ?? [];
		expect(ours).toHaveLength(helpLanguages.length + 2 * 4 + 2);
		expect(ours.join('')).not.toMatch(/lastmod/);
	});
});

test('a printed page of help has no margin for the line of the browser with its address', async () => {
	const { sheet } = await readHelp(renderer, { platform: platformFor(content, published) });
	expect(sheet).toMatch(/@page ?\{\s*margin: ?0/);
});

test('the former addresses of the list of services redirect to the help page', async () => {
	for (const [path, help] of [
		['/de/angebote', '/i/de'],
		['/en/services/in/N/2', '/i/en']
	] as const) {
		const { status, headers } = await site.ask(path);
		expect([path, status, headers.location]).toEqual([path, 308, `https://plain.example${help}`]);
	}
	expect((await site.ask('/de/')).text).toContain('href="https://plain.example/i/de/0"');
	expect((await site.ask('/de/nirgends')).text).toContain('href="https://plain.example/i/de/0"');
});

test('a page of help that does not exist says so without a name', async () => {
	const bad = [
		'/i',
		'/i/',
		'/i/xx',
		'/i/xx/y',
		'/i/de-9',
		'/i/de/2',
		'/i/de/x.y',
		'/i/de/%20',
		'/i/d~e',
		'/i/de/__data.json'
	];
	for (const path of bad) {
		const { status, text, headers } = await site.ask(path);
		expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
		expect(text).toContain('<title>Info</title>');
		expect(text).toMatch(/href="tel:0800000000"[^]*Nachttelefon[^]*Für alle\.[^]*Tag und Nacht/);
		expect(text).toMatch(/class="printed"[^]*<b>[^]*0800 000 000/);
		const [, sheet = ''] = /<link rel="stylesheet" href="(\/i\/[\w-]+\.css)"/.exec(text) ?? [];
		expect([path, sheet, (await site.ask(sheet)).status]).toEqual([path, sheet, 200]);
	}
	const { text } = await site.ask('/i/xx');
	expect(text).not.toMatch(/NETZ|Beispielnetz|href="\/de/);
});

test('the files of a site hold the stylesheet of every help page', async () => {
	const paths = listStaticPaths(content, { dataPaths: [] });
	for (const path of helpLanguages.map((language) => helpAddress(language))) {
		const [, sheet] = /href="(\/i\/[\w-]+\.css)"/.exec((await site.ask(path)).text) ?? [];
		expect([path, paths.includes(path), sheet !== undefined && paths.includes(sheet)]).toEqual([path, true, true]);
	}
});

test.for(['/i/1000-1.css', '/i/01-1.css', '/i/1.css', '/i/9-9kk.css', '/i/x.css'])(
	'there is no stylesheet %s',
	async (path) => {
		expect((await site.ask(path)).status).toBe(404);
	}
);

describe('a language that is interpreted on the phone, and is named', () => {
	const [night, list] = helplines;
	const named = networkRecord({ helplines: [{ ...night, languages: ['de'], interpretedByName: ['ar'] }, list] });
	const said = async (path: string) => {
		await using interpreting = await openSite({
			content: contentOf([{ ...named, wording: networkOf(content).wording }])
		});
		return (await interpreting.ask(path)).text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
	};

	test('is said to be interpreted, and neither to be unknown nor to be spoken', async () => {
		const german = await said('/i/de');
		expect(german).toContain('Am Telefon wird auf Arabisch gedolmetscht: Nachttelefon.');
		expect(german).not.toContain('Von keinem Hilfetelefon hier ist bekannt, dass es Arabisch spricht');
		expect(german).not.toContain('welche, steht hier nicht');
		expect(await said('/i/ar')).not.toContain(phrasesIn('ar').speaks);
	});
});
