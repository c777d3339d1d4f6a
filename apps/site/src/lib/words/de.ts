import { type CitedParts, numbered } from './cited.ts';
import { count } from './de/count.ts';
import { about } from './de/about.ts';
import { marks } from './de/marks.ts';
import { addressee } from './de/addressee.ts';
import { figures } from './de/figures.ts';
import { progress } from './de/progress.ts';
import { reach } from './de/reach.ts';
import { timeline } from './de/timeline.ts';
import { services } from './de/services.ts';
import { statements } from './de/statements.ts';
import { law } from './de/law.ts';
import { politics } from './de/politics.ts';
import { rating } from './de/rating.ts';
import { register } from './de/register.ts';
import { search } from './de/search.ts';
import { citing } from './de/citing.ts';
import { share } from './de/share.ts';
import { changes } from './de/changes.ts';
import { versions } from './de/versions.ts';
import { deadlines } from './de/deadlines.ts';
import { duty } from './de/duty.ts';
import { media } from './de/media.ts';
import { data } from './de/data.ts';

/** What the site says in German. What an editor writes is data; what a rule says stands with the domain. */
export const de = {
	language: 'Deutsch',
	exit: {
		leave: 'Seite verlassen',
		hint: '3 × Shift',
		twoMore: 'Drücken Sie noch zweimal die Umschalttaste (Shift), um die Seite zu verlassen.',
		oneMore: 'Drücken Sie noch einmal die Umschalttaste (Shift), um die Seite zu verlassen.',
		late: 'Die Zeit ist um. Die Seite bleibt offen.',
		leaving: 'Die Seite wird verlassen.'
	},
	frame: {
		skip: 'Zum Inhalt',
		menu: 'Menü',
		help: 'Hilfe',
		search: 'Suche',
		allLists: 'Alle Verzeichnisse',
		usedIn: 'Wo davon die Rede ist',
		contents: 'Alles auf einer Seite',
		parts: {
			demands: 'Forderungen',
			reached: 'Erreicht',
			issues: 'Handlungsbedarf',
			law: 'Recht',
			bodies: 'Institutionen',
			figures: 'Zahlen',
			members: 'Mitglieder',
			about: 'Über das Netzwerk'
		},
		imprint: 'Impressum',
		privacy: 'Datenschutz',
		safety: 'Sicher lesen',
		demonstration: (name: string) =>
			`Eine Vorführung aus öffentlich belegten Angaben zu ${name}, nicht die Website des Netzwerks selbst.`,
		old: (day: string) =>
			`Diese Seite zeigt den Stand vom ${day}. Seither kam keine neuere Ausgabe; manches kann überholt sein.`,
		oldHelp: 'Wer Hilfe braucht, findet hier die Hilfetelefone.',
		/** Der Tag der Ausgabe; wie aktuell ist, was darin steht, sagen die Quellen. */
		asOf: (day: string) => `Ausgabe vom ${day}`,
		data: 'Alle Angaben gibt es auch als',
		dataLink: 'offene Daten',
		dataEnd: ', unterschrieben und für alle zu prüfen; Neues als',
		feed: 'Feed'
	},
	count,
	addressee,
	marks,
	about,
	figures,
	progress,
	reach,
	timeline,
	services,
	statements,
	law,
	politics,
	rating,
	register,
	search,
	share,
	citing,
	changes,
	versions,
	media,
	deadlines,
	duty,
	data,
	home: {
		findHelp: 'Hilfe finden',
		allHelp: 'Alle Wege zu Hilfe',
		documented: 'Zusammengefasst aus Dokumenten des Netzwerks; ein Beschluss ist hier nicht hinterlegt.',
		state: 'Wie weit Recht und Programme den Forderungen folgen',
		clauses: (clauses: number, demands: string) =>
			clauses === 1
				? 'Ein Satz. Das Zeichen führt zu ihm.'
				: `${clauses} Sätze aus ${demands}. Jedes Zeichen führt zu einem.`,
		noDemands: 'Hier ist noch keine Forderung veröffentlicht.',
		allDemands: (n: string) => `Alle ${n} im Register`,
		latest: 'Zuletzt',
		allGoals: 'Aufgaben und Ziele',
		behind: 'Wer dahintersteht',
		allMembers: 'Alle Mitglieder nach Gebiet'
	},
	size: {
		entered: (n: string, isOne: boolean) =>
			isOne ? 'ein Mitglied ist hier eingetragen' : `${n} Mitglieder sind hier eingetragen`,
		notAll: 'Nicht jedes Mitglied ist hier eingetragen.',
		own: (members: string, associates: string | undefined) =>
			`das Netzwerk selbst nennt ${members}${associates === undefined ? '' : ` und ${associates} assoziierte`}`
	},
	demand: {
		eyebrow: (number: number) => `Forderung ${number}`,
		toGoal: 'zum Ziel',
		ground: 'Grundlage',
		documented:
			'In einem Dokument des Netzwerks belegt. Der Wortlaut hier fasst zusammen; ein Beschluss ist nicht hinterlegt.',
		agreed: (body: string, date: string) => `von ${body}, ${date}`,
		/** What stands before the date in a list. */
		standing: { documented: 'Gefordert', imported: 'Beschlossen' },
		since: 'Gefordert',
		/** Wie aktuell die Seite ist: so, wie das Jüngste, das dazu gelesen wurde. */
		latestSource: 'Jüngste Quelle',
		sinceOn: (date: string) => `seit ${date}`,
		sinceAtLatest: (date: string) => `spätestens seit ${date}`,
		sinceUnknown: 'das Papier trägt kein Datum',
		document: 'Dokument',
		/** Unter einem Satz, den wir aus einem Dokument zusammengefasst haben. */
		summaryOf: (document: string) => `Zusammenfassung nach: ${document}`,
		/** Unter einem Satz, den das Netzwerk so beschlossen hat. */
		agreedAs: (parts: { network: string; number: number; version: string; day: string }) =>
			`${parts.network}, Forderung ${parts.number}, ${parts.version} vom ${parts.day}`,
		asData: 'Diese Forderung als Daten (JSON)',
		quoteNote: 'Ein Klick wählt den Satz mit seinem Nachweis aus.',
		thisVersion: 'Fassung',
		clauses: { documented: 'Die Forderung in Sätzen', imported: 'Wortlaut' },
		clausesNote: 'Die Nummer eines Satzes führt zu der Adresse, unter der er in dieser Fassung stehen bleibt.',
		linkToClause: (number: string) => `Satz ${number}, bleibende Adresse dieses Satzes`,
		reasons: 'Warum',
		version: 'Diese Fassung',
		versionSince: (day: string) => `Dieser Wortlaut steht hier seit dem ${day}.`,
		translated: {
			de: 'Aus dem Deutschen übersetzt.',
			en: 'Aus dem Englischen übersetzt.',
			other: (language: string) => `Übersetzt aus: ${language}.`
		},
		behind: 'Die Vorlage wurde seither geändert; diese Übersetzung gibt noch den Stand davor wieder.',
		inLanguage: { de: 'auf Deutsch', en: 'auf Englisch', other: (language: string) => `auf ${language}` },
		cite: 'So zitieren',
		citation: (parts: CitedParts) =>
			`${parts.network}: Forderung ${parts.number}, „${parts.title}“, Fassung ${numbered(parts.version)}vom ${parts.day}, ${parts.address}`,
		citationOfSummary: (parts: CitedParts & { document: string }) =>
			`Nach: ${parts.document}. Zusammenfassung dieser Website: ${parts.network}, Forderung ${parts.number}: ${parts.title}; Fassung ${numbered(parts.version)}vom ${parts.day}, ${parts.address}`,
		fingerprint: 'Prüfsumme des Wortlauts',
		before: 'Vorige Forderung',
		after: 'Nächste Forderung',
		pager: 'Forderungen der Reihe nach'
	},
	goals: {
		title: 'Wofür das Netzwerk arbeitet',
		aim: 'Ziel',
		task: 'Aufgabe',
		demandsFor: 'Forderungen dazu',
		empty: 'Hier ist noch kein Ziel in dieser Sprache veröffentlicht.'
	},
	members: {
		title: 'Wer im Netzwerk arbeitet',
		elsewhere: 'Ohne Angabe eines Gebiets',
		unlisted: (n: string, isOne: boolean) =>
			isOne
				? 'Ein weiteres ist nur in einer anderen Sprache eingetragen.'
				: `Dazu ${n}, die nur in einer anderen Sprache eingetragen sind.`,
		together: 'Wie sie sich einigen',
		map: 'Mitglieder nach Gebiet',
		inArea: (area: string, count: number) => `${area}: ${count === 1 ? 'ein Mitglied' : `${count} Mitglieder`}`,
		noneInArea: (area: string) => `${area}: hier noch keines eingetragen`,
		why: 'Hier steht nur, wessen Mitgliedschaft eine öffentliche Quelle belegt. Wer geschützt arbeiten muss, bleibt ungenannt.',
		howToBeEntered: 'Ein Mitglied eintragen lassen',
		toOffice: 'Zur Geschäftsstelle',
		countNote: 'Gezählt ist, wer hier mit einem Gebiet eingetragen ist, nicht das ganze Netzwerk.',
		empty: 'Hier ist noch kein Mitglied eingetragen.',
		kinds: { full: 'Mitglied', associate: 'Assoziiertes Mitglied', observer: 'Beobachtendes Mitglied' }
	},
	member: {
		seat: 'Sitz',
		postBox: (number: string) => `Postfach ${number}`,
		website: 'Website',
		phone: 'Telefon',
		email: 'E-Mail',
		since: 'Arbeitet seit',
		offers: 'Was dort angeboten wird',
		allOffers: 'Alle Angebote nach Gebiet und Sprache',
		onMap: (area: string) => `Karte der Gebiete; der Sitz liegt in: ${area}`,
		inNetwork: 'Im Netzwerk; die Art der Mitgliedschaft ist hier nicht belegt.',
		history: 'Im Netzwerk',
		memberSince: (kind: string, date: string) => `${kind} seit ${date}`,
		memberUntil: (kind: string, date: string) => `${kind} bis ${date}`,
		memberFromTo: (kind: string, from: string, to: string) => `${kind} ${from} bis ${to}`
	},
	contents: {
		title: 'Was hier steht',
		lead: 'Jede Seite dieser Website, nach Art geordnet.'
	},
	sources: {
		title: 'Quellen',
		retrieved: (day: string) => `abgerufen am ${day}`,
		undated: 'ohne Datum',
		notBefore: (date: string) => `nicht vor ${date}`,
		notAfter: (date: string) => `spätestens ${date}`
	},
	contact: {
		interpreted: (n: number) => `mit Dolmetschenden ${n} weitere ${n === 1 ? 'Sprache' : 'Sprachen'}`,
		trace:
			'Ein Anruf bleibt in der Anrufliste Ihres Geräts stehen, bis Sie ihn dort löschen. Diese Seite selbst speichert der Browser nicht.',
		address: 'Anschrift'
	},
	privacy: {
		title: 'Was diese Website von Ihnen weiß',
		lead: 'Nichts, was sie behalten würde.',
		sections: [
			{
				heading: 'Auf Ihrem Gerät',
				text: 'Kein Cookie, kein anderer Speicher. Ihr Browser legt Seiten, Schrift und Gestaltung in seinem Zwischenspeicher ab, wie bei jeder Website; die Hilfeseiten nicht. Er merkt sich außerdem zwei Jahre lang, dass diese Adresse nur verschlüsselt aufgerufen wird. Beides verschwindet, wenn Sie den Verlauf und die Websitedaten löschen.'
			},
			{
				heading: 'Auf dem Rechner, der antwortet',
				text: 'Das Programm schreibt auf, wann es startet, wann eine neue Ausgabe kommt und welche Fehler es macht. Es schreibt nicht auf, wer welche Seite aufruft, auch keine IP-Adresse. Die Adresse wird gebraucht, um zu antworten, und ist danach vergessen. Steht ein weiterer Rechner davor, gilt für ihn, was sein Betreiber sagt.'
			},
			{
				heading: 'Wenn Sie suchen oder filtern',
				text: 'Was Sie in die Suche eingeben, wird Teil der Adresse. Sie steht damit im Verlauf Ihres Browsers; hier wird sie nicht aufgeschrieben. Auf den Hilfeseiten ist das anders: Dort filtert Ihr Gerät selbst, gesendet wird nichts, und die Adresse bleibt, wie sie ist.'
			},
			{
				heading: 'Wenn Sie abonnieren oder Daten holen',
				text: 'Feeds und Dateien antworten allen, ohne Anmeldung und ohne Schlüssel. Ein Leseprogramm fragt von sich aus immer wieder nach; auch davon wird nichts aufgeschrieben.'
			},
			{
				heading: 'Bei Dritten',
				text: 'Alles kommt von dieser einen Adresse: Schrift, Gestaltung, Bilder. Es gibt keine Zählung, keine fremde Karte, kein Video und keine eingebetteten Dienste. Folgen Sie einem Link nach draußen, erfährt das Ziel nicht, von welcher Seite Sie kommen.'
			},
			{
				heading: 'Das eine Programm auf der Seite',
				text: 'Die Seiten enthalten ein einziges kleines Programm: Es lässt Sie die Seite mit einem Klick oder drei Tastendrücken verlassen. Es sendet nichts und zählt nichts.'
			},
			{
				heading: 'Wenn Sie uns schreiben oder anrufen',
				text: 'Diese Website nimmt keine Nachrichten entgegen. Was Sie per E-Mail oder Telefon mitteilen, liegt bei denen, die Sie anschreiben oder anrufen.'
			}
		]
	},
	safety: {
		title: 'Sicher lesen',
		lead: 'Für alle, die ein Gerät benutzen, in das auch andere schauen.',
		sections: [
			{
				heading: 'Was „Seite verlassen“ tut',
				text: 'Der gelbe Knopf ersetzt diese Seite durch eine unverfängliche. Dreimal die Umschalttaste (Shift) drücken, jedes Mal innerhalb von fünf Sekunden, tut dasselbe. Die Seite, die Sie so verlassen, lässt sich mit „Zurück“ nicht wieder aufrufen. Ist JavaScript abgeschaltet, ist der Knopf ein gewöhnlicher Link; dann bleibt sie erreichbar. Gesendet oder gezählt wird dabei nichts.'
			},
			{
				heading: 'Was mit Ihrer Auswahl geschieht',
				text: 'Auf den Hilfeseiten können Sie auswählen, welche Sprache Sie sprechen und worum es geht. Verlassen Sie die Seite, ist alles wieder zurückgesetzt, auch wenn jemand später mit „Zurück“ zu ihr kommt. Ist JavaScript abgeschaltet, geht das nicht: Der Browser kann die Seite dann so zeigen, wie Sie sie verlassen haben, mit Ihrer Auswahl. Laden Sie sie in diesem Fall neu, bevor Sie weitergehen.'
			},
			{
				heading: 'Was es nicht tut',
				text: 'Es löscht den Verlauf nicht. Seiten, die Sie vorher auf dieser Website gelesen haben, stehen weiter in der Liste der besuchten Seiten und sind mit „Zurück“ erreichbar. Der Verlauf selbst behält auch die Seite, die Sie verlassen haben. Es schützt nicht vor Programmen, die das Gerät überwachen.'
			},
			{
				heading: 'Keine Spuren hinterlassen',
				text: '- Am sichersten ist ein anderes Gerät: bei einer Freundin, in einer Bibliothek, in einer Beratungsstelle.\n- Ein privates Fenster des Browsers vergisst die besuchten Seiten, wenn Sie es schließen. Lesezeichen und heruntergeladene Dateien bleiben.\n- Den Verlauf finden Sie im Menü des Browsers unter „Verlauf“, am Computer meist mit Strg + H. Löschen Sie nur einzelne Einträge: Ein ganz leerer Verlauf kann auffallen.\n- Ist der Browser mit einem Konto angemeldet, steht der Verlauf auch auf anderen Geräten.\n- Im Verlauf stehen Titel und Adresse jeder Seite. Die Hilfeseiten heißen dort nur „Info“, aber der Name der Website steht auch in ihrer Adresse. Die anderen Seiten verraten, worum es geht, und nach einer Suche auch, wonach Sie gesucht haben.'
			},
			{
				heading: 'Was ein Anruf hinterlässt',
				text: 'Wenn Sie eine Nummer auf dieser Website antippen, wählt Ihr Telefon. Der Anruf steht danach in der Anrufliste des Geräts. Dort können Sie ihn einzeln löschen. Ob er auf der Rechnung erscheint, hängt von der Nummer und vom Vertrag ab. Was Sie per E-Mail schreiben, liegt unter „Gesendet“.'
			}
		]
	},
	hours: {
		always: 'Tag und Nacht, an allen Tagen',
		days: {
			MO: 'Montag',
			TU: 'Dienstag',
			WE: 'Mittwoch',
			TH: 'Donnerstag',
			FR: 'Freitag',
			SA: 'Samstag',
			SU: 'Sonntag'
		},
		through: (first: string, last: string) => `${first} bis ${last}`,
		time: (hour: number, minute: string) => (minute === '00' ? String(hour) : `${hour}.${minute}`),
		span: (days: string, from: string, to: string) => `${days} ${from}\u00a0bis\u00a0${to}\u00a0Uhr`
	},
	errors: {
		notFound: {
			title: 'Hier steht nichts',
			text: 'Die Adresse ist falsch geschrieben, oder es gab diese Seite nie. Suchen Sie danach, oder sehen Sie ins Register.'
		},
		nowhere: {
			title: 'Hier steht nichts',
			text: 'Die Adresse ist falsch geschrieben, oder es gab diese Seite nie.'
		},
		otherLanguage: {
			title: 'Auf Deutsch gibt es diese Seite nicht',
			titleOfAny: 'In dieser Sprache gibt es diese Seite nicht',
			text: 'Veröffentlicht ist sie in einer anderen Sprache:'
		},
		gone: {
			title: 'Das wurde zurückgezogen',
			text: 'Was hier stand, gilt nicht mehr. Das Netzwerk hat es zurückgezogen; es gibt keinen Nachfolger.'
		},
		broken: {
			title: 'Auf unserer Seite ist etwas schiefgegangen',
			text: 'Der Fehler liegt bei uns und ist vermerkt. Versuchen Sie es in einigen Minuten noch einmal.'
		},
		unavailable: {
			title: 'Die Seite ist gleich da',
			text: 'Die Website startet gerade. Versuchen Sie es in einer Minute noch einmal.'
		},
		busy: {
			title: 'Die Seite ist gleich da',
			text: 'Gerade wird sehr viel von dieser Seite abgerufen. Versuchen Sie es in einer Minute noch einmal.'
		},
		urgent: {
			call: 'Wenn es dringend ist, rufen Sie an:',
			holds: 'Die Nummer gilt in allen Ländern der EU und kostet nichts.'
		},
		register: 'Zum Register',
		help: 'Zu den Hilfetelefonen'
	}
};

export type Catalogue = typeof de;
