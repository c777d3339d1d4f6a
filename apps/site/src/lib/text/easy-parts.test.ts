import { expect, test } from 'vitest';
import { easyParts } from './easy-parts.ts';

test('each paragraph of an easy text is a part, with its heading and a sentence a line', () => {
	expect(easyParts('Wer das ist\nDas ist ein Verein.\n Er hilft. \n\n\nWas er will\nEr fordert etwas.')).toEqual([
		{ heading: 'Wer das ist', sentences: ['Das ist ein Verein.', 'Er hilft.'] },
		{ heading: 'Was er will', sentences: ['Er fordert etwas.'] }
	]);
});

test('where nothing is written there is no part', () => {
	expect(easyParts(' \n')).toEqual([]);
});
