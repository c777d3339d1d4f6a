import { expect, test } from 'vitest';
import { decideErasure } from './erasure.ts';

test('only a record that was withdrawn for protection is erased', () => {
	for (const withdrawn of [undefined, 'over', 'replaced'] as const) {
		expect(decideErasure({ withdrawn })).toEqual({
			accepted: false,
			refusal: 'not-withdrawn-for-protection'
		});
	}
	expect(decideErasure({ withdrawn: 'protection' })).toEqual({
		accepted: true,
		next: 'erased',
		event: { type: 'RecordErased' }
	});
});
