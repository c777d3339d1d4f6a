import {
	acts,
	bodies,
	demands,
	figures,
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

/** Fifty more of the same kind, at which nobody looks while the index is tuned. */
export const heldOut2: readonly Search[] = [
	{ locale: 'de', query: 'Presse', about: 'page', expected: ['page:press'] },
	{ locale: 'de', query: 'Foto und Logo für einen Artikel', about: 'sentence', expected: ['page:press'] },
	{ locale: 'en', query: 'media enquiries', about: 'page', expected: ['page:press', 'page:contact'] },
	{ locale: 'de', query: 'Statistik', about: 'synonym', expected: ['list:figure', 'page:data', pages.dataCollection] },
	{
		locale: 'en',
		query: 'how many people were trafficked in 2024',
		about: 'sentence',
		expected: [
			figures.documented2024,
			figures.policePeople2024,
			figures.analysed2024,
			'list:figure',
			statements.dataReport2025
		]
	},
	{ locale: 'de', query: '875', about: 'value', expected: [figures.documented2022] },
	{ locale: 'en', query: '3,704', about: 'value', expected: [figures.monitorCounselled] },
	{ locale: 'de', query: '3155 Betroffene', about: 'value', expected: [figures.monitorIdentified] },
	{ locale: 'de', query: '48 Prozent', about: 'value', expected: [figures.westAfrica2023] },
	{
		locale: 'de',
		query: 'Nigeria Westafrika',
		about: 'words',
		expected: [figures.westAfrica2024, figures.westAfrica2023, figures.westAfrica2022, figures.westAfrica2021]
	},
	{ locale: 'de', query: 'BMFSFJ', about: 'synonym', expected: [bodies.familyMinistry] },
	{ locale: 'en', query: 'Ministry of Justice', about: 'synonym', expected: [bodies.justiceMinistry] },
	{ locale: 'de', query: 'Familienministerium', about: 'compounds', expected: [bodies.familyMinistry] },
	{ locale: 'de', query: 'DIMR', about: 'synonym', expected: [bodies.humanRightsInstitute] },
	{
		locale: 'en',
		query: 'police statistics',
		about: 'words',
		expected: [figures.policeProceedings2024, figures.policePeople2024, bodies.criminalPolice]
	},
	{ locale: 'de', query: 'Forderung 16', about: 'citation', expected: [demands.courtSupport] },
	{ locale: 'en', query: 'demand no. 4', about: 'citation', expected: [demands.compensation] },
	{ locale: 'de', query: '§ 59 Abs. 7', about: 'citation', expected: [provisions.residence59] },
	{ locale: 'en', query: 'section 25 (4a)', about: 'citation', expected: [provisions.residence25a] },
	{
		locale: 'de',
		query: 'neue EU-Richtlinie',
		about: 'words',
		expected: [acts.directive2024, demands.directive, statements.directiveInForce]
	},
	{
		locale: 'de',
		query: 'NAP',
		about: 'synonym',
		expected: [
			acts.actionPlan,
			demands.actionPlan,
			milestones.actionPlan,
			statements.planAdopted,
			statements.planComment
		]
	},
	{
		locale: 'de',
		query: 'Zeugenschutz',
		about: 'synonym',
		expected: [
			demands.residence,
			demands.refusalToTestify,
			provisions.convention12,
			openIssues.people,
			terms.reflectionPeriod,
			provisions.residence25a
		]
	},
	{
		locale: 'en',
		query: 'confidentiality of counselling',
		about: 'words',
		expected: [demands.refusalToTestify, terms.refusalToTestify, provisions.procedure53]
	},
	{
		locale: 'de',
		query: 'Schutzwohnung',
		about: 'synonym',
		expected: [demands.funding, demands.minors, terms.centres, 'page:help', pages.principles]
	},
	{
		locale: 'de',
		query: 'Bleiberecht',
		about: 'synonym',
		expected: [demands.residence, provisions.residence25a, milestones.residence, demands.marriage]
	},
	{
		locale: 'de',
		query: 'Straffreiheit für Betroffene',
		about: 'words',
		expected: [demands.nonPunishment, terms.nonPunishment, provisions.procedure154c, provisions.directive8]
	},
	{
		locale: 'en',
		query: 'non-punishment',
		about: 'words',
		expected: [demands.nonPunishment, terms.nonPunishment, provisions.directive8, provisions.convention26]
	},
	{
		locale: 'de',
		query: 'Schmerzensgeld',
		about: 'synonym',
		expected: [demands.compensation, acts.socialCompensation, provisions.convention15]
	},
	{
		locale: 'de',
		query: 'mit jemandem reden, der mir hilft',
		about: 'sentence',
		expected: ['page:help', pages.counselling, services.onlineCounselling]
	},
	{ locale: 'de', query: 'Notruf', about: 'page', expected: ['page:help'] },
	{
		locale: 'en',
		query: 'helpline',
		about: 'page',
		expected: ['page:help', pages.counselling, milestones.helpline, services.bavarianHelpline]
	},
	{ locale: 'en', query: 'help in my language', about: 'sentence', expected: ['page:help'] },
	{ locale: 'de', query: 'sicher surfen', about: 'page', expected: ['page:safety'] },
	{ locale: 'en', query: 'delete browsing history', about: 'page', expected: ['page:safety', 'page:privacy'] },
	{ locale: 'de', query: 'Leichte Sprache', about: 'page', expected: ['page:easy'] },
	{ locale: 'en', query: 'easy read', about: 'page', expected: ['page:easy'] },
	{ locale: 'en', query: 'open data', about: 'page', expected: ['page:data'] },
	{ locale: 'de', query: 'JSON', about: 'page', expected: ['page:data'] },
	{ locale: 'en', query: 'codebook', about: 'page', expected: ['page:codebook'] },
	{ locale: 'en', query: 'imprint', about: 'page', expected: ['page:imprint', 'page:contact'] },
	{ locale: 'de', query: 'E-Mail-Adresse', about: 'page', expected: ['page:contact', 'page:imprint', 'page:press'] },
	{ locale: 'en', query: 'member organisations', about: 'synonym', expected: ['list:member'] },
	{ locale: 'de', query: 'Beratung in Leipzig', about: 'place', expected: [members.kobranet] },
	{ locale: 'de', query: 'Sachsen', about: 'place', expected: [members.kobranet] },
	{ locale: 'en', query: 'Bavaria', about: 'place', expected: [services.bavarianHelpline] },
	{ locale: 'de', query: 'was ist neu', about: 'page', expected: ['page:changes'] },
	{
		locale: 'de',
		query: 'Stellungnahme Istanbul-Konvention',
		about: 'words',
		expected: [statements.istanbulReport, bodies.istanbulAlliance, acts.convention210]
	},
	{
		locale: 'de',
		query: 'Ausbeutung der Arbeitskraft',
		about: 'words',
		expected: [provisions.code233, terms.labourExploitation, terms.trafficking]
	},
	{
		locale: 'en',
		query: 'forced prostitution',
		about: 'synonym',
		expected: [terms.trafficking, terms.traffickingInWomen, provisions.code232a, provisions.code232]
	},
	{ locale: 'de', query: 'Geschichte des Vereins', about: 'words', expected: [pages.history, pages.anniversary2019] }
];
