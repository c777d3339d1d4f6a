import { relative } from 'node:path';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} notes What is said above the closing line: each failure by its name, which else stands far above.
 */

/**
 * A runner that failed without a failed test has crashed: an error outside of a test, or no test at all.
 *
 * @param {string} runner
 * @param {Counts | undefined} counts Nothing when it left no report.
 * @param {number | null} exitCode
 * @returns {Counts}
 */
export function withCrash(runner, counts, exitCode) {
	if (!counts) return crash(`${runner} ended with code ${exitCode} and left no report.`);
	if (exitCode === 0 || counts.failed > 0) return counts;

	const note = `${runner} ended with code ${exitCode} although no test failed: its own lines above say why.`;
	return add([counts, crash(note)]);
}

/**
 * @param {string} note
 * @returns {Counts}
 */
export function crash(note) {
	return { passed: 0, failed: 1, skipped: 0, notes: [note] };
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, name: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 *
 * @param {VitestReport} report
 * @param {string} root The folder from which the paths of files are told.
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults }, root) {
	const failures = testResults.flatMap(({ name, assertionResults }) =>
		assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName }) => `${relative(root, name)} › ${fullName}: failed.`)
	);
	// A file that does not even load has no tests that could fail.
	const broken = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
	);
	return {
		passed: numPassedTests,
		failed: numFailedTests + broken.length,
		skipped: numPendingTests + numTodoTests,
		notes: [...failures, ...broken.map(({ name }) => `${relative(root, name)} failed outside of its tests.`)]
	};
}

/**
 * @typedef {{ title: string, file: string, ok: boolean }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites?: Suite[] }} PlaywrightReport
 *
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats: { expected, unexpected, flaky, skipped }, suites = [] }) {
	const repeated = flaky > 0 ? [`${flaky} browser tests passed only when they were repeated.`] : [];
	return {
		passed: expected + flaky,
		failed: unexpected,
		skipped,
		notes: [...suites.flatMap(specsOf).flatMap(failureOf), ...repeated]
	};
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs = [], suites = [] }) {
	return [...specs, ...suites.flatMap(specsOf)];
}

/** @param {Spec} spec */
function failureOf({ title, file, ok }) {
	return ok ? [] : [`${file} › ${title}: failed.`];
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function add(all) {
	return {
		passed: all.reduce((sum, { passed }) => sum + passed, 0),
		failed: all.reduce((sum, { failed }) => sum + failed, 0),
		skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
		notes: all.flatMap(({ notes }) => notes)
	};
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
