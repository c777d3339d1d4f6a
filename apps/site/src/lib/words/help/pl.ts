import type { Phrases } from './phrases.ts';

export const pl: Phrases = {
	isReviewed: false,
	unreviewed: 'To tłumaczenie nie zostało jeszcze sprawdzone.',
	title: 'Info',
	exit: {
		leave: 'Opuść stronę',
		hint: '3 × Shift',
		twoMore: 'Naciśnij Shift jeszcze dwa razy, aby opuścić stronę.',
		oneMore: 'Naciśnij Shift jeszcze raz, aby opuścić stronę.',
		late: 'Czas minął. Strona pozostaje otwarta.',
		leaving: 'Opuszczasz stronę.'
	},
	call: 'Zadzwoń pod ten numer:',
	speaks: 'Tutaj mówi się po polsku:',
	notKnown: 'Nie wiemy, czy tutaj mówi się po polsku. Powiedz lub pokaż to zdanie.',
	say: 'Powiedz lub pokaż to zdanie:',
	sentence: 'Potrzebuję pomocy. Mówię po polsku.',
	card: 'Potrzebuję pomocy. Proszę pozwolić mi skorzystać z telefonu.',
	showCard: 'Pokaż kartę',
	closeCard: 'Zamknij',
	leaves: 'Połączenie pozostaje na liście połączeń telefonu. Można je tam usunąć.',
	stays: 'Ta strona pozostaje w historii przeglądarki. Przycisk nie usuwa historii.'
};
