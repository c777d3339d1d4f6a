import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, date, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** A seat of the network, or of one of its members, in a body (Popolo: membership in an organization). */
export const representation = contentType({
	name: 'representation',
	label: { de: 'Sitz oder Mitgliedschaft', en: 'Seat or membership' },
	plural: { de: 'Sitze und Mitgliedschaften', en: 'Seats and memberships' },
	desk: { address: 'sitze', group: 'politics', short: { de: 'Sitze', en: 'Seats' } },
	logged: true,
	facts: () => ({
		body: reference('body', { audience: 'public', label: { de: 'In', en: 'In' } }),
		member: optional(
			reference('member', {
				audience: 'public',
				owner: true,
				label: { de: 'Für das Netzwerk sitzt dort', en: 'Seated there' }
			})
		),
		role: choice(['member', 'chair', 'observer', 'expert', 'founder'], {
			audience: 'public',
			label: { de: 'Rolle', en: 'Role' }
		}),
		since: optional(date({ audience: 'public', label: { de: 'Seit', en: 'Since' } })),
		until: optional(date({ audience: 'public', label: { de: 'Bis', en: 'Until' } })),
		corrects: optional(
			reference('representation', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		text: text({ audience: 'public', max: 2_000, label: { de: 'Wie es dazu kam', en: 'How it came about' } })
	})
});
