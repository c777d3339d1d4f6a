import {
	acts,
	bodies,
	demands,
	goals,
	members,
	milestones,
	pages,
	provisions,
	services,
	statements,
	terms
} from '../ids.ts';
import type { Search } from './search.ts';

/** Forty searches by which the index may be tuned. Written before there was an index. */
export const tuning: readonly Search[] = [
	{ locale: 'de', query: 'Forderungen zur Bundestagswahl', about: 'words', expected: [statements.election2013] },
	{ locale: 'de', query: 'Entschädigung', about: 'words', expected: [demands.compensation] },
	{ locale: 'de', query: 'Wanderausstellung', about: 'words', expected: [pages.exhibition] },
	{
		locale: 'de',
		query: 'Aktionsplan',
		about: 'words',
		expected: [acts.actionPlan, demands.actionPlan, milestones.actionPlan]
	},
	{ locale: 'en', query: 'compensation', about: 'words', expected: [demands.compensation] },
	{ locale: 'en', query: 'reflection period', about: 'words', expected: [terms.reflectionPeriod] },
	{
		locale: 'en',
		query: 'reporting office',
		about: 'words',
		expected: [bodies.reportingOffice, demands.reportingOffice]
	},

	{
		locale: 'de',
		query: 'minderjährige Betroffene',
		about: 'stems',
		expected: [demands.minors, statements.minors2018]
	},
	{ locale: 'de', query: 'ratifizierte Konvention', about: 'stems', expected: [milestones.conventionRatified] },
	{ locale: 'de', query: 'Gerichtsentscheidung', about: 'stems', expected: [goals.caseLaw] },
	{
		locale: 'de',
		query: 'Anhörungen',
		about: 'stems',
		expected: [acts.transposition2016, statements.directiveOf2011]
	},
	{ locale: 'en', query: 'training authority', about: 'stems', expected: [goals.training] },
	{ locale: 'en', query: 'testifies in courts', about: 'stems', expected: [demands.residence] },
	{ locale: 'en', query: 'identifying people affected', about: 'stems', expected: [demands.identification] },

	{ locale: 'de', query: 'Fluechtlingspolitik', about: 'umlauts', expected: [statements.asylumReform] },
	{ locale: 'de', query: 'Buendnis Istanbul-Konvention', about: 'umlauts', expected: [bodies.istanbulAlliance] },
	{
		locale: 'de',
		query: 'Massnahmen zur Staerkung der Rechte',
		about: 'umlauts',
		expected: [statements.humanRightsHandout]
	},
	{ locale: 'de', query: 'wer foerdert den KOK', about: 'umlauts', expected: [pages.supporters] },
	{
		locale: 'de',
		query: 'Entschaedigungsrecht',
		about: 'umlauts',
		expected: [statements.compensationInForce, statements.compensationPassed, statements.compensationDraft]
	},

	{
		locale: 'de',
		query: 'Aufenthalt',
		about: 'compounds',
		expected: [acts.residenceAct, provisions.residence25a, milestones.residence, demands.residence]
	},
	{
		locale: 'de',
		query: 'Bedenkfrist',
		about: 'compounds',
		expected: [terms.reflectionPeriod, provisions.residence59, demands.reflection]
	},
	{ locale: 'de', query: 'Beratungsstelle', about: 'compounds', expected: [terms.centres, goals.centres] },
	{
		locale: 'de',
		query: 'Telefon',
		about: 'compounds',
		expected: [milestones.helpline, services.bavarianHelpline, pages.counselling]
	},
	{ locale: 'de', query: 'Prozessbegleitung psychosozial', about: 'compounds', expected: [demands.courtSupport] },
	{ locale: 'de', query: 'Menschenrechtsinstitut', about: 'compounds', expected: [bodies.humanRightsInstitute] },
	{ locale: 'de', query: 'Schutzunterkünfte für Minderjährige', about: 'compounds', expected: [demands.minors] },
	{
		locale: 'de',
		query: 'Gewalthilfe',
		about: 'compounds',
		expected: [acts.violenceSupport, statements.violenceSupport]
	},

	{ locale: 'de', query: 'Menschenhadel', about: 'misspelling', expected: [terms.trafficking] },
	{ locale: 'de', query: 'Zeugnisverweigrungsrecht', about: 'misspelling', expected: [terms.refusalToTestify] },
	{ locale: 'de', query: 'Koalitonsvertrag', about: 'misspelling', expected: [acts.coalition2021] },
	{ locale: 'en', query: 'traficking in women', about: 'misspelling', expected: [terms.traffickingInWomen] },
	{ locale: 'en', query: 'Instanbul Convention', about: 'misspelling', expected: [acts.convention210] },
	{ locale: 'en', query: 'prosecuters', about: 'misspelling', expected: [bodies.prosecutors] },

	{ locale: 'de', query: 'Koofra', about: 'member', expected: [members.koofra] },
	{ locale: 'de', query: 'Mitternachtsmission', about: 'member', expected: [members.mitternachtsmission] },
	{ locale: 'en', query: 'in via', about: 'member', expected: [members.inVia] },

	{ locale: 'de', query: 'BKA', about: 'body', expected: [bodies.criminalPolice] },
	{ locale: 'en', query: 'GRETA', about: 'body', expected: [bodies.greta] },
	{ locale: 'en', query: 'surrogacy', about: 'topic', expected: [acts.directive2024, terms.trafficking] },
	{ locale: 'de', query: 'Residence Act', about: 'other-language', expected: [acts.residenceAct] }
];
