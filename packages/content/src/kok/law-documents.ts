import { type Document, news, publisher, site } from './documents.ts';

const council = 'Europarat';
const union = 'Amt für Veröffentlichungen der Europäischen Union';

/**
 * Where laws, bodies and what came of demands were read; as in `documents`, each once. A title that describes instead
 * of quoting stands where only the contents of a document were to be had.
 */
export const law = {
	residenceReform: {
		title: 'Kurzinformation zu Neuregelungen im Aufenthaltsgesetz für Betroffene von Menschenhandel',
		publisher,
		url: `${news}kurzinformation-zu-neuregelungen-im-aufenthaltsgesetz-fuer-betroffene-von-menschenhandel`,
		notBefore: '2015-08-01'
	},
	benefitsAgreed: {
		title: 'Gesetz zur Änderung des Asylbewerberleistungsgesetzes: Bundesrat stimmt zu',
		publisher,
		url: `${news}gesetz-zur-aenderung-des-asylbewerberleistungsgesetzes-bundesrat-stimmt-zu`,
		notBefore: '2014-11-28'
	},
	benefitsReform: {
		title: 'Pressemitteilung zur Reform des Asylbewerberleistungsgesetzes',
		publisher,
		url: `${news}pressemitteilung-zur-reform-des-asylbewerberleistungsgesetzes`,
		notBefore: '2014-08-27'
	},
	residencePage: {
		title: 'Rechtsgrundlagen national: Aufenthaltsgesetz',
		publisher,
		url: `${site}menschenhandel/was-ist-menschenhandel/rechtsgrundlagen-national/aufenthaltsgesetz`,
		notBefore: '2015-08-01'
	},
	reflectionPeriodEnglish: {
		title: 'Reflection Period',
		publisher,
		url: `${site}en/human-trafficking/legal-framework-in-germany/reflection-period/`,
		notBefore: '2011-11-26'
	},
	refrainingFromProsecution: {
		title: 'Absehen von Strafverfolgung',
		publisher: 'solwodi.de, via edoweb-rlp.de',
		url: 'https://wayback.edoweb-rlp.de/weltweit/20241029mp_/http:/www.solwodi.de/905.984a70.html?L=0',
		notBefore: '2011-04-05'
	},
	secrecyOfSocialWorkers: {
		title: 'Soziale Arbeit und Polizei (Auszug aus § 203 StGB)',
		publisher: 'Norbert Pütter',
		notBefore: '2019'
	},
	compensationPublished: {
		title: 'Veröffentlichung des Gesetzes zur Regelung des Sozialen Entschädigungsrechts',
		publisher,
		url: `${news}veroeffentlichung-des-gesetzes-zur-regelung-des-sozialen-entschaedigungsrechts`
	},
	hearing2016: {
		title: 'Sachverständigen-Anhörung zum Gesetzentwurf zur Bekämpfung des Menschenhandels',
		publisher,
		url: `${news}sachverstaendigen-anhoerung-zum-gesetzentwurf-zur-bekaempfung-des-menschenhandels`,
		notBefore: '2016-06-08'
	},
	directiveOf2011Press: {
		title: 'Pressemitteilung zur Umsetzung der Richtlinie 2011/36/EU zu Menschenhandel',
		publisher: 'KOK, via cora-mv.de',
		url: 'https://www.cora-mv.de/sv/infopool/m/detail/d/kok-pressemitteilung-umsetzung-eu-rili-2011-36pdf.html',
		dated: '2016-06-09'
	},
	violenceSupportMilestone: {
		title: 'Meilenstein im Gewaltschutz: Bundesrat stimmt dem Gewalthilfegesetz zu',
		publisher,
		url: `${news}meilenstein-im-gewaltschutz-bundesrat-stimmt-dem-gewalthilfegesetz-zu`,
		notBefore: '2025-02-14',
		notAfter: '2025-02-23'
	},
	violenceSupportInForce: {
		title: 'Gewalthilfegesetz in Kraft getreten',
		publisher: 'asyl.net',
		url: 'https://www.asyl.net/view/gewalthilfegesetz-in-kraft-getreten',
		notBefore: '2025-02-28'
	},
	conventionSigned: {
		title: 'Deutschland signiert Euro-Konvention gegen Menschenhandel',
		publisher: 'domradio.de',
		url: 'https://www.domradio.de/node/33029',
		dated: '2005-11-17'
	},
	transpositionDeadline: {
		title: 'Meldung zur Richtlinie (EU) 2024/1712',
		publisher: 'C. F. Müller',
		url: 'https://www.cfmueller.de/93821.htm',
		dated: '2024-09-13'
	},
	europeanDay2023: {
		title: 'Europäischer Tag gegen Menschenhandel 2023',
		publisher,
		url: `${news}europaeischer-tag-gegen-menschenhandel-2023`,
		notBefore: '2023'
	},
	nonPunishmentTerm: { title: 'Glossar: Non-Punishment Prinzip', publisher, url: `${site}glossar` },
	reflectionTerm: { title: 'Glossar: Bedenk- und Stabilisierungsfrist', publisher, url: `${site}glossar` },
	refusalTerm: { title: 'Glossar: Zeugnisverweigerungsrecht', publisher, url: `${site}glossar` },
	election2025: {
		title: 'Übersicht zur Bundestagswahl 2025: KOK prüft Wahlprogramme zur Politik gegen Menschenhandel',
		publisher,
		url: `${news}uebersicht-zur-bundestagswahl-2025-kok-prueft-wahlprogramme-zur-politik-gegen-menschenhande`
	},
	retrospective: {
		title: 'Gemeinsam gegen Menschenhandel (Rückblick 1999 bis 2012)',
		publisher: 'KOK, via yumpu.com',
		url: 'https://www.yumpu.com/de/document/view/10259269/gemeinsam-gegen-menschenhandel-und-gewalt-an-kok/63',
		notBefore: '2012'
	},
	gazette2012: { title: 'Bundesgesetzblatt 2012 Teil II, S. 1107', publisher: 'Bundesgesetzblatt', dated: '2012' },
	directive2011: {
		title: 'Richtlinie 2011/36/EU, ABl. L 101 vom 15.4.2011, S. 1',
		publisher: union,
		url: 'http://data.europa.eu/eli/dir/2011/36/oj',
		dated: '2011-04-15'
	},
	directive2024: {
		title: 'Richtlinie (EU) 2024/1712, ABl. L, 2024/1712, 24.6.2024',
		publisher: union,
		url: 'http://data.europa.eu/eli/dir/2024/1712/oj',
		dated: '2024-06-24'
	},
	directiveProposal: {
		title: 'Vorschlag der Europäischen Kommission, COM(2022) 732',
		publisher: union,
		dated: '2022-12-19'
	},
	greta2015: {
		title: 'Erster GRETA-Bericht zu Deutschland',
		publisher,
		url: `${news}erster-greta-bericht-zu-deutschland`,
		dated: '2015-06-03'
	},
	greta2019: {
		title: 'GRETA(2019)07: Bericht über Deutschland, zweite Runde',
		publisher: `${council}, via readkong.com`,
		url: 'https://readkong.com/page/report-concerning-the-implementation-of-the-council-of-3770677',
		dated: '2019-06-20'
	},
	greta2024: {
		title: 'Dritter Evaluierungsbericht zur Umsetzung der Konvention zur Bekämpfung des Menschenhandels in Deutschland',
		publisher,
		url: `${news}dritter-evaluierungsbericht-zur-umsetzung-der-konvention-zur-bekaempfung-des-menschenhandels-in-deutschland`,
		notBefore: '2024-06'
	},
	istanbulInForce: {
		title: 'Istanbul-Konvention',
		publisher: 'suse-hilft.de',
		url: 'https://suse-hilft.de/de/das-ist-mein-recht/istanbul-konvention.html',
		notBefore: '2018-02-01'
	},
	istanbulReport: {
		title: 'Alternativbericht des Bündnis Istanbul-Konvention an Staatssekretärin überreicht',
		publisher,
		url: `${news}alternativbericht-des-buendnis-istanbul-konvention-an-staatssekretaerin-ueberreicht?type=98`,
		notBefore: '2021-03-18'
	},
	euPlatform: {
		title: 'EU-Plattform gegen Menschenhandel: KOK in Brüssel',
		publisher,
		url: `${news}eu-plattform-gegen-menschenhandel-kok-in-bruessel`,
		dated: '2013-05-31'
	},
	laStradaPlatform: {
		title: 'La Strada International: Stellungnahme zum Internationalen Tag gegen Menschenhandel',
		publisher,
		url: `${news}la-strada-international-stellungnahme-zum-internationalen-tag-gegen-menschenhandel`
	},
	reportingInstitute: {
		title: 'Berichterstattungsstelle Menschenhandel',
		publisher: 'Deutsches Institut für Menschenrechte',
		url: 'https://www.institut-fuer-menschenrechte.de/das-institut/abteilungen/berichterstattungsstelle-zu-menschenhandel',
		notBefore: '2022-11'
	},
	monitorPress: {
		title: 'Erster umfassender Bericht zu Menschenhandel in Deutschland',
		publisher: 'epd, via evangelisch.de',
		url: 'https://evangelisch.de/inhalte/235147/17-10-2024/erster-umfassender-bericht-zu-menschenhandel-deutschland',
		dated: '2024-10-17'
	},
	actionPlan: {
		title: 'Nationaler Aktionsplan zur Prävention und Bekämpfung des Menschenhandels und zum Schutz der Betroffenen',
		publisher: 'Bundesministerium für Familie, Senioren, Frauen und Jugend',
		url: 'https://bmfsfj.de/bmfsfj/service/publikationen/nationaler-aktionsplan-zur-praevention-und-bekaempfung-des-menschenhandels-und-zum-schutz-der-betroffenen-252150'
	},
	actionPlanPress: {
		title: 'Nationaler Aktionsplan gegen Menschenhandel verabschiedet',
		publisher: 'zwd',
		url: 'https://zwd.info/nationaler-aktionsplan-gegen-menschenhandel-verabschiedet.html',
		dated: '2024-12-11'
	},
	criminalLawConsultation: {
		title: 'Justizministerium plant Reform des Strafrechts gegen Menschenhandel',
		publisher: 'presse-augsburg.de',
		url: 'https://presse-augsburg.de/justizministerium-plant-reform-des-strafrechts-gegen-menschenhandel/1068794/',
		dated: '2025-10-20'
	},
	criminalLawDraft: {
		title: 'Mitteilung zum Gesetzentwurf gegen Menschenhandel',
		publisher: 'Bundesministerium der Justiz und für Verbraucherschutz, via 2be.legal',
		url: 'https://news.2be.legal/2025/10/20/ldi-de-beh-bmjv-pm-1020_menschenhandel',
		dated: '2025-10-20'
	},
	humanRightsHandout: {
		title: 'Menschenhandel als Menschenrechtsverletzung: Strategien und Maßnahmen zur Stärkung der Betroffenenrechte',
		publisher,
		url: `${news}handreichung-menschenhandel-als-menschenrechtsverletzung-strategien-und-massnahmen-zur-staerkung-der-betroffenenrechte`,
		dated: '2013'
	},
	residenceHandout: {
		title:
			'Handreichung für die Beratungspraxis: Rechtliche Änderungen im Aufenthaltsgesetz, in der Beschäftigungsverordnung, im Asylbewerberleistungsgesetz',
		publisher: 'KOK, via fdokument.com',
		url: 'https://fdokument.com/document/handreichung-fuer-die-beratungspraxis-kok-aufenthaltstitel-bei-nachhaltiger.html',
		dated: '2016-06'
	},
	informationService2016: { title: 'KOK-Informationsdienst 2016', publisher, dated: '2016' },
	childrenConcept: {
		title: 'Bundeskooperationskonzept: Schutz und Hilfen bei Handel mit und Ausbeutung von Kindern',
		publisher: 'Bundesfamilienministerium, via praeventionstag.de',
		url: 'https://www.praeventionstag.de/nano.cms/vortraege/id/5040',
		dated: '2018'
	},
	book2020: {
		title: 'Menschenhandel in Deutschland – Rechte und Schutz für Betroffene',
		publisher,
		url: `${news}pressemitteilung-internationaler-tag-gegen-menschenhandel`,
		dated: '2020'
	},
	womenActing: {
		title: 'FrauenHandeln in Deutschland',
		publisher: 'KOK, via yumpu.com',
		url: 'https://www.yumpu.com/de/document/view/7582640/frauenhandeln-in-deutschland-kok/130'
	}
} as const satisfies Record<string, Document>;
