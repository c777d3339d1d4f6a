import { de as site } from '../de.ts';
import type { Phrases } from './phrases.ts';

export const de: Phrases = {
	isReviewed: true,
	unreviewed: 'Diese Übersetzung ist noch nicht geprüft.',
	title: 'Info',
	languages: 'Sprachen',
	exit: site.exit,
	call: 'Rufen Sie diese Nummer an:',
	speaks: 'Hier wird Deutsch gesprochen:',
	notKnown: 'Ob hier Deutsch gesprochen wird, ist nicht bekannt. Sagen oder zeigen Sie den Satz.',
	say: 'Sagen oder zeigen Sie diesen Satz:',
	sentence: 'Ich brauche Hilfe.',
	card: 'Ich brauche Hilfe. Bitte lassen Sie mich Ihr Telefon benutzen.',
	showCard: 'Karte groß zeigen',
	closeCard: 'Karte schließen',
	leaves: 'Ein Anruf bleibt in der Anrufliste des Telefons. Dort lässt er sich löschen.',
	stays: 'Diese Seite bleibt im Verlauf des Browsers. „Seite verlassen“ löscht den Verlauf nicht.',
	bill: 'Ob der Anruf auf der Rechnung erscheint, hängt von der Nummer und vom Vertrag ab. Wo es feststeht, steht es bei der Nummer.',
	device:
		'Am sichersten ist ein anderes Gerät: bei einer Freundin, in einer Bibliothek, in einer Beratungsstelle. Gegen Programme, die das Gerät überwachen, hilft nichts auf dieser Seite.',
	privateWindow: 'Ein privates Fenster des Browsers vergisst die besuchten Seiten, wenn Sie es schließen.',
	history:
		'Den Verlauf löschen Sie in den Einstellungen des Browsers. Löschen Sie nur einzelne Einträge: Ein ganz leerer Verlauf kann auffallen.',
	here: 'Hier bekommen Sie Hilfe',
	whom: {
		women: 'Für Frauen',
		men: 'Für Männer',
		everyone: 'Für alle Betroffenen',
		minors: 'Unter 18 Jahren',
		families: 'Mit Kindern',
		relatives: 'Für Angehörige',
		professionals: 'Für Fachkräfte'
	},
	about: { labour: 'Bei Ausbeutung in der Arbeit', sexual: 'Bei sexueller Gewalt' },
	onlyIn: 'Nur hier:',
	free: 'kostenlos',
	noName: 'ohne Namen',
	dayAndNight: 'Tag und Nacht',
	noHours: 'Zeiten nicht bekannt',
	offTheBill: 'Der Anruf steht nicht auf der Rechnung.',
	interpreted: 'Am Telefon wird gedolmetscht. Zahl der Sprachen:',
	who: {
		title: 'Wer braucht Hilfe?',
		women: 'eine Frau',
		men: 'ein Mann',
		minors: 'jemand unter 18',
		families: 'jemand mit Kindern',
		labour: 'jemand, der bei der Arbeit ausgebeutet wird',
		unsaid: 'sage ich nicht'
	},
	asks: {
		title: 'Wer fragt?',
		self: 'ich, für mich',
		relatives: 'Familie, Freunde',
		professionals: 'ich arbeite mit Betroffenen'
	},
	ways: 'Wege zu Hilfe',
	notForAll: 'Nicht für alle:',
	police: 'Ruft jemand die Polizei?',
	papers: 'Ich habe keine Papiere',
	costs: 'Was kostet die Hilfe?',
	missing: 'Meine Sprache ist nicht dabei',
	choice: 'Was Sie hier wählen, wird nirgendwohin gesendet.'
};

/** What stands beside a phrase in another language, and what someone says who speaks it. */
export const beside = {
	speaks: (language: string) => `Hier wird ${language} gesprochen:`,
	notKnown: (language: string) =>
		`Ob hier ${language} gesprochen wird, ist nicht bekannt. Sagen oder zeigen Sie den Satz.`,
	sentence: (language: string) => `Ich brauche Hilfe. Ich spreche ${language}.`,
	/** Of someone whose language has no name here. */
	unnamed: 'Ich brauche Hilfe. Ich spreche kein Deutsch. Meine Sprache ist …'
};
export type Beside = typeof beside;

