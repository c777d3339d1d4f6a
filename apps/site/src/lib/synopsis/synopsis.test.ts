import { describe, expect, test } from 'vitest';
import { type Random, randomFrom } from '@kok/content/fictional/random';
import { type MarkedText, markWords } from './mark-words.ts';
import { layOut } from './lay-out.ts';
import { pairParagraphs, paragraphsOf } from './pair-paragraphs.ts';

const words = [
	'Betroffene',
	'erhalten',
	'drei',
	'Jahre',
	'§ 25',
	'(1)',
	'schützt;',
	'ä-b',
	'„Titel“',
	'\u00a0',
	'\n',
	'*'
];

function sentence(random: Random): string {
	return Array.from({ length: random.below(14) }, () => random.pick(words)).join(random.pick([' ', '  ', '']));
}

function law(random: Random): string {
	return Array.from({ length: random.below(6) }, (_, index) => `(${index + 1}) ${sentence(random)}`).join('\n\n');
}

function sideOf(texts: readonly MarkedText[], without: MarkedText['mark']): string {
	return texts
		.filter(({ mark }) => mark !== without)
		.map(({ text }) => text)
		.join('');
}

describe('words compared', () => {
	test('are marked and never changed: both texts can be read back, for 500 random pairs', () => {
		const random = randomFrom(1);
		for (let round = 0; round < 500; round += 1) {
			const [before, after] = [sentence(random), sentence(random)];
			const texts = markWords(before, after);
			expect([sideOf(texts, 'new'), sideOf(texts, 'gone')]).toEqual([before, after]);
			expect(texts.every(({ text }) => text !== '')).toBe(true);
		}
	});

	test('that change side by side are one change', () => {
		expect(markWords('Ein Titel kann erteilt werden.', 'Ein Titel ist zu erteilen.')).toEqual([
			{ mark: 'same', text: 'Ein Titel ' },
			{ mark: 'gone', text: 'kann erteilt werden' },
			{ mark: 'new', text: 'ist zu erteilen' },
			{ mark: 'same', text: '.' }
		]);
	});

	test('of one text with itself have no difference', () => {
		expect(markWords('Ein Satz.', 'Ein Satz.')).toEqual([{ mark: 'same', text: 'Ein Satz.' }]);
	});
});

describe('paragraphs', () => {
	test('keep their order, and none is lost or added, for 200 random pairs', () => {
		const random = randomFrom(2);
		for (let round = 0; round < 200; round += 1) {
			const [before, after] = [paragraphsOf(law(random)), random.shuffle(paragraphsOf(law(random)))];
			const pairs = pairParagraphs(before, after);
			expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
			expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
		}
	});

	test('with the same number are beside each other, and a new one between them is alone', () => {
		expect(pairParagraphs(['(1) Alt.', '(2) Bleibt.'], ['(1) Ganz anders.', '(1a) Neu.', '(2) Bleibt.'])).toEqual([
			{ before: '(1) Alt.', after: '(1) Ganz anders.' },
			{ before: undefined, after: '(1a) Neu.' },
			{ before: '(2) Bleibt.', after: '(2) Bleibt.' }
		]);
	});

	test('without numbers are matched by their words', () => {
		const [one, other] = ['Betroffene erhalten einen Titel.', '(1) Betroffene erhalten einen Titel für drei Jahre.'];
		expect(pairParagraphs([one], ['(2) Neu ist hier alles.', other])[1]).toEqual({ before: one, after: other });
	});
});

test('the columns of a synopsis have the same number of rows, and each column holds its whole text, for 200 random pairs', () => {
	const random = randomFrom(3);
	for (let round = 0; round < 200; round += 1) {
		const texts = [law(random), law(random), law(random)] as const;
		const columns = layOut(texts[0], texts.slice(1));
		expect(new Set(columns.map(({ length }) => length)).size).toBe(1);
		for (const [index, column] of columns.entries()) {
			const read = column.flatMap((cell) => (cell ? sideOf(cell, 'gone') : [])).filter((text) => text !== '');
			expect(read).toEqual(paragraphsOf(texts[index] ?? ''));
		}
	}
});
