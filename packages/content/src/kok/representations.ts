import type { Entry } from '../history.ts';
import { bodies, representations as ids } from './ids.ts';
import { law } from './law-documents.ts';
import { practice } from './practice-documents.ts';

/** Where the network sits; a date stands only where a source gives the seat one. */
export const representations: readonly Entry<'representation'>[] = [
	{
		id: ids.federalStateGroup,
		type: 'representation',
		stage: 'published',
		facts: {
			body: bodies.federalStateGroup,
			role: 'member',
			note: 'Die Arbeitsgruppe gibt es seit 1997; seit wann der KOK dort sitzt, sagt die Quelle nicht.',
			sources: [practice.committeeWork, practice.nationalNetworks]
		},
		wording: {
			de: { text: 'Der KOK ist ständiges Mitglied der Arbeitsgruppe.' },
			en: { text: 'KOK is a permanent member of the working group.' }
		}
	},
	{
		id: ids.laStrada,
		type: 'representation',
		stage: 'published',
		facts: {
			body: bodies.laStrada,
			role: 'member',
			note: 'Seit wann, steht nicht in der Quelle.',
			sources: [practice.laStrada, law.laStradaPlatform]
		},
		wording: {
			de: { text: 'Der KOK gehört der Plattform als Mitglied aus Deutschland an.' },
			en: { text: 'KOK belongs to the platform as a member from Germany.' }
		}
	},
	{
		id: ids.gaatw,
		type: 'representation',
		stage: 'published',
		facts: {
			body: bodies.gaatw,
			role: 'member',
			note: 'Seit wann, steht nicht in der Quelle. Beim KOK die Seite erfragen, auf der die Mitgliedschaft steht.',
			sources: [practice.gaatw]
		},
		wording: {
			de: { text: 'Der KOK arbeitet in diesem weltweiten Bündnis mit.' },
			en: { text: 'KOK takes part in this worldwide alliance.' }
		}
	},
	{
		id: ids.euPlatform,
		type: 'representation',
		stage: 'published',
		facts: { body: bodies.euPlatform, role: 'member', since: '2013-05-31', sources: [law.euPlatform] },
		wording: {
			de: { text: 'Der KOK gehört der Plattform seit dem 31. Mai 2013 an.' },
			en: { text: 'KOK has belonged to the platform since 31 May 2013.' }
		}
	},
	{
		id: ids.istanbulAlliance,
		type: 'representation',
		stage: 'published',
		facts: {
			body: bodies.istanbulAlliance,
			role: 'member',
			note: 'Das Bündnis gibt es seit 2018; ob der KOK von Anfang an dabei war, steht nicht in der Quelle.',
			sources: [law.istanbulReport]
		},
		wording: {
			de: { text: 'Der KOK ist Mitglied des Bündnisses.' },
			en: { text: 'KOK is a member of the alliance.' }
		}
	}
];
