import type { Locale } from '@kok/domain/words';
import type { Spelling } from './spelling.ts';
import { armenian } from './spellings/armenian.ts';
import { belarusian, bulgarian, macedonian, russian, serbian, ukrainian } from './spellings/cyrillic.ts';
import { greek } from './spellings/greek.ts';
import { catalan, danish, eliding, german, southSlavic, withColons, withoutMarks } from './spellings/latin.ts';
import { persian } from './spellings/persian.ts';
import { arabic, hebrew } from './spellings/semitic.ts';

/** How each language in which a network can write is spelled in an address. */
export const spellings: Readonly<Record<Locale, Spelling>> = {
	ar: arabic,
	be: belarusian,
	bg: bulgarian,
	bs: serbian,
	ca: catalan,
	cs: withoutMarks,
	cy: withoutMarks,
	da: danish,
	de: german,
	el: greek,
	// English pages name German towns and organisations, and their addresses have been spelled so since the first release.
	en: german,
	es: withoutMarks,
	et: withoutMarks,
	eu: withoutMarks,
	fa: persian,
	fi: withColons,
	fr: eliding,
	ga: withoutMarks,
	gl: withoutMarks,
	he: hebrew,
	hr: southSlavic,
	hu: withoutMarks,
	hy: armenian,
	is: withoutMarks,
	it: eliding,
	ka: withoutMarks,
	lb: eliding,
	lt: withoutMarks,
	lv: withoutMarks,
	mk: macedonian,
	mt: withoutMarks,
	nb: danish,
	nl: withoutMarks,
	nn: danish,
	pl: withoutMarks,
	pt: withoutMarks,
	ro: withoutMarks,
	ru: russian,
	sk: withoutMarks,
	sl: southSlavic,
	sq: withoutMarks,
	sr: serbian,
	sv: withColons,
	tr: withoutMarks,
	uk: ukrainian
};
