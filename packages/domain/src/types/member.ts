import { type AnyValues, contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { place } from '../fields/place.ts';
import { choice, choices, date, email, flag, line, link, phone, text } from '../fields/plain.ts';
import { vouchesFor } from '../fields/sources.ts';
import { targetGroups } from './help-offer.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** An organisation in the network. */
export const member = contentType({
	name: 'member',
	label: { de: 'Mitgliedsorganisation', en: 'Member organisation' },
	plural: { de: 'Mitglieder', en: 'Members' },
	desk: { address: 'mitglieder', group: 'content' },
	address: { de: 'mitglieder', en: 'members' },
	title: 'name',
	facts: () => ({
		seat: optional(place({ audience: 'public', label: { de: 'Sitz', en: 'Seat' } })),
		website: optional(link({ audience: 'public', label: { de: 'Website', en: 'Website' } })),
		phone: optional(phone({ audience: 'public', label: { de: 'Telefon', en: 'Telephone' } })),
		email: optional(email({ audience: 'public', label: { de: 'E-Mail', en: 'E-mail' } })),
		workingSince: optional(date({ audience: 'public', label: { de: 'Arbeitet seit', en: 'At work since' } })),
		publicity: choice(['named', 'counted_only'], {
			audience: 'own',
			setting: true,
			label: { de: 'Öffentlichkeit', en: 'Publicity' }
		}),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		name: line({ audience: 'public', max: 160, label: { de: 'Name', en: 'Name' } }),
		mission: optional(text({ audience: 'public', label: { de: 'Worum es geht', en: 'What it does' } })),
		alsoKnownAs
	}),
	inside: () => ({
		colleaguePhone: optional(
			phone({ audience: 'members', label: { de: 'Durchwahl für Kolleg*innen', en: 'Line for colleagues' } })
		),
		colleagueOutOfHours: optional(
			phone({
				audience: 'members',
				label: { de: 'Außerhalb der Zeiten, für Kolleg*innen', en: 'Out of hours, for colleagues' }
			})
		),
		targetGroups: optional(choices(targetGroups, { audience: 'members', label: { de: 'Nimmt auf', en: 'Takes in' } })),
		children: optional(flag({ audience: 'members', label: { de: 'Auch mit Kindern', en: 'Also with children' } })),
		otherAreas: optional(
			flag({ audience: 'members', label: { de: 'Auch aus anderen Gebieten', en: 'Also from other areas' } })
		),
		colleagueNote: optional(
			text({ audience: 'members', label: { de: 'Hinweis für Kolleg*innen', en: 'Note for colleagues' } })
		)
	}),
	raises: [withoutShelterAddress],
	isWithheld: ({ publicity }) => publicity === 'counted_only',
	// That it is a member is itself a fact, also where nobody says of what kind or since when.
	hindrance: ({ sources }) =>
		sources.some((source) => vouchesFor(source, 'publicity')) ? undefined : 'membership-without-source'
});

/** The address of a shelter was a field once. It is stored no longer, and what was stored is read without it. */
function withoutShelterAddress(part: 'facts' | 'wording' | 'inside', values: AnyValues): AnyValues {
	if (part !== 'inside') return values;
	return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'shelterAddress'));
}
