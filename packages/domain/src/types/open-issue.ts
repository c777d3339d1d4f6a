import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { count, line, text } from '../fields/plain.ts';
import { references } from '../fields/reference.ts';
import { officeNote, recordSources } from './keeping.ts';

/** What still needs improvement, and which demands answer it. */
export const openIssue = contentType({
	name: 'open_issue',
	label: { de: 'Handlungsbedarf', en: 'Open issue' },
	plural: { de: 'Was besser werden muss', en: 'What must improve' },
	desk: { address: 'handlungsbedarf', group: 'content', short: { de: 'Handlungsbedarf', en: 'Open issues' } },
	address: { de: 'handlungsbedarf', en: 'open-issues' },
	onePage: true,
	title: 'title',
	facts: () => ({
		order: count({ audience: 'public', setting: true, label: { de: 'Reihenfolge', en: 'Order' } }),
		demands: optional(
			references('demand', {
				audience: 'public',
				setting: true,
				label: { de: 'Forderungen dazu', en: 'Demands on it' }
			})
		),
		provisions: optional(
			references('provision', {
				audience: 'public',
				setting: true,
				label: { de: 'Vorschriften', en: 'Provisions' }
			})
		),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 160, label: { de: 'Titel', en: 'Title' } }),
		text: optional(text({ audience: 'public', label: { de: 'Text', en: 'Text' } }))
	})
});
