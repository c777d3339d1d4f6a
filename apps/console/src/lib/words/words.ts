import { type InterfaceLanguage, type Words, isInterfaceLanguage } from '@kok/domain/words';
import { type Catalogue, de } from './de.ts';
import { en } from './en.ts';

const catalogues: Readonly<Record<InterfaceLanguage, Catalogue>> = { de, en };
const kept = 'console-language';

/** The language of the interface: the one chosen on this device, else the first of the browser's that it has. */
export const language: InterfaceLanguage = chosen() ?? firstOf(navigator.languages) ?? 'en';

/** What the console says. */
export const words: Catalogue = catalogues[language];

/** Chooses the language of the interface for this device; what was typed is kept by then. */
export function chooseLanguage(chosen: InterfaceLanguage): void {
	localStorage.setItem(kept, chosen);
	location.reload();
}

/** The text of a label in the language of the interface. */
export function spoken(label: Words): string {
	return label[language];
}

function chosen(): InterfaceLanguage | undefined {
	return firstOf([localStorage.getItem(kept) ?? '']);
}

function firstOf(tags: readonly string[]): InterfaceLanguage | undefined {
	return tags.map((tag) => tag.slice(0, 2)).find(isInterfaceLanguage);
}
