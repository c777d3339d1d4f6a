/**
 * Was die Suche von Seiten weiß, auf denen kein einzelner Eintrag steht: ein Satz darüber, und Wörter, mit denen andere
 * danach suchen. Die Wörter stehen auf keiner Seite.
 */
export const sitePages = {
	fixed: {
		accessibility: {
			about: 'Was auf dieser Website ohne Barrieren zugänglich ist und was noch fehlt.',
			words: ['Barrierefreiheit', 'barrierefrei', 'Barriere melden', 'Screenreader', 'WCAG', 'BITV', 'Behinderung']
		},
		changes: {
			about: 'Was in der Politik geschah und was hier neu eingetragen wurde, nach Datum.',
			words: [
				'Neuigkeiten',
				'Neues',
				'Aktuelles',
				'was ist neu',
				'Änderungen',
				'Verlauf der Änderungen',
				'Feed',
				'RSS',
				'Newsletter'
			]
		},
		contact: {
			about: 'Anschrift, Telefon und E-Mail der Geschäftsstelle.',
			words: [
				'Ansprechpartner',
				'Ansprechpartnerin',
				'Ansprechperson',
				'Telefonnummer',
				'E-Mail-Adresse',
				'Anschrift',
				'Adresse',
				'Anschrift der Geschäftsstelle',
				'anrufen',
				'schreiben',
				'Nachricht'
			]
		},
		contents: {
			about: 'Alle Seiten dieser Website auf einen Blick.',
			words: ['Inhaltsverzeichnis', 'Übersicht', 'Sitemap', 'alle Seiten', 'Verzeichnis']
		},
		data: {
			about: 'Alle Angaben als Tabellen und Dateien, frei zu verwenden.',
			words: [
				'CSV',
				'JSON',
				'API',
				'Datensatz',
				'Datensatz herunterladen',
				'Daten',
				'Download',
				'herunterladen',
				'offene Daten',
				'Open Data',
				'Lizenz',
				'Schnittstelle',
				'Tabelle',
				'Excel',
				'Rohdaten',
				'Datei',
				'Feed',
				'HSDS',
				'Popolo'
			]
		},
		codebook: {
			about: 'Was die Spalten der Tabellen bedeuten.',
			words: [
				'Codebuch',
				'Codebook',
				'Variablen',
				'Datenfelder',
				'Spalten',
				'Feldbeschreibung',
				'Dokumentation der Daten'
			]
		},
		easy: {
			about: 'Das Netzwerk und seine Forderungen in kurzen, einfachen Sätzen.',
			words: ['Leichte Sprache', 'einfache Sprache', 'leicht lesen', 'leicht verständlich']
		},
		help: {
			about:
				'Telefonnummern und Beratung, kostenlos und anonym: für Betroffene und für alle, die jemandem helfen wollen.',
			words: [
				'Hilfe',
				'Hilfe finden',
				'Hilfetelefon',
				'Notruf',
				'Notfall',
				'Polizei rufen',
				'ich brauche Hilfe',
				'Telefonnummer',
				'Nummer',
				'Beratung',
				'Beratung finden',
				'anonym beraten',
				'kostenlos beraten',
				'Beratungsstelle in meiner Nähe',
				'reden',
				'jemand hilft mir',
				'meine Sprache',
				'Hotline',
				'Schutz',
				'Unterkunft',
				'Ausweg'
			]
		},
		imprint: {
			about: 'Wer diese Website anbietet und für den Inhalt verantwortlich ist.',
			words: [
				'Impressum',
				'Anbieter',
				'Herausgeber',
				'verantwortlich',
				'Anschrift',
				'Adresse',
				'E-Mail-Adresse',
				'Rechtsform'
			]
		},
		press: {
			about: 'Ein Satz zum Zitieren, eine Zahl und der Kontakt für Redaktionen.',
			words: [
				'Presse',
				'Pressekontakt',
				'Pressestelle',
				'Pressefoto',
				'Pressesprecherin',
				'Medien',
				'Ansprechpartnerin für Medien',
				'Ansprechpartner für Journalisten',
				'Journalistin',
				'Redaktion',
				'Interview',
				'Interviewanfrage',
				'Logo',
				'Foto',
				'Bilder',
				'Artikel',
				'Zitat'
			]
		},
		privacy: {
			about: 'Welche Daten beim Lesen anfallen und wie lange sie bleiben.',
			words: [
				'Datenschutz',
				'Datenschutzerklärung',
				'DSGVO',
				'Cookies',
				'Tracking',
				'IP-Adresse',
				'personenbezogene Daten'
			]
		},
		safety: {
			about: 'Was auf Ihrem Gerät zurückbleibt und wie Sie diese Seite schnell verlassen.',
			words: [
				'sicher surfen',
				'Sicherheit',
				'Spuren',
				'Spuren löschen',
				'Verlauf',
				'Verlauf löschen',
				'Browserverlauf',
				'Chronik',
				'überwacht',
				'Überwachung',
				'Handy',
				'privates Fenster',
				'Inkognito'
			]
		},
		sign: {
			about: 'Was es in Gebärdensprache gibt.',
			words: ['Gebärdensprache', 'DGS', 'gehörlos', 'taub', 'Video']
		},
		timeline: {
			about: 'Seit wann jede Forderung gestellt ist und was darauf kam, in einem Bild.',
			words: ['Zeitleiste', 'Zeitstrahl', 'Chronologie', 'Zeitverlauf', 'Entwicklung']
		}
	},
	lists: {
		demand: { about: 'Alle Forderungen mit Nummer und Stand.', words: ['Forderungskatalog', 'Positionen', 'Register'] },
		goal: { about: 'Alle Ziele, und welche Forderungen zu ihnen gehören.', words: ['Zielsetzung', 'Absichten'] },
		member: {
			about: 'Alle Mitglieder, die hier eingetragen sind.',
			words: [
				'Mitgliedsorganisationen',
				'Mitgliedsverbände',
				'Mitgliederliste',
				'Organisationen',
				'Vereine',
				'Karte der Mitglieder'
			]
		},
		figure: {
			about: 'Wie viele Menschen und Fälle gezählt wurden, von wem und wie.',
			words: [
				'Statistik',
				'Statistiken',
				'Fallzahlen',
				'Daten und Fakten',
				'wie viele Fälle',
				'wie viele Betroffene',
				'Diagramm'
			]
		},
		body: {
			about: 'Alle Behörden, Parlamente und Bündnisse, mit denen das Netzwerk zu tun hat.',
			words: ['Adressaten', 'Behörden', 'Ministerien', 'Politik']
		},
		legal_act: {
			about: 'Alle Gesetze, Abkommen und Berichte.',
			words: ['Gesetze', 'Recht', 'Rechtslage', 'Gesetzgebung']
		},
		provision: {
			about: 'Alle Paragrafen und Artikel.',
			words: ['Paragrafen', 'Paragraphen', 'Artikel', 'Gesetzestext']
		},
		milestone: { about: 'Alle Veränderungen, die eingetragen sind.', words: ['Erfolge', 'erreicht', 'Meilensteine'] },
		open_issue: { about: 'Alles, was besser werden muss.', words: ['Probleme', 'Missstände', 'Kritik'] },
		statement: {
			about: 'Alle Stellungnahmen, Berichte und Mitteilungen, nach Jahr.',
			words: [
				'Publikationen',
				'Stellungnahmen',
				'Pressemitteilungen',
				'Berichte',
				'Broschüren',
				'Materialien',
				'Downloads'
			]
		},
		page: {
			about: 'Alle Seiten, auf denen sich das Netzwerk vorstellt.',
			words: ['Über uns', 'wer wir sind', 'Projekte']
		},
		agreement: { about: 'Alles, was gemeinsam beschlossen wurde.', words: ['Leitbild', 'Beschlüsse'] },
		term: {
			about: 'Alle Begriffe, die hier erklärt sind.',
			words: ['Wörterbuch', 'Begriffe', 'Definitionen', 'Lexikon']
		}
	}
};
