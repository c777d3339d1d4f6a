import { type Document, news, publisher, site } from './documents.ts';

const institute = 'Deutsches Institut für Menschenrechte, Berichterstattungsstelle Menschenhandel';
const instituteSite =
	'https://www.institut-fuer-menschenrechte.de/das-institut/abteilungen/berichterstattungsstelle-zu-menschenhandel';
const council = 'Europarat';
const unitedStates = 'Außenministerium der USA, via ecoi.net';

/** Where it was read what officials, the network, monitors and practice say of where demands stand; as in `documents`. */
export const more = {
	residenceAnswer2015: {
		title: 'Antwort der Bundesregierung auf schriftliche Fragen zum Aufenthaltsrecht (Drs. 18/5877)',
		publisher: 'schulz-asche.de',
		url: 'https://schulz-asche.de/?p=447',
		dated: '2015-08-31'
	},
	reportingAnswer2015: {
		title: 'Antwort der Bundesregierung auf schriftliche Fragen zur Berichterstattungsstelle',
		publisher: 'schulz-asche.de',
		url: 'https://schulz-asche.de/?p=438',
		dated: '2015-08-31'
	},
	greta2019: {
		title: 'GRETA publishes second report on Germany',
		publisher: council,
		url: 'https://www.coe.int/en/web/anti-human-trafficking/news/-/asset_publisher/fX6ZWufj34JY/content/greta-publishes-second-report-on-germany',
		dated: '2019-06-20'
	},
	greta2024: {
		title: 'Mitteilung zum dritten Bericht über Deutschland',
		publisher: council,
		url: 'https://www.coe.int/en/web/portal/-/germany-should-ensure-effective-sanctions-for-traffickers-and-access-to-assistance-and-compensation-for-human-trafficking-victims-among-findings-in-new-report',
		dated: '2024-06'
	},
	review2023: {
		title: 'KOK-Jahresrückblick 2023',
		publisher,
		url: `${news}kok-jahresrueckblick-2023`,
		notBefore: '2023'
	},
	coalition2025: {
		title: 'Beitrag, der den Koalitionsvertrag von 2025 anführt (S. 103)',
		publisher: 'Doña Carmen, via rotlicht.de',
		url: 'https://rotlicht.de/s/prostitutionsverbot-vom-tisch',
		notBefore: '2025-04-09'
	},
	caritas2025: {
		title: 'Stellungnahme zum Entwurf eines Gesetzes zur Stärkung der strafrechtlichen Verfolgung von Menschenhandel',
		publisher: 'Caritas',
		url: 'https://www.caritas.de/fuerprofis/stellungnahmen/30-11-2025-stellungnahme-zum-entwurf-eines-gesetzes-zur-staerkung-der-strafrecht',
		dated: '2025-11-30'
	},
	permits2025: {
		title: 'Meldung zur Antwort des Bundesinnenministeriums auf eine Anfrage der Grünen',
		publisher: 'dts, via naanoo.com',
		url: 'https://www.naanoo.com/nachrichten/gruene-wollen-mehr-schutz-fuer-opfer-von-menschenhandel',
		dated: '2025-12-06'
	},
	referral2023: {
		title: 'Nationaler Verweisungsmechanismus',
		publisher: institute,
		url: `${instituteSite}/nationaler-verweismechanismus`,
		dated: '2023-10'
	},
	cooperation2023: {
		title: 'Kooperationsdokumente auf Bundesebene',
		publisher: institute,
		url: `${instituteSite}/kooperationsdokumente-auf-bundesebene`,
		dated: '2023-10'
	},
	institute2025: {
		title: 'Deutschland muss Menschenhandel effektiver bekämpfen und Strafrecht reformieren',
		publisher: 'Deutsches Institut für Menschenrechte, via finanznachrichten.de',
		url: 'https://www.finanznachrichten.de/nachrichten-2025-07/66011842-deutschland-muss-menschenhandel-effektiver-bekaempfen-und-strafrecht-reformieren-007.htm',
		dated: '2025-07-30'
	},
	state2024: {
		title: 'Trafficking in Persons Report 2024: Germany',
		publisher: unitedStates,
		url: 'https://www.ecoi.net/de/dokument/2111673.html',
		dated: '2024'
	},
	state2025: {
		title: 'Trafficking in Persons Report 2025: Germany',
		publisher: unitedStates,
		url: 'https://www.ecoi.net/de/dokument/2130595.html',
		dated: '2025'
	},
	compensationDay: {
		title: 'Pressemitteilung zum Welttag gegen Menschenhandel',
		publisher,
		url: `${news}pressemitteilung-zum-welttag-gegen-menschenhandel?type=98`,
		notAfter: '2019'
	},
	labourAdvice2025: {
		title: '15 Jahre Arbeitsrechtsberatung',
		publisher: 'bema.berlin',
		url: 'https://bema.berlin/ar/aktuelles/15-jahre-arbeitsrechtsberatung',
		dated: '2025-09'
	},
	nadeschda2022: {
		title: 'Bericht über eine Fachberatungsstelle in Herford',
		publisher: 'Kirchenkreis Herford',
		url: 'https://www.kirchenkreis-herford.de/service/nachrichten/2022/2022-03-08-nadeschda',
		dated: '2022-03-08'
	},
	diakonie2019: {
		title: 'Pressemitteilung: Beratungsstellen brauchen bessere Landesförderung',
		publisher: 'Diakonie Württemberg',
		url: 'https://www.diakonie-wuerttemberg.de/nachrichten/pressemitteilungen/2019/17102019-beratungsstellen-brauchen-bessere-landesfoerderung',
		dated: '2019-10-17'
	},
	violenceSupportPassed: {
		title: 'Bundesrat beschließt Gewalthilfegesetz',
		publisher: 'DIJuF',
		dated: '2025-02'
	},
	violenceSupportWalhalla: {
		title: 'Mehr Schutz und Beratung bei geschlechtsspezifischer und häuslicher Gewalt',
		publisher: 'Walhalla',
		url: 'https://www.walhalla.de/news/mehr-schutz-und-beratung-bei-geschlechtsspezifischer-und-haeuslicher-gewalt',
		dated: '2025-02-27'
	},
	violenceSupportLand: {
		title: 'Mitteilung zum Inkrafttreten des Gewalthilfegesetzes',
		publisher: 'kommunales-sachsen-anhalt.de',
		notBefore: '2025-02'
	},
	data2025: {
		title: 'Neue Daten zu Menschenhandel und Ausbeutung für das Jahr 2024',
		publisher,
		url: `${site}serviceangebote/publikationen/detail/neue-daten-zu-menschenhandel-und-ausbeutung-fuer-das-jahr-2024`,
		dated: '2025-10-14'
	},
	criminalLawPress: {
		title: 'Zeitung: Bundesregierung plant härtere Strafen gegen Menschenhändler',
		publisher: 'evangelisch.de',
		url: 'https://www.evangelisch.de/inhalte/248680/18-10-2025/zeitung-bundesregierung-plant-haertere-strafen-gegen-menschenhaendler',
		dated: '2025-10-18'
	},
	criminalLawMinistry: {
		title: 'Bundesjustizministerium plant Reform gegen Menschenhandel in Deutschland',
		publisher: 'dts, via insidebw.de',
		url: 'https://insidebw.de/bundesjustizministerium-plant-reform-gegen-menschenhandel-in-deutschland',
		dated: '2025-10-20'
	},
	planPaper: {
		title: 'Bericht zum Aktionsplan',
		publisher: 'Deutscher Bundestag, hib',
		url: 'https://www.bundestag.de/presse/hib/kurzmeldungen-1034884',
		notBefore: '2024-12-11'
	},
	planBeck: {
		title: 'Bundesregierung beschließt Aktionsplan gegen Menschenhandel',
		publisher: 'Beck',
		url: 'https://rsw.beck.de/aktuell/daily/meldung/detail/bundesregierung-aktionsplan-menschenhandel-ma%C3%9Fnahmenpaket',
		dated: '2024-12'
	},
	asylumBill: {
		title: 'Stellungnahme zum Gesetzesentwurf zur Umsetzung der GEAS-Reform',
		publisher: 'KOK, BAfF und LSVD*',
		url: `${news}stellungnahme-zum-gesetzesentwurf-zur-umsetzung-der-geas-reform`
	},
	asylumAdaptation: {
		title: 'GEAS-Umsetzung in Deutschland mit voller Härte',
		publisher: 'PRO ASYL',
		url: 'https://www.proasyl.de/news/geas-umsetzung-in-deutschland-mit-voller-haerte',
		notBefore: '2025-09-03'
	},
	reportingBasis2023: {
		title: 'Antwort der Staatssekretärin des Bundesfamilienministeriums zur Berichterstattungsstelle',
		publisher: 'denise-loop.de',
		url: 'https://denise-loop.de/news/untitled-8',
		dated: '2023-06-19'
	},
	minors2019: {
		title: 'Pressemitteilung über den zweiten Evaluierungsbericht von GRETA',
		publisher: 'ECPAT Deutschland',
		url: 'https://ecpat.de/2019/06/28/pressemitteilung-ueber-zweiten-evaluierungsbericht-von-greta',
		dated: '2019-06'
	},
	minors2021: {
		title: 'Das Bundeskooperationskonzept: drei Jahre gemeinsamer Einsatz für den Schutz von Kindern',
		publisher: 'ECPAT Deutschland',
		url: 'https://ecpat.de/2021/10/19/das-bkk-drei-jahre-gemeinsamer-einsatz-fuer-den-schutz-von-kindern-vor-handel-und-ausbeutung',
		dated: '2021-10'
	},
	prostitutionCommission: {
		title: 'Bericht über die Kommission zum Prostituiertenschutzgesetz',
		publisher: 'zukunft-rotlicht.info',
		url: 'https://www.zukunft-rotlicht.info/?p=23651',
		notBefore: '2025-11-24'
	},
	marriage2023: {
		title: 'Policy Paper 23-20',
		publisher: 'Deutscher Juristinnenbund',
		url: 'https://www.djb.de/presse/pressemitteilungen/detail/st23-20',
		dated: '2023'
	},
	courtDraft: {
		title:
			'Meldung zum Entwurf eines Gesetzes zur Stärkung der Rechte von Verletzten auf psychosoziale Prozessbegleitung',
		publisher: 'beratung-bonn.de',
		url: 'https://beratung-bonn.de/entwurf-eines-gesetzes-zur-staerkung-der-rechte-von-verletzten-insbesondere-schwerer-gewalt-und-sexualstraftaten-auf-psychosoziale-prozessbegleitung',
		dated: '2025-11-26'
	},
	courtDraftPress: {
		title: 'BMJV legt Gesetzentwurf vor: mehr psychosoziale Prozessbegleitung bei häuslicher Gewalt',
		publisher: 'rechtundpolitik.com',
		url: 'https://rechtundpolitik.com/politik/rechtspolitik/bmjv-legt-gesetzentwurf-vor-mehr-psychosoziale-prozessbegleitung-bei-haeuslicher-gewalt',
		dated: '2025-11-27'
	},
	courtStatement: {
		title: 'KOK veröffentlicht Stellungnahme zur Stärkung der psychosozialen Prozessbegleitung',
		publisher,
		url: `${site}news-detail/kok-veroeffentlicht-stellungnahme-zur-staerkung-der-psychosozialen-prozessbegleitung`,
		notBefore: '2025-11-26'
	}
} as const satisfies Record<string, Document>;
