/** The languages the interface and the editors' labels exist in. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language of the interface. */
export type Words = Readonly<Record<Locale, string>>;
