/** Was eine Website über sich selbst sagen muss: wie zugänglich sie ist, in Leichter Sprache, in Gebärdensprache. */
export const duty = {
	accessibility: {
		link: 'Barrierefreiheit',
		title: 'Wie zugänglich diese Website ist',
		lead: 'Was daran geprüft ist und was noch fehlt.',
		/** Wo das Netzwerk angegeben hat, wann sie bewertet wurde und von wem. */
		reviewed: {
			self: (day: string) => `Eine Selbstbewertung vom ${day}, mit dem, was noch fehlt.`,
			independent: (day: string) => `Eine unabhängige Bewertung vom ${day}, mit dem, was noch fehlt.`,
			unsaid: (day: string) => `Eine Bewertung vom ${day}, mit dem, was noch fehlt.`
		},
		sections: [
			{
				id: 'measure',
				heading: 'Woran sie sich misst',
				text: 'An den Richtlinien WCAG 2.2 in der Stufe AA. Geprüft haben das die, die die Software dieser Website bauen. Eine unabhängige Prüfung der Software steht aus.'
			},
			{
				id: 'result',
				heading: 'Ergebnis',
				text: 'Teilweise vereinbar. Was sich maschinell prüfen ließ, hält die Anforderungen ein. Was fehlt und was niemand geprüft hat, steht unten.'
			},
			{
				id: 'tested',
				heading: 'Was geprüft ist',
				text: '- Jede Art von Seite, auf Deutsch und Englisch, hell und dunkel, mit dem Prüfprogramm axe: kein Befund.\n- Jede einzelne Seite: gültiges HTML, eine Hauptüberschrift, die richtige Sprache, kein Verweis ins Leere.\n- Tastatur: Alles lässt sich ohne Maus erreichen. Wo man steht, ist zu sehen und liegt nie unter dem Knopf „Seite verlassen“.\n- 320 Pixel Breite, wie bei einer Vergrößerung auf 400 Prozent: Nichts rollt seitwärts, kein Text ist abgeschnitten.\n- Schaltflächen und Verweise sind mindestens 24 Pixel groß oder stehen weit genug auseinander.\n- Vom System vorgegebene Farben, ohne Bewegung, Schrift von rechts nach links, auf Papier.'
			},
			{
				id: 'untested',
				heading: 'Was niemand geprüft hat',
				text: '- Menschen, die einen Screenreader, eine Vergrößerung oder eine Sprachsteuerung benutzen, haben diese Website noch nicht erprobt.\n- Dokumente anderer, auf die sie verweist, etwa PDF-Dateien von Ministerien, liegen nicht in ihrer Hand.'
			}
		],
		missing: 'Was noch fehlt',
		missingEasy: 'Das Wichtigste in Leichter Sprache ist ein Entwurf: Prüfleser*innen haben ihn noch nicht gelesen.',
		missingSign: 'Einen Film in Gebärdensprache gibt es noch nicht.',
		missingLanguages:
			'Auf den Hilfeseiten stehen in vielen Sprachen nur feste Sätze, bis jemand, der die Sprache spricht, sie gelesen hat.',
		missingTexts: (language: string) =>
			`Einige Texte gibt es nur auf ${language}; auf Seiten in einer anderen Sprache sind sie dann entsprechend gekennzeichnet.`,
		missingTests: 'Geprüft sind Seiten auf Deutsch und Englisch, Seiten in anderen Sprachen noch nicht alle.',
		report: 'Eine Barriere melden',
		reportNote:
			'Nennen Sie die Adresse der Seite und was nicht geht. Gründe müssen Sie nicht nennen. Wenn Ihnen ein anderer Weg leichter fällt, sagen Sie es: Was auf einer Seite steht, lässt sich auch vorlesen oder schicken.',
		reportTo: 'Schreiben Sie oder rufen Sie an:',
		reportToOperator: (operator: string) =>
			`Diese Website ist eine Vorführung. Wer sie betreibt, nimmt Hinweise entgegen: ${operator}.`,
		reportToNobody:
			'Diese Website ist eine Vorführung; eine Adresse für Hinweise ist noch nicht eingetragen. Das Büro des Netzwerks betreibt sie nicht.',
		complaints: 'Wenn das nicht hilft'
	},
	easy: {
		link: 'Leichte Sprache',
		title: 'Das Wichtigste in Leichter Sprache',
		draft: 'Dieser Text ist ein Entwurf. Prüf·leserinnen und Prüf·leser haben ihn noch nicht gelesen.',
		none: ['Über das Netz·werk gibt es hier noch keinen Text in Leichter Sprache.'],
		help: 'Hier bekommen Sie Hilfe',
		helpText: ['Geht es Ihnen schlecht?', 'Zwingt Sie jemand zu etwas?', 'Dann rufen Sie an:'],
		noNumber: ['Hier steht noch keine Telefon·nummer.'],
		more: 'Hier stehen noch mehr Stellen, die helfen',
		device: 'So verlassen Sie die Seite schnell',
		deviceText: [
			'Oben auf der Seite ist ein gelber Knopf.',
			'Auf dem Knopf steht: Seite verlassen.',
			'Drücken Sie auf den Knopf.',
			'Dann sehen Sie eine andere Seite.',
			'Der Computer merkt sich trotzdem, welche Seiten Sie gelesen haben.'
		],
		deviceMore: 'So lesen Sie sicher (in schwerer Sprache)',
		rest: 'Was hier noch steht',
		restText: [
			'Auf dieser Website steht noch viel mehr.',
			'Zum Beispiel alle Forderungen.',
			'Das meiste ist in schwerer Sprache geschrieben.'
		],
		restMore: 'Alle Forderungen (in schwerer Sprache)'
	},
	sign: {
		link: 'Gebärdensprache',
		title: 'In Gebärdensprache',
		lead: 'Wer das Netzwerk ist, was es fordert und wo es Hilfe gibt, in einem Film.',
		film: 'Den Film ansehen',
		elsewhere: (site: string) =>
			`Der Film liegt auf ${site}, nicht auf dieser Website. Beim Ansehen erfährt jene Website die Adresse Ihres Geräts, und der Besuch steht im Verlauf.`,
		none: 'Einen Film in Gebärdensprache gibt es noch nicht. Sobald das Netzwerk einen eingetragen hat, steht er hier.',
		meanwhile: 'Bis dahin',
		chat: 'Hilfe, die ohne Telefon zu erreichen ist',
		easy: 'Das Wichtigste in Leichter Sprache',
		report: 'Barrieren melden'
	}
};
