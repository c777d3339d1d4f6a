import { cited } from '../cited.ts';
import { documents } from '../documents.ts';
import { acts, bodies, demands, statements as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { type Statement, said } from './said.ts';

/** What it told those who watch over conventions. */
export const toMonitors: readonly Statement[] = [
	said(documents.greta, {
		id: ids.greta2023,
		kind: 'shadow_report',
		to: [bodies.greta],
		together: [bodies.ecpat, bodies.isd],
		concerning: [acts.convention197],
		citations: [
			cited(demands.reflection, 'everyone', 'before-a-statement', 'support'),
			cited(demands.identification, 'organisations')
		],
		note: 'Der Bericht lag nur in Auszügen vor.',
		de: 'Für den Bericht wurden die Mitglieder befragt; zu Kindern trugen ECPAT und ISD bei. Der KOK nennt darin Punkte, die GRETA in der vorigen Runde dringlich genannt hatte und bei denen noch viel fehlt: die Bedenk- und Stabilisierungsfrist für alle, die betroffen sein könnten, mit Unterstützung und vor jeder Aussage bei der Polizei, sowie mehr Befugnisse und Mittel für nichtstaatliche Organisationen, damit Betroffene besser erkannt werden.',
		en: {
			title: 'KOK’s report to GRETA',
			summary:
				'Members were surveyed for the report; ECPAT and ISD contributed on children. In it KOK names points that GRETA had called urgent in the previous round and where much is still lacking: the reflection and stabilisation period for everyone who may have been trafficked, with support and before any statement to the police, and more powers and means for non-governmental organisations so that trafficked persons are better identified.'
		}
	}),
	said(documents.rapporteur, {
		id: ids.unRapporteur,
		kind: 'statement',
		to: [bodies.unRapporteur],
		citations: [cited(demands.nonPunishment, 'procedure-code', 'prosecutors')],
		de: 'Die Strafprozessordnung soll das Prinzip, dass Betroffene straffrei bleiben, stärker verankern. Damit es angewandt wird, braucht es Leitfäden und Fortbildungen für Staatsanwaltschaften und andere.',
		en: {
			title: 'KOK submitted a statement for a UN special report',
			summary:
				'The Code of Criminal Procedure should anchor more firmly that trafficked persons are not punished. For the principle to be applied, guides and courses for public prosecutors and others are needed.'
		}
	}),
	{
		id: ids.istanbulReport,
		type: 'statement',
		stage: 'published',
		facts: {
			kind: 'shadow_report',
			on: '2021-03-18',
			together: [bodies.istanbulAlliance],
			concerning: [acts.convention210],
			citations: [],
			note: 'Der Wortlaut des Alternativberichts wurde nicht gefunden.',
			sources: [law.istanbulReport]
		},
		wording: {
			de: {
				title: 'Alternativbericht des Bündnisses Istanbul-Konvention',
				summary: 'Ein Alternativbericht des Bündnisses, dem der KOK angehört.'
			},
			en: {
				title: 'Alternative report of the Istanbul Convention Alliance',
				summary: 'An alternative report of the alliance to which KOK belongs.'
			}
		}
	}
];
