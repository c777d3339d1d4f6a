import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentencesOnMisspelled, settings } from './misspelled.js';

describe('the settings', () => {
	test('are those that the README lists', async () => {
		const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
		const listed = [...readme.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
		expect(listed.toSorted()).toEqual(settings.toSorted());
	});

	test.for([
		['BACKUPDIR', 'BACKUP_DIR'],
		['BACKUP_RECIPIENT', 'BACKUP_RECIPIENTS'],
		['data_dir', 'DATA_DIR'],
		['DATABASE_URI', 'DATABASE_URL'],
		['HELP_ORGIN', 'HELP_ORIGIN']
	])('%s is told to be %s misspelled', ([name, meant]) => {
		expect(sentencesOnMisspelled({ [name]: 'x' })).toEqual([
			`${name} is no setting and is passed over: did you mean ${meant}?`
		]);
	});

	test('that are set, and variables of other programs, are passed over in silence', () => {
		const others = { PATH: '', HOME: '', PORT: '', HOST: '', API_KEY: '', PGDATA: '', XDG_DATA_DIRS: '', LANG: '' };
		expect(sentencesOnMisspelled({ ...others, SITE_PORT: '1', API_HOST: 'x' })).toEqual([]);
	});
});
