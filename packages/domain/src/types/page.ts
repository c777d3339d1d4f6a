import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { itemWords, items } from '../fields/items.ts';
import { documentWords, documents, pictureWords, pictures } from '../fields/media.ts';
import { choice, count, date, line, link, text } from '../fields/plain.ts';
import { place } from '../fields/place.ts';
import { references } from '../fields/reference.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** What the network says about itself and its work: how it came to be, a project, an exhibition, an event. */
export const page = contentType({
	name: 'page',
	label: { de: 'Seite', en: 'Page' },
	plural: { de: 'Über das Netzwerk', en: 'About the network' },
	desk: { address: 'seiten', group: 'content', short: { de: 'Seiten', en: 'Pages' } },
	address: { de: 'ueber', en: 'about' },
	title: 'title',
	facts: () => ({
		kind: choice(['about', 'project', 'event', 'exhibition', 'cooperation', 'legal'], {
			audience: 'public',
			setting: true,
			label: { de: 'Art', en: 'Kind' }
		}),
		order: count({ audience: 'public', setting: true, label: { de: 'Reihenfolge', en: 'Order' } }),
		since: optional(date({ audience: 'public', label: { de: 'Seit', en: 'Since' } })),
		until: optional(date({ audience: 'public', label: { de: 'Bis', en: 'Until' } })),
		website: optional(link({ audience: 'public', label: { de: 'Website', en: 'Website' } })),
		bodies: optional(references('body', { audience: 'public', label: { de: 'Institutionen', en: 'Bodies' } })),
		goals: optional(references('goal', { audience: 'public', setting: true, label: { de: 'Ziele', en: 'Goals' } })),
		stations: items(
			{
				from: date({ audience: 'public', label: { de: 'Von', en: 'From' } }),
				to: optional(date({ audience: 'public', label: { de: 'Bis', en: 'To' } })),
				place: optional(place({ audience: 'public', label: { de: 'Ort', en: 'Place' } }))
			},
			{ audience: 'public', label: { de: 'Stationen', en: 'Stations' } }
		),
		pictures: optional(pictures({ audience: 'public', label: { de: 'Bilder', en: 'Pictures' } })),
		documents: optional(documents({ audience: 'public', label: { de: 'Dokumente', en: 'Documents' } })),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 120, label: { de: 'Titel', en: 'Title' } }),
		summary: optional(line({ audience: 'public', max: 400, label: { de: 'In einem Satz', en: 'In one sentence' } })),
		text: text({ audience: 'public', label: { de: 'Text', en: 'Text' } }),
		pictures: optional(pictureWords('pictures', { audience: 'public', label: { de: 'Bilder', en: 'Pictures' } })),
		documents: optional(
			documentWords('documents', { audience: 'public', label: { de: 'Dokumente', en: 'Documents' } })
		),
		stations: optional(
			itemWords(
				'stations',
				{ text: line({ audience: 'public', max: 200, label: { de: 'Was dort war', en: 'What took place' } }) },
				{ audience: 'public', label: { de: 'Stationen', en: 'Stations' } }
			)
		),
		alsoKnownAs
	})
});
