import { bodies, acts as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';
import { type Act, act } from './act.ts';

/** What those who watch over conventions have reported. */
export const reports: readonly Act[] = [
	act(ids.greta2015, {
		facts: {
			kind: 'report',
			level: 'europe',
			identifiers: [],
			issuedBy: bodies.greta,
			on: '2015-06-03',
			stages: [{ id: 'published', kind: 'published', on: '2015-06-03' }],
			note: 'Die Kennung GRETA(2015)10 ist nur allgemein bekannt; prüfen, dann eintragen.',
			sources: [law.greta2015]
		},
		de: {
			title: 'Erster Bericht von GRETA über Deutschland',
			stages: { published: { text: 'Der Bericht wird veröffentlicht.' } }
		},
		en: {
			title: 'First report of GRETA on Germany',
			stages: { published: { text: 'The report is published.' } }
		}
	}),
	act(ids.greta2019, {
		facts: {
			kind: 'report',
			level: 'europe',
			identifiers: [{ id: 'greta', scheme: 'other', value: 'GRETA(2019)07' }],
			issuedBy: bodies.greta,
			on: '2019-06-20',
			stages: [
				{ id: 'adopted', kind: 'adopted', on: '2019-03-22', body: bodies.greta },
				{ id: 'published', kind: 'published', on: '2019-06-20' }
			],
			sources: [law.greta2019]
		},
		de: {
			title: 'Zweiter Bericht von GRETA über Deutschland',
			stages: {
				adopted: { text: 'GRETA nimmt den Bericht an.' },
				published: { text: 'Der Bericht wird veröffentlicht.' }
			}
		},
		en: {
			title: 'Second report of GRETA on Germany',
			stages: { adopted: { text: 'GRETA adopts the report.' }, published: { text: 'The report is published.' } }
		}
	}),
	act(ids.greta2024, {
		facts: {
			kind: 'report',
			level: 'europe',
			identifiers: [],
			issuedBy: bodies.greta,
			on: '2024-06',
			stages: [{ id: 'published', kind: 'published', on: '2024-06' }],
			note: 'Die Kennung des Berichts wurde nicht gefunden. Die Zahlen daraus (erkannte Betroffene, Anteile) sind nicht einzeln belegt und fehlen deshalb.',
			sources: [law.greta2024]
		},
		de: {
			title: 'Dritter Bericht von GRETA über Deutschland',
			stages: { published: { text: 'Der Bericht wird vorgelegt.' } }
		},
		en: {
			title: 'Third report of GRETA on Germany',
			stages: { published: { text: 'The report is presented.' } }
		}
	}),
	act(ids.monitor2024, {
		facts: {
			kind: 'report',
			level: 'country',
			identifiers: [],
			issuedBy: bodies.reportingOffice,
			on: '2024-10',
			stages: [{ id: 'published', kind: 'published', on: '2024-10' }],
			sources: [practice.monitor, law.monitorPress]
		},
		de: {
			title: 'Monitor Menschenhandel in Deutschland',
			summary:
				'Der erste Bericht der Berichterstattungsstelle Menschenhandel beim Deutschen Institut für Menschenrechte.',
			text: 'Er nennt Zahlen für die Jahre 2020 bis 2022: wie viele Betroffene identifiziert wurden und wie viele Menschen Rat suchten.',
			stages: { published: { text: 'Der Bericht wird vorgestellt.' } }
		},
		en: {
			title: 'Trafficking monitor for Germany',
			summary: 'The first report of the reporting office on trafficking at the German Institute for Human Rights.',
			text: 'It gives figures for the years 2020 to 2022: how many trafficked persons were identified, and how many people sought advice.',
			stages: { published: { text: 'The report is presented.' } }
		}
	})
];
