import {
	acts,
	agreements,
	bodies,
	demands,
	goals,
	members,
	milestones,
	openIssues,
	pages,
	provisions,
	services,
	statements,
	terms
} from '../ids.ts';
import type { Search } from './search.ts';

/** Forty searches at which nobody looks while the index is tuned: they are measured once it is done. */
export const heldOut: readonly Search[] = [
	{
		locale: 'de',
		query: 'Straffreiheit',
		about: 'words',
		expected: [provisions.procedure154c, provisions.directive8, demands.nonPunishment]
	},
	{ locale: 'de', query: 'Qualitätshandbuch', about: 'words', expected: [statements.qualityHandbook] },
	{ locale: 'de', query: 'Ausstellung ausleihen', about: 'words', expected: [pages.exhibition] },
	{ locale: 'de', query: 'Spenden', about: 'words', expected: [pages.transparency] },
	{
		locale: 'en',
		query: 'action plan',
		about: 'words',
		expected: [acts.actionPlan, demands.actionPlan, milestones.actionPlan]
	},
	{ locale: 'en', query: 'mission statement', about: 'words', expected: [pages.statutes, agreements.mission] },
	{ locale: 'en', query: 'witness', about: 'words', expected: [openIssues.people, provisions.convention12] },

	{ locale: 'de', query: 'geschulte Behörde', about: 'stems', expected: [goals.training] },
	{ locale: 'de', query: 'Wahlprüfstein', about: 'stems', expected: [statements.european2024Parties] },
	{
		locale: 'de',
		query: 'anonyme Beratungen',
		about: 'stems',
		expected: [services.onlineCounselling, terms.centres, pages.principles, pages.online]
	},
	{ locale: 'de', query: 'verheirateten', about: 'stems', expected: [demands.marriage] },
	{ locale: 'en', query: 'collects data', about: 'stems', expected: [pages.dataCollection, goals.data] },
	{ locale: 'en', query: 'marriages', about: 'stems', expected: [demands.marriage] },
	{ locale: 'en', query: 'funding of counselling', about: 'stems', expected: [demands.funding] },

	{ locale: 'de', query: 'Laender in die Pflicht', about: 'umlauts', expected: [demands.actionPlan] },
	{ locale: 'de', query: 'Bundesministerium fuer Arbeit', about: 'umlauts', expected: [bodies.labourMinistry] },
	{
		locale: 'de',
		query: 'zwanzigjaehriges Bestehen',
		about: 'umlauts',
		expected: [pages.history, pages.anniversary2019]
	},
	{ locale: 'de', query: 'vor Gericht schweigen duerfen', about: 'umlauts', expected: [demands.refusalToTestify] },
	{ locale: 'de', query: 'Rueckblick 1999', about: 'umlauts', expected: [statements.retrospective] },

	{
		locale: 'de',
		query: 'Polizei',
		about: 'compounds',
		expected: [bodies.federalPolice, demands.nonPunishment, pages.federalPolice, milestones.federalPolice]
	},
	{ locale: 'de', query: 'Leihmutter', about: 'compounds', expected: [acts.directive2024, terms.trafficking] },
	{
		locale: 'de',
		query: 'Frist',
		about: 'compounds',
		expected: [terms.reflectionPeriod, provisions.residence59, demands.reflection]
	},
	{
		locale: 'de',
		query: 'Arbeitsgruppe Bund Länder',
		about: 'compounds',
		expected: [bodies.federalStateGroup, milestones.workingGroup]
	},
	{ locale: 'de', query: 'Sonderberichterstatterin', about: 'compounds', expected: [bodies.unRapporteur] },
	{
		locale: 'de',
		query: 'Europaratskonvention',
		about: 'compounds',
		expected: [acts.convention197, statements.convention20Years]
	},
	{ locale: 'de', query: 'Arbeitsagentur', about: 'compounds', expected: [bodies.employmentAgency] },
	{ locale: 'de', query: 'Traumaambulanz', about: 'compounds', expected: [demands.compensation] },

	{ locale: 'de', query: 'Zwangsheirrat', about: 'misspelling', expected: [acts.directive2024, terms.trafficking] },
	{
		locale: 'de',
		query: 'Entschedigung',
		about: 'misspelling',
		expected: [demands.compensation, provisions.convention15, provisions.directive17]
	},
	{ locale: 'de', query: 'Bundesinnenminsterium', about: 'misspelling', expected: [bodies.interiorMinistry] },
	{ locale: 'en', query: 'exhibiton', about: 'misspelling', expected: [pages.exhibition] },
	{ locale: 'en', query: 'Bundesrath', about: 'misspelling', expected: [bodies.bundesrat] },
	{ locale: 'en', query: 'refelction period', about: 'misspelling', expected: [terms.reflectionPeriod] },

	{ locale: 'de', query: 'Kobra net', about: 'member', expected: [members.kobranet] },
	{ locale: 'en', query: 'wilpf', about: 'member', expected: [members.wilpf] },
	{ locale: 'de', query: 'Katholischer Verband Mädchensozialarbeit', about: 'member', expected: [members.inVia] },

	{ locale: 'en', query: 'Council of Europe', about: 'body', expected: [bodies.councilOfEurope] },
	{ locale: 'de', query: 'BMFSFJ', about: 'body', expected: [bodies.familyMinistry] },
	{
		locale: 'en',
		query: 'labour exploitation',
		about: 'topic',
		expected: [demands.funding, demands.allForms, terms.trafficking]
	},
	{ locale: 'en', query: 'Aufenthaltsgesetz', about: 'other-language', expected: [acts.residenceAct] }
];
