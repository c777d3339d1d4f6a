import { contentType } from '../content-type.ts';
import { confirmed, optional } from '../fields/field.ts';
import { hours } from '../fields/hours.ts';
import { itemWords, items } from '../fields/items.ts';
import { type Place, disclose, place } from '../fields/place.ts';
import { areas, choices, count, day, email, flag, languages, line, link, phone, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { channels, formsOfExploitation, targetGroups } from './help-offer.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** What someone who is affected, or who helps her, can turn to: counselling, shelter, advice by chat (HSDS: service). */
export const service = contentType({
	name: 'service',
	label: { de: 'Angebot', en: 'Service' },
	plural: { de: 'Angebote', en: 'Services' },
	desk: { address: 'angebote', group: 'content' },
	address: { de: 'angebote', en: 'services' },
	title: 'name',
	facts: () => ({
		member: optional(
			reference('member', {
				audience: 'public',
				setting: true,
				owner: true,
				label: { de: 'Angebot der Mitgliedsorganisation', en: 'Offered by the member' }
			})
		),
		nationwide: optional(flag({ audience: 'public', label: { de: 'Im ganzen Land', en: 'In the whole country' } })),
		areas: optional(areas({ audience: 'public', label: { de: 'Gebiete', en: 'Areas' } })),
		targetGroups: choices(targetGroups, {
			audience: 'public',
			label: { de: 'Für wen', en: 'For whom' }
		}),
		forms: optional(
			choices(formsOfExploitation, {
				audience: 'public',
				label: { de: 'Formen der Ausbeutung', en: 'Forms of exploitation' }
			})
		),
		channels: choices(channels, {
			audience: 'public',
			label: { de: 'Wege', en: 'Ways to reach it' }
		}),
		languages: languages({ audience: 'public', label: { de: 'Spricht', en: 'Speaks' } }),
		interpretedLanguages: optional(
			languages({ audience: 'public', label: { de: 'Dolmetscht in', en: 'Interpreted into' } })
		),
		phone: optional(phone({ audience: 'public', label: { de: 'Telefon', en: 'Telephone' } })),
		email: optional(email({ audience: 'public', label: { de: 'E-Mail', en: 'E-mail' } })),
		website: optional(link({ audience: 'public', label: { de: 'Website', en: 'Website' } })),
		hours: optional(hours({ audience: 'public', label: { de: 'Erreichbar', en: 'Hours' } })),
		outOfHours: optional(phone({ audience: 'public', label: { de: 'Außerhalb der Zeiten', en: 'Out of hours' } })),
		free: optional(flag({ audience: 'public', label: { de: 'Kostenlos', en: 'Free of charge' } })),
		anonymous: optional(flag({ audience: 'public', label: { de: 'Ohne Namen', en: 'Without giving a name' } })),
		accommodation: optional(flag({ audience: 'public', label: { de: 'Unterkunft', en: 'Accommodation' } })),
		shelterPlaces: optional(count({ audience: 'members', label: { de: 'Schutzplätze', en: 'Places in shelter' } })),
		children: optional(flag({ audience: 'public', label: { de: 'Auch mit Kindern', en: 'Also with children' } })),
		places: items(
			{ place: optional(place({ audience: 'public', label: { de: 'Ort', en: 'Place' } })) },
			{ audience: 'public', restsOn: ['place'], label: { de: 'Orte', en: 'Places' } }
		),
		confirmedOn: confirmed(
			optional(day({ audience: 'public', label: { de: 'Zuletzt bestätigt', en: 'Last confirmed' } }))
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		name: line({ audience: 'public', max: 160, label: { de: 'Name', en: 'Name' } }),
		summary: optional(line({ audience: 'public', max: 400, label: { de: 'In einem Satz', en: 'In one sentence' } })),
		text: optional(text({ audience: 'public', label: { de: 'Was hier geschieht', en: 'What happens here' } })),
		places: optional(
			itemWords(
				'places',
				{ name: line({ audience: 'public', label: { de: 'Name des Ortes', en: 'Name of the place' } }) },
				{ audience: 'public', label: { de: 'Orte', en: 'Places' } }
			)
		),
		alsoKnownAs
	}),
	hindrance: ({ nationwide, areas, accommodation, places }) => {
		if (accommodation && places.some(({ place }) => isVisitable(place))) return 'shelter-with-address';
		return nationwide || (areas?.length ?? 0) > 0 ? undefined : 'nowhere-offered';
	}
});

/** Whoever knows that people are housed and where the door is can wait at it. */
function isVisitable(place: Place | undefined): boolean {
	const shown = place && disclose(place);
	return shown?.street !== undefined || shown?.postcode !== undefined || shown?.locality !== undefined;
}
