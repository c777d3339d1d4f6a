/** The network on itself, its agreements, and the words of the field. */
export const about = {
	title: 'Wie das Netzwerk wurde, was es ist',
	lead: 'Herkunft, Projekte und Auftritte. Wo ein Datum steht, ist es belegt.',
	empty: 'Hier ist noch keine Seite über das Netzwerk in dieser Sprache veröffentlicht.',
	/** As headings of the list, and above an entry. */
	kinds: {
		about: { many: 'Das Netzwerk', one: 'Über das Netzwerk' },
		project: { many: 'Projekte', one: 'Projekt' },
		event: { many: 'Veranstaltungen', one: 'Veranstaltung' },
		exhibition: { many: 'Ausstellungen', one: 'Ausstellung' },
		cooperation: { many: 'Zusammenarbeit', one: 'Zusammenarbeit' },
		legal: { many: 'Rechtliches', one: 'Rechtliches' }
	},
	facts: 'Daten',
	period: 'Zeitraum',
	website: 'Website',
	bodies: 'Gremien',
	goals: 'Ziele',
	stations: {
		about: 'Stationen',
		project: 'Stationen',
		event: 'Wann und wo',
		exhibition: 'Wo das zu sehen war',
		cooperation: 'Stationen',
		legal: 'Stationen'
	},
	placeUnknown: 'Ort nicht hinterlegt',
	since: (date: string) => `seit ${date}`,
	until: (date: string) => `bis ${date}`,
	fromTo: (from: string, to: string) => `${from} bis ${to}`,
	agreements: {
		title: 'Was das Netzwerk beschlossen hat',
		lead: 'Mit Gremium, Datum und Quelle.',
		imported: 'Nachgetragen',
		importedNote:
			'Nachgetragen heißt: Der Beschluss fiel außerhalb dieser Website und wurde aus der genannten Quelle übernommen. Wer wie gestimmt hat, steht hier nicht.',
		empty: 'Hier ist noch kein Beschluss in dieser Sprache eingetragen.',
		whyEmpty:
			'Das heißt nicht, dass keiner gefasst wurde. Auf welcher Grundlage eine Forderung öffentlich ist, steht bei jeder Forderung.',
		eyebrow: 'Beschluss',
		body: 'Gremium',
		on: 'Datum',
		document: 'Dokument',
		corrects: 'Berichtigt',
		corrected: 'Dieser Eintrag ist berichtigt:',
		how: 'Wie er hierher kam'
	},
	glossary: {
		title: 'Die Wörter, mit denen das Netzwerk arbeitet',
		lead: 'Wie das Netzwerk einen Begriff gebraucht. Das Gesetz kann ihn enger oder weiter fassen; die Vorschriften stehen daneben.',
		letters: 'Nach Anfangsbuchstaben',
		seeAlso: 'Siehe auch',
		provisions: 'Im Recht',
		link: (term: string) => `${term}, Adresse dieses Begriffs`,
		empty: 'Hier ist noch kein Begriff in dieser Sprache erklärt.'
	}
};
