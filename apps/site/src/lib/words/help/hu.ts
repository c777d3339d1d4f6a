import type { Phrases } from './phrases.ts';

export const hu: Phrases = {
	isReviewed: false,
	unreviewed: 'Ezt a fordítást még nem ellenőrizték.',
	title: 'Info',
	exit: {
		leave: 'Oldal elhagyása',
		hint: '3 × Shift',
		twoMore: 'Nyomja meg még kétszer a Shift billentyűt az oldal elhagyásához.',
		oneMore: 'Nyomja meg még egyszer a Shift billentyűt az oldal elhagyásához.',
		late: 'Lejárt az idő. Az oldal nyitva marad.',
		leaving: 'Elhagyja az oldalt.'
	},
	call: 'Hívja ezt a számot:',
	speaks: 'Itt beszélnek magyarul:',
	notKnown: 'Nem tudjuk, beszélnek-e itt magyarul. Mondja vagy mutassa meg a mondatot.',
	say: 'Mondja vagy mutassa meg ezt a mondatot:',
	sentence: 'Segítségre van szükségem. Magyarul beszélek.',
	card: 'Segítségre van szükségem. Kérem, engedje meg, hogy használjam a telefonját.',
	showCard: 'Kártya megjelenítése',
	closeCard: 'Bezárás',
	leaves: 'A hívás megmarad a telefon híváslistájában. Ott törölheti.',
	stays: 'Ez az oldal megmarad a böngésző előzményeiben. A gomb nem törli az előzményeket.'
};
