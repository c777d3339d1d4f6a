import type { Paragraph, Retold } from '@kok/domain/fields/retelling';
import type { Words } from '@kok/domain/words';
import * as ids from './ids.ts';

const network: Retold = { type: 'network', id: ids.networks.kok };
const trafficking: Retold = { type: 'term', id: ids.terms.trafficking };
const tasks: Retold = { type: 'page', id: ids.pages.tasks };
const language: Retold = { type: 'page', id: ids.pages.language };

function demand(name: keyof typeof ids.demands): Retold {
	return { type: 'demand', id: ids.demands[name] };
}

interface Sentence extends Words {
	retells: Retold;
}

const paragraphs: readonly { heading: Words; sentences: readonly Sentence[] }[] = [
	{
		heading: { de: 'Was der KOK ist', en: 'What KOK is' },
		sentences: [
			{ de: 'Der KOK ist ein Verein.', en: 'KOK is an association.', retells: network },
			{
				de: 'Der lange Name ist: Bundes·weiter Koordinierungs·kreis gegen Menschen·handel.',
				en: 'The long name is: German NGO Network against Trafficking in Human Beings.',
				retells: network
			},
			{
				de: 'Im KOK arbeiten viele Gruppen aus ganz Deutschland zusammen.',
				en: 'In KOK many groups from all over Germany work together.',
				retells: network
			},
			{
				de: 'Sie sind für Menschen da, die Menschen·handel erlebt haben.',
				en: 'They are there for people who have been trafficked.',
				retells: network
			},
			{
				de: 'Diese Menschen heißen hier: Betroffene.',
				en: 'Here these people are called: trafficked persons.',
				retells: language
			}
		]
	},
	{
		heading: { de: 'Was Menschen·handel ist', en: 'What trafficking is' },
		sentences: [
			{ de: 'Menschen·handel ist verboten.', en: 'Trafficking is forbidden.', retells: trafficking },
			{
				de: 'Täter zwingen einen Menschen zu etwas.',
				en: 'Someone forces a person to do something.',
				retells: trafficking
			},
			{
				de: 'Oder sie nutzen aus, dass er in Not ist.',
				en: 'Or someone takes advantage of a person in need.',
				retells: trafficking
			},
			{
				de: 'Zum Beispiel muss er für sehr wenig Geld arbeiten.',
				en: 'For example the person must work for very little money.',
				retells: trafficking
			},
			{
				de: 'Oder er muss gegen seinen Willen Sex haben.',
				en: 'Or the person must have sex against their will.',
				retells: trafficking
			}
		]
	},
	{
		heading: { de: 'Was der KOK fordert', en: 'What KOK demands' },
		sentences: [
			{
				de: 'Der KOK sagt der Politik, was besser werden muss.',
				en: 'KOK tells politicians what must get better.',
				retells: tasks
			},
			{ de: 'Das heißt: Der KOK stellt Forderungen.', en: 'These are called demands.', retells: tasks },
			{ de: 'Hier stehen einige davon.', en: 'Some of them are here.', retells: tasks }
		]
	},
	{
		heading: { de: 'Betroffene dürfen bleiben', en: 'Trafficked persons may stay' },
		sentences: [
			{
				de: 'Betroffene sollen in Deutschland bleiben dürfen.',
				en: 'Trafficked persons should be allowed to stay in Germany.',
				retells: demand('residence')
			},
			{
				de: 'Auch wenn sie nicht vor Gericht aussagen.',
				en: 'Even if they do not speak in court.',
				retells: demand('residence')
			}
		]
	},
	{
		heading: { de: 'Betroffene bekommen Zeit und Hilfe', en: 'Trafficked persons get time and help' },
		sentences: [
			{
				de: 'Betroffene sollen zuerst Zeit bekommen.',
				en: 'Trafficked persons should first get time.',
				retells: demand('reflection')
			},
			{ de: 'Und sie sollen Hilfe bekommen.', en: 'And they should get help.', retells: demand('reflection') },
			{
				de: 'Beratung und Schutz sollen für alle Betroffenen da sein.',
				en: 'Advice and protection should be there for all trafficked persons.',
				retells: demand('funding')
			},
			{
				de: 'Dafür muss es sicher genug Geld geben.',
				en: 'There must be enough money for this.',
				retells: demand('funding')
			}
		]
	},
	{
		heading: { de: 'Betroffene bekommen Geld', en: 'Trafficked persons get money' },
		sentences: [
			{
				de: 'Betroffene sollen leichter Geld als Ausgleich bekommen.',
				en: 'It should be easier for trafficked persons to get money.',
				retells: demand('compensation')
			},
			{
				de: 'Es ist ein Ausgleich für das, was ihnen passiert ist.',
				en: 'The money is for what was done to them.',
				retells: demand('compensation')
			}
		]
	},
	{
		heading: { de: 'Betroffene müssen keine Angst haben', en: 'Trafficked persons need not be afraid' },
		sentences: [
			{
				de: 'Wer bei der Polizei Hilfe sucht, soll dafür keine Strafe bekommen.',
				en: 'People who ask the police for help should not be punished for it.',
				retells: demand('nonPunishment')
			},
			{
				de: 'Was Betroffene in der Beratung erzählen, soll geheim bleiben.',
				en: 'What trafficked persons say in counselling should stay secret.',
				retells: demand('refusalToTestify')
			},
			{ de: 'Auch vor Gericht.', en: 'In court, too.', retells: demand('refusalToTestify') }
		]
	}
];

/** The essentials in easy words, each sentence with the record that it retells. */
export const easy = { de: inLocale('de'), en: inLocale('en') };

function inLocale(locale: keyof Words): Paragraph[] {
	return paragraphs.map(({ heading, sentences }) => ({
		heading: heading[locale],
		sentences: sentences.map(({ retells, ...text }) => ({ text: text[locale], retells }))
	}));
}
