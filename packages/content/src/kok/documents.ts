import type { Source } from '@kok/domain/fields/sources';

export type Document = Omit<Source, 'covers'>;

export const site = 'https://www.kok-gegen-menschenhandel.de/';
export const news = `${site}kok-informiert/news/detail/`;
export const publisher = 'KOK';

/** Where the network's demands and facts were read, each document once. An undated one carries no date. */
export const documents = {
	selfPortrait: {
		title: 'Selbstdarstellung des Netzwerks, englische Fassung',
		publisher,
		url: `${site}en/kok/networking`
	},
	selfPortraitGerman: {
		title: 'Selbstdarstellung des Netzwerks, deutsche Fassung',
		publisher,
		url: `${site}vernetzung`
	},
	association: { title: 'Der Verein', publisher, url: `${site}der-kok/der-verein` },
	network: { title: 'Der KOK e.V.', publisher, url: `${site}der-kok/der-kok-ev` },
	organisation: { title: 'Organization', publisher, url: `${site}en/kok/organization` },
	structure: {
		title: 'Organisationsstruktur',
		publisher,
		url: 'http://www.kok-gegen-menschenhandel.de/ueber-uns/organisationsstruktur/'
	},
	membership: { title: 'Mitgliedschaft', publisher, url: `${site}der-kok/kok-unterstuetzen-1/mitgliedschaft` },
	connections: { title: 'Vernetzung', publisher, url: `${site}der-kok/vernetzung-1` },
	aims: { title: 'Ziele und Arbeitsbereiche', publisher, url: `${site}der-kok/ziele-arbeitsbereiche` },
	objectives: { title: 'Objectives', publisher, url: `${site}en/kok/objectives` },
	glossary: { title: 'Glossar', publisher, url: `${site}glossar` },
	onlineCounselling: { title: 'Menschenhandel 2.0', publisher, url: `${site}der-kok/projekte/menschenhandel-20` },
	rights: { title: 'Rechte von Betroffenen', publisher, url: `${site}menschenhandel/rechte-von-betroffenen` },
	councilOfEurope: {
		title: 'Rechtsgrundlagen international: Europarat',
		publisher,
		url: `${site}menschenhandel/was-ist-menschenhandel/rechtsgrundlagen-international/europarat`
	},
	asylumBenefits: {
		title: 'Das Asylbewerberleistungsgesetz',
		publisher,
		url: `${site}menschenhandel/rechtsgrundlagen-national/asylblg`,
		notBefore: '2015-03-01'
	},
	election2013: {
		title: 'Forderungen des KOK zur Bundestagswahl 2013',
		publisher,
		url: `${news}forderungen-des-kok-zur-bundestagswahl-2013`,
		notAfter: '2013'
	},
	residence: {
		title:
			'Empfehlung des KOK e.V. zur Neuregelung des Aufenthaltsrechts für Betroffene von Menschenhandel unabhängig vom Strafverfahren',
		publisher,
		url: `${news}empfehlung-des-kok-ev-zur-neuregelung-des-aufenthaltsrechts-fuer-betroffene-von-menschenhandel-unabhaengig-vom-strafverfahren`,
		notBefore: '2021'
	},
	day2023: {
		title: 'Pressemitteilung zum Internationalen Tag gegen Menschenhandel 2023',
		publisher: 'KOK, via mitternachtsmission.de',
		url: 'https://mitternachtsmission.de/kok-pressemitteilung-internationaler-tag-gegen-menschenhandel-2023',
		dated: '2023-07-26'
	},
	convention20Years: {
		title: '20 Jahre Europaratskonvention gegen Menschenhandel: Menschenrechtliche Verpflichtungen ernst nehmen',
		publisher,
		url: `${news}20-jahre-europaratskonvention-gegen-menschenhandel-menschenrechtliche-verpflichtungen-ernst-nehmen`,
		dated: '2025-05-14'
	},
	greta: { title: 'Bericht des KOK an GRETA', publisher, url: `${news}bericht-des-kok-an-greta`, dated: '2023' },
	rapporteur: {
		title: 'KOK reichte eine Stellungnahme zu UN-Sonderbericht ein',
		publisher,
		url: `${news}kok-reichte-eine-stellungnahme-zu-un-sonderbericht-ein`
	},
	day2019: {
		title: 'Pressemitteilung zum Welttag gegen Menschenhandel 2019',
		publisher,
		url: 'https://kok-gegen-menschenhandel.de/kok-informiert/detail/pressemitteilung-welttag-gegen-menschenhandel-2019',
		dated: '2019-07-30'
	},
	federalPolice: {
		title: 'Kurzstellungnahme zum Entwurf eines Gesetzes zur Modernisierung der Rechtsgrundlage der Bundespolizei',
		publisher,
		url: `${news}kok-kurzstellungnahme-zum-entwurf-eines-gesetzes-zur-modernisierung-der-rechtsgrundlage-der-bundespolizei`,
		notBefore: '2021-02-09'
	},
	compensationDraft: {
		title: 'Stellungnahme zum Entwurf des Gesetzes zur Regelung des Sozialen Entschädigungsrechts',
		publisher: 'KOK, ado, bff und VBRG',
		url: `${news}stellungnahme-zum-entwurf-des-gesetzes-zur-regelung-des-sozialen-entschaediigungsrechts`,
		notBefore: '2017-04'
	},
	compensationPassed: {
		title: 'Neues Soziales Entschädigungsrecht vom Bundesrat beschlossen',
		publisher,
		url: `${news}neues-soziales-entschaedigungsrecht-im-bundesrat`
	},
	compensationInForce: {
		title: 'Das neue Soziale Entschädigungsrecht tritt in Kraft',
		publisher,
		url: `${news}das-neue-soziale-entschaedigungsrecht-tritt-in-kraft`,
		dated: '2024-01'
	},
	refusalToTestify: {
		title: 'KOK empfiehlt Zeugnisverweigerungsrecht',
		publisher,
		url: `${news}kok-empfiehlt-zeugnisverweigerungsrecht`,
		notAfter: '2016-07'
	},
	violenceSupportAct: {
		title: 'Gewalthilfegesetz: Verbesserungen für Schutz und Unterstützung Betroffener gefordert',
		publisher,
		url: `${news}gewalthilfegesetz-verbesserungen-fuer-schutz-und-unterstuetzung-betroffener-gefordert`,
		dated: '2024-11'
	},
	minors2018: {
		title:
			'Pressemitteilung: Minderjährige Betroffene von Menschenhandel brauchen bedarfsgerechten Schutz und Unterstützung',
		publisher: 'KOK, via vij-wuerttemberg.de',
		url: 'https://vij-wuerttemberg.de/aktuelles/386-minderjaehrige-betroffene-von-menschenhandel-brauchen-bedarfsgerechten-schutz-und-unterstuetzung.html',
		dated: '2018-10'
	},
	day2022: {
		title: 'Pressemitteilung vom 30. Juli 2022: Weitere Herausforderungen im Kampf gegen Menschenhandel',
		publisher: 'KOK, via brilon-totallokal.de',
		url: 'https://brilon-totallokal.de/2022/08/01/weitere-herausforderungen-im-kampf-gegen-menschenhandel/',
		dated: '2022-07-30'
	},
	criminalLawDraft: {
		title:
			'Stellungnahme zum Gesetzentwurf zur Stärkung der strafrechtlichen Verfolgung von Menschenhandel und zur Umsetzung der EU-Richtlinie',
		publisher,
		url: `${site}news-detail/stellungnahme-zum-gesetzentwurf-zur-staerkung-der-strafrechtlichen-verfolgung-von-menschenhandel-und-zur-umsetzung-der-eu-richtlinie`,
		dated: '2025-11'
	},
	directiveInForce: {
		title: 'Neue EU-Richtlinie gegen Menschenhandel in Kraft getreten',
		publisher,
		url: `${news}neue-eu-richtlinie-gegen-menschenhandel-in-kraft-getreten`,
		notBefore: '2024-07'
	},
	directiveOf2011: {
		title: 'Umsetzung der EU-Richtlinie gegen Menschenhandel',
		publisher,
		url: `${news}umsetzung-der-eu-richtlinie-gegen-menschenhandel`,
		notBefore: '2016-07-07'
	},
	coreDemands: {
		title: 'Kernforderungen des KOK an Koalitionsverhandlungen',
		publisher,
		url: `${news}kernforderungen-des-kok-an-koalitionsverhandlungen`,
		notAfter: '2016-07'
	},
	planComment: {
		title: 'KOK-Kommentierung zum Nationalen Aktionsplan Menschenhandel',
		publisher,
		url: `${news}kok-kommentierung-zum-nationalen-aktionsplan-menschenhandel`,
		notAfter: '2024-12-11'
	},
	planAdopted: {
		title: 'Nationaler Aktionsplan gegen Menschenhandel beschlossen',
		publisher,
		url: `${news}nationaler-aktionsplan-gegen-menschenhandel-beschlossen`,
		notBefore: '2024-12'
	},
	asylumReform: {
		title: 'Internationaler Tag gegen Menschenhandel: KOK warnt vor Schutzlücken durch europäische Flüchtlingspolitik',
		publisher,
		url: `${news}internationaler-tag-gegen-menschenhandel-kok-warnt-vor-schutzluecken-durch-europaeische-fluechtlingspolitik`,
		dated: '2025-07-30'
	},
	reportingOffice: {
		title: 'Berichterstattungsstelle zu Menschenhandel nimmt Arbeit auf',
		publisher,
		url: `${news}berichterstattungsstelle-zu-menschenhandel-nimmt-arbeit-auf`,
		notBefore: '2022-11'
	},
	dataReport2021: {
		title:
			'Neuer KOK-Bericht zu Menschenhandel und Ausbeutung in Deutschland bündelt erstmals Daten aus den spezialisierten Fachberatungsstellen',
		publisher,
		url: `${news}neuer-kok-bericht-zu-menschenhandel-und-ausbeutung-in-deutschland-buendelt-erstmals-daten-aus-den-spezialisierten-fachberatungsstellen?type=98`,
		dated: '2021-10-12'
	},
	definingTheGap: {
		title: 'Defining the Gap: Datenerhebung zu Menschenhandel und Ausbeutung in Deutschland',
		publisher,
		url: `${site}serviceangebote/publikationen/detail/defining-the-gap-datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland`,
		dated: '2020'
	},
	conventionInForce: {
		title:
			'Pressemitteilung: Inkrafttreten des Gesetzes zur Umsetzung der Europaratskonvention zur Bekämpfung des Menschenhandels',
		publisher,
		url: `${news}kok-pressemitteilung-inkrafttreten-des-gesetzes-zur-umsetzung-der-europaratskonvention-zur-bekaempfung-des-menschenhandels`,
		dated: '2013'
	},
	coalition2025: {
		title:
			'Wie verhält sich die neue Regierungskoalition zur Bekämpfung von Menschenhandel und dem Schutz der Betroffenen?',
		publisher,
		url: `${news}wie-verhaelt-sich-die-neue-regierungskoalition-zur-bekaempfung-von-menschenhandel-und-dem-schutz-der-betroffenen`,
		notBefore: '2025-04-09'
	},
	newsletter2025: { title: 'Newsletter', publisher, dated: '2025-04' },
	courtSupport: {
		title: 'Stellungnahme zur psychosozialen Prozessbegleitung im Strafverfahren und § 406g StPO',
		publisher,
		url: `${news}stellungnahme-zur-psychosozialen-prozessbegleitung-im-strafverfahren-und-406g-stpo`
	},
	european2024: {
		title: 'Europawahl 2024: Forderungen des KOK',
		publisher,
		url: `${news}europawahl-2024-forderungen-des-kok`,
		notAfter: '2024-06-09'
	},
	european2024Parties: {
		title: 'Europawahl 2024: Wahlprüfsteine des KOK',
		publisher,
		url: `${site}kok-informiert/news/europawahl-2024-wahlpruefsteine-des-kok`,
		notAfter: '2024-06-09'
	},
	partyQuestions: {
		title: 'Antworten der FDP auf Fragen des KOK zu einer Bundestagswahl',
		publisher: 'FDP',
		url: 'https://www.fdp.de/verband/3300'
	}
} as const satisfies Record<string, Document>;
