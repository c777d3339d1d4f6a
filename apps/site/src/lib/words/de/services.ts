/** What members offer. Whoever reads this may be in danger: numbers come first, and nothing is promised for others. */
export const services = {
	nationwide: 'Im ganzen Land',
	helplines: 'Alle Hilfetelefone',
	safety: 'Sicher lesen auf einem Gerät, in das auch andere schauen',
	outOfHours: 'Außerhalb der Zeiten',
	hours: 'Erreichbar',
	email: 'E-Mail',
	website: 'Website',
	forWhom: 'Für wen',
	groups: {
		women: 'Frauen',
		men: 'Männer',
		everyone: 'alle Menschen',
		minors: 'Minderjährige',
		families: 'Familien',
		relatives: 'Angehörige',
		professionals: 'Fachkräfte'
	},
	about: 'Bei',
	forms: {
		sexual: 'sexueller Ausbeutung',
		labour: 'Ausbeutung der Arbeitskraft',
		begging: 'erzwungenem Betteln',
		criminal_acts: 'erzwungenen Straftaten',
		organ_removal: 'erzwungener Organentnahme',
		forced_marriage: 'Zwangsheirat',
		illegal_adoption: 'illegaler Adoption',
		surrogacy: 'Ausbeutung durch Leihmutterschaft'
	},
	ways: 'Wege',
	channels: {
		visit: 'vor Ort',
		phone: 'am Telefon',
		email: 'per E-Mail',
		chat: 'im Chat',
		outreach: 'aufsuchend',
		accompaniment: 'Begleitung zu Terminen'
	},
	speaks: 'Spricht',
	interpreted: 'Mit Dolmetschenden',
	children: 'Kinder',
	withChildren: 'Kinder können mitkommen.',
	withoutChildren: 'Kinder können nicht mitkommen.',
	accommodation: 'Unterkunft',
	withAccommodation: 'Eine Unterkunft gehört zum Angebot. Ihre Anschrift steht hier nicht.',
	withoutAccommodation: 'Eine Unterkunft gehört nicht zum Angebot.',
	place: 'Ort',
	noPlace: 'Eine Anschrift ist hier nicht veröffentlicht. Fragen Sie danach, bevor Sie hinfahren.',
	offeredBy: 'Angebot von',
	eyebrow: 'Angebot',
	checked: (day: string) => `Zuletzt mit der Quelle verglichen am ${day}.`,
	device: 'Auf diesem Gerät'
};
