import type { Place } from '@kok/domain/fields/place';
import type { Entry } from '../history.ts';
import * as ids from './ids.ts';

const kindUnstated =
	'Die Quelle sagt „Mitglied“, ohne Art und Beginn der Mitgliedschaft zu nennen; eine Mitgliedschaft mit Datum ist darum nicht eingetragen.';
const documentMissing =
	'Bleibt Entwurf: Die Mitgliedschaft gilt nach unserer Recherche als öffentlich belegt, doch das Dokument ist nicht genannt. Dokument eintragen, dann veröffentlichen.';
const membershipUnproven =
	'Bleibt Entwurf: Eine Quelle, die die Mitgliedschaft im KOK nennt, wurde nicht gefunden. Beim Netzwerk nachfragen, auch nach Art und Beginn der Mitgliedschaft.';

/** Who says in public that it is a member. No telephone, e-mail address or street before the member confirms it. */
const proven: readonly Entry<'member'>[] = [
	{
		id: ids.members.koofra,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Hamburg', area: 'HH' },
			website: 'https://koofra.de/',
			publicity: 'named',
			note: kindUnstated,
			sources: [{ title: 'Über KOOFRA', publisher: 'KOOFRA e.V.', url: 'https://koofra.de/about/' }]
		},
		wording: { de: { name: 'KOOFRA e.V.' }, en: { name: 'KOOFRA e.V.' } }
	},
	{
		id: ids.members.kobranet,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Dresden, Leipzig', area: 'SN' },
			publicity: 'named',
			note: `${kindUnstated} Die Angabe ist alt (nach dem 5. April 2012, mit dem früheren Namen des KOK); bei KOBRAnet bestätigen lassen, auch die Adresse der Website.`,
			sources: [
				{
					title: 'Kooperationspartner',
					publisher: 'KOBRAnet',
					url: 'http://kobranet.eu/kooperationspartner',
					notBefore: '2012-04-05',
					covers: ['publicity']
				},
				{
					title: 'Angaben zu KOBRAnet auf praeventionstag.de',
					publisher: 'praeventionstag.de',
					dated: '2018',
					covers: ['seat']
				}
			]
		},
		wording: { de: { name: 'KOBRAnet' }, en: { name: 'KOBRAnet' } }
	},
	{
		id: ids.members.mitternachtsmission,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Dortmund', area: 'NW' },
			publicity: 'named',
			note: kindUnstated,
			sources: [
				{
					title: 'Besuche bei den Projekten der Mitgliedsorganisationen 2019',
					publisher: 'KOK',
					url: 'https://www.kok-gegen-menschenhandel.de/kok-informiert/news/detail/besuche-bei-den-projekten-der-mitgliedsorganisationen-2019',
					notBefore: '2019'
				}
			]
		},
		wording: {
			de: { name: 'Dortmunder Mitternachtsmission e.V.' },
			en: { name: 'Dortmunder Mitternachtsmission e.V.' }
		}
	},
	{
		id: ids.members.inVia,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Berlin', area: 'BE' },
			publicity: 'named',
			note: kindUnstated,
			sources: [
				{
					title: 'Pressemitteilung: KOK feiert 20-jähriges Jubiläum',
					publisher: 'KOK',
					url: 'https://www.kok-gegen-menschenhandel.de/kok-informiert/detail/pressemitteilung-kok-feiert-20-jaehriges-jubilaeum',
					dated: '2019-06-05'
				},
				{
					title: 'Polizeimeldung 1767 auf berlin.de (voller Name)',
					publisher: 'Polizei Berlin',
					dated: '2024',
					covers: ['name']
				}
			]
		},
		wording: {
			de: {
				name: 'IN VIA – Katholischer Verband für Mädchen- und Frauensozialarbeit für das Erzbistum Berlin gGmbH'
			},
			en: {
				name: 'IN VIA – Katholischer Verband für Mädchen- und Frauensozialarbeit für das Erzbistum Berlin gGmbH'
			}
		}
	},
	{
		id: ids.members.wilpf,
		type: 'member',
		stage: 'published',
		facts: {
			website: 'https://www.wilpf.de/',
			publicity: 'named',
			note: 'Die Quelle nennt das Jahr 1999, aber nicht die Art der Mitgliedschaft; eine Mitgliedschaft mit Datum ist darum nicht eingetragen. Der Sitz steht nicht in der Quelle.',
			sources: [
				{
					title: '20 Jahre KOK – Koordinierungskreis gegen Menschenhandel',
					publisher: 'WILPF Deutschland',
					url: 'https://www.wilpf.de/20-jahre-kok-koordinierungskreis-gegen-menschenhandel/',
					dated: '2019-06-12'
				}
			]
		},
		wording: {
			de: { name: 'WILPF Deutschland', mission: 'Lobbyorganisation und Gründungsmitglied des KOK, dabei seit 1999.' },
			en: {
				name: 'WILPF Deutschland',
				mission: 'A lobby organisation and a founding member of KOK, part of it since 1999.'
			}
		}
	}
];

