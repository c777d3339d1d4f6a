import type { Spelling } from '../spelling.ts';

/** The marks are left out: Łódź, Győr, Şırnak and Tromsö become lodz, gyor, sirnak and tromso. */
export const withoutMarks: Spelling = {};

export const german: Spelling = { letters: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' } };

/** Danes and Norwegians read the Swedish ä and ö as their own æ and ø. */
export const danish: Spelling = { letters: { å: 'aa', æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe' } };

/** Tuđman, Đorđe: tudjman, djordje. */
export const southSlavic: Spelling = { letters: { đ: 'dj' } };

/** The apostrophe parts two words: le droit à l’asile, le-droit-a-l-asile. */
const elision = [/(?<=\p{L})['’](?=\p{L})/gu, '-'] as const;
export const eliding: Spelling = { groups: [elision] };

export const catalan: Spelling = { groups: [[/l·l/g, 'll'], elision] };

/** The colon joins an abbreviation and its ending: EU:n, EU:s. */
export const withColons: Spelling = { groups: [[/(?<=\p{L}):(?=\p{L})/gu, '']] };
