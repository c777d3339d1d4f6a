import { cited } from '../cited.ts';
import { documents } from '../documents.ts';
import { acts, bodies, demands, statements as ids } from '../ids.ts';
import { law } from '../law-documents.ts';
import { practice } from '../practice-documents.ts';
import { type Statement, said } from './said.ts';

/** What it asked of parties, before elections and when coalitions were negotiated. */
export const onElections: readonly Statement[] = [
	said(documents.election2013, {
		id: ids.election2013,
		kind: 'statement',
		citations: [
			cited(demands.residence, 'no-testimony', 'after-the-trial'),
			cited(demands.reflection, 'livelihood'),
			cited(demands.refusalToTestify, 'right-to-refuse'),
			cited(demands.funding, 'whole-system'),
			cited(demands.minors, 'protection'),
			cited(demands.marriage, 'own-right', 'at-least-shorter')
		],
		de: 'Fünf Hauptforderungen zur Bundestagswahl. Der KOK verlangt unter anderem einen sicheren Aufenthalt, auch ohne Zusammenarbeit mit den Behörden und über das Ende des Verfahrens hinaus, und einheitliche Regeln für den Lebensunterhalt. Von seinen Forderungen aus dem Jahr 2009 nennt er zwei als erfüllt: Deutschland hat die Konvention des Europarats ratifiziert, und es gibt ein Hilfetelefon bei Gewalt.',
		en: {
			title: 'KOK’s demands for the Bundestag election of 2013',
			summary:
				'Five main demands for the Bundestag election. Among other things KOK demands a secure stay, also without cooperation with the authorities and beyond the end of the proceedings, and uniform rules on subsistence. Of its demands of 2009 it names two as met: Germany has ratified the Council of Europe convention, and there is a helpline on violence.'
		}
	}),
	said(documents.coreDemands, {
		id: ids.coreDemands,
		kind: 'statement',
		to: [bodies.parties],
		concerning: [acts.directive2011],
		citations: [cited(demands.actionPlan, 'plan')],
		note: 'Undatiert; die Richtlinie 2011/36/EU war noch nicht umgesetzt. Vermutlich von 2013.',
		de: 'Drei Kernforderungen: Lebensunterhalt und Aufenthaltstitel für Betroffene, ein Aktionsplan gegen Menschenhandel, und die Umsetzung der Richtlinie 2011/36/EU mit einer Reform der §§ 232 und 233 StGB.',
		en: {
			title: 'KOK’s core demands for coalition negotiations',
			summary:
				'Three core demands: subsistence and a residence permit for trafficked persons, an action plan against trafficking, and transposing Directive 2011/36/EU together with a reform of sections 232 and 233 of the Criminal Code.'
		}
	}),
	said(practice.coalitionTalks, {
		id: ids.coalitionTalks,
		kind: 'statement',
		to: [bodies.parties],
		citations: [],
		note: 'Undatiert; das Jahr steht nicht in der Quelle.',
		de: 'Der KOK verlangt Schutz und Rechte für Betroffene, Unterstützung für die Zivilgesellschaft und eine Gesamtstrategie. Die kurzen Kernforderungen fassen einen Wahlkatalog zusammen, auf den man sich im KOK gemeinsam verständigt hatte; sie gingen an die Parteien.',
		en: {
			title: 'KOK’s core demands on the coalition negotiations and the coalition agreement',
			summary:
				'KOK demands protection and rights for trafficked persons, support for civil society, and an overall strategy. The short core demands sum up an election catalogue that had been agreed upon within KOK; they were sent to the parties.'
		}
	}),
	said(documents.european2024, {
		id: ids.european2024,
		kind: 'statement',
		citations: [cited(demands.europe, 'civil-society', 'institutions')],
		note: 'Der Text lag nur in Auszügen vor.',
		de: 'Zur Europawahl verlangt der KOK unter anderem eine starke, finanzierte Zivilgesellschaft und wirksame Institutionen der Europäischen Union.',
		en: {
			title: 'European elections 2024: KOK’s demands',
			summary:
				'For the European elections KOK demands, among other things, a strong and funded civil society and effective institutions of the European Union.'
		}
	}),
	said(documents.european2024Parties, {
		id: ids.european2024Parties,
		kind: 'election_paper',
		to: [bodies.parties],
		citations: [cited(demands.europe)],
		de: 'Der KOK richtete zur Europawahl Wahlprüfsteine an Parteien und bewertete die Antworten von fünf Parteien anhand seiner Forderungen.',
		en: {
			title: 'European elections 2024: KOK’s questions to parties',
			summary:
				'KOK put election questions to parties before the European elections and rated the answers of five parties against its demands.'
		}
	}),
	said(documents.coalition2025, {
		id: ids.coalition2025,
		kind: 'statement',
		citations: [cited(demands.allForms, 'all-forms', 'all-genders', 'regular-routes', 'right-to-stay')],
		note: 'Der Text lag nur in Auszügen vor.',
		de: 'Der KOK prüft, was die neue Koalition zu Menschenhandel vorhat. Alle Geschlechter und alle Formen der Ausbeutung müssen zählen, auch bei der Arbeit, beim Betteln und bei strafbaren Handlungen. Wo reguläre Wege der Migration enger werden, werden Menschen verletzlicher.',
		en: {
			title: 'How does the new coalition deal with trafficking and the protection of trafficked persons?',
			summary:
				'KOK examines what the new coalition intends on trafficking. All genders and all forms of exploitation must count, including at work, in begging and in criminal acts. Where regular routes of migration become narrower, people become more vulnerable.'
		}
	}),
	{
		id: ids.election2025,
		type: 'statement',
		stage: 'published',
		facts: {
			kind: 'publication',
			notAfter: '2025-02-23',
			citations: [],
			document: law.election2025.url,
			note: 'Der Wortlaut der zehn Forderungen, des Vergleichs und der Empfehlungen zum Koalitionsvertrag wurde nicht gefunden. Eintragen, welche Forderungen darin stehen.',
			sources: [law.election2025]
		},
		wording: {
			de: {
				title: law.election2025.title,
				summary:
					'Zur Bundestagswahl am 23. Februar 2025 stellte der KOK zehn Forderungen auf und verglich damit die Programme der Parteien. Aus den Forderungen leitete er Empfehlungen für die Verhandlungen über eine Koalition ab.'
			},
			en: {
				title: 'Bundestag election 2025: KOK examines the parties’ programmes on trafficking',
				summary:
					'For the Bundestag election of 23 February 2025 KOK drew up ten demands and compared the parties’ programmes with them. From the demands it derived recommendations for the coalition negotiations.'
			}
		}
	}
];
