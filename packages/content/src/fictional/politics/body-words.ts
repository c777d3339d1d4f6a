import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';

export interface BodyWords {
	kind: FactsOf<'body'>['kind'];
	level: FactsOf<'body'>['level'];
	within?: BodyKey;
	since: string;
	name: Words;
	shortName?: Words;
	summary: Words;
}

export type BodyKey =
	| 'assembly'
	| 'board'
	| 'workGroup'
	| 'stayGroup'
	| 'youthGroup'
	| 'courtGroup'
	| 'government'
	| 'labour'
	| 'justice'
	| 'interior'
	| 'family'
	| 'firstChamber'
	| 'secondChamber'
	| 'labourCommittee'
	| 'lawCommittee'
	| 'inspection'
	| 'reporting'
	| 'riverCouncil'
	| 'experts'
	| 'alliance'
	| 'centreParty'
	| 'greenList';

/** To which the ministries belong. It was made up later than the others and is drawn apart, so that theirs stay as they were. */
export const governmentWords: BodyWords & { key: BodyKey } = {
	key: 'government',
	kind: 'government',
	level: 'country',
	since: '1951',
	name: { de: 'Regierung von Wiesland', en: 'Government of Wiesland' },
	shortName: { de: 'Regierung', en: 'Government' },
	summary: {
		de: 'Entscheidet gemeinsam, was die Ministerien dem Parlament vorlegen.',
		en: 'Decides together what the ministries bring before parliament.'
	}
};

