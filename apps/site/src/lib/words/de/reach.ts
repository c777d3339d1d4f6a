/** Das Büro, die Presse, das Impressum. */
export const reach = {
	contact: {
		title: 'Kontakt',
		lead: 'Wer antwortet, und worauf.',
		help: 'Hilfe',
		helpNote: 'Für Betroffene und alle, die sie begleiten.',
		allHelp: 'Alle Wege zu Hilfe',
		office: 'Das Büro',
		officeNote: 'Vertritt das Netzwerk nach außen.',
		press: 'Presse',
		pressNote: 'Wer antwortet, was sich zitieren lässt, und das Neueste:',
		mistakes: 'Etwas stimmt nicht',
		mistakesNote:
			'Nennen Sie die Adresse der Seite, was falsch ist, und woher Sie es wissen. Was sich daraufhin ändert, steht mit seinem Tag unter',
		changes: 'Was sich geändert hat',
		mistakesTo: 'Hinweise an:',
		mistakesToOperator: (operator: string) =>
			`Diese Website ist eine Vorführung. Hinweise gehen an die, die sie betreiben: ${operator}.`,
		mistakesToNobody:
			'Diese Website ist eine Vorführung; eine Adresse für Hinweise ist noch nicht eingetragen. Das Büro des Netzwerks betreibt sie nicht.'
	},
	press: {
		number: 'Eine Zahl für die Presse',
		sentence: 'Ein Satz, der verwendet werden darf',
		released: (by: string, on: string) => `Freigegeben von: ${by}, ${on}`,
		summary: (network: string) => `Zusammenfassung dieser Website, kein Wortlaut von ${network}`,
		after: (document: string) => `Nach: ${document}`,
		needsHelp: 'Wer selbst Hilfe braucht:',
		allHelp: 'alle Wege zu Hilfe',
		charts: 'Die Bilder der Zahlen',
		chartsNote: 'stehen dort als SVG bereit. Quelle und Grundzahl stehen im Bild.',
		feed: 'Was neu veröffentlicht wird, als Feed:',
		title: 'Für die Presse',
		lead: 'Forderungen haben hier eine Nummer, Zahlen eine Quelle, Texte ein Datum. So lassen sie sich zitieren.',
		who: 'Wer antwortet',
		office: 'Eine eigene Nummer oder Adresse für die Presse ist nicht eingetragen; es antwortet das Büro.',
		nobody: 'Hier ist weder eine Pressestelle noch ein Büro eingetragen.',
		demonstration: (name: string) =>
			`Diese Website ist eine Vorführung und spricht nicht für ${name}. Zitieren Sie die Dokumente, die als Quelle genannt sind, nicht diese Seiten.`,
		quote: 'So zitieren',
		demand: 'Eine Forderung',
		demandNote:
			'mit Nummer und Datum der Fassung; ändert sich der Wortlaut, bleibt die alte Fassung unter ihrer Adresse.',
		figure: 'Eine Zahl',
		figureNote: 'mit Grundzahl, wer gezählt hat und wo sie veröffentlicht ist. Die Zeile dazu steht bei jeder Zahl.',
		statement: 'Eine Stellungnahme',
		statementNote: 'aus dem Dokument selbst. Was hier darüber steht, fasst zusammen.',
		allStatements: 'Alle Veröffentlichungen',
		pictures: 'Bilder',
		latest: 'Zuletzt veröffentlicht',
		language: 'Worte',
		languageNote: 'Diese Seiten sprechen von Betroffenen. Wie das Netzwerk seine Begriffe gebraucht, steht im',
		glossary: 'Glossar'
	},
	imprint: {
		title: 'Impressum',
		notTheirs: (name: string) =>
			`Diese Website ist eine Vorführung. Sie stammt nicht von ${name} und spricht nicht für das Netzwerk.`,
		fromSources: 'Alle Angaben sind öffentlichen Quellen entnommen, die bei jeder Angabe stehen.',
		operator: 'Betrieben von',
		noOperator: 'Diese Website läuft als Versuch. Wer sie betreibt, ist hier nicht eingetragen.',
		representatives: 'Vertreten durch',
		register: 'Register',
		responsibleEditor: 'Verantwortlich für den Inhalt'
	}
};
