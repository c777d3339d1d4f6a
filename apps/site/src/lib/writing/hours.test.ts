import { expect, test } from 'vitest';
import { writeHours } from './hours.ts';

test('hours are written as people say them on the telephone', () => {
	const week = [
		{ days: ['MO', 'TU', 'WE', 'TH', 'FR'] as const, from: '09:00', to: '16:30' },
		{ days: ['SA', 'MO'] as const, from: '20:00', to: '24:00' }
	].map((span) => ({ ...span, days: [...span.days] }));
	expect(plain(writeHours(week, 'de'))).toBe('Montag bis Freitag 9 bis 16.30 Uhr; Montag und Samstag 20 bis 24 Uhr');
	expect(plain(writeHours(week, 'en'))).toBe('Monday to Friday 9 am to 4:30 pm; Monday and Saturday 8 pm to 12 am');
	expect(writeHours('always', 'de')).toBe('Tag und Nacht, an allen Tagen');
});

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}
