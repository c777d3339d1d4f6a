import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { type Standing, daysToTell, failuresToTell, judge, nextTurn } from './judge.ts';

const day = 86_400_000;
const start = Date.parse('2026-11-24T09:00:00.000Z');
const unasked: Standing = {
	...{ state: 'unasked', since: at(0), said: null, status: null, moved_to: null },
	...{ failures: 0, failing_since: null }
};

const reachable: Finding = { said: 'reachable', status: 200 };
const missing: Finding = { said: 'missing', status: 404 };
const nameless: Finding = { said: 'nameless' };
const silent: Finding = { said: 'silent' };
const refused: Finding = { said: 'refused', status: 403 };
const moved: Finding = { said: 'moved', status: 200, to: 'https://neu.example/' };

function at(days: number): string {
	return new Date(start + days * day).toISOString();
}

/** How an address stands that was asked for on some days. */
function after(...checks: readonly [number, Finding][]): Standing {
	return checks.reduce((standing, [days, finding]) => judge(standing, { finding, at: at(days) }), unasked);
}

describe('an address', () => {
	test.each<[string, [number, Finding][], Standing['state'], number]>([
		['answers', [[0, reachable]], 'reachable', 0],
		[
			'answers for days',
			[
				[0, reachable],
				[7, reachable]
			],
			'reachable',
			0
		],
		['has moved', [[1, moved]], 'moved', 1],
		[
			'has moved and moves on',
			[
				[1, moved],
				[8, { ...moved, to: 'https://ferner.example/' }]
			],
			'moved',
			8
		],
		['keeps programs out', [[1, refused]], 'refused', 1],
		['leads into a network that is not public', [[1, { said: 'not-asked' }]], 'refused', 1],
		['failed once', [[0, missing]], 'failing', 0],
		[
			'failed three times within two days',
			[
				[0, missing],
				[1, missing],
				[2, missing]
			],
			'failing',
			0
		],
		[
			'failed twice over a week',
			[
				[0, missing],
				[7, missing]
			],
			'failing',
			0
		],
		[
			'is missing for three days',
			[
				[1, missing],
				[2, missing],
				[4, missing]
			],
			'gone',
			1
		],
		[
			'has no name any more',
			[
				[1, nameless],
				[2, nameless],
				[4, nameless]
			],
			'gone',
			1
		],
		[
			'says nothing',
			[
				[1, silent],
				[2, silent],
				[4, silent]
			],
			'silent',
			1
		],
		[
			'says that it has failed',
			[
				[1, { said: 'silent', status: 503 }],
				[2, silent],
				[4, silent]
			],
			'silent',
			1
		],
		[
			'was silent and is missing',
			[
				[1, silent],
				[2, silent],
				[4, missing]
			],
			'gone',
			1
		],
		[
			'failed, answered, and fails again',
			[
				[0, missing],
				[1, reachable],
				[3, missing],
				[4, missing]
			],
			'failing',
			3
		],
		[
			'was gone and is back',
			[
				[0, missing],
				[1, missing],
				[4, missing],
				[9, reachable]
			],
			'reachable',
			9
		],
		[
			'was gone and keeps programs out',
			[
				[0, missing],
				[1, missing],
				[4, missing],
				[9, refused]
			],
			'refused',
			9
		]
	])('that %s', (_, checks, state, since) => {
		expect(after(...checks)).toMatchObject({ state, since: at(since) });
	});

	test('is told as dead by no outage that is short or seen too seldom, whatever was found before and after', () => {
		const findings = fc.constantFrom(reachable, missing, nameless, silent, refused, moved);
		const checks = fc.array(fc.tuple(fc.double({ min: 0.01, max: 3, noNaN: true }), findings), { maxLength: 30 });
		fc.assert(
			fc.property(checks, (steps) => {
				let [now, standing, failures, first] = [0, unasked, 0, 0];
				for (const [pause, finding] of steps) {
					now += pause;
					standing = judge(standing, { finding, at: at(now) });
					const isFailure = new Set<Finding>([missing, nameless, silent]).has(finding);
					if (isFailure && failures === 0) first = now;
					failures = isFailure ? failures + 1 : 0;
					const isTold = standing.state === 'gone' || standing.state === 'silent';
					// Instants are exact to the millisecond.
					const isLong = Date.parse(at(now)) - Date.parse(at(first)) >= daysToTell * day;
					expect(isTold).toBe(failures >= failuresToTell && isLong);
				}
			})
		);
	});
});

test('what fails is asked for again after a day, all else after a week, and not all at the same moment', () => {
	const turn = (state: Standing['state'], id: string) => (Date.parse(nextTurn({ id, state }, at(0))) - start) / day;
	const ids = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000063'];
	expect(ids.map((id) => turn('failing', id))).toEqual([1, 1.099]);
	expect(ids.map((id) => turn('reachable', id))).toEqual([7, 7.693]);
	expect(ids.map((id) => turn('gone', id))).toEqual([7, 7.693]);
});
