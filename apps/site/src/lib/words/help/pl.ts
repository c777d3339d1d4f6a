import type { Phrases } from './phrases.ts';

export const pl: Phrases = {
	isReviewed: false,
	unreviewed: 'To tłumaczenie nie zostało jeszcze sprawdzone.',
	title: 'Info',
	languages: 'Języki',
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
	stays: 'Ta strona pozostaje w historii przeglądarki. „Opuść stronę” nie usuwa historii.',
	bill: 'To, czy połączenie widać na rachunku, zależy od numeru i od umowy. Gdzie to pewne, jest to podane przy numerze.',
	device:
		'Najbezpieczniejsze jest inne urządzenie: u przyjaciółki, w bibliotece, w poradni. Przeciw programom, które śledzą urządzenie, nic na tej stronie nie pomaga.',
	privateWindow: 'Prywatne okno przeglądarki zapomina odwiedzone strony po jego zamknięciu.',
	history:
		'Historię usuwa się w ustawieniach przeglądarki. Usuwaj tylko pojedyncze wpisy: całkiem pusta historia może zwrócić uwagę.',
	here: 'Tutaj znajdziesz pomoc',
	whom: {
		women: 'Dla kobiet',
		men: 'Dla mężczyzn',
		everyone: 'Dla wszystkich osób poszkodowanych',
		minors: 'Poniżej 18 lat',
		families: 'Z dziećmi',
		relatives: 'Dla bliskich',
		professionals: 'Dla specjalistów'
	},
	about: { labour: 'Przy wyzysku w pracy', sexual: 'Przy przemocy seksualnej' },
	onlyIn: 'Tylko tutaj:',
	free: 'bezpłatnie',
	noName: 'bez nazwiska',
	dayAndNight: 'dzień i noc',
	noHours: 'godziny nie są znane',
	offTheBill: 'Połączenia nie widać na rachunku.',
	interpreted: 'Przez telefon ktoś tłumaczy. Liczba języków:',
	who: {
		title: 'Kto potrzebuje pomocy?',
		women: 'kobieta',
		men: 'mężczyzna',
		minors: 'osoba poniżej 18 lat',
		families: 'osoba z dziećmi',
		labour: 'osoba wyzyskiwana w pracy',
		unsaid: 'nie chcę mówić'
	},
	asks: {
		title: 'Kto pyta?',
		self: 'ja, dla siebie',
		relatives: 'rodzina, przyjaciele',
		professionals: 'pracuję z osobami poszkodowanymi'
	},
	ways: 'Drogi do pomocy',
	notForAll: 'Nie dla wszystkich:',
	police: 'Czy ktoś wezwie policję?',
	papers: 'Nie mam dokumentów',
	costs: 'Ile kosztuje pomoc?',
	missing: 'Nie ma mojego języka',
	choice: 'To, co tu wybierasz, nie jest nigdzie wysyłane.'
};
