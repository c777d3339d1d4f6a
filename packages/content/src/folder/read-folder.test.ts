import { createHash } from 'node:crypto';
import { compileRelease } from '@kok/domain/release/compile';
import { describe, expect, test } from 'vitest';
import { historyOf } from '../history.ts';
import { replay } from '../replay.ts';
import { readFolder } from './read-folder.ts';
import { filesOf, smallFolder } from './testing/small-folder.ts';

const at = '2026-11-28T09:00:00.000Z';

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function read(folder: Readonly<Record<string, unknown>>) {
	return readFolder(filesOf(folder), { hash, at });
}

/** The small folder as text, with one change, and what is said about it. */
function mistakesAfter(file: string, from: string, to: string): readonly string[] {
	const files = filesOf(smallFolder());
	const text = files.get(file) ?? '';
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	files.set(file, text.replace(from, to));
	const reading = readFolder(files, { hash, at });
	return 'mistakes' in reading ? reading.mistakes : [];
}

/** How the small folder spells its languages. */
const languages = '"languages": [\n\t\t\t"en",\n\t\t\t"de"\n\t\t]';

describe('a folder that describes a network', () => {
	test('becomes records from which a release is compiled, and which refer to each other by id', () => {
		const reading = read(smallFolder());
		if ('mistakes' in reading) throw new Error(reading.mistakes.join('\n'));
		const content = compileRelease(replay(historyOf(reading.records, { at, actor: 'founding' }), { hash }), { hash });
		const [goal] = content.records.goal;
		expect(content.records.demand.map(({ facts }) => facts.values.goal)).toEqual([goal?.id]);
		expect(content.records.service.map(({ facts }) => facts.values.member)).toEqual(
			content.records.member.map(({ id }) => id)
		);
	});

	test('gives a record the same id at each reading, and another id in another network', () => {
		const idsIn = (folder: Record<string, unknown>) => {
			const reading = read(folder);
			return 'records' in reading ? reading.records.map(({ id }) => id) : [];
		};
		const other = JSON.parse(JSON.stringify(smallFolder()).replaceAll('Harbour Network', 'Bay Network')) as Record<
			string,
			unknown
		>;
		expect(idsIn(smallFolder())).toEqual(idsIn(smallFolder()));
		expect(idsIn(other).filter((id) => idsIn(smallFolder()).includes(id))).toEqual([]);
		expect(idsIn(other)).toHaveLength(5);
	});
});

