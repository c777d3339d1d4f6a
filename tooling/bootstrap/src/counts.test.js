import { describe, expect, test } from 'vitest';
import { add, closingLine, countPlaywright, countVitest, withCrash } from './counts.js';

const green = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('the report of vitest', () => {
	test('counts what passed, failed and was left out', () => {
		const report = { ...green, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };

		expect(countVitest(report, '/network')).toEqual({ passed: 4, failed: 2, skipped: 2, notes: [] });
	});

	test('names each failure, and counts a file that did not load as one', () => {
		const assertionResults = [
			{ status: 'failed', fullName: 'a part is read' },
			{ status: 'passed', fullName: 'a part is written' }
		];
		const testResults = [
			{ status: 'failed', name: '/network/src/goal.test.ts', assertionResults: [] },
			{ status: 'failed', name: '/network/src/part.test.ts', assertionResults }
		];

		expect(countVitest({ ...green, numFailedTests: 1, testResults }, '/network')).toEqual({
			passed: 4,
			failed: 2,
			skipped: 0,
			notes: ['src/part.test.ts › a part is read: failed.', 'src/goal.test.ts failed outside of its tests.']
		});
	});
});

test('the report of Playwright names each failure, counts a test that passed when repeated, and says so', () => {
	const specs = [
		{ title: 'a page is read', file: 'pages.journey.ts', ok: false },
		{ title: 'a page is left', file: 'pages.journey.ts', ok: true }
	];
	const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countPlaywright({ stats, suites: [{ suites: [{ specs }] }] })).toEqual({
		passed: 6,
		failed: 1,
		skipped: 2,
		notes: ['pages.journey.ts › a page is read: failed.', '1 browser tests passed only when they were repeated.']
	});
});

describe('a runner that crashed', () => {
	test('before its report is one failure', () => {
		expect(withCrash('vitest', undefined, 134)).toMatchObject({ passed: 0, failed: 1 });
	});

	test('although no test failed is one failure beside what passed', () => {
		expect(withCrash('vitest', countVitest(green, ''), 1)).toMatchObject({ passed: 4, failed: 1 });
	});

	test('is not counted twice when tests failed', () => {
		expect(withCrash('vitest', countVitest({ ...green, numFailedTests: 1 }, ''), 1)).toMatchObject({ failed: 1 });
	});
});

test('the closing line adds up all runners and names what was skipped only if something was', () => {
	const vitest = countVitest(green, '');
	const playwright = countPlaywright({ stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 3 } });

	expect(closingLine(vitest)).toBe('4 passed, 0 failed');
	expect(closingLine(add([vitest, playwright]))).toBe('5 passed, 1 failed, 3 skipped');
});
