import Sqlite from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepStatements } from './kept-statements.ts';

let folder: string;
let connection: Sqlite.Database;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kok-statements-'));
	connection = new Sqlite(join(folder, 'some.sqlite'));
	connection.exec(`create table word (id integer primary key, text text); insert into word values (1, 'a'), (2, 'b')`);
});

afterEach(() => {
	connection.close();
	rmSync(folder, { recursive: true });
});

describe('the statements that a connection keeps', () => {
	it('are prepared once, however often they run', () => {
		const prepare = keepStatements(connection);
		const first = prepare('select text from word where id = ?');
		expect(prepare('select text from word where id = ?')).toBe(first);
		expect([first.all(1), first.all(2)]).toEqual([[{ text: 'a' }], [{ text: 'b' }]]);
	});

	it('are not shared with a reader that is still stepping through its rows', () => {
		const prepare = keepStatements(connection);
		const rows = prepare('select id from word').iterate();
		expect(rows.next().value).toEqual({ id: 1 });
		expect(prepare('select id from word').all()).toEqual([{ id: 1 }, { id: 2 }]);
		expect([...rows]).toEqual([{ id: 2 }]);
	});

	it('see a column that was added, renamed or removed, by this connection or another', () => {
		const prepare = keepStatements(connection);
		const other = new Sqlite(join(folder, 'some.sqlite'));
		const read = () => prepare('select * from word where id = 1').all();
		expect(read()).toEqual([{ id: 1, text: 'a' }]);
		other.exec(`alter table word add column lang text default 'de'`);
		expect(read()).toEqual([{ id: 1, text: 'a', lang: 'de' }]);
		prepare('alter table word drop column lang').run();
		expect(read()).toEqual([{ id: 1, text: 'a' }]);
		prepare('alter table word rename column text to words').run();
		expect(read()).toEqual([{ id: 1, words: 'a' }]);
		other.close();
	});

	it('do not prevent a vacuum, and work on after it', () => {
		const prepare = keepStatements(connection);
		const read = () => prepare('select text from word order by id').all();
		read();
		prepare('insert into word (text) values (?) returning id').all('c');
		prepare('vacuum').run();
		expect(read()).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
	});

	it('are those used last, up to a limit, and none with a long list of values', () => {
		const prepare = keepStatements(connection);
		const prepared = vi.spyOn(connection, 'prepare');
		const often = 'select text from word';
		for (let number = 0; number < 1_000; number += 1) {
			prepare(`select ${number} as number from word`);
			prepare(often);
		}
		expect(prepared).toHaveBeenCalledTimes(1_001);
		prepare('select 999 as number from word');
		expect(prepared).toHaveBeenCalledTimes(1_001);
		prepare('select 1 as number from word');
		expect(prepared).toHaveBeenCalledTimes(1_002);

		const long = `select text from word where id in (${Array.from({ length: 1_000 }, () => '?').join(', ')})`;
		expect(prepare(long)).not.toBe(prepare(long));
	});
});
