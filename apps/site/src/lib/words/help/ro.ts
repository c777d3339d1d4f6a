import type { Phrases } from './phrases.ts';

export const ro: Phrases = {
	isReviewed: false,
	unreviewed: 'Această traducere nu a fost încă verificată.',
	title: 'Info',
	exit: {
		leave: 'Părăsiți pagina',
		hint: '3 × Shift',
		twoMore: 'Apăsați tasta Shift încă de două ori pentru a părăsi pagina.',
		oneMore: 'Apăsați tasta Shift încă o dată pentru a părăsi pagina.',
		late: 'Timpul a expirat. Pagina rămâne deschisă.',
		leaving: 'Pagina este părăsită.'
	},
	call: 'Sunați la acest număr:',
	speaks: 'Aici se vorbește românește:',
	notKnown: 'Nu știm dacă aici se vorbește românește. Spuneți sau arătați propoziția.',
	say: 'Spuneți sau arătați această propoziție:',
	sentence: 'Am nevoie de ajutor. Vorbesc românește.',
	card: 'Am nevoie de ajutor. Vă rog să mă lăsați să folosesc telefonul dumneavoastră.',
	showCard: 'Arătați cartonașul',
	closeCard: 'Închideți',
	leaves: 'Apelul rămâne în lista de apeluri a telefonului. Îl puteți șterge acolo.',
	stays: 'Această pagină rămâne în istoricul browserului. Butonul nu șterge istoricul.'
};
