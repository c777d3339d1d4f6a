import { cited } from '../cited.ts';
import { documents } from '../documents.ts';
import { acts, bodies, demands, statements as ids } from '../ids.ts';
import { more } from '../more-documents.ts';
import { type Statement, said } from './said.ts';

/** What it told the public, and what it published on data. */
export const toThePublic: readonly Statement[] = [
	said(documents.conventionInForce, {
		id: ids.conventionInForce,
		kind: 'press_release',
		concerning: [acts.convention197],
		citations: [cited(demands.minors, 'rights-first')],
		de: 'Zum 1. April 2013, an dem die Konvention des Europarats in Kraft trat, verlangte der KOK Maßnahmen, die von den Betroffenen und ihren Rechten ausgehen, vor allem bei Minderjährigen.',
		en: {
			title: 'Press release: act implementing the Council of Europe convention against trafficking enters into force',
			summary:
				'For 1 April 2013, when the Council of Europe convention entered into force, KOK demanded measures that start from trafficked persons and their rights, especially for minors.'
		}
	}),
	said(more.compensationDay, {
		id: ids.compensationDay,
		kind: 'press_release',
		citations: [cited(demands.compensation, 'procedure')],
		note: 'Undatiert; vor dem Reformgesetz von 2019. Den Lohn nennt die Forderung nicht als eigenen Punkt.',
		de: 'Der KOK verlangt einen leichteren Zugang zu Entschädigung und zu vorenthaltenem Lohn; er nennt das langjährige Forderungen.',
		en: {
			title: 'Press release on the World Day against Trafficking',
			summary:
				'KOK demands easier access to compensation and to wages that were withheld; it calls these long-standing demands.'
		}
	}),
	said(documents.minors2018, {
		id: ids.minors2018,
		kind: 'press_release',
		citations: [cited(demands.minors, 'made-for-minors'), cited(demands.funding, 'whole-system')],
		de: 'Minderjährige brauchen Beratung und Unterbringung, die für sie gemacht sind, und das Unterstützungssystem muss bundesweit ausgebaut und finanziert werden.',
		en: {
			title: 'Press release: trafficked minors need protection and support that meet their needs',
			summary:
				'Minors need counselling and housing that are made for them, and the support system must be extended and funded throughout Germany.'
		}
	}),
	said(documents.day2019, {
		id: ids.day2019,
		kind: 'press_release',
		citations: [cited(demands.nonPunishment, 'certainty')],
		de: 'Wer bei der Polizei Hilfe sucht, muss sicher sein können, nicht bestraft zu werden. Die deutsche Regel greift nur unter sehr engen Bedingungen.',
		en: {
			title: 'Press release on the World Day against Trafficking 2019',
			summary:
				'People who seek help from the police must be able to be sure that they will not be punished. The German rule applies only under very narrow conditions.'
		}
	}),
	said(documents.day2022, {
		id: ids.day2022,
		kind: 'press_release',
		citations: [cited(demands.funding, 'reliable-funding')],
		de: 'Der Staat soll die Mittel bereitstellen und die Strukturen der Unterstützung stärken.',
		en: {
			title: 'Press release of 30 July 2022: further challenges in the fight against trafficking',
			summary: 'The state should provide the means and strengthen the structures of support.'
		}
	}),
	said(documents.day2023, {
		id: ids.day2023,
		kind: 'press_release',
		to: [bodies.federalGovernment],
		concerning: [acts.coalition2021],
		citations: [cited(demands.residence, 'separate-title', 'no-testimony')],
		de: 'Der KOK verlangt von der Bundesregierung, das Versprechen des Koalitionsvertrags zu halten: einen Aufenthaltstitel, der nicht davon abhängt, ob jemand zur Aussage bereit ist. Heute muss es ein Verfahren geben, und oft wird es eingestellt. Zuerst brauchen Betroffene Zeit, eine Unterkunft und Versorgung.',
		en: {
			title: 'Press release on the International Day against Trafficking 2023',
			summary:
				'KOK demands that the Federal Government keep the promise of the coalition agreement: a residence permit that does not depend on whether someone is ready to testify. Today there must be proceedings, and these are often dropped. What trafficked persons need first is time, housing and care.'
		}
	}),
	said(documents.convention20Years, {
		id: ids.convention20Years,
		kind: 'statement',
		concerning: [acts.convention197],
		citations: [cited(demands.residence, 'separate-title'), cited(demands.actionPlan, 'lasting')],
		de: 'Einen Aufenthaltstitel unabhängig vom Strafverfahren nennt der KOK eine langjährige Forderung, die der Konvention entspricht. In der Praxis lassen sich Rechte oft nicht durchsetzen. Strukturen sollen über den Aktionsplan auf lange Sicht gesichert werden.',
		en: {
			title: 'Twenty years of the Council of Europe convention against trafficking: take human-rights duties seriously',
			summary:
				'KOK calls a residence permit independent of proceedings a long-standing demand in line with the convention. In practice, rights often cannot be used. Structures should be secured for the long term through the action plan.'
		}
	}),
	said(documents.asylumReform, {
		id: ids.asylumReform,
		kind: 'press_release',
		citations: [
			cited(demands.identification, 'mechanism', 'training', 'responsibility'),
			cited(demands.funding, 'reliable-funding')
		],
		note: 'Von einem 30. Juli; das Jahr 2025 ist nur erschlossen und steht deshalb nirgends.',
		de: 'Der KOK warnt vor Lücken im Schutz durch die europäische Flüchtlingspolitik. Es fehlt ein Verfahren, mit dem Betroffene systematisch erkannt werden; nötig sind verbindliche Schulungen, klare Zuständigkeiten und verlässliches Geld.',
		en: {
			title: 'International Day against Trafficking: KOK warns of gaps in protection through European refugee policy',
			summary:
				'KOK warns of gaps in protection that come with European refugee policy. A procedure by which trafficked persons are systematically identified is missing; mandatory training, clear responsibilities and reliable money are needed.'
		}
	}),
	said(documents.definingTheGap, {
		id: ids.definingTheGap,
		kind: 'publication',
		citations: [cited(demands.data, 'purpose')],
		de: 'Eine Veröffentlichung zur Erhebung von Daten über Menschenhandel und Ausbeutung. Internationale Pflichten, Daten zu erheben, sind nach Darstellung des KOK nicht umgesetzt.',
		en: {
			title: 'Defining the Gap: collecting data on trafficking and exploitation in Germany',
			summary:
				'A publication on collecting data on trafficking and exploitation. As KOK describes it, international duties to collect data have not been implemented.'
		}
	}),
	said(documents.dataReport2021, {
		id: ids.dataReport2021,
		kind: 'press_release',
		citations: [cited(demands.data, 'purpose')],
		de: 'Zum ersten Mal fasst ein Bericht Daten aus den spezialisierten Fachberatungsstellen zusammen. Sie sollen zeigen, ob Rechte durchgesetzt werden; den Datenschutz für Gruppen am Rand der Gesellschaft nennt der KOK eine Herausforderung.',
		en: {
			title: 'New KOK report brings together data from specialised counselling centres for the first time',
			summary:
				'For the first time a report brings together data from the specialised counselling centres. They are to show whether rights are enforced; KOK calls data protection for marginalised groups a challenge.'
		}
	})
];
