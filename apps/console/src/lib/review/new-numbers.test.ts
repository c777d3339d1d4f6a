import { contentTypes } from '@kok/domain/content-types';
import { describe, expect, test } from 'vitest';
import { newNumbers } from './new-numbers.ts';

const { facts } = contentTypes.service;

describe('the numbers that a draft changes', () => {
	test('are told with the one on which somebody is to be called back', () => {
		const before = { phone: '+49 30 1', outOfHours: '+49 30 2', email: 'alt@haus.example' };
		const after = { phone: '+49 30 9', outOfHours: '+49 30 2', email: 'neu@haus.example' };
		expect(newNumbers(facts, { before, after })).toEqual([{ former: '+49 30 1' }]);
	});

	test('are told as well where none stood there before, and not where one is taken away', () => {
		expect(newNumbers(facts, { before: {}, after: { phone: '+49 30 9' } })).toEqual([{ former: undefined }]);
		expect(newNumbers(facts, { before: { phone: '+49 30 1' }, after: {} })).toEqual([]);
	});
});
