import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { bodies, introductions, reactions as ids } from './ids.ts';
import { law } from './law-documents.ts';

/**
 * Only what a document calls an answer. What came later, such as a promise in a coalition agreement, is a link to the
 * law: that it answers the network is written nowhere.
 */
export const reactions: readonly Entry<'reaction'>[] = [
	{
		id: ids.europeanParties,
		type: 'reaction',
		stage: 'published',
		facts: {
			introduction: introductions.europeanParties,
			body: bodies.parties,
			kind: 'noted',
			note: 'Was die einzelnen Parteien antworteten, stand nicht in den Auszügen. Eintragen, dann lässt sich die Art der Reaktion je Partei bestimmen.',
			sources: [documents.european2024Parties]
		},
		wording: {
			de: {
				text: 'CDU, SPD, Bündnis 90/Die Grünen, FDP und Die Linke antworteten. Der KOK prüfte, ob ihre Antworten zu seinen Forderungen passen oder ihnen im Weg stehen.'
			},
			en: {
				text: 'CDU, SPD, the Greens, FDP and The Left answered. KOK examined whether their answers fit its demands or stand in their way.'
			}
		}
	},
	{
		id: ids.greta2024,
		type: 'reaction',
		stage: 'draft',
		facts: {
			introduction: introductions.greta2023,
			body: bodies.greta,
			on: '2024-06',
			kind: 'noted',
			note: 'Bleibt Entwurf: GRETA legte im Juni 2024 seinen dritten Bericht vor. Ob er Punkte des KOK aufgreift, steht nicht in den Notizen. Am Bericht prüfen, welche.',
			sources: [law.greta2024]
		},
		wording: {
			de: { text: 'GRETA legte im Juni 2024 den dritten Bericht über Deutschland vor.' },
			en: { text: 'GRETA presented its third report on Germany in June 2024.' }
		}
	}
];
