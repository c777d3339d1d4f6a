import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Day, Instant, ReducedDate } from './calendar.ts';
import { entrySchema } from './content-type.ts';
import { hours } from './fields/hours.ts';
import { ItemId } from './fields/item-id.ts';
import { RecordId } from './fields/reference.ts';
import { type IssueCode, issueWords, issuesOf, listedIssues } from './issues.ts';
import { refusalCodes, refusals } from './refusals.ts';
import { demand } from './types/demand.ts';

const label = { de: 'Feld', en: 'Field' };

describe.each([...Object.entries(issueWords), ...refusalCodes.map((code) => [code, refusals[code]] as const)])(
	'%s',
	(code, words) => {
		test('is said in both languages, in whole sentences that differ', () => {
			expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
			for (const said of [words.de, words.en]) expect(said).toMatch(/^[A-ZÄÖÜ].*\.$/);
			expect(words.de).not.toBe(words.en);
		});
	}
);

describe('each issue has the code of its fault', () => {
	test.each<[IssueCode, z.ZodType, unknown]>([
		['missing', z.string(), undefined],
		['wrong-type', z.string(), 1],
		['wrong-type', z.string(), null],
		['wrong-type', z.int(), 1.5],
		['unknown', z.strictObject({}), { fax: '1' }],
		['too-long', z.string().max(1), 'ab'],
		['too-long', z.array(z.string()).max(1), ['a', 'b']],
		['too-short', z.string().min(1), ''],
		['too-short', z.array(z.string()).min(1), []],
		['too-large', z.int().max(1), 2],
		['too-small', z.int().min(1), 0],
		['not-a-choice', z.enum(['a']), 'b'],
		['not-a-choice', z.literal('a'), 'b'],
		['not-a-choice', z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]), { kind: 'b' }],
		['not-an-address', z.httpUrl(), 'javascript:x'],
		['not-an-email', z.email(), 'x'],
		['not-an-id', RecordId, 'x'],
		['not-a-date', z.iso.date(), 'x'],
		['not-a-date', Instant, 'x'],
		['not-a-day', Day, '2026-02'],
		['no-such-day', Day, '2026-02-30'],
		['no-such-day', ReducedDate, '2026-02-30'],
		['not-an-item-id', ItemId, '-'],
		['not-an-item-id', z.record(ItemId, z.string()), { '-': 'x' }],
		['too-many-decimals', z.number().multipleOf(0.001), 0.0001],
		['wrong', z.string().refine(() => false), 'x'],
		['wrong', z.string().regex(/a/), 'x']
	])('%s', (code, schema, value) => {
		for (const reportInput of [true, false]) {
			const { error } = schema.safeParse(value, { reportInput });
			expect(error && issuesOf(error).map((issue) => issue.code)).toEqual([code]);
			expect(error && issuesOf(error)[0]?.message).toBe(issueWords[code]);
		}
	});
});

describe('of many wrong values', () => {
	const issuesIn = (count: number) => {
		const { error } = z.array(z.string()).safeParse(Array.from({ length: count }, () => 1));
		return error ? issuesOf(error) : [];
	};

	test('the first fifty are listed, and one more entry says how many others there are', () => {
		const issues = issuesIn(listedIssues + 12);
		expect(issues).toHaveLength(listedIssues + 1);
		expect(issues.at(-1)).toMatchObject({ path: '', code: 'and-more' });
		expect(issues.at(-1)?.message.de).toContain('12');
		expect(issues.at(-1)?.message.en).toContain('12');
	});

	test('all are listed while there are not too many', () => {
		expect(issuesIn(listedIssues).map(({ code }) => code)).toEqual(Array(listedIssues).fill('wrong-type'));
	});
});

describe('the place of a fault is a dotted path', () => {
	test('that reaches the field of an item, and names an undeclared field', () => {
		const { error } = entrySchema(demand.wording).safeParse({ title: 'T', summary: 'S', clauses: { a: { txt: 'x' } } });
		expect(error && issuesOf(error).map(({ path, code }) => [path, code])).toEqual([
			['clauses.a.text', 'missing'],
			['clauses.a.txt', 'unknown']
		]);
	});

	test.each([
		[[], '', 'too-short'],
		['manchmal', '', 'not-a-choice'],
		[[{ days: ['MO'], from: '0900', to: '17:00' }], '0.from', 'not-a-time'],
		[[{ days: [], from: '09:00', to: '17:00' }], '0.days', 'too-short'],
		[[{ days: ['XX'], from: '09:00', to: '17:00' }], '0.days.0', 'not-a-choice'],
		[[{ days: ['MO'], from: '17:00', to: '09:00' }], '0.to', 'ends-before-it-begins']
	])('and of several shapes the one that was meant: %j', (value, path, code) => {
		const { error } = hours({ label }).entry.safeParse(value);
		expect(error && issuesOf(error)).toEqual([{ path, code, message: issueWords[code as IssueCode] }]);
	});
});
