import {
	demands,
	figures,
	members,
	milestones,
	networks,
	openIssues,
	pages,
	provisions,
	services,
	terms
} from '../ids.ts';
import type { Search } from './search.ts';

/** What was typed when ten kinds of people used the site, and was not found, or not near the top. */
export const named: readonly Search[] = [
	{
		locale: 'de',
		query: 'Aufenthaltserlaubnis',
		about: 'synonym',
		expected: [demands.residence, provisions.residence25a, provisions.residence25b, milestones.residence]
	},
	{
		locale: 'de',
		query: 'Zwangsprostitution',
		about: 'synonym',
		expected: [terms.trafficking, terms.traffickingInWomen, provisions.code232a, provisions.code232]
	},
	{
		locale: 'de',
		query: 'Opferschutz',
		about: 'synonym',
		expected: [
			demands.funding,
			demands.directive,
			terms.centres,
			openIssues.rights,
			openIssues.letDown,
			demands.reflection
		]
	},
	{
		locale: 'de',
		query: 'Abschiebung',
		about: 'synonym',
		expected: [demands.residence, demands.reflection, terms.reflectionPeriod, provisions.residence59]
	},
	{ locale: 'de', query: 'NRW', about: 'place', expected: [members.mitternachtsmission] },
	{ locale: 'de', query: 'München', about: 'place', expected: [services.bavarianHelpline] },
	{ locale: 'de', query: 'Pressekontakt', about: 'page', expected: ['page:press'] },
	{ locale: 'de', query: '868', about: 'value', expected: [figures.documented2024] },
	{ locale: 'de', query: '84 %', about: 'value', expected: [figures.female2024] },
	{ locale: 'de', query: 'CSV', about: 'page', expected: ['page:data', 'page:codebook'] },
	{ locale: 'en', query: 'modern slavery', about: 'synonym', expected: [terms.trafficking, terms.labourExploitation] },
	{ locale: 'de', query: 'modern slavery', about: 'synonym', expected: [terms.trafficking, terms.labourExploitation] },
	{
		locale: 'de',
		query: 'Opfer',
		about: 'synonym',
		expected: [pages.language, pages.victimsRights, terms.trafficking]
	},
	{
		locale: 'en',
		query: 'deportation',
		about: 'synonym',
		expected: [demands.residence, demands.reflection, terms.reflectionPeriod, provisions.residence59]
	},
	{
		locale: 'de',
		query: 'Wer ist der KOK',
		about: 'sentence',
		expected: [networks.kok, pages.tasks, pages.history, 'page:home', 'page:contact']
	}
];
