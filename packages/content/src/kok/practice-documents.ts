import { type Document, documents, news, publisher, site } from './documents.ts';

const publications = `${site}serviceangebote/publikationen/detail/`;
const helpline = 'Hilfetelefon Gewalt gegen Frauen';
const family = 'Bundesministerium für Familie, Senioren, Frauen und Jugend';

/**
 * Where the network itself, its projects, its figures and its counselling were read; as in `documents`, each once.
 * A title that describes instead of quoting stands where only the contents of a document were to be had.
 */
export const practice = {
	website: { title: 'Website des KOK', publisher, url: site },
	membershipOlder: {
		title: 'Mitgliedschaft (ältere Fassung)',
		publisher,
		url: `${site}ueber-uns/unterstuetzen-sie-uns/mitgliedschaft/`
	},
	coalitionTalks: {
		title: 'Kernforderungen des KOK zu den Koalitionsverhandlungen und zum Koalitionsvertrag',
		publisher,
		url: `${news}kernforderungen-des-kok-zu-den-koalitionsverhandlungen-und-zum-koalitionsvertrag`
	},
	support: {
		title: 'Unterstützung',
		publisher,
		url: `${site}menschenhandel/was-ist-menschenhandel/unterstuetzung`
	},
	centresTerm: { title: 'Glossar: Spezialisierte Fachberatungsstellen', publisher, url: `${site}glossar` },
	traffickingInWomenTerm: { title: 'Glossar: Frauenhandel', publisher, url: `${site}glossar` },
	pressQuestions: { title: 'Häufig gestellte Fragen zu Menschenhandel', publisher, url: `${site}presse/faq` },
	qualityHandbook: {
		title: 'Zweite, aktualisierte Auflage des KOK-Qualitätshandbuchs',
		publisher,
		url: `${news}2-aktualisierte-auflage-des-kok-qualitaetshandbuchs`
	},
	nationalNetworks: { title: 'Vernetzung bundesweit', publisher, url: `${site}der-kok/vernetzung` },
	committeeWork: {
		title: 'Gremienarbeit',
		publisher,
		url: `${site}der-kok/vernetzung/bundesweit/gremienarbeit?type=98`
	},
	laStrada: { title: 'Mitglieder von La Strada International', publisher: 'La Strada International' },
	gaatw: { title: 'Interview mit dem KOK', publisher: 'GAATW', dated: '2022-07' },
	authorities: {
		title: 'Kooperation mit Behörden',
		publisher,
		url: `${site}menschenhandel/was-ist-menschenhandel/in-die-sexuelle-ausbeutung/koop-mit-behoerden`
	},
	federalPoliceAgreement: {
		title: 'Kooperationsvereinbarung zwischen Bundespolizei und dem KOK e.V.',
		publisher,
		url: `${news}kooperationsvereinbarung-zwischen-bundespolizei-und-dem-kok-ev`,
		dated: '2022-07-22'
	},
	federalPolicePress: {
		title: 'Kampf gegen Menschenhandel – Kooperationsvereinbarung unterzeichnet',
		publisher: 'Bundespolizei',
		url: 'https://www.bundespolizei.de/Web/DE/04Aktuelles/01Meldungen/2022/07/220729-kok.html',
		dated: '2022-07-29'
	},
	unConventions: {
		title: 'Rechtsgrundlagen international: UN-Konventionen',
		publisher,
		url: `${site}menschenhandel/was-ist-menschenhandel/rechtsgrundlagen-international/un-konventionen`
	},
	anniversary: {
		title: 'Pressemitteilung: KOK feiert 20-jähriges Jubiläum',
		publisher,
		url: `${site}kok-informiert/detail/pressemitteilung-kok-feiert-20-jaehriges-jubilaeum`,
		dated: '2019-06-05'
	},
	anniversaryReport: {
		title: '20 Jahre KOK – Koordinierungskreis gegen Menschenhandel',
		publisher: 'WILPF Deutschland',
		url: 'https://www.wilpf.de/20-jahre-kok-koordinierungskreis-gegen-menschenhandel/',
		dated: '2019-06-12'
	},
	fundingByMinistry: { title: 'Angaben zur Förderung des KOK', publisher: family, dated: '2023' },
	homeEnglish: { title: 'Home', publisher, url: `${site}en/home/`, notBefore: '2018-10' },
	conference2021: {
		title: 'Fachtagung Menschenhandel und Datenpolitik 2021',
		publisher,
		url: `${site}kok-informiert/kok-veranstaltungen/fachtagung-menschenhandel-und-datenpolitik-2021`
	},
	review2021: { title: 'KOK-Jahresrückblick 2021', publisher, url: `${news}kok-jahresrueckblick-2021` },
	compensationProject: {
		title: '„Opferrechte stärken!“: Abschlussbericht des Projekts mit positiver Bilanz',
		publisher,
		url: `${news}opferrechte-staerken-abschlussbericht-des-projekts-mit-positiver-bilanz?type=98`,
		notBefore: '2013-01'
	},
	datact: { title: 'Data protection: datACT', publisher, url: `${site}en/data-protection-datact` },
	registrationOffices: {
		title: 'Web-Seminare für Behördenmitarbeiter*innen',
		publisher,
		url: `${site}projekte-themen/abgeschlossene-projekte/web-seminare-fuer-behoerdenmitarbeiterinnen`
	},
	justiceAtLast: {
		title: 'Justice at Last: Zwei Working Paper veröffentlicht',
		publisher,
		url: `${news}justice-at-last-zwei-working-paper-veroeffentlicht`
	},
	visits2019: {
		title: 'Besuche bei den Projekten der Mitgliedsorganisationen 2019',
		publisher,
		url: `${news}besuche-bei-den-projekten-der-mitgliedsorganisationen-2019`,
		notBefore: '2019'
	},
	ukraine: { title: 'KOK startet Ukraineprojekt', publisher, url: `${news}kok-startet-ukraineprojekt` },
	onlineLaunch: {
		title: 'Digitales Angebot unterstützt Betroffene von Menschenhandel',
		publisher: 'BMBFSFJ, via pubt.io',
		url: 'https://www.pubt.io/view/E61C4846C5497936097A81C8159C9FDD2A7F2A3C',
		dated: '2026-01-16'
	},
	exhibitionOpened: {
		title: 'Neue Wanderausstellung informiert über Menschenhandel in Deutschland',
		publisher: family,
		url: 'https://bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/neue-wanderausstellung-informiert-ueber-menschenhandel-in-deutschland-83302',
		dated: '2014'
	},
	exhibition: { title: 'Ausstellung', publisher, url: `${site}kok-ausstellung` },
	exhibitionUpdated: {
		title: 'Neu: aktualisierte Wanderausstellung des KOK',
		publisher,
		url: `${news}neu-aktualisierte-wanderausstellung-des-kok`
	},
	exhibitionHannover: {
		title: 'KOK-Ausstellung',
		publisher: 'kobra-beratungsstelle.de',
		url: 'http://www.kobra-beratungsstelle.de/kok-ausstellung.html'
	},
	exhibitionMagdeburg: {
		title: 'Landesfrauenrat unterwegs: Wanderausstellung „Menschenhandel“ eröffnet',
		publisher: 'Landesfrauenrat Sachsen-Anhalt e.V.',
		url: 'http://www.landesfrauenrat-sachsen-anhalt.de/aktuelles/landesfrauenrat-unterwegs-kok-ausstellungseroeffnung/',
		dated: '2016-05-20'
	},
	exhibitionDortmund: { title: 'Die Ausstellung in Dortmund', publisher: 'mengede-intakt.de', notBefore: '2018' },
	exhibitionBremen: {
		title: 'Ausstellung „Menschenhandel hier & heute“',
		publisher: 'gemeinde-neustadt.de',
		url: 'https://gemeinde-neustadt.de/2024/09/09/ausstellung-menschenhandel-hier-heute/',
		dated: '2024-09-09'
	},
	exhibitionSaarbruecken: {
		title: 'Ausstellung „Menschenhandel – Situation, Rechte und Unterstützung in Deutschland“',
		publisher: 'aldona-ev.de',
		url: 'https://aldona-ev.de/ausstellung-menschenhandel-situation-rechte-und-unterstuetzung-in-deutschland/'
	},
	directive2024: {
		title: 'Richtlinie (EU) 2024/1712',
		publisher: 'Amtsblatt der Europäischen Union',
		url: 'http://data.europa.eu/eli/dir/2024/1712/oj',
		dated: '2024-06-24'
	},
	data2021: documents.dataReport2021,
	data2022: {
		title: 'Datenerhebung zu Menschenhandel und Ausbeutung in Deutschland: Bericht des KOK 2021',
		publisher,
		url: `${news}datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland-bericht-des-kok-2021-1`,
		dated: '2022-10-18'
	},
	data2022Ministry: {
		title: 'Bundesweiter Koordinierungskreis gegen Menschenhandel legt dritten Bericht vor',
		publisher: family,
		url: 'https://www.bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/bundesweiter-koordinierungskreis-gegen-menschenhandel-legt-dritten-bericht-vor-202520',
		dated: '2022-10'
	},
	data2023: {
		title: 'Datenerhebung zu Menschenhandel und Ausbeutung in Deutschland 2022',
		publisher,
		url: `${publications}datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland-2022`,
		dated: '2023-10-16'
	},
	data2024: {
		title: 'Bericht des KOK 2024: Datenerhebung zu Menschenhandel und Ausbeutung in Deutschland',
		publisher,
		url: `${publications}bericht-des-kok-2024-datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland`,
		dated: '2024-10-14'
	},
	data2025: {
		title: 'Bericht des KOK 2025: Datenerhebung zu Menschenhandel und Ausbeutung in Deutschland',
		publisher,
		url: `${publications}bericht-des-kok-2025-datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland`,
		dated: '2025-10-14'
	},
	policePicture2024: {
		title: 'Bundeslagebild Menschenhandel und Ausbeutung 2024',
		publisher: 'Bundeskriminalamt',
		dated: '2025-08'
	},
	monitor: {
		title: 'Monitor Menschenhandel in Deutschland',
		publisher: 'Deutsches Institut für Menschenrechte, Berichterstattungsstelle Menschenhandel',
		dated: '2024-10'
	},
	helplineOffer: {
		title: 'Das Angebot im Überblick',
		publisher: helpline,
		url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html'
	},
	helplineWays: {
		title: 'Auf vielen Wegen erreichbar: per Telefon, E-Mail oder Chat zum Hilfetelefon',
		publisher: helpline,
		url: 'https://www.hilfetelefon.de/aktuelles/auf-vielen-wegen-erreichbar-per-telefon-e-mail-oder-chat-zum-hilfetelefon.html',
		dated: '2020-12-15'
	},
	helplineLanguages: {
		title: 'Telefonische Beratung in 18 Fremdsprachen',
		publisher: helpline,
		url: 'https://www.hilfetelefon.de/aktuelles/telefonische-beratung-in-18-fremdsprachen.html',
		dated: '2022-12-15'
	},
	helplineNewsletter: {
		title: 'Newsletter 4/2022',
		publisher: helpline,
		dated: '2022-12-15'
	},
	helplineFigures: {
		title: 'Pressemitteilung: Beratungsaufkommen auf neuem Höchststand',
		publisher: helpline,
		url: 'https://www.hilfetelefon.de/aktuelles/pressemitteilung-beratungsaufkommen-auf-neuem-hoechststand/',
		dated: '2025-05-26'
	},
	bavarianHelpline: {
		title: 'Erste digitale Anlaufstelle gegen Menschenhandel in Deutschland',
		publisher: 'IN VIA Bayern',
		url: 'https://www.invia-bayern.de/aktuelles/presse/56-aktuelles-2025/643-erste-digitale-anlaufstelle-gegen-menschenhandel-in-deutschland.html',
		dated: '2025-10'
	},
	abuseHelpline: {
		title: 'Hilfetelefon Sexueller Kindesmissbrauch',
		publisher: 'Bundesregierung',
		url: 'https://www.bundesregierung.de/breg-de/aktuelles/hilfetelefon-sexueller-kindesmissbrauch-2275784'
	},
	shelterSearch: {
		title: 'Pressemitteilung zur Website frauenhaus-suche.de',
		publisher: 'Zentrale Informationsstelle Autonomer Frauenhäuser',
		url: 'https://stop-partnergewalt.org/neue-webseite-fuer-die-frauenhausplatzsuche-fuer-betroffene-frauen-und-unterstuetzerinnen/',
		dated: '2021-11-25'
	},
	menHelpline: {
		title: 'Männerhilfetelefon wird für immer mehr Männer Anlaufstelle',
		publisher: 'Land Baden-Württemberg',
		url: 'https://www.baden-wuerttemberg.de/de/service/presse/pressemitteilung/pid/maennerhilfetelefon-wird-fuer-immer-mehr-maenner-anlaufstelle/',
		dated: '2022'
	}
} as const satisfies Record<string, Document>;