/** Who waits for a document that can be named. */
const awaitingDocument: readonly Entry<'member'>[] = [
	waiting('e23a59a7-0e54-4b11-b275-6c643eb2ea48', {
		name: 'FIZ Stuttgart',
		seat: { locality: 'Stuttgart', area: 'BW' },
		note: documentMissing
	}),
	waiting('062cca3c-d934-4f3b-b61b-90635ab498ab', {
		name: 'Ban Ying e.V.',
		seat: { locality: 'Berlin', area: 'BE' },
		note: `${documentMissing} La Strada International führt Ban Ying als eigenes Mitglied auf, neben dem KOK; das belegt keine Mitgliedschaft im KOK.`
	}),
	waiting('a822e4a7-5b2f-4810-8390-5922a7cb19be', {
		name: 'Hydra',
		seat: { locality: 'Berlin', area: 'BE' },
		note: documentMissing
	}),
	waiting('23bb6e24-a998-4d6f-862d-3340569e7def', {
		name: 'BEMA',
		seat: { locality: 'Berlin', area: 'BE' },
		note: documentMissing
	}),
	waiting('23a57e32-d3ce-40fe-91ff-69395f675175', {
		name: 'ZORA (AWO Schwerin)',
		seat: { locality: 'Schwerin', area: 'MV' },
		note: documentMissing
	}),
	waiting('87c7b202-b0ba-4ebf-8247-2059e9d28e09', {
		name: 'Nachtfalter',
		seat: { locality: 'Essen', area: 'NW' },
		note: documentMissing
	}),
	waiting('4c9ef396-3091-44c0-af55-6a171d764be2', {
		name: 'FIM',
		seat: { locality: 'Frankfurt', area: 'HE' },
		note: `${documentMissing} Auf den eigenen Seiten von FIM war keine Angabe zu finden.`
	}),
	waiting('338825ee-98e3-43b0-b9c6-bf59ecf2fd4d', {
		name: 'FRANKA',
		seat: { locality: 'Kassel', area: 'HE' },
		note: documentMissing
	})
];

/** Who is said to be a member, without any source that says so. */
const unproven: readonly Entry<'member'>[] = [
	waiting('ae07212e-371d-4388-86f7-302acb33faaa', {
		name: 'Mitternachtsmission Heilbronn',
		seat: { locality: 'Heilbronn', area: 'BW' },
		note: membershipUnproven
	}),
	waiting('cd72f144-c17c-467e-9ca7-806e4f7fdb3d', {
		name: 'FreiJa',
		seat: { locality: 'Freiburg, Kehl', area: 'BW' },
		note: membershipUnproven
	}),
	waiting('9d9b36f8-73cc-4b84-8b0c-201b46afccd7', {
		name: 'JADWIGA',
		seat: { locality: 'München, Nürnberg', area: 'BY' },
		note: `${membershipUnproven} Träger ist die STOP dem Frauenhandel gGmbH.`
	}),
	waiting('b6b85f4a-701b-4c0d-804c-1778b7f62ac0', {
		name: 'SOLWODI Bayern',
		seat: { area: 'BY' },
		note: membershipUnproven
	}),
	waiting('6adb91db-0fb5-4356-9aee-ed8c8f28d90a', {
		name: 'BBMeZ (Innere Mission)',
		seat: { locality: 'Bremen', area: 'HB' },
		note: membershipUnproven
	}),
	waiting('c623ab07-b56e-46c5-9075-e7551198d1df', {
		name: 'contra (Frauenwerk der Nordkirche)',
		seat: { locality: 'Kiel', area: 'SH' },
		note: membershipUnproven
	}),
	waiting('9300d9a5-c61f-43d3-9d85-4ec0421426a1', {
		name: 'VERA (AWO Sachsen-Anhalt)',
		seat: { locality: 'Magdeburg', area: 'ST' },
		note: membershipUnproven
	}),
	waiting('c5be9b7b-5ed0-4865-8ee3-fc1ce3fd21a6', {
		name: 'KOBRA (Phoenix e.V.)',
		seat: { locality: 'Hannover', area: 'NI' },
		note: `${membershipUnproven} Ein Mitglied des Vorstands von 2025 wird in einem älteren Zeitungsartikel als Beraterin bei KOBRA genannt; das ist ein Hinweis, kein Beleg.`
	}),
	waiting('fd93a94d-0639-4a64-bb72-f880ee7b6f22', {
		name: 'NADESCHDA',
		seat: { locality: 'Herford', area: 'NW' },
		note: membershipUnproven
	}),
	waiting('b02cd582-5057-491a-a93a-220b85d10244', {
		name: 'agisra',
		seat: { locality: 'Köln', area: 'NW' },
		note: membershipUnproven
	}),
	waiting('9983c6f5-59d8-4f35-880f-bc5b29ea358d', {
		name: 'ALDONA',
		seat: { locality: 'Saarbrücken', area: 'SL' },
		note: membershipUnproven
	})
];

export const members: readonly Entry<'member'>[] = [...proven, ...awaitingDocument, ...unproven];

interface Waiting {
	name: string;
	seat: Omit<Place, 'disclosure'>;
	note: string;
}

function waiting(id: string, { name, seat, note }: Waiting): Entry<'member'> {
	return {
		id,
		type: 'member',
		stage: 'draft',
		facts: { seat: { disclosure: 'public', ...seat }, publicity: 'named', note, sources: [] },
		wording: { de: { name }, en: { name } }
	};
}
