import type { InterfaceLanguage } from '@kok/domain/words';

const spelled: Readonly<Record<InterfaceLanguage, string>> = { de: 'de', en: 'en-GB' };

/** "14. Mai 2025", "May 2025", "2025": as exact as it is known. */
export function writeDate(date: string, language: InterfaceLanguage): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const form = new Intl.DateTimeFormat(spelled[language], {
		timeZone: 'UTC',
		year: 'numeric',
		month: 'long',
		...(day !== undefined && { day: 'numeric' })
	});
	return form.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** "1.234", "1,234". */
export function writeNumber(value: number, language: InterfaceLanguage): string {
	return new Intl.NumberFormat(spelled[language], { maximumFractionDigits: 2 }).format(value);
}
