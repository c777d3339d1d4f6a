import type { Entry } from '../../history.ts';
import { ids } from './shared.ts';

/** What members of the platform offer: in rooms open to all, from a bus, and in flats that nobody may find. */
export const services: readonly Entry<'service'>[] = [
	{
		id: '8d35295e-74e6-4840-9b95-93221f050421',
		type: 'service',
		stage: 'published',
		facts: {
			member: ids.anchor,
			areas: ['GB', 'NG'],
			targetGroups: ['everyone', 'relatives'],
			forms: ['labour', 'begging', 'sexual'],
			channels: ['visit', 'phone', 'accompaniment'],
			languages: ['de', 'en', 'hu', 'ro', 'sl'],
			interpretedLanguages: ['vi', 'zh', 'fa'],
			phone: '+00 1 000 00 33',
			email: 'beratung@anker-gipfelberg.example',
			website: 'https://anker-gipfelberg.example/beratung',
			hours: [{ days: ['MO', 'TU', 'WE', 'TH'], from: '09:00', to: '17:00' }],
			outOfHours: '+00 1 000 00 34',
			children: true,
			places: [
				{
					id: 'office',
					place: {
						disclosure: 'public',
						area: 'GB',
						locality: 'Gipfelberg',
						street: 'Glockengasse 3',
						postcode: '0010'
					}
				},
				{ id: 'mountain', place: { disclosure: 'area_only', area: 'NG', locality: 'Oberwolken', street: 'Sternweg 2' } }
			],
			confirmedOn: '2026-10-05',
			sources: [{ title: 'Angebot', publisher: 'Anker Gipfelberg', dated: '2026-02' }]
		},
		wording: {
			de: {
				name: 'Beratung im Anker',
				summary: 'Für alle, die zur Arbeit oder zum Betteln gezwungen werden, und für Angehörige.',
				text: 'Niemand muss Papiere zeigen. Wir klären, was sofort nötig ist, und gehen auf Wunsch mit zu Ämtern und Gericht.',
				places: { office: { name: 'Beratungsräume' }, mountain: { name: 'Außenstelle im Nebelgau' } }
			},
			en: {
				name: 'Counselling at Anker',
				summary: 'For everyone who is forced to work or to beg, and for their relatives.',
				text: 'Nobody has to show papers. We find out what is needed at once and, if wished, come along to offices and court.',
				places: { office: { name: 'Counselling rooms' }, mountain: { name: 'Branch in Nebelgau' } }
			}
		}
	},
	{
		id: '9e463a6f-85f7-4951-9ca6-a4332f161522',
		type: 'service',
		stage: 'published',
		facts: {
			member: ids.farLight,
			areas: ['NG', 'FG', 'WT'],
			targetGroups: ['everyone'],
			forms: ['labour'],
			channels: ['outreach', 'phone', 'chat'],
			languages: ['de', 'ro', 'uk'],
			phone: '+00 44 000 13',
			places: [],
			confirmedOn: '2026-03-20',
			sources: [{ title: 'Auskunft des Vereins', publisher: 'Verein Fernlicht', dated: '2026-03' }]
		},
		wording: {
			de: { name: 'Der Bus', summary: 'Fährt von Mai bis Oktober auf Almen, Höfe und Baustellen.' },
			en: { name: 'The Bus', summary: 'Drives to alpine pastures, farms and building sites from May to October.' }
		}
	},
	{
		id: 'af574b70-9608-4a62-9db7-b5443f272623',
		type: 'service',
		stage: 'published',
		facts: {
			member: ids.refuge,
			nationwide: true,
			targetGroups: ['women', 'families'],
			channels: ['phone'],
			languages: ['de', 'en'],
			phone: '0800 000 789',
			hours: 'always',
			accommodation: true,
			shelterPlaces: 11,
			children: true,
			places: [
				{
					id: 'flat',
					place: { disclosure: 'confidential', area: 'LL', locality: 'Lärchenrain', street: 'Am Holzplatz 4' }
				}
			],
			confirmedOn: '2026-06-11',
			sources: [{ title: 'Auskunft der Einrichtung', publisher: 'Wohnnetz Zuflucht', dated: '2026-06' }]
		},
		wording: {
			de: {
				name: 'Wohnen im Schutz',
				summary: 'Plätze in Wohnungen, deren Adresse niemand erfährt.',
				places: { flat: { name: 'Schutzwohnung' } }
			},
			en: {
				name: 'Housing in safety',
				summary: 'Places in flats whose address nobody learns.',
				places: { flat: { name: 'Safe flat' } }
			}
		}
	}
];
