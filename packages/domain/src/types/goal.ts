import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { choice, count, line, text } from '../fields/plain.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** What the network works towards (an aim), or what it does for that (a task). */
export const goal = contentType({
	name: 'goal',
	label: { de: 'Ziel', en: 'Goal' },
	plural: { de: 'Ziele', en: 'Goals' },
	desk: { address: 'ziele', group: 'content' },
	address: { de: 'ziele', en: 'goals' },
	title: 'title',
	facts: () => ({
		kind: choice(['aim', 'task'], { audience: 'public', label: { de: 'Art', en: 'Kind' } }),
		order: count({ audience: 'public', setting: true, label: { de: 'Reihenfolge', en: 'Order' } }),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 120, label: { de: 'Titel', en: 'Title' } }),
		text: optional(text({ audience: 'public', label: { de: 'Text', en: 'Text' } })),
		alsoKnownAs
	})
});