/** What the page of help says where it has been read by those who speak its language. */
export const help = {
	old: (day: string) =>
		`Diese Seite zeigt den Stand vom ${day}; seither kam nichts Neues. Rufen Sie zuerst ein Hilfetelefon an.`,
	newestSource: (date: string) => `Die jüngste Quelle zu den Hilfetelefonen ist vom ${date}.`,
	olderThanWanted: 'Das ist länger her, als das Netzwerk vorsieht.',
	noLines: 'Hier ist kein Hilfetelefon eingetragen. Das Büro des Netzwerks kann weitersagen, wer hilft:',
	speech: {
		title: 'Welche Sprache sprechen Sie?',
		hint: 'Wählen Sie Ihre Sprache. Dann sehen Sie hier einen Satz, den Sie am Telefon sagen oder jemandem zeigen können.',
		any: 'ohne Auswahl',
		known: (language: string, names: string) => `${language} spricht: ${names}.`,
		unknown: (language: string) => `Von keinem Hilfetelefon hier ist bekannt, dass es ${language} spricht.`,
		interpreted: (name: string, count: string) =>
			`${name} hat Dolmetschende für ${count} Sprachen; nicht alle stehen hier.`,
		interpretedBy: (language: string, names: string) => `Am Telefon wird auf ${language} gedolmetscht: ${names}.`,
		ask: 'Ob hier Ihre Sprache gesprochen wird, ist nicht bekannt. Sagen oder zeigen Sie zuerst den Satz, der bei Ihrer Sprache steht.'
	},
	where: { title: 'Wo?', any: 'überall', outside: 'nicht dort, sondern in den anderen Gebieten' },
	form: {
		title: 'Worum geht es?',
		any: 'ohne Auswahl',
		options: {
			sexual: 'sexuelle Ausbeutung',
			labour: 'Ausbeutung bei der Arbeit',
			begging: 'Zwang zum Betteln',
			criminal_acts: 'Zwang zu Straftaten',
			organ_removal: 'Entnahme von Organen',
			forced_marriage: 'Zwangsheirat',
			illegal_adoption: 'illegale Adoption',
			surrogacy: 'Leihmutterschaft unter Zwang'
		}
	},
	channel: {
		title: 'Wie möchten Sie Hilfe bekommen?',
		any: 'ohne Auswahl',
		options: {
			visit: 'hingehen',
			phone: 'anrufen',
			email: 'E-Mail schreiben',
			chat: 'im Chat schreiben',
			outreach: 'jemand kommt zu mir',
			accompaniment: 'jemand begleitet mich'
		}
	},
	ways: (count: number) => (count === 1 ? '1 Weg' : `${count} Wege`),
	waysFor: {
		women: 'für eine Frau',
		men: 'für einen Mann',
		minors: 'für jemanden unter 18',
		families: 'für jemanden mit Kindern',
		labour: 'bei Ausbeutung in der Arbeit'
	},
	everywhere: 'Im ganzen Land',
	elsewhere: 'Ohne Angabe eines Gebiets',
	also: 'Auch für dieses Gebiet, aufgeführt unter einem anderen:',
	stale: 'Lange nicht bestätigt',
	staleFirst: 'Das ist lange her. Rufen Sie zuerst ein Hilfetelefon an:',
	neverConfirmed: 'Nie bestätigt. Rufen Sie zuerst ein Hilfetelefon an:',
	confirmed: (day: string) => `Zuletzt bestätigt am ${day}`,
	documented: (date: string) => `Zuletzt belegt ${date}`,
	forWhom: 'Für',
	speaks: 'Spricht',
	interprets: 'mit Dolmetschenden auch',
	more: (count: number) => `${count} weitere ${count === 1 ? 'Sprache' : 'Sprachen'}`,
	outOfHours: 'Außerhalb der Zeiten',
	noPlace: 'Kein Ort zum Hingehen.',
	askForPlace: 'Die Anschrift steht hier nicht. Fragen Sie danach, bevor Sie hinfahren.',
	last: 'Nichts dabei? Nehmen Sie Antworten zurück, oder fragen Sie am Hilfetelefon nach einer Stelle in Ihrer Nähe.',
	noServices: 'Beratungsstellen stehen hier noch keine. Fragen Sie am Hilfetelefon nach einer in Ihrer Nähe.',
	further: 'Andere Websites',
	areaPages: 'Gebiete',
	followUp: 'Ein Link auf eine andere Website öffnet diese, und der Besuch steht danach im Verlauf.',
	device: {
		title: 'Was auf diesem Gerät bleibt',
		points: [
			'„Seite verlassen“ ersetzt diese Seite durch eine unverfängliche. In manchen Browsern führt „Zurück“ trotzdem wieder hierher. Den Verlauf löscht der Knopf nicht: Dort bleibt diese Seite als „Info“ mit ihrer Adresse stehen.',
			de.device,
			de.privateWindow,
			de.history
		]
	},
	call: {
		title: 'Was ein Anruf hinterlässt',
		points: ['Der Anruf steht danach in der Anrufliste des Geräts. Dort können Sie ihn einzeln löschen.', de.bill]
	},
	numbers: 'Nummern',
	/** One thought a sentence, in easy language. */
	easy: {
		whom: {
			women: 'Sind Sie eine Frau?',
			men: 'Sind Sie ein Mann?',
			minors: 'Sind Sie jünger als 18 Jahre?',
			families: 'Haben Sie Kinder?',
			everyone: 'Brauchen Sie Hilfe?'
		},
		about: { labour: 'Geht es um Ihre Arbeit?', sexual: 'Geht es um sexuelle Gewalt?' },
		aboutElse: (what: string) => `Geht es um: ${what}?`,
		forced: 'Zwingt Sie jemand zu etwas?',
		inArea: (areas: string) => `Sind Sie hier: ${areas}?`,
		noHours: 'Wann dort jemand da ist, wissen wir nicht.',
		call: 'Dann rufen Sie an:',
		onlyIn: (areas: string) => `Die Nummer ist nur für: ${areas}.`,
		free: 'Der Anruf kostet nichts.',
		noName: 'Sie müssen keinen Namen sagen.',
		always: ['Sie können am Tag anrufen.', 'Sie können in der Nacht anrufen.'],
		hours: (hours: string) => `Dann können Sie anrufen: ${hours}.`,
		interpreted: 'Am Telefon über·setzt jemand in andere Sprachen.',
		otherLanguage: 'Sprechen Sie eine andere Sprache?',
		say: 'Dann sagen Sie am Telefon:',
		noPhone: 'Haben Sie kein Telefon?',
		show: 'Dann zeigen Sie jemandem diesen Satz:',
		leaves: ['Das Telefon merkt sich, wen Sie anrufen.', 'Das können Sie im Telefon löschen.']
	}
};

export type HelpWords = typeof help;
