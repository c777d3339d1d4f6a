import { filesOf, smallFolder } from '@kok/content/folder/testing/small-folder';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officialXml } from '../law/testing/official-xml.ts';
import { kokHere } from '../testing/kok-here.ts';
import { removeFolder } from '../testing/remove-folder.ts';

let place: string;

beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'kok-law-'));
	const folder = join(place, 'network');
	await mkdir(folder);
	const source = { title: 'Gesetzblatt', publisher: 'Landtag', dated: '2020' };
	const law = {
		'legal-act.json': {
			records: [
				{
					name: 'harbour-act',
					facts: {
						kind: 'law',
						level: 'country',
						identifiers: [{ id: 'gazette', scheme: 'gazette', value: 'GW 2020, 1' }],
						stages: [],
						sources: [source]
					},
					de: { title: 'Gesetz über die Häfen', shortTitle: 'HafenG' }
				}
			]
		},
		'provision.json': {
			records: [
				{
					name: 'stay',
					facts: { act: 'harbour-act', order: 1, history: [{ id: 'first', since: '2020' }], sources: [source] },
					de: {
						citation: '§ 4 HafenG',
						history: { first: { what: 'So gilt es.', wording: 'Wer fragt, darf bleiben.' } }
					}
				}
			]
		}
	};
	for (const [name, text] of filesOf({ ...smallFolder(), ...law })) await writeFile(join(folder, name), text);
	expect(await kok('found', folder)).toMatchObject({ code: 0, err: '' });
});
afterAll(async () => removeFolder(place));

async function kok(...words: string[]) {
	return kokHere(words, { DATA_DIR: join(place, 'data') });
}

async function fileWith(text: string, more = ''): Promise<string> {
	const file = join(place, 'law.xml');
	const sections = [{ name: '§ 4', text, more }];
	await writeFile(file, officialXml({ abbreviation: 'HafenG', textOn: '2026-11-03', sections }));
	return file;
}

describe('kok law', () => {
	test('asks for a day where a wording is new, shows both, and writes drafts only when it is told to', async () => {
		const file = await fileWith('Wer kommt, darf bleiben.');
		const undated = await kok('law', file, '--write');
		expect(undated).toMatchObject({ code: 1, err: '' });
		expect(undated.out).toContain('Say since when the new one has held.');

		const shown = await kok('law', file, '--since', '2026-07-01');
		expect(shown).toMatchObject({ code: 0, err: '' });
		expect(shown.out).toMatch(/HafenG, official text of 2026-11-03 .*\nSHA-256 [0-9a-f]{64}\n.*Gesetz über die Häfen/);
		expect(shown.out).toContain('+ Wer kommt, darf bleiben.');
		expect(shown.out).toContain('Nothing was written; --write would bring in drafts of one provision.');

		const written = await kok('law', file, '--since', '2026-07-01', '--write');
		expect(written.out).toContain('Drafts were written of one provision.');
		const again = await kok('law', file);
		expect([again.code, again.out.includes('unchanged  § 4 HafenG')]).toEqual([0, true]);
	});

	test('names a provision that it does not read, and what to do', async () => {
		const shown = await kok('law', await fileWith('Wer kommt, darf bleiben.', '<table/>'));
		expect(shown).toMatchObject({ code: 0, err: '' });
		expect(shown.out).toMatch(/not read {2}§ 4 HafenG {2}\S+\n {4}.*a table.*Enter its wording by hand\./);
		expect(shown.out).toContain('What is not read stays on record as it is.');
	});

	test('says in one sentence why a file is not read', async () => {
		const file = join(place, 'other.xml');
		await writeFile(file, '<feed/>');
		expect(await kok('law', file)).toMatchObject({ code: 1, out: '' });
		expect((await kok('law', file)).err).toMatch(/^This is XML, but no law in the form of gesetze-im-internet\.de\./);
		expect((await kok('law', file, '--since', 'July')).code).toBe(2);
	});
});