describe('a mistake in a folder is reported in one sentence that names its place:', () => {
	test.each<[what: string, file: string, from: string, to: string, sentence: string]>([
		[
			'no JSON',
			'goal.json',
			'"order": 1,',
			'"order": 1',
			'goal.json, line 7: this is no JSON. Look there, and at the end of the line before, for a comma or a quotation mark that is missing or too many.'
		],
		[
			'a brace that is missing at the end',
			'goal.json',
			'\n\t]\n}',
			'',
			'goal.json, line 19: this is no JSON. Look there, and at the end of the line before, for a comma or a quotation mark that is missing or too many.'
		],
		[
			'no list',
			'goal.json',
			'"records"',
			'"goals"',
			'goal.json: “goals” does not belong here. Beside “$schema” there is only the list “records”.'
		],
		[
			'no name',
			'goal.json',
			'"name": "stay"',
			'"name": "a stay"',
			'goal.json, record 1: “name” is missing or has other characters than letters, digits and hyphens. Give each record a name of its own; other records name it so.'
		],
		[
			'a field that there is not',
			'goal.json',
			'"order"',
			'"place"',
			'goal.json, “stay”, facts › place: There is no such field. These there are: kind, order, note, sources.'
		],
		[
			'a wrong choice',
			'goal.json',
			'"aim"',
			'"wish"',
			'goal.json, “stay”, facts › kind: Choose one of the values provided. These there are: aim, task.'
		],
		[
			'a wrong choice in a list of an item',
			'network.json',
			'"hours": "always",',
			'"hours": "always", "channels": ["pigeon"],',
			'network.json, facts › helplines › item 1 (“line”) › channels › item 1: Choose one of the values provided. These there are: visit, phone, email, chat, outreach, accompaniment.'
		],
		[
			'a wrong choice within a value',
			'demand.json',
			'"at_latest"',
			'"exact"',
			'demand.json, “permit”, facts › ground › since › precision: Choose one of the values provided. These there are: on, at_latest.'
		],
		[
			'a ground of no kind that there is',
			'demand.json',
			'"documented"',
			'"written"',
			'demand.json, “permit”, facts › ground › kind: Choose one of the values provided. These there are: documented, imported.'
		],
		[
			'a field that a value of its kind has not',
			'demand.json',
			'"since": {',
			'"body": "Assembly", "since": {',
			'demand.json, “permit”, facts › ground › body: There is no such field. These there are: kind, document, since.'
		],
		[
			'a day alone where it has to be said how exact it is',
			'demand.json',
			'{\n\t\t\t\t\t\t"date": "2020",\n\t\t\t\t\t\t"precision": "at_latest"\n\t\t\t\t\t}',
			'"2020"',
			'demand.json, “permit”, facts › ground › since: Another kind of value is expected here. Write it in braces, { … }, with its fields: date, precision.'
		],
		[
			'a list that is left out, and may be empty',
			'demand.json',
			'"clauses": [',
			'"note": "Without clauses.", "sources": [',
			'demand.json, “permit”, facts › clauses: This is missing. Where there is none, write an empty list: [].'
		],
		[
			'hours in words',
			'network.json',
			'"hours": "always"',
			'"hours": "24/7"',
			'network.json, facts › helplines › item 1 (“line”) › hours: Choose one of the values provided. Write "always", or days with their times: [{ "days": ["MO", "TU"], "from": "09:00", "to": "17:00" }]. The days are MO, TU, WE, TH, FR, SA, SU.'
		],
		[
			'a day by its name',
			'network.json',
			'"hours": "always"',
			'"hours": [{ "days": ["Monday"], "from": "09:00", "to": "17:00" }]',
			'› hours › item 1 › days › item 1: Choose one of the values provided. Write "always", or days with their times: '
		],
		[
			'an id with an accent',
			'demand.json',
			'"id": "permit"',
			'"id": "tillstånd"',
			'demand.json, “permit”, facts › clauses › item 1 (“tillstånd”) › id: An id consists of letters, digits and hyphens. The letters are those from a to z, without accents.'
		],
		[
			'yes or no in quotation marks',
			'network.json',
			'"adopted": false',
			'"adopted": "no"',
			'network.json, facts › adopted: Another kind of value is expected here. Write true or false, without quotation marks.'
		],
		[
			'a number in words',
			'goal.json',
			'"order": 1',
			'"order": "first"',
			'goal.json, “stay”, facts › order: Another kind of value is expected here. Write a whole number in digits, without quotation marks.'
		],
		[
			'a file that is not saved as UTF-8',
			'member.json',
			'The Anchor',
			'The \uFFFDnchor',
			'member.json, line 20: a letter cannot be read, because the file is not saved as UTF-8.'
		],
		[
			'a wrong number of a helpline',
			'network.json',
			'0800 000 111',
			'0800/111',
			'network.json, facts › helplines › item 1 (“line”) › phone: This is no telephone number. Digits and spaces, at most a plus in front.'
		],
		[
			'a language that the network does not write in',
			'goal.json',
			'"en"',
			'"english"',
			'goal.json, “stay”: “english” does not belong here.'
		],
		[
			'a record that there is not',
			'demand.json',
			'"goal": "stay"',
			'"goal": "stays"',
			'demand.json, “permit”, goal: there is no record “stays” in goal.json. Write its name as it stands there, or leave this out.'
		],
		[
			'an area that there is not',
			'member.json',
			'"area": "N"',
			'"area": "X"',
			'member.json, “anchor”, facts › seat › area: the network has no area “X”. These stand in network.json, facts › areas: N, S.'
		],
		[
			'an area of a helpline that there is not',
			'network.json',
			'"hours": "always",',
			'"hours": "always", "areas": ["S", "X"],',
			'network.json, facts › helplines › item 1 (“line”) › areas › item 2: the network has no area “X”. These stand in network.json, facts › areas: N, S.'
		],
		[
			'words for an item that there is not',
			'demand.json',
			'"permit": {\n',
			'"permits": {\n',
			'demand.json, “permit”, en › clauses › permits: “facts › clauses” has no item with the id “permits”. Write the id as it stands there.'
		],
		[
			'a demand without a ground',
			'demand.json',
			'"ground"',
			'"note": "none yet", "grounds"',
			'demand.json, “permit”, facts › grounds: There is no such field. These there are: number, '
		],
		[
			'a fact without a source',
			'service.json',
			'"dated": "2026-01"',
			'"dated": "2026-01", "covers": ["languages"]',
			'service.json, “counselling” (areas, targetGroups, channels, phone): At least one fact has no source.'
		],
		[
			'a network that has adopted the site without an imprint',
			'network.json',
			'"adopted": false',
			'"adopted": true',
			'network.json: The imprint of a network that has adopted this site says who represents it and who answers for the content. Enter both.'
		]
	])('%s', (_, file, from, to, sentence) => {
		const mistakes = mistakesAfter(file, from, to);
		expect(mistakes).toContainEqual(expect.stringContaining(sentence));
		expect(mistakes.join('\n').split('\n')).toHaveLength(mistakes.length);
	});

	test('a file that no kind of record has', () => {
		const { mistakes } = read({ ...smallFolder(), 'goals.json': {} }) as { mistakes: string[] };
		expect(mistakes).toEqual([expect.stringMatching(/^goals\.json: no kind of record has this name, so .*goal\.json/)]);
	});

	test('no network', () => {
		const { 'network.json': _, ...folder } = smallFolder();
		expect(read(folder)).toEqual({
			mistakes: ['network.json is missing. It says who the network is; write it first.']
		});
	});

	test('all of them at once, of all files', () => {
		const folder = filesOf(smallFolder());
		folder.set('goal.json', (folder.get('goal.json') ?? '').replace('"aim"', '"wish"'));
		folder.set('service.json', (folder.get('service.json') ?? '').replace('"phone"\n', '"fax"\n'));
		const reading = readFolder(folder, { hash, at });
		expect('mistakes' in reading && reading.mistakes).toHaveLength(2);
	});

	test('a postcode that has another form than the network gives', () => {
		const folder = filesOf(smallFolder());
		const seat = (postcode: string) => `"disclosure": "public", "postcode": "${postcode}"`;
		folder.set(
			'network.json',
			(folder.get('network.json') ?? '').replace('"timeZone"', '"postcodeForms": "NNNN, ANN", "timeZone"')
		);
		const mistakesWith = (postcode: string) => {
			const member = (filesOf(smallFolder()).get('member.json') ?? '').replace(
				'"disclosure": "area_only"',
				seat(postcode)
			);
			const reading = readFolder(new Map([...folder, ['member.json', member]]), { hash, at });
			return 'mistakes' in reading ? reading.mistakes : [];
		};
		expect(mistakesWith('1069')).toEqual([]);
		expect(mistakesWith('169')).toEqual([
			'member.json, “anchor”, facts › seat › postcode: “169” is no postcode as network.json gives them in facts › postcodeForms: NNNN, ANN. N stands for a digit, A for a capital letter. Correct the one or the other.'
		]);
	});

	test('two demands with one number', () => {
		const folder = smallFolder() as { 'demand.json': { records: { name: string }[] } };
		const [first] = folder['demand.json'].records;
		if (first) folder['demand.json'].records.push({ ...first, name: 'again' });
		expect(read(folder)).toEqual({
			mistakes: [`demand.json, “again”, facts: “${first?.name}” has this number, too. Choose a free one.`]
		});
	});
});

