import type { Phrases } from './phrases.ts';

export const hu: Phrases = {
	isReviewed: false,
	unreviewed: 'Ezt a fordítást még nem ellenőrizték.',
	title: 'Info',
	languages: 'Nyelvek',
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
	stays: 'Ez az oldal megmarad a böngésző előzményeiben. Az „Oldal elhagyása” nem törli az előzményeket.',
	bill: 'Hogy a hívás szerepel-e a számlán, a számtól és a szerződéstől függ. Ahol ez biztos, ott a szám mellett olvasható.',
	device:
		'A legbiztonságosabb egy másik eszköz: egy barátnőnél, könyvtárban, tanácsadó helyen. Az eszközt figyelő programok ellen ezen az oldalon semmi sem segít.',
	privateWindow: 'A böngésző privát ablaka elfelejti a meglátogatott oldalakat, amikor bezárja.',
	history:
		'Az előzményeket a böngésző beállításaiban törölheti. Csak egyes bejegyzéseket töröljön: a teljesen üres előzmény feltűnhet.',
	here: 'Itt segítséget kap',
	whom: {
		women: 'Nőknek',
		men: 'Férfiaknak',
		everyone: 'Minden érintettnek',
		minors: '18 év alattiaknak',
		families: 'Gyermekkel',
		relatives: 'Hozzátartozóknak',
		professionals: 'Szakembereknek'
	},
	about: { labour: 'Munkahelyi kizsákmányolás esetén', sexual: 'Szexuális erőszak esetén' },
	onlyIn: 'Csak itt:',
	free: 'ingyenes',
	noName: 'név nélkül',
	dayAndNight: 'éjjel-nappal',
	noHours: 'az időpontok nem ismertek',
	offTheBill: 'A hívás nem szerepel a számlán.',
	interpreted: 'Telefonon tolmácsolnak. A nyelvek száma:',
	who: {
		title: 'Kinek van szüksége segítségre?',
		women: 'egy nőnek',
		men: 'egy férfinak',
		minors: 'egy 18 év alattinak',
		families: 'valakinek, aki gyermekkel van',
		labour: 'valakinek, akit a munkában kizsákmányolnak',
		unsaid: 'nem mondom meg'
	},
	asks: {
		title: 'Ki kérdez?',
		self: 'én, magamnak',
		relatives: 'család, barátok',
		professionals: 'érintettekkel dolgozom'
	},
	ways: 'Segítség módjai',
	notForAll: 'Nem mindenkinek szól:',
	police: 'Hívja valaki a rendőrséget?',
	papers: 'Nincsenek papírjaim',
	costs: 'Mibe kerül a segítség?',
	missing: 'Az én nyelvem hiányzik',
	choice: 'Amit itt választ, azt nem küldjük el sehova.'
};
