import type { RecordId } from '@kok/domain/fields/reference';
import type { Entry } from '../../history.ts';
import { ids, publisher } from './shared.ts';

export const members: readonly Entry<'member'>[] = [
	{
		id: ids.anchor,
		type: 'member',
		stage: 'published',
		facts: {
			seat: {
				disclosure: 'public',
				area: 'GB',
				locality: 'Gipfelberg',
				street: 'Glockengasse 3',
				postcode: '0010'
			},
			website: 'https://anker-gipfelberg.example/',
			phone: '+00 1 000 00 31',
			email: 'hallo@anker-gipfelberg.example',
			workingSince: '1998',
			publicity: 'named',
			sources: [{ title: 'Impressum', publisher: 'Anker Gipfelberg', retrieved: '2026-09-01' }]
		},
		wording: {
			de: {
				name: 'Anker Gipfelberg',
				mission: 'Berät in acht Sprachen, begleitet zu Ämtern und Gerichten und vermittelt Wohnungen.'
			},
			en: {
				name: 'Anker Gipfelberg',
				mission: 'Advises in eight languages, goes along to offices and courts, and finds housing.'
			}
		},
		inside: {
			colleaguePhone: '+00 1 000 00 32',
			colleagueOutOfHours: '+00 1 000 00 99',
			targetGroups: ['everyone'],
			otherAreas: true,
			colleagueNote: 'Die Durchwahl ist auch am Wochenende besetzt.'
		}
	},
	{
		id: ids.farLight,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', area: 'NG', locality: 'Nebelkirchen', postcode: '0440', postBox: '12' },
			phone: '+00 44 000 12',
			publicity: 'named',
			sources: [{ title: 'Auskunft des Vereins', publisher: 'Verein Fernlicht', dated: '2026-03' }]
		},
		wording: {
			de: { name: 'Verein Fernlicht', mission: 'Kommt zu den Menschen: mit dem Bus, auf Höfe und Baustellen.' },
			en: { name: 'Verein Fernlicht', mission: 'Goes to where people are: by bus, to farms and building sites.' }
		},
		inside: { colleagueNote: 'Post bitte nur an das Postfach.' }
	},
	{
		id: ids.dawn,
		type: 'member',
		stage: 'published',
		facts: {
			seat: {
				disclosure: 'area_only',
				area: 'WT',
				locality: 'Unterwolken',
				street: 'Sternweg 9',
				postcode: '0770'
			},
			phone: '+00 77 000 90',
			publicity: 'named',
			sources: [{ title: 'Auskunft des Hauses', publisher: 'Haus Morgenrot', dated: '2025-11' }]
		},
		wording: {
			de: { name: 'Haus Morgenrot', mission: 'Ein Ort zum Ankommen für Frauen mit Kindern.' },
			en: { name: 'Haus Morgenrot', mission: 'A place to arrive for women with children.' }
		}
	},
	{
		id: ids.refuge,
		type: 'member',
		stage: 'published',
		facts: {
			seat: {
				disclosure: 'confidential',
				area: 'LL',
				locality: 'Lärchenrain',
				street: 'Am Holzplatz 4',
				postcode: '0330'
			},
			email: 'kontakt@stille-post.example',
			publicity: 'named',
			sources: [{ title: 'Auskunft der Einrichtung', publisher: 'Wohnnetz Zuflucht', dated: '2026-06' }]
		},
		wording: {
			de: { name: 'Wohnnetz Zuflucht' },
			en: { name: 'Wohnnetz Zuflucht' }
		},
		inside: {
			colleaguePhone: '+00 33 000 44',
			colleagueOutOfHours: '+00 33 000 40',
			targetGroups: ['women', 'families'],
			children: true,
			otherAreas: true
		}
	},
	{
		id: ids.quietHouse,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'confidential', area: 'EL', locality: 'Enzianbruck', street: 'Feldgasse 20' },
			publicity: 'counted_only',
			sources: [{ title: 'Beitrittserklärung', publisher: 'Stilles Haus Enzian', dated: '2020-09' }]
		},
		wording: {
			de: { name: 'Stilles Haus Enzian', mission: 'Nimmt Menschen auf, nach denen gesucht wird.' },
			en: { name: 'Stilles Haus Enzian', mission: 'Takes in people who are being looked for.' }
		}
	},
	{
		id: ids.northLight,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Seestadt am Fjord' },
			website: 'https://nordlicht-beratung.example/',
			publicity: 'named',
			sources: [{ title: 'Über uns', publisher: 'Nordlicht Beratung', url: 'https://nordlicht-beratung.example/wir' }]
		},
		wording: {
			de: { name: 'Nordlicht Beratung', mission: 'Berät jenseits der Grenze, wenn Menschen zurückkehren.' },
			en: { name: 'Nordlicht Beratung', mission: 'Advises across the border when people return.' }
		}
	}
];

/** How each belongs to the platform; the last one was written down wrongly at first. */
export const memberships: readonly Entry<'membership'>[] = [
	membership({ id: '37e0d409-2f91-43fb-9640-4ecdac0abf0f', member: ids.anchor, since: '2004-03' }),
	membership({ id: '48f1e51a-30a2-440c-a751-5fdebd1bc010', member: ids.farLight, since: '2011' }),
	membership({ id: '5902f62b-41b3-451d-b862-60efce2cd111', member: ids.dawn, since: '2015-06' }),
	membership({ id: '6a13073c-52c4-462e-8973-7100df3de212', member: ids.refuge, since: '2018' }),
	membership({ id: '6b13073c-52c4-462e-8973-7100df3de213', member: ids.quietHouse, since: '2020-09' }),
	membership({ id: '7b24184d-63d5-473f-9a84-8211e04ef313', member: ids.northLight, since: '2022' }),
	{
		id: '7c24184d-63d5-473f-9a84-8211e04ef314',
		type: 'membership',
		stage: 'published',
		facts: {
			member: ids.northLight,
			kind: 'associate',
			votingRight: false,
			since: '2022-11',
			corrects: '7b24184d-63d5-473f-9a84-8211e04ef313',
			sources: [{ title: 'Mitgliederverzeichnis', publisher, dated: '2026-03' }]
		},
		wording: {
			de: { text: 'Von jenseits der Grenze, daher ohne Stimme.' },
			en: { text: 'From across the border, therefore without a vote.' }
		}
	}
];

function membership({ id, member, since }: { id: RecordId; member: RecordId; since: string }): Entry<'membership'> {
	return {
		id,
		type: 'membership',
		stage: 'published',
		facts: {
			member,
			kind: 'full',
			votingRight: true,
			since,
			sources: [{ title: 'Mitgliederverzeichnis', publisher, dated: '2026-01' }]
		},
		wording: {
			de: { text: 'Von der Generalversammlung aufgenommen.' },
			en: { text: 'Admitted by the general assembly.' }
		}
	};
}
