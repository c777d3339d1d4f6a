import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import { parseContent } from '@kok/domain/release/content';
import { describe, expect, test, vi } from 'vitest';
import { hashText } from './envelope.ts';
import { readContent } from './read-content.ts';
import { exampleContent, picture } from './testing/example.ts';

const since = '2026-11-24T09:00:00.000Z';
const text = canonicalJson(jsonOf(exampleContent('Wer „bleibt“, {bleibt} [hier], \\ und "dort".', [picture])));

describe('a content', () => {
	test('gives the same result read piece by piece as at once, whatever characters its texts hold', async () => {
		expect(await readContent(Buffer.from(text), undefined)).toEqual(parseContent(JSON.parse(text)));
	});

	test('with many records keeps all of them in their order', async () => {
		const many = textOf(Array.from({ length: 300 }, (_, index) => termOf(index, `Wort ${index} `.repeat(30))));
		expect(await readContent(Buffer.from(many), undefined)).toEqual(parseContent(JSON.parse(many)));
	});

	test('reuses from the content at hand each record that is the same byte for byte, and no other', async () => {
		const before = await readContent(Buffer.from(textOf([1, 2, 3].map((id) => termOf(id, 'Wort')))), undefined);
		const next = textOf([termOf(0, 'Neu'), termOf(1, 'Wort'), termOf(2, 'Anders'), termOf(3, 'Wort')]);
		const after = await readContent(Buffer.from(next), before);

		expect(after).toEqual(parseContent(JSON.parse(next)));
		expect(after?.records.term.map((term) => before?.records.term.includes(term))).toEqual([false, true, false, true]);
	});

	test('reuses what is at hand also where it stands before what is new', async () => {
		const before = await readContent(Buffer.from(textOf([1, 2, 3].map((id) => termOf(id, 'Wort')))), undefined);
		const next = textOf([termOf(1, 'Wort'), termOf(2, 'Anders'), termOf(3, 'Wort')]);
		const after = await readContent(Buffer.from(next), before);
		expect(after).toEqual(parseContent(JSON.parse(next)));
		expect(after?.records.term.map((term) => before?.records.term.includes(term))).toEqual([true, false, true]);
	});

	test('is read in pieces of many records, none longer than 32 KiB, and only where it is new', async () => {
		const terms = Array.from({ length: 300 }, (_, index) => termOf(index, `Wort ${index} `.repeat(30)));
		const [text, changed] = [textOf(terms), textOf([...terms.slice(0, -1), termOf(299, 'Anders')])];
		using parsing = vi.spyOn(JSON, 'parse');
		const piecesOf = () => parsing.mock.calls.map(([piece]) => piece.length).slice(1);
		const before = await readContent(Buffer.from(text), undefined);
		expect(Math.max(...piecesOf())).toBeLessThanOrEqual(32 * 1024 + '[]'.length);
		expect(piecesOf().length).toBeLessThan(15);

		parsing.mockClear();
		await readContent(Buffer.from(changed), before);
		expect(piecesOf()).toHaveLength(1);
		expect(piecesOf()[0]).toBeLessThan(1024);
	});

	test('lets the event loop turn while it is read', async () => {
		const many = Buffer.from(textOf(Array.from({ length: 20_000 }, (_, index) => termOf(index, 'Wort '.repeat(40)))));
		let turns = 0;
		let isRead = false;
		const reading = readContent(many, undefined).then(() => (isRead = true));
		const takeTurn = () => {
			turns += 1;
			if (!isRead) setImmediate(takeTurn);
		};
		setImmediate(takeTurn);
		await reading;
		expect(turns).toBeGreaterThan(2);
	});

	test('of another format is not read, however its text is laid out', async () => {
		expect(await readContent(Buffer.from(text.replace('"format":2', '"format":3')), undefined)).toBeUndefined();
		const pages = '{"also":{"format":2},"format":99,"records":{"demand":[[1],2]},"text":"\\"format\\":2"}';
		expect(await readContent(Buffer.from(pages), undefined)).toBeUndefined();
	});

	test('of format 1 is read piece by piece, and its versions are counted once for all languages', async () => {
		const json = JSON.parse(text);
		const [demand] = json.records.demand;
		const { since, hash, values } = demand.wording.de;
		const versions = [{ number: 4, since, hash, values, clauses: ['a'] }];
		const old = { ...demand, wording: { de: { ...demand.wording.de, versions } } };
		const content = { ...json, format: 1, records: { ...json.records, demand: [old] } };
		const read = await readContent(Buffer.from(canonicalJson(content)), undefined);
		expect(read).toEqual(parseContent(content, { hash: hashText }));
		expect(read?.records.demand[0]?.versions).toMatchObject([
			{ number: 4, language: 'de', clauses: ['a'], texts: { de: [{ hash, values }] }, formerNumbers: { de: [4] } }
		]);

		const today = await readContent(Buffer.from(text), read);
		expect(today).toEqual(parseContent(json));
		expect(today?.records.demand[0]).not.toBe(read?.records.demand[0]);
	});

	test('of a later version is read without the records of unknown types', async () => {
		const unknown = [[{ id: 1, facts: [{}] }, [[]], 1], { more: { and: [{}] } }, 'records', null, []];
		for (const value of unknown) {
			const json = { ...JSON.parse(text), also: 'records', campaign: [{}] };
			const later = canonicalJson({ ...json, records: { ...json.records, aktion: value, zuletzt: value } });
			expect(await readContent(Buffer.from(later), undefined)).toEqual(parseContent(JSON.parse(text)));
		}
	});

	test.for([
		['with something between two records', text.replace('"demand":[{', '"demand":[1,{')],
		['with something behind the last record', text.replace('}],"demand_act_link"', '},1],"demand_act_link"')],
		['with a record too few brackets', text.replace('}],"demand_act_link"', '],"demand_act_link"')],
		['with spaces', JSON.stringify(JSON.parse(text), null, 1)],
		['that is cut off', text.slice(0, -30)],
		['with a text that does not end', text.slice(0, text.indexOf('„'))],
		['with a record of another type', text.replace('"demand":[', '"goal":[').replace('"goal":[]', '"demand":[]')],
		['without a format', text.replace('"format":2,', '')],
		['that is no JSON', 'records']
	] as const)('%s is refused', async ([, spoilt]) => {
		expect(spoilt).not.toBe(text);
		await expect(readContent(Buffer.from(spoilt), undefined)).rejects.toThrow();
	});
});

function textOf(records: readonly RecordState[]): string {
	return canonicalJson(jsonOf(compileRelease(records, { hash: hashText })));
}

function termOf(index: number, definition: string): RecordState {
	const source = { title: 'Quelle', publisher: 'Netz', dated: '2020' };
	return {
		id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
		type: 'term',
		facts: { values: { sources: [source] }, since },
		wording: { de: { values: { term: `Wort ${index}`, definition: definition.trim() }, since } },
		slugs: { de: [`wort-${index}`] }
	};
}
