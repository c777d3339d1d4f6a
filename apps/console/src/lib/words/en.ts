import type { Catalogue } from './de.ts';

/** What the console says in English. */
export const en: Catalogue = {
	language: 'English',
	skip: 'Skip to the content',
	console: 'Console',
	rail: {
		open: 'Index',
		waiting: 'What waits',
		search: 'Search',
		groups: { content: 'Content', law: 'Law', politics: 'Politics', network: 'Network' },
		keys: 'Keys',
		inLanguage: 'Language of the console'
	},
	roles: { admin: 'Administration', office: 'Office', delegate: 'Delegate' },
	keys: {
		title: 'Keys',
		sentence: 'Everything works without a mouse.',
		then: 'Letters act only once you switch them on here: screen readers use the same ones.',
		letters: 'Single letters as keys',
		close: 'Close',
		list: {
			help: 'Show these keys',
			search: 'To the search of this page',
			down: 'To the next record',
			up: 'To the previous record',
			open: 'Open',
			go: 'Go to: W what waits, F demands, M members',
			save: 'File the draft',
			main: 'Do what stands last at the foot',
			history: 'To the history',
			leave: 'Out of the field'
		}
	},
	desk: {
		title: 'What waits',
		nothing: 'Nothing waits for you.',
		nothingThen: 'What others ask to have read will stand here.',
		waits: (count) => (count === 1 ? 'One record waits.' : `${count} records wait.`),
		waitsThen: 'Reading and publishing come first.',
		sections: {
			in_review: 'To be read',
			approved: 'Approved, not public yet',
			scheduled: 'Happens by itself',
			open: 'Drafts',
			behind: 'To catch up'
		},
		all: (count) => `All ${count}`
	},
	list: {
		sentence: (total, published) =>
			total === 0 ? 'Nothing stands here yet.' : `${total}, of which ${published} public`,
		search: 'Search this list',
		filters: {
			all: 'All',
			open: 'Drafts',
			in_review: 'In review',
			approved: 'Approved',
			scheduled: 'Scheduled',
			behind: 'To catch up',
			withdrawn: 'Taken from the site'
		},
		order: 'Order',
		orders: { title: 'by title', changed: 'changed last', due: 'due next', confirmed: 'longest unconfirmed' },
		title: 'Title',
		facts: 'Facts',
		changed: 'Changed',
		untitled: 'Untitled',
		more: 'Show more',
		none: 'No record fits.',
		noneThen: 'Show all',
		create: (label) => `New: ${label}`,
		empty: 'Nothing stands here yet.',
		emptyThen: 'What you make is seen by the office alone at first.'
	},
	parts: { facts: 'Facts', inside: 'Members only', history: 'History' },
	states: {
		none: 'empty',
		open: 'draft',
		in_review: 'in review',
		approved: 'approved',
		scheduled: (when) => `scheduled, ${when}`,
		published: 'public',
		withdrawn: 'taken from the site',
		saved: 'saved',
		behind: 'to catch up'
	},
	audiences: {
		public: 'public',
		members: 'members only',
		own: 'the member and the office only',
		office: 'office only'
	},
	values: {
		yes: 'yes',
		no: 'no',
		empty: 'empty',
		always: 'day and night',
		days: { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' },
		span: (days, from, to) => `${days} ${from} to ${to}`,
		disclosures: {
			public: 'everybody sees the address',
			area_only: 'the public reads the area only',
			confidential: 'nobody sees the place'
		},
		postBox: (box) => `P.O. box ${box}`,
		hidden: 'a record that is not public',
		clauses: (ids) => `clauses ${ids}`,
		grounds: { documented: 'Documented by the network', imported: 'Agreed elsewhere' },
		since: { on: (date) => `since ${date}`, at_latest: (date) => `since ${date} at the latest` },
		retrieved: (day) => `retrieved ${day}`,
		covers: (names) => `vouches for: ${names}`
	},
	record: {
		reading: {
			none: 'This part is still empty.',
			noneThen: 'Whoever enters something makes a draft of it.',
			draft: 'You are reading the draft.',
			draftThen: 'The public reads another text, or none yet.',
			published: 'This is public.',
			publishedThen: 'No draft lies beside it.',
			inside: 'Only members and the office see this.',
			insideThen: 'It holds as soon as it is saved.',
			withdrawn: 'The record was taken from the site.',
			withdrawnThen: 'It can still be read here.'
		},
		published: (when) => `Public since ${when}.`,
		hindrance: 'This stands against publishing:',
		returned: 'Returned:',
		parts: 'Parts of the record',
		behind: 'to catch up'
	},
	time: { today: (time) => `today, ${time}`, yesterday: (time) => `yesterday, ${time}` },
	faults: {
		'signed-out': { title: 'You are not signed in.', then: 'What you have written stays on this device.' },
		'not-allowed': { title: 'Your role may not do that.', then: 'Ask the office to do it.' },
		'not-found': {
			title: 'There is nothing here.',
			then: 'The record may have been removed, or the address is wrong.'
		},
		away: { title: 'The server does not answer.', then: 'What you have written stays on this device.' },
		unknown: { title: 'This page cannot be shown.', then: 'Load it once more.' }
	},
	again: 'Try again',
	home: 'To what waits'
};