/** Bodies in the order in which they are entered: those of which others are a part come first. */
export const bodyWords: readonly (BodyWords & { key: BodyKey })[] = [
	{
		key: 'assembly',
		kind: 'assembly',
		level: 'network',
		since: '2012-05',
		name: { de: 'Mitgliederversammlung', en: 'Members’ Meeting' },
		summary: {
			de: 'Beschließt Forderungen und wählt den Vorstand. Jedes Mitglied hat eine Stimme.',
			en: 'Agrees demands and elects the board. Every member has one vote.'
		}
	},
	{
		key: 'board',
		kind: 'board',
		level: 'network',
		within: 'assembly',
		since: '2012-05',
		name: { de: 'Vorstand des Netzes Freie Hand', en: 'Board of the Free Hand Network' },
		shortName: { de: 'Vorstand', en: 'Board' },
		summary: {
			de: 'Vertritt das Netz und entscheidet zwischen den Versammlungen über Eiliges.',
			en: 'Represents the network and decides urgent matters between meetings.'
		}
	},
	{
		key: 'workGroup',
		kind: 'working_group',
		level: 'network',
		within: 'assembly',
		since: '2013',
		name: { de: 'Arbeitsgruppe Arbeit und Lohn', en: 'Working Group on Work and Wages' },
		shortName: { de: 'AG Arbeit', en: 'WG Work' },
		summary: {
			de: 'Sammelt Erfahrungen mit vorenthaltenem Lohn und bereitet Forderungen dazu vor.',
			en: 'Gathers experience with withheld wages and prepares demands on it.'
		}
	},
	{
		key: 'stayGroup',
		kind: 'working_group',
		level: 'network',
		within: 'assembly',
		since: '2014-02',
		name: { de: 'Arbeitsgruppe Bleiben', en: 'Working Group on Staying' },
		shortName: { de: 'AG Bleiben', en: 'WG Stay' },
		summary: {
			de: 'Vergleicht, wie die Gebiete über Aufenthalt entscheiden, und liest Entwürfe dazu.',
			en: 'Compares how areas decide on residence and reads drafts on it.'
		}
	},
	{
		key: 'youthGroup',
		kind: 'working_group',
		level: 'network',
		within: 'assembly',
		since: '2017',
		name: { de: 'Arbeitsgruppe Kinder und Jugendliche', en: 'Working Group on Children and Young People' },
		shortName: { de: 'AG Jugend', en: 'WG Youth' },
		summary: {
			de: 'Klärt mit Jugendämtern, wer zuständig ist, wenn Minderjährige ausgebeutet werden.',
			en: 'Settles with youth offices who is responsible when minors are exploited.'
		}
	},
	{
		key: 'courtGroup',
		kind: 'working_group',
		level: 'network',
		within: 'assembly',
		since: '2015-10',
		name: { de: 'Arbeitsgruppe Verfahren', en: 'Working Group on Proceedings' },
		shortName: { de: 'AG Verfahren', en: 'WG Proceedings' },
		summary: {
			de: 'Begleitet Verfahren im ganzen Land und wertet Urteile aus.',
			en: 'Accompanies proceedings throughout the country and studies judgments.'
		}
	},
	{
		key: 'labour',
		kind: 'ministry',
		level: 'country',
		within: 'government',
		since: '1951',
		name: { de: 'Ministerium für Arbeit und Auskommen', en: 'Ministry of Work and Livelihood' },
		shortName: { de: 'Arbeitsministerium', en: 'Labour Ministry' },
		summary: {
			de: 'Zuständig für Löhne, Kontrollen und Unterkünfte.',
			en: 'Responsible for wages, inspections and housing.'
		}
	},
	{
		key: 'justice',
		kind: 'ministry',
		level: 'country',
		within: 'government',
		since: '1951',
		name: { de: 'Ministerium der Gerichte und des Rechts', en: 'Ministry of Courts and Law' },
		shortName: { de: 'Rechtsministerium', en: 'Law Ministry' },
		summary: {
			de: 'Zuständig für Strafverfahren, Beistand und Entschädigung.',
			en: 'Responsible for criminal proceedings, legal support and compensation.'
		}
	},
	{
		key: 'interior',
		kind: 'ministry',
		level: 'country',
		within: 'government',
		since: '1951',
		name: { de: 'Ministerium für Gemeinden und Aufenthalt', en: 'Ministry of Municipalities and Residence' },
		shortName: { de: 'Gemeindeministerium', en: 'Municipal Ministry' },
		summary: { de: 'Zuständig für das Aufenthaltsrecht.', en: 'Responsible for the law of residence.' }
	},
	{
		key: 'family',
		kind: 'ministry',
		level: 'country',
		within: 'government',
		since: '1978-04',
		name: { de: 'Ministerium für Familie und Zusammenhalt', en: 'Ministry of Family and Cohesion' },
		shortName: { de: 'Familienministerium', en: 'Family Ministry' },
		summary: {
			de: 'Fördert Beratungsstellen und schreibt das Programm gegen Ausbeutung fort.',
			en: 'Funds counselling centres and keeps up the programme against exploitation.'
		}
	},
	{
		key: 'firstChamber',
		kind: 'parliament',
		level: 'country',
		since: '1951',
		name: { de: 'Erste Kammer des Landtags von Wiesland', en: 'First Chamber of the Parliament of Wiesland' },
		shortName: { de: 'Erste Kammer', en: 'First Chamber' },
		summary: { de: 'Von allen gewählt; berät und beschließt Gesetze.', en: 'Elected by all; debates and adopts laws.' }
	},
	{
		key: 'secondChamber',
		kind: 'parliament',
		level: 'country',
		since: '1951',
		name: { de: 'Zweite Kammer des Landtags von Wiesland', en: 'Second Chamber of the Parliament of Wiesland' },
		shortName: { de: 'Zweite Kammer', en: 'Second Chamber' },
		summary: {
			de: 'Vertritt die zehn Gebiete; stimmt Gesetzen zu, die sie ausführen.',
			en: 'Represents the ten areas; consents to laws that they carry out.'
		}
	},
	{
		key: 'labourCommittee',
		kind: 'committee',
		level: 'country',
		within: 'firstChamber',
		since: '1951',
		name: { de: 'Ausschuss für Arbeit und Soziales', en: 'Committee on Work and Social Affairs' },
		summary: {
			de: 'Hört Sachverständige, bevor die Erste Kammer über Arbeit entscheidet.',
			en: 'Hears experts before the First Chamber decides on work.'
		}
	},
	{
		key: 'lawCommittee',
		kind: 'committee',
		level: 'country',
		within: 'firstChamber',
		since: '1951',
		name: { de: 'Rechtsausschuss der Ersten Kammer', en: 'Law Committee of the First Chamber' },
		shortName: { de: 'Rechtsausschuss', en: 'Law Committee' },
		summary: {
			de: 'Prüft, ob Gesetze mit den Grundrechten vereinbar sind.',
			en: 'Examines whether laws are compatible with fundamental rights.'
		}
	},
	{
		key: 'inspection',
		kind: 'authority',
		level: 'country',
		within: 'labour',
		since: '1964',
		name: { de: 'Arbeitsinspektion Wiesland', en: 'Labour Inspectorate of Wiesland' },
		shortName: { de: 'Arbeitsinspektion', en: 'Labour Inspectorate' },
		summary: { de: 'Prüft Betriebe und Unterkünfte.', en: 'Inspects businesses and housing.' }
	},
	{
		key: 'reporting',
		kind: 'authority',
		level: 'country',
		since: '2022-11',
		name: { de: 'Unabhängige Berichtsstelle Ausbeutung', en: 'Independent Reporting Office on Exploitation' },
		shortName: { de: 'Berichtsstelle', en: 'Reporting Office' },
		summary: {
			de: 'Beobachtet, was im Land gegen Ausbeutung geschieht, und berichtet jedes Jahr.',
			en: 'Observes what the country does against exploitation and reports every year.'
		}
	},
	{
		key: 'riverCouncil',
		kind: 'international_organisation',
		level: 'europe',
		since: '1959',
		name: { de: 'Rat der Flussstaaten', en: 'Council of River States' },
		shortName: { de: 'Flussrat', en: 'River Council' },
		summary: {
			de: 'Beschließt Richtlinien, die seine elf Mitgliedstaaten umsetzen.',
			en: 'Adopts directives that its eleven member states transpose.'
		}
	},
	{
		key: 'experts',
		kind: 'treaty_body',
		level: 'world',
		since: '2006',
		name: {
			de: 'Sachverständigengruppe zum Abkommen von Morgenfurth',
			en: 'Group of Experts on the Morgenfurth Convention'
		},
		shortName: { de: 'Morgenfurth-Gruppe', en: 'Morgenfurth Group' },
		summary: {
			de: 'Prüft alle fünf Jahre, wie ein Staat das Abkommen einhält, und empfiehlt, was zu tun ist.',
			en: 'Examines every five years how a state keeps the convention and recommends what to do.'
		}
	},
	{
		key: 'alliance',
		kind: 'network',
		level: 'europe',
		since: '2001',
		name: { de: 'Bündnis der Beratungsnetze an den Flüssen', en: 'Alliance of Counselling Networks on the Rivers' },
		summary: {
			de: 'Verbindet Netze aus elf Staaten, damit Beratung nicht an der Grenze endet.',
			en: 'Connects networks from eleven states, so that counselling does not end at the border.'
		}
	},
	{
		key: 'centreParty',
		kind: 'party',
		level: 'country',
		since: '1950',
		name: { de: 'Bürgerliste Wiesland', en: 'Citizens’ List Wiesland' },
		summary: {
			de: 'Stellt die größte Gruppe in der Ersten Kammer.',
			en: 'Forms the largest group in the First Chamber.'
		}
	},
	{
		key: 'greenList',
		kind: 'party',
		level: 'country',
		since: '1986',
		name: { de: 'Auenpartei', en: 'Meadow Party' },
		summary: { de: 'Gehört seit 2023 der Regierung an.', en: 'Part of the government since 2023.' }
	}
];
