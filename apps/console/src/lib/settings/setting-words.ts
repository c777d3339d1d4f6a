import { defaultConfirmWithinDays } from '@kok/domain/rules/confirmation';
import { language } from '#lib/words/words.ts';

/** What the page of settings says: each in words, what it does, and where it is changed. */
export const settingWordsIn = {
	de: {
		second: 'Was erscheint, haben zwei gelesen.',
		alone: 'Eine Person darf allein veröffentlichen.',
		then: 'Hier steht, was Ihr Netzwerk festgelegt hat, seit wann und durch wen.',
		headings: {
			publishing: 'Wer veröffentlicht',
			terms: 'Fristen',
			languages: 'Sprachen und Zeit',
			help: 'Hilfe und Gebiete',
			site: 'Die Website'
		},
		deciding: {
			label: 'Allein veröffentlichen',
			values: { yes: 'erlaubt', no: 'nicht erlaubt' },
			does: 'Ist es erlaubt, veröffentlicht eine Person auch, was sie selbst geschrieben und niemand sonst gelesen hat. Erklärt das Netzwerk eine Forderung für umgesetzt, abgelehnt oder rückgängig gemacht, liest das immer eine zweite.',
			overruled:
				'Zurzeit ist es ohnehin so: Im Eintrag des Netzwerks steht, dass auch Ungelesenes erscheint. Das hier wirkt erst wieder, wenn dort „Nur Gegengelesenes erscheint“ gewählt ist.',
			change: 'Ändern …',
			cancel: 'Abbrechen',
			today: 'Heute',
			then: 'Danach',
			allow: 'Allein veröffentlichen erlauben',
			forbid: 'Immer zu zweit veröffentlichen',
			allowed:
				'Wer im Büro oder in der Leitung ist, kann dann ohne Freigabe veröffentlichen. Wer um Gegenlesen bittet, wird weiter gelesen.',
			forbidden:
				'Dann erscheint nur, was eine zweite Person freigegeben hat. Was schon geplant ist, erscheint trotzdem zu seiner Stunde.',
			noReader:
				'Außer Ihnen hat niemand im Büro oder in der Leitung ein Konto. Bis Sie jemanden einladen, könnte niemand Ihre Texte freigeben, und nichts davon erschiene.',
			logged: 'Es gilt ab der nächsten Veröffentlichung und steht im Logbuch.',
			changed: 'Geändert. Es gilt ab jetzt.'
		},
		does: {
			fourEyes:
				'Ist es gewählt, erscheint nur, was eine zweite Person freigegeben hat, außer die Leitung erlaubt es oben anders.',
			confirmWithinDays: `So lange nach der letzten Bestätigung gilt ein Angebot als aktuell. Danach steht auf der Website, dass es sich geändert haben kann, und es wartet hier auf eine Bestätigung. Ohne Festlegung sind es ${defaultConfirmWithinDays} Tage.`,
			oldAfterDays:
				'Wird so lange keine neue Ausgabe gesiegelt, sagt die Website, dass ihre Angaben alt sein können, und stellt die Hilfetelefone nach oben.',
			languages:
				'In diesen Sprachen gibt es Texte und Adressen. In der ersten werden die Fassungen gezählt; sie bleibt die erste, und keine fällt weg. Weitere kommen dahinter.',
			interfaceLanguage:
				'In dieser Sprache stehen Menü und Knöpfe der Website, wo es sie in der des Textes nicht gibt.',
			timeZone: 'Danach richten sich Tage und Stunden: heute, geplante Veröffentlichungen, Öffnungszeiten.',
			emergencyNumber: 'Steht auf den Hilfeseiten, wo der Eintrag auch sagt, wozu sie da ist.',
			exitTo: 'Dorthin führt „Seite verlassen“, in einem Schritt.',
			areas: 'Nach ihnen sind Mitglieder und Angebote geordnet, und aus ihnen besteht die Karte.',
			postcodeForms:
				'Eine Postleitzahl hat eine dieser Formen; eine andere nimmt das Formular nicht an. Ohne Festlegung gilt jede.',
			adopted:
				'Ist es nicht gewählt, sagt jede Seite, dass sie eine Vorführung ist und nicht die Website des Netzwerks. Suchmaschinen nehmen sie dann nicht auf.',
			responsibleEditor: 'Steht im Impressum.',
			accessibilityReviewedOn: 'Steht in der Erklärung zur Barrierefreiheit.',
			accessibilityReviewedBy: 'Steht in der Erklärung zur Barrierefreiheit.',
			complaintsAddress: 'Steht in der Erklärung zur Barrierefreiheit.',
			complaintsWebsite: 'Steht in der Erklärung zur Barrierefreiheit.'
		},
		unset: 'nicht festgelegt',
		neverDecided: 'von Anfang an',
		since: (when: string, who: string) => `seit ${when}, ${who}`,
		brought: (when: string) => `seit ${when}, aus einem Archiv übernommen`,
		atLeast: (when: string) => `mindestens seit ${when}`,
		changes: (count: number) => (count === 1 ? 'Einmal geändert' : `${count}-mal geändert`),
		draft: 'Im Entwurf:',
		toEvent: 'Im Logbuch',
		inRecord:
			'Alles außer „Allein veröffentlichen“ steht im Eintrag des Netzwerks und wird dort geändert wie jeder Text: ablegen, gegenlesen, veröffentlichen.',
		editRecord: 'Im Eintrag ändern',
		toDraft: 'Zum Entwurf',
		noNetwork:
			'Der Eintrag des Netzwerks ist noch nicht veröffentlicht. Bis dahin liest immer eine zweite Person, und Tage zählen nach der Weltzeit.',
		footAdmin: 'Wer allein veröffentlichen darf, ändern Sie hier. Alles andere steht im Eintrag des Netzwerks.',
		foot: 'Wer allein veröffentlichen darf, entscheidet die Leitung. Alles andere steht im Eintrag des Netzwerks.',
		operation:
			'Wie oft gesichert wird und über welchen Mailserver Mails gehen, legt fest, wer den Server betreibt. Wie es darum steht:'
	},
	en: {
		second: 'What appears has been read by two.',
		alone: 'One person may publish alone.',
		then: 'This is what your network has set, since when and by whom.',
		headings: {
			publishing: 'Who publishes',
			terms: 'Terms',
			languages: 'Languages and time',
			help: 'Help and areas',
			site: 'The site'
		},
		deciding: {
			label: 'Publishing alone',
			values: { yes: 'allowed', no: 'not allowed' },
			does: 'Where it is allowed, one person also publishes what they wrote themselves and nobody else has read. Where the network calls a demand realised, rejected or reversed, a second one always reads it.',
			overruled:
				'At present it is so anyway: the record of the network says that unread texts appear too. What stands here counts again once “Only what a second person read appears” is chosen there.',
			change: 'Change …',
			cancel: 'Cancel',
			today: 'Today',
			then: 'Then',
			allow: 'Allow publishing alone',
			forbid: 'Always publish in twos',
			allowed:
				'Everyone of the office and the lead can then publish without approval. Whoever asks for a review is still read.',
			forbidden:
				'Then only what a second person approved appears. What is scheduled already appears at its hour all the same.',
			noReader:
				'Nobody else of the office or the lead has an account. Until you invite somebody nobody could approve your texts, and none of them would appear.',
			logged: 'It holds from the next publication on and stands in the log.',
			changed: 'Changed. It holds from now on.'
		},
		does: {
			fourEyes:
				'Where it is chosen, only what a second person approved appears, unless the lead allows otherwise above.',
			confirmWithinDays: `For so long after it was last confirmed a service counts as current. After that the site says that it may have changed, and it waits here for a confirmation. Where it is not set it is ${defaultConfirmWithinDays} days.`,
			oldAfterDays:
				'Where no new release is sealed for so long, the site says that its content may be old. It then puts the helplines at the top.',
			languages:
				'There are texts and addresses in these languages. Versions are counted in the first one; it stays the first, and none is dropped. Further ones come behind.',
			interfaceLanguage:
				'The menu and buttons of the site are in this language where they do not exist in that of the text.',
			timeZone: 'Days and hours follow it: today, planned publications, opening hours.',
			emergencyNumber: 'Stands on the pages of help where the record also says what it is for.',
			exitTo: 'There “leave this page” leads, in one step.',
			areas: 'Members and services are ordered by them, and the map is made of them.',
			postcodeForms:
				'A postcode has one of these forms; the form takes no other. Where nothing is set, every one holds.',
			adopted:
				'Where it is not chosen, every page says that it is a demonstration and not the network’s site. Search engines then leave it out.',
			responsibleEditor: 'Stands in the imprint.',
			accessibilityReviewedOn: 'Stands in the accessibility statement.',
			accessibilityReviewedBy: 'Stands in the accessibility statement.',
			complaintsAddress: 'Stands in the accessibility statement.',
			complaintsWebsite: 'Stands in the accessibility statement.'
		},
		unset: 'not set',
		neverDecided: 'from the beginning',
		since: (when: string, who: string) => `since ${when}, ${who}`,
		brought: (when: string) => `since ${when}, brought by an archive`,
		atLeast: (when: string) => `at least since ${when}`,
		changes: (count: number) => (count === 1 ? 'Changed once' : `Changed ${count} times`),
		draft: 'In the draft:',
		toEvent: 'In the log',
		inRecord:
			'Everything but “Publishing alone” stands in the record of the network and is changed there like every text: file, review, publish.',
		editRecord: 'Change in the record',
		toDraft: 'To the draft',
		noNetwork:
			'The record of the network is not published yet. Until then a second person always reads, and days follow UTC.',
		footAdmin: 'Who may publish alone you change here. Everything else stands in the record of the network.',
		foot: 'Who may publish alone is for the lead to decide. Everything else stands in the record of the network.',
		operation:
			'How often backups are made and by which mail server mails go is set by whoever runs the server. How it stands:'
	}
};

/** The same in the language of the interface. They come with the page, so that the desk does not load them. */
export const settingWords = settingWordsIn[language];
