import { contentType } from '@kok/domain/content-type';
import { optional } from '@kok/domain/fields/field';
import { date, flag, line, phone, text } from '@kok/domain/fields/plain';
import { references } from '@kok/domain/fields/reference';
import { officeNote, recordSources } from '@kok/domain/types/keeping';

/** A content type that no network has: what the network asks the public to do for some of its demands. */
export const campaign = contentType({
	name: 'campaign',
	label: { de: 'Aktion', en: 'Campaign' },
	plural: { de: 'Aktionen', en: 'Campaigns' },
	desk: { address: 'aktionen', group: 'politics' },
	title: 'title',
	facts: {
		begins: date({ audience: 'public', label: { de: 'Beginnt am', en: 'Begins on' } }),
		isOver: optional(flag({ audience: 'public', label: { de: 'Abgeschlossen', en: 'Is over' } })),
		demands: optional(
			references('demand', {
				audience: 'public',
				setting: true,
				label: { de: 'Worum es geht', en: 'What it is about' }
			})
		),
		note: officeNote,
		sources: recordSources
	},
	wording: {
		title: line({ audience: 'public', label: { de: 'Aufruf', en: 'Call' } }),
		reason: optional(text({ audience: 'public', label: { de: 'Warum gerade jetzt', en: 'Why now' } }))
	},
	inside: {
		desk: optional(phone({ audience: 'members', label: { de: 'Telefon der Absprachen', en: 'Line for agreements' } }))
	}
});
