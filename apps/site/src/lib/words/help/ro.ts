import type { Phrases } from './phrases.ts';

export const ro: Phrases = {
	isReviewed: false,
	unreviewed: 'Această traducere nu a fost încă verificată.',
	title: 'Info',
	languages: 'Limbi',
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
	stays: 'Această pagină rămâne în istoricul browserului. „Părăsiți pagina” nu șterge istoricul.',
	bill: 'Dacă apelul apare pe factură depinde de număr și de contract. Unde este sigur, scrie lângă număr.',
	device:
		'Cel mai sigur este alt dispozitiv: la o prietenă, într-o bibliotecă, la un centru de consiliere. Împotriva programelor care supraveghează dispozitivul nu ajută nimic de pe această pagină.',
	privateWindow: 'O fereastră privată a browserului uită paginile vizitate când o închideți.',
	history:
		'Istoricul se șterge din setările browserului. Ștergeți numai intrări separate: un istoric complet gol poate atrage atenția.',
	here: 'Aici primiți ajutor',
	whom: {
		women: 'Pentru femei',
		men: 'Pentru bărbați',
		everyone: 'Pentru toate persoanele afectate',
		minors: 'Sub 18 ani',
		families: 'Cu copii',
		relatives: 'Pentru familie și prieteni',
		professionals: 'Pentru specialiști'
	},
	about: { labour: 'În caz de exploatare la muncă', sexual: 'În caz de violență sexuală' },
	onlyIn: 'Numai aici:',
	free: 'gratuit',
	noName: 'fără nume',
	dayAndNight: 'zi și noapte',
	noHours: 'program necunoscut',
	offTheBill: 'Apelul nu apare pe factură.',
	interpreted: 'Cineva traduce la telefon. Numărul limbilor:',
	who: {
		title: 'Cine are nevoie de ajutor?',
		women: 'o femeie',
		men: 'un bărbat',
		minors: 'cineva sub 18 ani',
		families: 'cineva cu copii',
		labour: 'cineva exploatat la muncă',
		unsaid: 'nu spun'
	},
	asks: {
		title: 'Cine întreabă?',
		self: 'eu, pentru mine',
		relatives: 'familie, prieteni',
		professionals: 'lucrez cu persoane afectate'
	},
	ways: 'Căi de ajutor',
	notForAll: 'Nu pentru toți:',
	police: 'Cheamă cineva poliția?',
	papers: 'Nu am acte',
	costs: 'Cât costă ajutorul?',
	missing: 'Limba mea lipsește',
	choice: 'Ce alegeți aici nu se trimite nicăieri.'
};
