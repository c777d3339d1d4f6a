import { colleagueWords } from './colleagues.ts';
import type { Catalogue } from './de.ts';
import { entryWords } from './entry.ts';

/** What the console says in English. */
export const en: Catalogue = {
	language: 'English',
	skip: 'Skip to the content',
	console: 'Console',
	rail: {
		open: 'Index',
		waiting: 'What waits',
		ownEntry: 'Our entry',
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
		'signed-out': { title: 'You are not signed in.', then: 'What this device has kept of yours is still here.' },
		'not-allowed': { title: 'Your role may not do that.', then: 'Ask the office to do it.' },
		'not-found': {
			title: 'There is nothing here.',
			then: 'The record may have been removed, or the address is wrong.'
		},
		away: { title: 'The server does not answer.', then: 'What you have written stays on this device.' },
		unknown: { title: 'This page cannot be shown.', then: 'Load it once more.' }
	},
	control: 'Ctrl',
	saving: { now: 'Saving …', kept: (time) => `Kept on this device, ${time}, seen by you alone` },
	editor: {
		write: 'Change',
		begun: 'You are writing in this part.',
		begunThen: 'Nothing public changes by that.',
		changed: 'Something differs from before.',
		changedThen: 'You alone read it so far.',
		nothing: 'Nothing is changed yet. What you write stays on this device until you file it.',
		foot: 'Once filed it is a draft that the office reads. It becomes public only after another person has read it.',
		wrong: (count) => (count === 1 ? 'One value does not fit.' : `${count} values do not fit.`),
		file: 'File the draft',
		drop: 'Discard',
		back: 'Back to reading',
		before: 'Before:',
		revert: 'Take back',
		optional: 'may stay empty',
		choose: 'Choose …',
		noAnswer: 'not stated',
		dateHint: '2026, 2026-11 or 2026-11-24',
		from: 'from',
		to: 'to',
		add: 'Add an item',
		addTime: 'Add a time',
		addSentence: 'Add a sentence',
		addParagraph: 'Add a paragraph',
		addLanguage: 'Add a language …',
		remove: 'remove',
		strike: 'Remove',
		up: 'Up',
		down: 'Down',
		reads: 'Reads:',
		pick: 'Search and choose a record',
		retells: 'Retells:',
		clausesOf: 'Ids of the clauses of',
		wholeDemand: 'the whole demand',
		noItems: 'The facts have no item for this yet. Make it there first.',
		bring: 'Bring a file',
		bringing: 'The file is being brought …',
		notBrought: {
			de: 'Die Datei kam nicht an. Versuchen Sie es noch einmal.',
			en: 'The file did not arrive. Try once more.'
		},
		place: { street: 'Street', postcode: 'Postcode', locality: 'Town', postBox: 'P.O. box', area: 'Area' }
	},
	review: {
		next: {
			none: 'Writing changes nothing that is public.',
			open: 'The draft becomes public only once another person has read and approved it.',
			in_review: 'Whoever did not write in it reads and approves it. Whoever writes on takes it back.',
			approved: 'The approval holds for exactly this text. Whoever writes on ends it.'
		},
		ask: 'Ask for a review',
		read: 'Read',
		publish: 'Publish',
		approve: 'Approve',
		return: 'Return',
		reason: 'What is missing, if you return it',
		own: 'You wrote in this text, so another person approves it. You can return it.',
		then: 'The approval holds for exactly this text. It becomes public only when it is published.',
		ready: (count) =>
			count === 0
				? 'Nothing is approved here.'
				: count === 1
					? 'One part is approved.'
					: `${count} parts are approved.`,
		readyNone: 'What another person has read can be published.',
		readyThen: 'They go out in one release, all or none.',
		at: 'Later, at an hour (empty: now)',
		goes: 'The site shows it a few seconds later. What is not chosen stays as it is.',
		hindered: (names) => `It does not go out like this, because of: ${names}. Mend it, or leave the part out.`,
		publishParts: (count) => (count === 1 ? 'Publish one part' : `Publish ${count} parts`),
		planParts: (count) => (count === 1 ? 'Schedule one part' : `Schedule ${count} parts`)
	},
	door: {
		signIn: 'Who are you?',
		signInThen: 'A code is asked next.',
		codeThen: 'The password is right.',
		email: 'E-mail address',
		password: 'Password',
		code: 'Code from the app, six digits',
		writtenCode: 'Spare code that you wrote down',
		withWritten: 'I do not have the app with me',
		withApp: 'With the app after all',
		next: 'Next',
		stepUp: 'Before publishing we ask for a code once more. It counts for ten minutes.',
		confirm: 'Confirm',
		enter: 'Sign in',
		ownDevice: 'Your own device?',
		own: 'Yes, I alone use it',
		foreign: 'No: nothing shall stay on it',
		arrival: 'Welcome.',
		arrivalThen: (role) => `You come in as ${role}.`,
		opening: 'The link is being opened …',
		name: 'Your name',
		nameHint: 'As the others in the network see it.',
		newPassword: 'Password',
		newPasswordHint: 'At least 15 characters, best a few words.',
		app: 'An app shows you a code each time you sign in.',
		appThen: 'Open it with this link, or type the secret:',
		openApp: 'Open the app',
		alone: 'May one person publish alone?',
		aloneNo: 'No, a second always reads',
		aloneYes: 'Yes',
		inside: 'You are signed in.',
		insideThen: 'Write these codes down; each is good once, and they stand here only now.',
		written: 'Written down, go on',
		account: 'Account',
		devices: 'Where you are signed in',
		thisOne: '(this device)',
		end: 'End',
		ownHere: 'What you write stays on this device until you file it.',
		foreignHere: 'Nothing stays on this device once you sign out.',
		signOut: 'Sign out',
		signOutThen: 'Signing out erases all that this device has kept, also what is not filed yet.',
		away: {
			de: 'Der Server antwortet nicht. Versuchen Sie es in einem Moment noch einmal.',
			en: 'The server does not answer. Try again in a moment.'
		}
	},
	conflict: {
		title: 'Someone changed this part while you were writing.',
		then: (count) =>
			count === 0
				? 'The fields are others; both fit together.'
				: count === 1
					? 'Both changed one field.'
					: `Both changed ${count} fields.`,
		merged: (names) => `Taken from the other side: ${names}.`,
		mine: 'Mine',
		theirs: 'The other',
		both: 'Both after each other, to be reworked',
		open: (count) =>
			count === 1
				? 'Choose for one more field. Both texts stay in the history.'
				: `Choose for ${count} more fields. Both texts stay in the history.`,
		ready: 'Then you write on, and file the draft yourself.',
		settle: 'Join like this'
	},
	history: {
		added: 'added:',
		struck: 'struck out:',
		title: 'Choose two texts: A the earlier, B the later',
		asOlder: 'choose as the earlier text',
		asNewer: 'choose as the later text',
		older: 'Show older ones',
		you: 'by you',
		nothing: 'nothing stood before',
		noText: 'No text has been filed here yet.',
		allNew: 'All of it is new,',
		noneBefore: 'nothing stood here before.',
		differ: (count) =>
			count === 0 ? 'Both texts are the same.' : count === 1 ? 'One place differs,' : `${count} places differ,`,
		same: (count) => (count === 0 ? 'none is the same.' : count === 1 ? 'one is the same.' : `${count} are the same.`),
		unchanged: 'unchanged',
		deeds: {
			RecordCreated: 'Made',
			DraftSaved: 'Draft filed',
			DraftDiscarded: 'Draft discarded',
			ReviewAsked: 'Given to be read',
			DraftReturned: 'Returned',
			DraftApproved: 'Approved',
			PublicationScheduled: 'Publication scheduled',
			PublicationUnscheduled: 'Unscheduled',
			Published: 'Published',
			Unpublished: 'Taken from the site',
			InsideSaved: 'Saved for members',
			SetReviewAsked: 'Given to be read together',
			SetReturned: 'Returned together',
			SetApproved: 'Approved together',
			SetPublished: 'Published together',
			SetScheduled: 'Scheduled together',
			SetUnscheduled: 'Unscheduled together',
			SetStopped: 'Publication of a set stopped',
			RecordsImported: 'Imported',
			RecordRestored: 'Restored',
			'Withdrawn:over': 'Taken from the site',
			'Withdrawn:replaced': 'Replaced by another record',
			'Withdrawn:protection': 'Removed for protection',
			Confirmed: 'Confirmed',
			LinesConfirmed: 'Numbers for colleagues confirmed',
			FactHidden: 'Hidden at once',
			RecordErased: 'Erased'
		}
	},
	colleagues: colleagueWords.en,
	entry: entryWords.en,
	again: 'Try again',
	home: 'To what waits'
};