describe('the languages that network.json names', () => {
	test('are those in which records have words', () => {
		expect(mistakesAfter('network.json', languages, '"languages":["sv"]')[0]).toBe(
			'network.json: “en” does not belong here. A record has "name", "stage", "facts", "inside", and a part for each language that network.json, facts › languages names: sv.'
		);
	});

	test('are corrected first: no record is said to have words in a wrong one', () => {
		expect(mistakesAfter('network.json', languages, '"languages":["se","en"]')).toHaveLength(1);
	});

	test.each([
		['["xx"]', /languages › item 1: Choose one of the values provided\. These there are: de, en, ar, /],
		['["en","en"]', /languages: The same value stands there twice\./],
		['[]', /languages: This is too short or empty\./]
	])('are at least one, of the list, none twice; not %s', (wrong, words) => {
		expect(mistakesAfter('network.json', languages, `"languages":${wrong}`)[0]).toMatch(words);
	});

	test('begin with the one in which the network and its demands have words', () => {
		expect(mistakesAfter('network.json', languages, '"languages":["de","en"]')).toEqual([
			'network.json: it has no words in “de”, the main language. Write "de": { … }, or name another language first in “facts › languages”.',
			'demand.json, “permit”: it has no words in “de”, the language in which its versions are counted. Write "de": { … }, or name another language in “facts › sourceLocale”.'
		]);
	});

	test('may be another one for a demand that names it, and for a draft', () => {
		const folder = smallFolder() as { 'demand.json': { records: { facts: object }[] } };
		const [demand] = folder['demand.json'].records;
		const mistakes = (change: object) => {
			const changed = { ...folder, 'demand.json': { records: [{ ...demand, de: undefined, ...change }] } };
			return (read(changed) as { mistakes?: string[] }).mistakes ?? [];
		};
		expect(mistakes({ facts: { ...demand?.facts, sourceLocale: 'de' } })).toHaveLength(1);
		expect(mistakes({ facts: { ...demand?.facts, sourceLocale: 'de' }, stage: 'draft' })).toEqual([]);
		expect(mistakes({ facts: { ...demand?.facts, sourceLocale: 'en' } })).toEqual([]);
	});

	test.each([
		['', ['“helpSentence” is missing', '“helpCard” is missing']],
		['"helpSentence": "Jag behöver hjälp.", "helpCard": "Hjälp!",', ['{language} is missing']],
		['"helpSentence": "Jag talar {language}.", "helpCard": "Hjälp!",', []]
	])('ask for what a caller says, where the site has no words in the main one: with %j', (said, missing) => {
		const files = filesOf(smallFolder());
		for (const [name, text] of files) files.set(name, text.replaceAll('"en": {', '"sv": {'));
		const network = files.get('network.json') ?? '';
		files.set('network.json', network.replace(languages, '"languages":["sv"]').replace('"lead"', `${said} "lead"`));
		const reading = readFolder(files, { hash, at });
		const mistakes = 'mistakes' in reading ? reading.mistakes : [];
		expect(mistakes).toEqual(missing.map((words) => expect.stringContaining(words) as string));
	});
});

test('a folder may not cite a clause that the demand does not have', () => {
	const statement = (clause: string) => ({
		name: 'election',
		facts: {
			kind: 'election_paper',
			on: '2026-08-15',
			citations: [{ demand: 'permit', clauses: [clause] }],
			sources: [{ title: 'Before the election', publisher: 'Harbour Network', dated: '2026-08' }]
		},
		en: { title: 'Before the election' }
	});
	const mistakes = (clause: string) =>
		(read({ ...smallFolder(), 'statement.json': { records: [statement(clause)] } }) as { mistakes?: string[] })
			.mistakes;
	expect(mistakes('permit')).toBeUndefined();
	expect(mistakes('permits')).toEqual([
		'statement.json, “election”, facts › citations › item 1 › clauses: the demand “permit” has no clause “permits”. Its clauses are: permit.'
	]);
});
