import type { InterfaceLanguage } from '@kok/domain/words';

const hour = 3_600_000;

/** How long ago something was, as one says it: *vor 7 Stunden*, *vor 3 Tagen*; in days from two days on. */
export function writeAge(language: InterfaceLanguage, { at, now }: { at: string; now: string }): string {
	const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / hour));
	const writer = new Intl.RelativeTimeFormat(language);
	return hours < 48 ? writer.format(-hours, 'hour') : writer.format(-Math.floor(hours / 24), 'day');
}
