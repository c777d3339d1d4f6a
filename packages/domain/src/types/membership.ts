import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, date, flag, line } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** How an organisation belongs to the network, and from when to when; several of one member make its history. */
export const membership = contentType({
	name: 'membership',
	label: { de: 'Mitgliedschaft', en: 'Membership' },
	plural: { de: 'Mitgliedschaften', en: 'Memberships' },
	desk: { address: 'mitgliedschaften', group: 'content' },
	logged: true,
	facts: () => ({
		member: reference('member', {
			audience: 'public',
			label: { de: 'Mitgliedsorganisation', en: 'Member organisation' }
		}),
		kind: choice(['full', 'associate', 'observer'], {
			audience: 'public',
			label: { de: 'Art der Mitgliedschaft', en: 'Kind of membership' }
		}),
		votingRight: optional(flag({ audience: 'public', label: { de: 'Stimmrecht', en: 'Right to vote' } })),
		since: optional(date({ audience: 'public', label: { de: 'Seit', en: 'Since' } })),
		until: optional(date({ audience: 'public', label: { de: 'Bis', en: 'Until' } })),
		corrects: optional(
			reference('membership', { audience: 'public', setting: true, label: { de: 'Berichtigt', en: 'Corrects' } })
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		text: line({ audience: 'public', max: 400, label: { de: 'Gut zu wissen', en: 'Good to know' } })
	})
});
