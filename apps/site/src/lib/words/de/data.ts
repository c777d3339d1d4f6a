/** Offene Daten: was es gibt, was man damit darf, und wie man es prüft. */
export const data = {
	title: 'Alles, was hier steht, als Daten',
	lead: 'Für Recherche, Programme und Archive. Jede Datei stammt aus derselben unterschriebenen Ausgabe wie diese Seiten und enthält nicht mehr als sie.',
	release: (number: string, day: string) => `Ausgabe ${number} vom ${day}`,
	all: 'Alles auf einmal',
	allText:
		'Ein Archiv mit allen Tabellen, ihrem Codebook, der Ausgabe selbst, ihrer Unterschrift und einem Beispiel. Dieselbe Ausgabe gibt dieselben Bytes.',
	reading: 'Die Forderungen zum Lesen',
	readingText:
		'Eine Zeile für jede Forderung, nach Nummern: Titel, Stand, Zeichen der Sätze, Adressaten mit Namen, seit wann, Grundlage und Adresse. Frühere Fassungen stehen in clauses.csv. Auf der Seite jeder Forderung liegt sie allein als JSON.',
	tables: 'Tabellen',
	tablesText: (files: string) =>
		`${files} Tabellen als CSV: UTF-8, eine Kopfzeile, Kommas (RFC 4180). Jede Zeile ist ein Eintrag mit seiner Kennung, in clauses.csv ein Satz einer Fassung. Erst kommen die Angaben, dann die Wörter in jeder Sprache. Verweise nennen die Kennung des anderen Eintrags.`,
	codebookText: 'Was in welcher Spalte steht:',
	codebookLink: 'das Codebook',
	forPrograms: 'für Programme',
	forPortals: 'für Datenportale (DCAT)',
	formula:
		'Was ein Tabellenprogramm als Formel lesen könnte, etwa eine Telefonnummer mit Pluszeichen, hat einen Apostroph davor.',
	file: 'Datei',
	holds: 'Inhalt',
	rows: 'Zeilen',
	example: 'Ein Beispiel',
	exampleText:
		'Ohne verzeichneten Stand ist der Streifen leer, und „first“ sagt, wo seine Linie beginnt. Man braucht Node und die drei Tabellen im selben Ordner:',
	exampleRun: (day: string) => `node strip-example.mjs ${day}`,
	directory: 'Das Verzeichnis der Angebote',
	directoryText:
		'Mitglieder und Angebote im Format HSDS 3.0 von Open Referral, das Beratungsverzeichnisse weltweit lesen. Lange Listen haben Seiten zu je fünfzig Einträgen; weitere ruft man mit den Parametern page und per_page ab, wie der Standard es vorsieht. Jeden anderen Parameter lehnt der Server ab. Jede weitere Seite hat auch eine eigene Adresse, wie services/page/2: für Server, die keine Parameter lesen.',
	directoryPlaces:
		'Eine Anschrift steht dort nur, wenn sie ganz veröffentlicht ist. Geschützte Orte fehlen, hier wie überall: Die Ausgabe hat sie nie enthalten. Namen von Personen stehen nicht darin.',
	politics: 'Institutionen und Beschlüsse',
	politicsText:
		'Organisationen, Mitgliedschaften, Sitze und Beschlüsse im Format Popolo. Wo Popolo kein Wort hat, gebrauchen wir ein eigenes: für Forderungen mit allen Fassungen, Einbringungen, Antworten, Bewertungen und Bezüge zum Recht. Keine Abstimmung ist öffentlich, also ist auch keine enthalten.',
	news: 'Was sich ändert',
	newsText:
		'Ein Feed (Atom) in jeder Sprache nennt neue Forderungen, was wem vorgelegt wurde, welchen Stand eine Forderung hat, und Veröffentlichungen.',
	feed: { de: 'Feed auf Deutsch', en: 'Feed auf Englisch', other: (language: string) => `Feed auf ${language}` },
	follow: 'Einer Ausgabe folgen',
	followText:
		'Die Unterschrift nennt Nummer, Zeitpunkt und Prüfsumme des Inhalts. Fragen Sie sie so oft ab, wie Sie mögen: Mit ETag kostet es fast nichts. Steigt die Nummer, holen Sie den Inhalt unter seiner Prüfsumme. Für jeden Inhalt gibt es nur eine Schreibweise (RFC 8785), darum hat derselbe Inhalt dieselbe Prüfsumme. Die Nummern steigen nur. Bilder und Dokumente der Ausgabe heißen nach ihrer Prüfsumme.',
	parts: {
		envelope: 'Unterschrift',
		content: 'Inhalt',
		envelopeSchema: 'Schema der Unterschrift',
		contentSchema: 'Schema des Inhalts',
		key: 'Schlüssel'
	},
	verify: 'Selbst prüfen',
	verifyText:
		'Diese fünf Zeilen zeigen, dass eine Ausgabe genau so unterschrieben wurde, wie sie hier liegt. Sie brauchen curl, OpenSSL 3, sha256sum und den Schlüssel als key.pub in einem leeren Ordner.',
	verifyResult: 'Stimmt alles, sagt die vierte Zeile',
	verifyAnd: 'und die fünfte',
	verifyFail: 'Ist auch nur ein Byte anders, meldet eine der beiden einen Fehler.',
	keyText:
		'Den Schlüssel nehmen Sie von jemandem, dem Sie trauen, nicht von der Website, die Sie prüfen. Wer seine Prüfsumme kennt, kann ihn hier holen und mit sha256sum vergleichen:',
	keyId: 'In der Unterschrift heißt derselbe Schlüssel anders: nach der Prüfsumme seiner binären Form (DER).',
	keyFollows: 'Welcher Schlüssel auf welchen folgte, jeweils vom früheren unterschrieben, steht in',
	licence: 'Was Sie damit dürfen',
	facts:
		'Tatsachen gehören niemandem: dass etwas gefordert wurde, wann, bei wem, was im Gesetz steht. Sie dürfen sie verwenden, wie Sie wollen. Nennen Sie bitte die Quelle, die bei jeder Angabe steht.',
	wordingOfDemonstration: (name: string) =>
		`Die Texte dieser Vorführung fassen öffentliche Dokumente in eigenen Worten zusammen. Für sie gilt dieselbe Lizenz wie für die Software, Apache 2.0. ${name} hat darüber nichts entschieden und die Texte nicht freigegeben.`,
	wordingOfNetwork: (name: string) =>
		`Für seine Texte hat ${name} hier keine Lizenz angegeben. Zitieren dürfen Sie sie mit Quelle; wenn Sie mehr übernehmen wollen, fragen Sie das Büro.`,
	marks: 'Namen und Zeichen von Organisationen gehören ihnen. Verlinkte Dokumente gehören denen, die sie herausgeben.',
	cite: 'So zitieren',
	citation: (parts: { network: string; number: string; day: string; address: string }) =>
		`${parts.network}: Offene Daten, Ausgabe ${parts.number} vom ${parts.day}, ${parts.address}`,
	citationOfDemonstration: (parts: { network: string; number: string; day: string; address: string }) =>
		`Vorführung zu ${parts.network}: Offene Daten, Ausgabe ${parts.number} vom ${parts.day}, ${parts.address}`,
	codebook: {
		title: 'Was in welcher Spalte steht',
		lead: 'Für jede Tabelle alle Spalten in ihrer Reihenfolge. Ein n im Namen einer Spalte steht für 1, 2, 3 und so fort.',
		back: 'Alle offenen Daten',
		files: 'Tabellen',
		languages: (main: string, others: string) =>
			`Wörter haben für jede Sprache eine Spalte. Aufgeführt ist die der Hauptsprache (${main}); ebenso gibt es sie für jede andere (${others}).`,
		types: {
			text: 'Text',
			number: 'Zahl',
			'yes-no': 'true oder false',
			code: 'Code',
			id: 'Kennung (UUID)',
			day: 'Tag',
			date: 'Jahr, Monat oder Tag',
			instant: 'Zeitpunkt (UTC)',
			address: 'Adresse im Netz',
			marker: '[], {} oder null, wo die Angabe da ist und nichts enthält'
		},
		list: 'mehrere, mit Komma getrennt',
		to: 'aus'
	},
	feedWords: {
		title: (network: string) => `${network}: Forderungen, und was aus ihnen wird`,
		subtitle: 'Was zuletzt öffentlich wurde: Forderungen, Vorgebrachtes, Bewertungen, Veröffentlichungen.',
		demand: (number: number, title: string) => `Forderung ${number}: ${title}`,
		documented: 'In einem Dokument des Netzwerks belegt; ein Beschluss ist nicht hinterlegt.',
		agreed: (body: string) => `Beschlossen: ${body}.`,
		demands: (numbers: string, isOne: boolean) => (isOne ? `Forderung ${numbers}` : `Forderungen ${numbers}`),
		introduced: (what: { demands: string; form: string; body: string }) =>
			`${what.demands} vorgebracht: ${what.form}, gerichtet an ${what.body}`,
		placed: (what: { number: number; document: string }) =>
			`Forderung ${what.number}: eingeordnet nach ${what.document}`,
		assessed: (what: { number: number; axis: string; state: string }) =>
			`Forderung ${what.number}: ${what.state} (${what.axis})`,
		statement: (what: { kind: string; title: string }) => `${what.kind}: ${what.title}`,
		dated: (date: string, what: string) => `${what}, ${date}`
	},
	codes: {
		accessibilityReviewedBy: { self: 'wer die Website baut oder betreibt', independent: 'eine unabhängige Stelle' },
		ground: { documented: 'im Dokument des Netzwerks belegt', imported: 'anderswo beschlossen' },
		axis: {
			officials: 'was die Zuständigen sagen',
			network: 'wie das Netzwerk urteilt; in einer Vorführung: wie seine Dokumente einzuordnen sind',
			monitors: 'was unabhängige Stellen feststellen',
			practice: 'was die Praxis sieht'
		},
		sincePrecision: { on: 'genau dann', at_latest: 'spätestens dann' },
		forms: {
			sexual: 'sexuelle Ausbeutung',
			labour: 'Ausbeutung der Arbeitskraft',
			begging: 'erzwungenes Betteln',
			criminal_acts: 'erzwungene Straftaten',
			organ_removal: 'erzwungene Organentnahme',
			forced_marriage: 'Zwangsheirat',
			illegal_adoption: 'illegale Adoption',
			surrogacy: 'Ausbeutung durch Leihmutterschaft'
		},
		actEnd: { repealed: 'aufgehoben', dropped: 'nicht weiterverfolgt' },
		stance: { agrees: 'entspricht ihr', against: 'steht ihr entgegen', neutral: 'betrifft sie' },
		strength: { strong: 'deutlich', weak: 'teilweise' },
		precision: { exact: 'genau', at_least: 'mindestens', more_than: 'mehr als', about: 'rund', almost: 'knapp' },
		unit: {
			people: 'Personen',
			cases: 'Fälle',
			proceedings: 'Verfahren',
			percent: 'Prozent',
			consultations: 'Beratungen',
			places: 'Plätze',
			euros: 'Euro'
		},
		counts: { documented: 'dokumentiert', analysed: 'ausgewertet', other: 'anderes' },
		proposal: { draft: 'Entwurf', demanded: 'gefordert' },
		mediaType: { 'image/webp': 'Bild', 'application/pdf': 'Dokument' }
	}
};
