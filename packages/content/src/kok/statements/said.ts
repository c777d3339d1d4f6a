import type { Entry } from '../../history.ts';
import type { Document } from '../documents.ts';

export type Statement = Entry<'statement'>;

interface Said extends Pick<
	Statement['facts'],
	'kind' | 'to' | 'together' | 'concerning' | 'citations' | 'membersOnly' | 'note'
> {
	id: string;
	/** What it says, in German; its title is the document's own. */
	de: string;
	en: { title: string; summary: string };
}

/** A statement that is itself the document in which it was read. */
export function said(document: Document, { id, de, en, ...facts }: Said): Statement {
	const { dated, notBefore, notAfter, url } = document;
	return {
		id,
		type: 'statement',
		stage: 'published',
		facts: {
			...facts,
			...(dated !== undefined && { on: dated }),
			...(notBefore !== undefined && { notBefore }),
			...(notAfter !== undefined && { notAfter }),
			...(url !== undefined && { document: url }),
			sources: [document]
		},
		wording: { de: { title: document.title, summary: de }, en }
	};
}
