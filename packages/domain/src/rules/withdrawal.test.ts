import { describe, expect, test } from 'vitest';
import { type Withdrawal, decideWithdrawal } from './withdrawal.ts';

const standing = { id: 'a', withdrawn: undefined, single: false, successorStands: true };
const reasons: Withdrawal[] = [{ reason: 'over' }, { reason: 'replaced', by: 'b' }, { reason: 'protection' }];

describe.each(reasons)('a record withdrawn because of $reason', (withdrawal) => {
	test('is stored as withdrawn for that reason', () => {
		expect(decideWithdrawal(withdrawal, standing)).toEqual({
			accepted: true,
			next: withdrawal,
			event: { type: 'Withdrawn' }
		});
	});

	test('is not withdrawn twice', () => {
		expect(decideWithdrawal(withdrawal, { ...standing, withdrawn: withdrawal.reason })).toEqual({
			accepted: false,
			refusal: 'withdrawn'
		});
	});

	test('is withdrawn again for protection and for no other reason', () => {
		for (const { reason: withdrawn } of reasons) {
			const { accepted } = decideWithdrawal(withdrawal, { ...standing, withdrawn });
			expect(accepted).toBe(withdrawal.reason === 'protection' && withdrawn !== 'protection');
		}
	});

	test('is refused for the only record of its type', () => {
		expect(decideWithdrawal(withdrawal, { ...standing, single: true })).toEqual({
			accepted: false,
			refusal: 'only-one-of-its-type'
		});
	});

	test('needs a successor only if it is replaced', () => {
		const verdict = decideWithdrawal(withdrawal, { ...standing, successorStands: false });
		expect(verdict.accepted).toBe(withdrawal.reason !== 'replaced');
	});
});

test('a record does not take its own place', () => {
	const verdict = decideWithdrawal({ reason: 'replaced', by: 'a' }, standing);
	expect(verdict).toEqual({ accepted: false, refusal: 'no-successor' });
});

test('what happened and is on record is taken away only for protection', () => {
	const accepted = reasons.map((withdrawal) => decideWithdrawal(withdrawal, { ...standing, logged: true }));
	expect(accepted).toMatchObject([
		{ accepted: false, refusal: 'logged-once' },
		{ accepted: false, refusal: 'logged-once' },
		{ accepted: true }
	]);
});

test('while the public reads an earlier release, a record is withdrawn only for protection', () => {
	const verdicts = reasons.map((withdrawal) => decideWithdrawal(withdrawal, { ...standing, pinned: true }));
	const refused = { accepted: false, refusal: 'release-pinned' };
	expect(verdicts).toMatchObject([refused, refused, { accepted: true, next: { reason: 'protection' } }]);
});
