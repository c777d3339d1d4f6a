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
					covers: ['name', 'publicity']
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
					title: 'Neue Daten zu Menschenhandel und Ausbeutung für das Jahr 2023',
					publisher: 'KOK, via finanznachrichten.de',
					url: 'https://www.finanznachrichten.de/nachrichten-2024-10/63490050-neue-daten-zu-menschenhandel-und-ausbeutung-fuer-das-jahr-2023-007.htm',
					dated: '2024-10',
					covers: ['publicity', 'name']
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
		id: ids.members.bema,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Berlin', area: 'BE' },
			website: 'https://bema.berlin/',
			publicity: 'named',
			note: 'Die Quelle nennt das Jahr 2023, aber nicht die Art der Mitgliedschaft; eine Mitgliedschaft mit Datum ist darum nicht eingetragen.',
			sources: [
				{
					title: '15 Jahre Arbeitsrechtsberatung',
					publisher: 'BEMA',
					url: 'https://bema.berlin/ar/aktuelles/15-jahre-arbeitsrechtsberatung',
					notBefore: '2025-09-04'
				}
			]
		},
		wording: {
			de: {
				name: 'BEMA – Berliner Beratungszentrum für Migration und Gute Arbeit',
				mission:
					'Berät bei Ausbeutung der Arbeitskraft, auch Männer. Träger ist Arbeit und Leben Berlin-Brandenburg. Mitglied des KOK seit 2023.'
			},
			en: {
				name: 'BEMA – Berliner Beratungszentrum für Migration und Gute Arbeit',
				mission:
					'Advises on exploitation of labour, men as well. Run by Arbeit und Leben Berlin-Brandenburg. A member of KOK since 2023.'
			}
		}
	},
	{
		id: ids.members.zora,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Schwerin', area: 'MV' },
			website: 'https://fachberatungsstelle-zora.de/',
			workingSince: '2009',
			publicity: 'named',
			note: kindUnstated,
			sources: [
				{
					title: 'Wir',
					publisher: 'Fachberatungsstelle ZORA',
					url: 'https://fachberatungsstelle-zora.de/seite/535468/wir.html'
				}
			]
		},
		wording: {
			de: { name: 'ZORA', mission: 'Spezialisierte Fachberatungsstelle der AWO.' },
			en: { name: 'ZORA', mission: 'A specialised counselling centre of the AWO.' }
		}
	},
	{
		id: ids.members.franka,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Kassel', area: 'HE' },
			publicity: 'named',
			note: `${kindUnstated} Mitglied ist sie über das Diakonische Werk; ob die Region Kassel gemeint ist, beim KOK erfragen.`,
			sources: [
				{
					title: 'Internationaler Tag gegen Menschenhandel: Ausstellung in Kassel',
					publisher: 'Evangelische Kirche von Kurhessen-Waldeck',
					url: 'https://www.ekkw.de/kirche/aktuell/internationaler-tag-gegen-menschenhandel-ausstellung-in-kassel'
				}
			]
		},
		wording: {
			de: {
				name: 'FRANKA',
				mission:
					'Fachberatungsstelle des Diakonischen Werks Region Kassel. Zum KOK gehört sie über das Diakonische Werk.'
			},
			en: {
				name: 'FRANKA',
				mission:
					'A counselling centre of Diakonisches Werk Region Kassel. It belongs to KOK through the Diakonisches Werk.'
			}
		}
	},
	{
		id: ids.members.nadeschda,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Herford', area: 'NW' },
			publicity: 'named',
			note: `${kindUnstated} Mitglied ist die Frauenhilfe; eingetragen ist der Ort der Fachberatungsstelle.`,
			sources: [
				{
					title: 'Neue Zahlen zu Menschenhandel',
					publisher: 'Evangelische Frauenhilfe in Westfalen e.V.',
					url: 'https://www.frauenhilfe-westfalen.de/news_2024/neue-zahlen-zu-menschenhandel-1394.html',
					dated: '2024-10'
				},
				{
					title: 'NADESCHDA',
					publisher: 'Evangelischer Kirchenkreis Herford',
					url: 'https://www.kirchenkreis-herford.de/service/nachrichten/2022/2022-03-08-nadeschda',
					dated: '2022-03-08',
					covers: ['seat']
				}
			]
		},
		wording: {
			de: {
				name: 'Evangelische Frauenhilfe in Westfalen e.V. mit NADESCHDA',
				mission: 'NADESCHDA ist eine spezialisierte Fachberatungsstelle in Herford.'
			},
			en: {
				name: 'Evangelische Frauenhilfe in Westfalen e.V. with NADESCHDA',
				mission: 'NADESCHDA is a specialised counselling centre in Herford.'
			}
		}
	},
	{
		id: ids.members.nachtfalter,
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Essen', area: 'NW' },
			publicity: 'named',
			note: 'Die Quelle sagt „Teil“ des KOK, nicht „Mitglied“; beim KOK bestätigen lassen, auch Art und Beginn.',
			sources: [
				{
					title: '35 Jahre Nachtfalter',
					publisher: 'Caritas-SkF-Essen gGmbH',
					url: 'https://www.caritas-e.de/aktuelles/992-35-jahre-nachtfalter',
					dated: '2024-10-31'
				}
			]
		},
		wording: {
			de: {
				name: 'Nachtfalter',
				mission: 'Ein Angebot der Caritas-SkF-Essen gGmbH. Der Träger nennt es „Teil“ des KOK.'
			},
			en: {
				name: 'Nachtfalter',
				mission: 'Run by Caritas-SkF-Essen gGmbH, which calls it “part of” KOK.'
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
		note: `${documentMissing} Der KOK nennt am 14. Oktober 2025 eine Mitarbeiterin als Mitglied seines Vorstands, und der Vorstand kommt aus den Mitgliedsorganisationen; das ist ein Schluss, kein Beleg.`
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
	waiting('4c9ef396-3091-44c0-af55-6a171d764be2', {
		name: 'FIM',
		seat: { locality: 'Frankfurt', area: 'HE' },
		note: `${documentMissing} Auf den eigenen Seiten von FIM war keine Angabe zu finden.`
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
		note: `${membershipUnproven} Träger ist die STOP dem Frauenhandel gGmbH. Ein Mitglied des Vorstands vom Juli 2025 trägt den Namen der Leiterin seit Oktober 2022; das ist ein Schluss, kein Beleg.`
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
