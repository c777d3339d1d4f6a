import { type Document, news, publisher, site } from './documents.ts';

const police = 'Bundeskriminalamt';
const state = 'US-Außenministerium';

/**
 * Where figures of the police and of others were read, each document once. Most are reports of the press or of other
 * organisations about a report that could not be read itself; which figure comes from which, each figure says.
 */
export const counted = {
	data2025Release: {
		title: 'Neue Daten zu Menschenhandel und Ausbeutung für das Jahr 2024',
		publisher,
		url: `${site}serviceangebote/publikationen/detail/neue-daten-zu-menschenhandel-und-ausbeutung-fuer-das-jahr-2024`,
		dated: '2025-10-14'
	},
	actionPlanReport: {
		title: 'Bericht zum Aktionsplan',
		publisher: 'Deutscher Bundestag, heute im bundestag',
		url: 'https://www.bundestag.de/presse/hib/kurzmeldungen-1034884',
		notBefore: '2024-12-11'
	},
	police2017Ecpat: {
		title: 'Bundeskriminalamt veröffentlicht Bundeslagebild Menschenhandel 2017',
		publisher: 'ECPAT Deutschland',
		url: 'https://ecpat.de/2018/08/08/bundeskriminalamt-veroeffentlicht-bundeslagebild-menschenhandel-2017',
		dated: '2018-08-08'
	},
	police2017Reuters: {
		title: 'Mehr Opfer von Menschenhandel in Deutschland festgestellt',
		publisher: 'Reuters, via businessinsider.de',
		url: 'https://www.businessinsider.de/mehr-opfer-von-menschenhandel-in-deutschland-festgestellt-6472324',
		dated: '2018-08'
	},
	police2017: {
		title: 'BKA-Lagebild Menschenhandel 2017 veröffentlicht',
		publisher,
		url: `${news}bka-lagebild-menschenhandel-2017-veroeffentlicht`
	},
	police2018: {
		title: 'Mehr Verfahren zu Menschenhandel und Ausbeutung',
		publisher: 'epd, via mein.evangelisch.de',
		url: 'https://mein.evangelisch.de/inhalte/160780/27-09-2019/mehr-verfahren-zu-menschenhandel-und-ausbeutung',
		dated: '2019-09-27'
	},
	police2018Labour: {
		title: 'Mehr Ermittlungsverfahren wegen Verdacht des Menschenhandels',
		publisher: 'Deutschlandfunk, via azvision.az',
		url: 'https://de.azvision.az/news/69800/mehr-ermittlungsverfahren-wegen-verdacht-des-menschenhandels.html'
	},
	police2019: {
		title: 'Kurzmeldung zum Bundeslagebild Menschenhandel und Ausbeutung 2019',
		publisher: police,
		url: 'https://www.bka.de/SharedDocs/Kurzmeldungen/DE/Kurzmeldungen/201030_BLBMenschenhandel.html',
		dated: '2020-10-30'
	},
	police2020: {
		title: 'Mehr Ermittlungen wegen Menschenhandels bei deutscher Polizei',
		publisher: 'Berliner Tageszeitung',
		url: 'https://www.berlinertageszeitung.de/Boulevard/101470-mehr-ermittlungen-wegen-menschenhandels-bei-deutscher-polizei.html'
	},
	police2021: {
		title: 'Pressemitteilung zum Bundeslagebild Menschenhandel und Ausbeutung 2021',
		publisher: police,
		url: 'https://www.presseportal.de/blaulicht/pm/7/5338799',
		dated: '2022-10'
	},
	police2022: {
		title: 'BKA-Bundeslagebild zu Menschenhandel und Ausbeutung in Deutschland 2022',
		publisher,
		url: `${news}bka-bundeslagebild-zu-menschenhandel-und-ausbeutung-in-deutschland-2022`
	},
	police2022Ecpat: {
		title: 'Bundeslagebild Menschenhandel und Ausbeutung 2022',
		publisher: 'ECPAT Deutschland',
		url: 'https://ecpat.de/2023/09/22/bundeslagebild-menschenhandel-ausbeutung-2022',
		dated: '2023-09-22'
	},
	police2023: {
		title: 'Kurzmeldung zum Bundeslagebild Menschenhandel und Ausbeutung 2023',
		publisher: police,
		url: 'https://www.bka.de/SharedDocs/Kurzmeldungen/DE/Kurzmeldungen/240820_BLB_Menschenhandel_2023.html',
		dated: '2024-08-20'
	},
	police2023Minors: {
		title: 'Plan gegen Menschenhandel',
		publisher: 'taz',
		url: 'https://taz.de/Plan-gegen-Menschenhandel/!6051679',
		notBefore: '2024-12'
	},
	police2023Labour: {
		title: 'Opfer von Ausbeutung der Arbeitskraft nach Angaben des Bundeskriminalamts',
		publisher: 'Statista',
		url: 'https://de.statista.com/statistik/daten/studie/1096171'
	},
	police2023Deputy: {
		title: 'Tag gegen Menschenhandel',
		publisher: 'Catharina Nies, Mitglied eines Landtags',
		url: 'https://catharina-nies.de/news/tag-gegen-menschenhandel',
		dated: '2025-07'
	},
	police2024: {
		title: 'Pressemitteilung zum Bundeslagebild Menschenhandel und Ausbeutung 2024',
		publisher: police,
		url: 'https://www.presseportal.de/blaulicht/pm/7/6105693',
		dated: '2025-08-28'
	},
	greta2024: {
		title: 'Germany should ensure effective sanctions for traffickers and access to assistance and compensation',
		publisher: 'Europarat',
		url: 'https://www.coe.int/en/web/portal/-/germany-should-ensure-effective-sanctions-for-traffickers-and-access-to-assistance-and-compensation-for-human-trafficking-victims-among-findings-in-new-report',
		dated: '2024-06'
	},
	state2022: {
		title: 'Trafficking in Persons Report 2022: Germany',
		publisher: state,
		url: 'https://preview.state.gov/reports/2022-trafficking-in-persons-report/germany',
		dated: '2022'
	},
	state2023: {
		title: 'Trafficking in Persons Report 2023: Germany',
		publisher: state,
		url: 'https://www.state.gov/reports/2023-trafficking-in-persons-report/germany',
		dated: '2023'
	},
	monitorPress: {
		title: 'Erster umfassender Bericht über Menschenhandel in Deutschland',
		publisher: 'epd, via jesus.de',
		url: 'https://www.jesus.de/nachrichten-themen/erster-umfassender-bericht-ueber-menschenhandel-in-deutschland',
		dated: '2024-10'
	}
} as const satisfies Record<string, Document>;
