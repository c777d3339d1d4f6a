import type { Entry } from '../../history.ts';
import * as ids from '../ids.ts';
import { practice } from '../practice-documents.ts';

/** Where the exhibition stood, as far as a source says so. */
const tour = ['stations'];

export const exhibition: Entry<'page'> = {
	id: ids.pages.exhibition,
	type: 'page',
	stage: 'published',
	facts: {
		kind: 'exhibition',
		order: 40,
		since: '2014-10-16',
		website: practice.exhibition.url,
		stations: [
			{
				id: 'berlin-2014',
				from: '2014-10-16',
				place: { disclosure: 'public', area: 'BE', locality: 'Berlin' }
			},
			{
				id: 'hannover-2015',
				from: '2015-10-05',
				to: '2015-10-13',
				place: { disclosure: 'public', area: 'NI', locality: 'Hannover' }
			},
			{
				id: 'magdeburg-2016',
				from: '2016-05-18',
				to: '2016-06-11',
				place: { disclosure: 'public', area: 'ST', locality: 'Magdeburg' }
			},
			{
				id: 'dortmund-2018',
				from: '2018-04-23',
				to: '2018-04-27',
				place: { disclosure: 'public', area: 'NW', locality: 'Dortmund' }
			},
			{
				id: 'bremen-2024',
				from: '2024-09-05',
				place: { disclosure: 'public', area: 'HB', locality: 'Bremen' }
			},
			{
				id: 'saarbruecken-2025',
				from: '2025-10-07',
				to: '2025-10-16',
				place: { disclosure: 'public', area: 'SL', locality: 'Saarbrücken' }
			}
		],
		note: 'Das sind nur Stationen, zu denen eine Quelle gefunden wurde; der Kalender des KOK kennt mehr. Die überarbeitete Fassung wurde vom 25. bis 28. Mai auf dem Kirchentag in Berlin gezeigt; das Jahr steht nicht in der Quelle (vermutlich 2017), deshalb fehlt diese Station. Dass eine Einrichtung die Ausstellung zeigt, belegt keine Mitgliedschaft. Zu prüfen: ihr Titel („Menschenhandel – Situation, Rechte und Unterstützung in Deutschland“) und die Häuser, in denen sie stand; beides steht nicht in den Notizen.',
		sources: [
			{ ...practice.exhibition, covers: ['since', 'website', 'text'] },
			{ ...practice.exhibitionOpened, covers: ['since', 'stations'] },
			{ ...practice.exhibitionUpdated, covers: ['text'] },
			{ ...practice.exhibitionHannover, covers: tour },
			{ ...practice.exhibitionMagdeburg, covers: tour },
			{ ...practice.exhibitionDortmund, covers: tour },
			{ ...practice.exhibitionBremen, covers: tour },
			{ ...practice.exhibitionSaarbruecken, covers: tour }
		]
	},
	wording: {
		de: {
			title: 'Die Wanderausstellung des KOK',
			summary: 'Seit 2014 unterwegs, in einer Kiste, zum Ausleihen.',
			text: [
				'Die Ausstellung besteht aus Modulen, mit Interviews zum Hören und mit Filmen; ein Modul ist für Jugendliche gemacht. Später wurde sie aktualisiert und auf dem Kirchentag in Berlin gezeigt.',
				'Alles findet in einer Transportkiste Platz; sie misst 140 × 55 × 150 Zentimeter. Wer die Ausstellung zeigen möchte, kann sie ausleihen.'
			].join('\n\n'),
			stations: {
				'berlin-2014': { text: 'Eröffnung im Hauptbahnhof.' },
				'hannover-2015': { text: 'Station in Hannover.' },
				'magdeburg-2016': { text: 'Station in Magdeburg.' },
				'dortmund-2018': { text: 'Station in Dortmund.' },
				'bremen-2024': { text: 'Station in Bremen.' },
				'saarbruecken-2025': { text: 'Station in Saarbrücken.' }
			}
		},
		en: {
			title: 'KOK’s touring exhibition',
			summary: 'On the road since 2014, in one case, for loan.',
			text: [
				'The exhibition consists of modules, with interviews to listen to and with films; one module is made for young people. Later it was updated and shown at the German Protestant Kirchentag in Berlin.',
				'All of it fits into one transport case; it measures 140 × 55 × 150 centimetres. Anyone who would like to show the exhibition can borrow it.'
			].join('\n\n'),
			stations: {
				'berlin-2014': { text: 'Opening in the main station.' },
				'hannover-2015': { text: 'A stop in Hannover.' },
				'magdeburg-2016': { text: 'A stop in Magdeburg.' },
				'dortmund-2018': { text: 'A stop in Dortmund.' },
				'bremen-2024': { text: 'A stop in Bremen.' },
				'saarbruecken-2025': { text: 'A stop in Saarbrücken.' }
			}
		}
	}
};
