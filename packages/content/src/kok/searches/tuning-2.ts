import {
	acts,
	bodies,
	demands,
	figures,
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

/** Fifty searches as people type them on the site, by which the index may be tuned. Written before it learnt of fixed pages, values and other words. */
export const tuning2: readonly Search[] = [
	{ locale: 'de', query: 'Ansprechpartnerin für Medien', about: 'page', expected: ['page:press', 'page:contact'] },
	{
		locale: 'de',
		query: 'Zahlen 2024',
		about: 'words',
		expected: [
			'list:figure',
			figures.documented2024,
			figures.analysed2024,
			figures.policePeople2024,
			figures.policeProceedings2024
		]
	},
	{
		locale: 'de',
		query: 'wie viele Fälle gibt es in Deutschland',
		about: 'sentence',
		expected: [
			'list:figure',
			figures.documented2024,
			figures.documented2023,
			figures.documented2022,
			figures.analysed2024,
			figures.analysed2023,
			figures.analysed2022
		]
	},
	{
		locale: 'en',
		query: 'share of women',
		about: 'words',
		expected: [figures.female2024, figures.female2023, figures.female2022, figures.female2021]
	},
	{
		locale: 'de',
		query: 'Frauenanteil',
		about: 'compounds',
		expected: [figures.female2024, figures.female2023, figures.female2022, figures.female2021]
	},
	{ locale: 'en', query: 'press', about: 'page', expected: ['page:press'] },
	{ locale: 'de', query: '702 Fälle', about: 'value', expected: [figures.documented2023] },
	{ locale: 'de', query: '61.235', about: 'value', expected: [figures.helpline2024] },
	{ locale: 'en', query: '52 %', about: 'value', expected: [figures.westAfrica2024, figures.westAfrica2022] },
	{ locale: 'de', query: 'BMI', about: 'synonym', expected: [bodies.interiorMinistry] },
	{ locale: 'de', query: 'BKA', about: 'synonym', expected: [bodies.criminalPolice] },
	{ locale: 'de', query: 'Innenministerium', about: 'compounds', expected: [bodies.interiorMinistry] },
	{ locale: 'en', query: 'ministry of the interior', about: 'synonym', expected: [bodies.interiorMinistry] },
	{
		locale: 'de',
		query: 'Umsetzungsfrist EU-Richtlinie',
		about: 'words',
		expected: [acts.directive2024, demands.directive]
	},
	{ locale: 'de', query: 'Nr. 7', about: 'citation', expected: [demands.directive] },
	{ locale: 'de', query: 'Forderung Nummer 9', about: 'citation', expected: [demands.identification] },
	{ locale: 'de', query: '§ 25 Absatz 4a', about: 'citation', expected: [provisions.residence25a] },
	{
		locale: 'de',
		query: 'Grundgesetz für Behörden: Meldepflicht',
		about: 'sentence',
		expected: [provisions.residence87, demands.firewall, acts.residenceAct, pages.registrationOffices]
	},
	{
		locale: 'de',
		query: 'Lagebild',
		about: 'words',
		expected: [
			bodies.criminalPolice,
			figures.policeProceedings2024,
			figures.policePeople2024,
			pages.practiceDay2021,
			pages.conference2021
		]
	},
	{
		locale: 'de',
		query: 'Opferentschädigung',
		about: 'synonym',
		expected: [demands.compensation, acts.socialCompensation]
	},
	{
		locale: 'de',
		query: 'Lohn nicht bekommen',
		about: 'synonym',
		expected: [demands.compensation, terms.labourExploitation, provisions.code233]
	},
	{
		locale: 'de',
		query: 'Schweigepflicht Beraterin',
		about: 'words',
		expected: [provisions.code203, demands.refusalToTestify, terms.refusalToTestify, provisions.procedure53]
	},
	{
		locale: 'de',
		query: 'Psychosoziale Prozessbegleitung',
		about: 'words',
		expected: [demands.courtSupport, statements.courtSupport, provisions.procedure406g]
	},
	{
		locale: 'de',
		query: 'Fortbildung Polizei',
		about: 'words',
		expected: [
			goals.training,
			bodies.federalPolice,
			pages.federalPolice,
			pages.practiceDay2021,
			pages.authorities,
			bodies.criminalPolice
		]
	},
	{
		locale: 'en',
		query: 'training for authorities',
		about: 'words',
		expected: [goals.training, pages.registrationOffices]
	},
	{ locale: 'de', query: 'Ich brauche Hilfe', about: 'sentence', expected: ['page:help'] },
	{
		locale: 'de',
		query: 'Hilfetelefon',
		about: 'page',
		expected: ['page:help', pages.counselling, milestones.helpline]
	},
	{ locale: 'en', query: 'I need help', about: 'sentence', expected: ['page:help'] },
	{
		locale: 'de',
		query: 'kostenlos und anonym beraten',
		about: 'sentence',
		expected: ['page:help', services.onlineCounselling, services.bavarianHelpline, pages.counselling]
	},
	{ locale: 'de', query: 'Verlauf löschen', about: 'page', expected: ['page:safety', 'page:privacy'] },
	{ locale: 'de', query: 'einfache Sprache', about: 'page', expected: ['page:easy'] },
	{ locale: 'de', query: 'Gebärdensprache', about: 'page', expected: ['page:sign'] },
	{ locale: 'de', query: 'Datensatz herunterladen', about: 'page', expected: ['page:data'] },
	{ locale: 'en', query: 'download data', about: 'page', expected: ['page:data'] },
	{ locale: 'de', query: 'API', about: 'page', expected: ['page:data'] },
	{ locale: 'de', query: 'Codebuch', about: 'page', expected: ['page:codebook'] },
	{ locale: 'de', query: 'Impressum', about: 'page', expected: ['page:imprint'] },
	{ locale: 'de', query: 'Anschrift der Geschäftsstelle', about: 'page', expected: ['page:contact', 'page:imprint'] },
	{ locale: 'de', query: 'Mitgliedsorganisationen', about: 'synonym', expected: ['list:member'] },
	{ locale: 'de', query: 'Fachberatungsstelle in Dresden', about: 'place', expected: [members.kobranet] },
	{
		locale: 'de',
		query: 'Beratungsstelle Ruhrgebiet Dortmund',
		about: 'place',
		expected: [members.mitternachtsmission]
	},
	{ locale: 'en', query: 'Hamburg', about: 'place', expected: [members.koofra] },
	{ locale: 'de', query: 'Bayern Beratung', about: 'place', expected: [services.bavarianHelpline] },
	{ locale: 'de', query: 'Neuigkeiten', about: 'page', expected: ['page:changes'] },
	{ locale: 'de', query: 'Wer bezahlt den KOK', about: 'sentence', expected: [pages.supporters, pages.transparency] },
	{
		locale: 'en',
		query: 'child trafficking',
		about: 'synonym',
		expected: [demands.minors, statements.minors2018, statements.childrenConcept]
	},
	{
		locale: 'de',
		query: 'Zwangsarbeit',
		about: 'synonym',
		expected: [terms.labourExploitation, provisions.code232b, terms.trafficking, provisions.code232, provisions.code233]
	},
	{
		locale: 'en',
		query: 'residence permit',
		about: 'words',
		expected: [
			demands.residence,
			provisions.residence25a,
			provisions.residence25b,
			milestones.residence,
			acts.residenceAct
		]
	},
	{ locale: 'de', query: 'Scheidung und Aufenthalt', about: 'sentence', expected: [demands.marriage] },
	{ locale: 'en', query: 'human trafficking definition', about: 'words', expected: [terms.trafficking] }
];
