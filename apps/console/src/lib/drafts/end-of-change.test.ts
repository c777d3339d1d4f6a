import { expect, test } from 'vitest';
import { endOfChange } from './end-of-change.ts';

test.each([
	['Wer Hilfe sucht.', 'Wer heute Hilfe sucht.', 'Wer heute'],
	['', 'Neu', 'Neu'],
	['Ein Satz.', 'Ein Satz. Noch', 'Ein Satz. Noch'],
	['Ein langer Satz.', 'Ein Satz.', 'Ein'],
	['gleich', 'gleich', '']
])('from %j to %j › writing goes on behind %j', (earlier, later, upTo) => {
	expect(endOfChange(earlier, later)).toBe(upTo.length);
});
