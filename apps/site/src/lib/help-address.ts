/** The languages of help pages: German, English, and those that affected persons in Germany speak most. */
export const helpLanguages = ['de', 'en', 'bg', 'ro', 'hu', 'pl', 'ru', 'uk', 'es', 'fr', 'ar', 'vi'] as const;

export type HelpLanguage = (typeof helpLanguages)[number];

/** Where the help of a language stands. The address tells nothing: it may be seen in a list of visited pages. */
export function helpAddress(language: HelpLanguage): string {
	return `/i/${language}`;
}

/** Whether an address is one of help: its pages, and what only they need. Dots that climb out of it are none. */
export function isHelpPath(path: string): boolean {
	return /^\/i(\/[\w-]+)+(\.\w+)?$/.test(path);
}
