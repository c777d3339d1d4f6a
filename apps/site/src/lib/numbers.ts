import type { Locale } from '@kok/domain/words';
import { tags } from './dates.ts';

/** A figure as its language sets it: "61.235", "61,235"; "4,5", "4.5". */
export function writeNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 3 }).format(value);
}
