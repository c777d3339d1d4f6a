import { type AnyValues, contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { hours } from '../fields/hours.ts';
import { itemWords, items } from '../fields/items.ts';
import { place } from '../fields/place.ts';
import {
	areas,
	choice,
	choices,
	contentLanguagesInOrder,
	count,
	date,
	email,
	flag,
	languages,
	line,
	link,
	phone,
	text,
	timeZone
} from '../fields/plain.ts';
import { paragraphsOf, retelling } from '../fields/retelling.ts';
import { channels, formsOfExploitation, targetGroups } from './help-offer.ts';
import { type Languages, languagesIn } from '../languages.ts';
import { interfaceLanguages } from '../words.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';
import { noticeFacts, noticeWording } from './network-notices.ts';
import { pressFacts, pressWording } from './network-press.ts';

const areaNames = itemWords(
	'areas',
	{ name: line({ audience: 'public', label: { de: 'Name', en: 'Name' } }), alsoKnownAs },
	{ audience: 'public', label: { de: 'Gebiete', en: 'Areas' } }
);

/** The umbrella organisation itself: who it is, how to reach it, where it works, whom to call for help. */
export const network = contentType({
	name: 'network',
	label: { de: 'Netzwerk', en: 'Network' },
	plural: { de: 'Netzwerk', en: 'Network' },
	desk: { address: 'netzwerk', group: 'network', short: { de: 'Wer wir sind', en: 'Who we are' } },
	title: 'name',
	single: true,
	facts: {
		abbreviation: line({ audience: 'public', max: 20, label: { de: 'Kurzname', en: 'Short name' } }),
		legalName: line({ audience: 'public', label: { de: 'Name laut Register', en: 'Registered name' } }),
		register: optional(line({ audience: 'public', label: { de: 'Registereintrag', en: 'Register entry' } })),
		representatives: optional(
			line({ audience: 'public', max: 400, label: { de: 'Vertreten durch', en: 'Represented by' } })
		),
		responsibleEditor: optional(
			line({
				audience: 'public',
				setting: true,
				max: 400,
				label: { de: 'Verantwortlich für den Inhalt, mit Anschrift', en: 'Responsible for the content, with address' }
			})
		),
		workingSince: optional(
			date({ audience: 'public', label: { de: 'Zusammenarbeit seit', en: 'Working together since' } })
		),
		registeredSince: optional(date({ audience: 'public', label: { de: 'Eingetragen seit', en: 'Registered since' } })),
		office: optional(place({ audience: 'public', label: { de: 'Geschäftsstelle', en: 'Office' } })),
		phone: optional(phone({ audience: 'public', label: { de: 'Telefon', en: 'Telephone' } })),
		email: optional(email({ audience: 'public', label: { de: 'E-Mail', en: 'E-mail' } })),
		website: optional(link({ audience: 'public', label: { de: 'Website', en: 'Website' } })),
		pressPhone: optional(
			phone({ audience: 'public', label: { de: 'Telefon für die Presse', en: 'Telephone for the press' } })
		),
		pressEmail: optional(
			email({ audience: 'public', label: { de: 'E-Mail für die Presse', en: 'E-mail for the press' } })
		),
		...pressFacts,
		signLanguage: optional(
			link({ audience: 'public', label: { de: 'Film in Gebärdensprache', en: 'Film in sign language' } })
		),
		memberCount: optional(
			count({ audience: 'public', label: { de: 'Mitglieder nach eigener Angabe', en: 'Members, by its own figure' } })
		),
		associateCount: optional(
			count({
				audience: 'public',
				label: { de: 'Assoziierte nach eigener Angabe', en: 'Associates, by its own figure' }
			})
		),
		helplines: items(
			{
				phone: optional(phone({ audience: 'public', label: { de: 'Nummer', en: 'Number' } })),
				website: optional(link({ audience: 'public', label: { de: 'Website', en: 'Website' } })),
				hours: optional(hours({ audience: 'public', label: { de: 'Erreichbar', en: 'Hours' } })),
				targetGroups: optional(choices(targetGroups, { audience: 'public', label: { de: 'Für wen', en: 'For whom' } })),
				forms: optional(
					choices(formsOfExploitation, {
						audience: 'public',
						label: { de: 'Formen der Ausbeutung', en: 'Forms of exploitation' }
					})
				),
				channels: optional(choices(channels, { audience: 'public', label: { de: 'Wege', en: 'Ways to reach it' } })),
				areas: optional(
					areas({ audience: 'public', label: { de: 'Nur für die Gebiete', en: 'For these areas only' } })
				),
				languages: languages({ audience: 'public', label: { de: 'Spricht', en: 'Speaks' } }),
				interpretedLanguages: optional(
					count({
						audience: 'public',
						label: { de: 'Zahl der gedolmetschten Sprachen', en: 'Number of interpreted languages' }
					})
				),
				interpretedByName: optional(
					languages({
						audience: 'public',
						label: { de: 'Davon namentlich bekannt', en: 'Of these, known by name' }
					})
				),
				free: optional(flag({ audience: 'public', label: { de: 'Kostenlos', en: 'Free of charge' } })),
				anonymous: optional(flag({ audience: 'public', label: { de: 'Ohne Namen', en: 'Without giving a name' } })),
				offTheBill: optional(
					flag({ audience: 'public', label: { de: 'Steht nicht auf der Rechnung', en: 'Not on the itemised bill' } })
				)
			},
			{ audience: 'public', label: { de: 'Hilfetelefone', en: 'Helplines' } }
		),
		emergencyNumber: optional(
			phone({
				audience: 'public',
				setting: true,
				label: { de: 'Notruf des Landes', en: 'Emergency number of the country' }
			})
		),
		policeNumber: optional(
			phone({ audience: 'public', label: { de: 'Notruf der Polizei', en: 'Emergency number of the police' } })
		),
		areas: items(
			{
				column: optional(
					count({ audience: 'public', min: 1, max: 40, label: { de: 'Spalte auf der Karte', en: 'Column on the map' } })
				),
				row: optional(
					count({ audience: 'public', min: 1, max: 40, label: { de: 'Zeile auf der Karte', en: 'Row on the map' } })
				)
			},
			{ audience: 'public', setting: true, label: { de: 'Gebiete', en: 'Areas' } }
		),
		...noticeFacts,
		postcodeForms: optional(
			line({
				setting: true,
				label: {
					de: 'Formen der Postleitzahl, mit Komma getrennt: N für eine Ziffer, A für einen Buchstaben',
					en: 'Forms of a postcode, separated by commas: N for a digit, A for a letter'
				}
			})
		),
		languages: optional(
			contentLanguagesInOrder({
				audience: 'public',
				setting: true,
				label: { de: 'Sprachen der Texte, die Hauptsprache zuerst', en: 'Languages of the texts, the main one first' }
			})
		),
		interfaceLanguage: optional(
			choice(interfaceLanguages, {
				audience: 'public',
				setting: true,
				label: {
					de: 'Sprache der Bedienung, wo es sie in der Sprache der Texte nicht gibt',
					en: 'Language of the interface where it does not exist in that of the texts'
				}
			})
		),
		timeZone: timeZone({ audience: 'public', setting: true, label: { de: 'Zeitzone', en: 'Time zone' } }),
		exitTo: link({
			audience: 'public',
			setting: true,
			label: { de: 'Ziel von „Seite verlassen“', en: 'Where “leave this page” leads' }
		}),
		oldAfterDays: count({
			audience: 'public',
			setting: true,
			min: 2,
			max: 365,
			label: { de: 'Tage, nach denen eine Ausgabe als alt gilt', en: 'Days after which a release counts as old' }
		}),
		confirmWithinDays: optional(
			count({
				audience: 'public',
				setting: true,
				min: 30,
				max: 1_100,
				label: {
					de: 'Tage, nach denen ein Angebot bestätigt werden muss',
					en: 'Days after which a service must be confirmed'
				}
			})
		),
		adopted: flag({
			audience: 'public',
			setting: true,
			label: { de: 'Vom Netzwerk übernommen', en: 'Adopted by the network' }
		}),
		fourEyes: flag({
			setting: true,
			label: { de: 'Nur Gegengelesenes erscheint', en: 'Only what a second person read appears' }
		}),
		note: officeNote,
		sources: recordSources
	},
	wording: () => ({
		name: line({ audience: 'public', label: { de: 'Name', en: 'Name' } }),
		lead: line({
			audience: 'public',
			max: 240,
			label: { de: 'Wer wir sind, in einem Satz', en: 'Who we are, in one sentence' }
		}),
		turn: line({
			audience: 'public',
			max: 160,
			label: { de: 'Was hier steht, in einem Satz', en: 'What stands here, in one sentence' }
		}),
		about: optional(
			text({ audience: 'public', label: { de: 'Wie das Netzwerk arbeitet', en: 'How the network works' } })
		),
		...pressWording,
		easy: optional(
			retelling({
				audience: 'public',
				label: {
					de: 'In Leichter Sprache: zu jedem Satz der Eintrag, den er nacherzählt',
					en: 'Easy to read: with each sentence the record that it retells'
				}
			})
		),
		helpSentence: optional(
			line({
				audience: 'public',
				max: 160,
				label: {
					de: '„Ich brauche Hilfe. Ich spreche {language}.“, für das Hilfetelefon',
					en: '“I need help. I speak {language}.”, for the helpline'
				}
			})
		),
		helpCard: optional(
			line({
				audience: 'public',
				max: 160,
				label: {
					de: '„Bitte lassen Sie mich telefonieren.“, auf der Karte zum Zeigen',
					en: '“Please let me use your phone.”, on the card to show'
				}
			})
		),
		...noticeWording,
		helplines: itemWords(
			'helplines',
			{
				name: line({ audience: 'public', label: { de: 'Name', en: 'Name' } }),
				forWhom: line({ audience: 'public', max: 400, label: { de: 'Für wen', en: 'For whom' } }),
				note: optional(line({ audience: 'public', max: 400, label: { de: 'Gut zu wissen', en: 'Good to know' } }))
			},
			{ audience: 'public', label: { de: 'Hilfetelefone', en: 'Helplines' } }
		),
		areas: areaNames
	}),
	raises: [easyByParagraphs, withoutNotices],
	// Section 5 DDG and section 18 (2) MStV ask for both of whoever answers for a site.
	hindrance: (facts, before) => {
		const { adopted, representatives, responsibleEditor } = facts;
		if (adopted && (representatives === undefined || responsibleEditor === undefined)) return 'adopted-without-imprint';
		return before && losesLanguage(languagesIn(before), languagesIn(facts)) ? 'language-lost' : undefined;
	}
});

/** Versions are counted in the main language, and addresses in the others are linked to and cited. */
function losesLanguage([main, ...others]: Languages, next: Languages): boolean {
	return main !== next[0] || others.some((locale) => !next.includes(locale));
}

/**
 * The site once said the same of every network, by the law of one country. What a text of then leaves unsaid, its page said;
 * the API enters it once, where it was true of the network, and knows such a text by its version.
 */
function withoutNotices(_: 'facts' | 'wording' | 'inside', values: AnyValues): AnyValues {
	return values;
}

/** The easy text was once one text, of which nobody knew what its sentences retell. */
function easyByParagraphs(part: 'facts' | 'wording' | 'inside', values: AnyValues): AnyValues {
	const { easy } = values;
	return part === 'wording' && typeof easy === 'string' ? { ...values, easy: paragraphsOf(easy) } : values;
}
