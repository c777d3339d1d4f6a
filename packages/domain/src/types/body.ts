import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, date, line, link, text } from '../fields/plain.ts';
import { reference } from '../fields/reference.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** Who decides, advises or allies: within the network and outside it (Popolo: organization). */
export const body = contentType({
	name: 'body',
	label: { de: 'Institution', en: 'Body' },
	plural: { de: 'Institutionen', en: 'Bodies' },
	desk: { address: 'gremien', group: 'content' },
	address: { de: 'gremien', en: 'bodies' },
	title: 'name',
	facts: () => ({
		kind: choice(
			[
				'assembly',
				'board',
				'working_group',
				'government',
				'ministry',
				'parliament',
				'authority',
				'committee',
				'areas',
				'human_rights_institution',
				'international_organisation',
				'treaty_body',
				'special_rapporteur',
				'network',
				'organisation',
				'party'
			],
			{ audience: 'public', setting: true, label: { de: 'Art', en: 'Kind' } }
		),
		level: choice(['network', 'area', 'country', 'europe', 'world'], {
			audience: 'public',
			setting: true,
			label: { de: 'Ebene', en: 'Level' }
		}),
		within: optional(reference('body', { audience: 'public', label: { de: 'Teil von', en: 'Part of' } })),
		since: optional(date({ audience: 'public', label: { de: 'Seit', en: 'Since' } })),
		until: optional(date({ audience: 'public', label: { de: 'Bis', en: 'Until' } })),
		website: optional(link({ audience: 'public', label: { de: 'Website', en: 'Website' } })),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		name: line({ audience: 'public', max: 160, label: { de: 'Name', en: 'Name' } }),
		shortName: optional(line({ audience: 'public', max: 40, label: { de: 'Kurzname', en: 'Short name' } })),
		summary: optional(line({ audience: 'public', max: 400, label: { de: 'In einem Satz', en: 'In one sentence' } })),
		text: optional(text({ audience: 'public', label: { de: 'Worum es geht', en: 'What it is about' } })),
		alsoKnownAs
	})
});
