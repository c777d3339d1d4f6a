import { expect, test } from 'vitest';
import { judgeImport } from './judge-import.ts';

const whole = { rows: 9, found: 9, events: 1, acknowledged: false };

test.each([
	['whole', whole],
	['whole', { ...whole, acknowledged: true }],
	['none', { ...whole, found: 0, events: 0 }],
	['lost', { ...whole, found: 0, events: 0, acknowledged: true }],
	['torn', { ...whole, found: 8 }],
	['torn', { ...whole, events: 0 }],
	['torn', { ...whole, events: 2 }],
	['torn', { ...whole, found: 0 }]
])('%s: %j', (fate, left) => {
	expect(judgeImport(left)).toBe(fate);
});
