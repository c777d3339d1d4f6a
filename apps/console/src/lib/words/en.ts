import { colleagueWords } from './colleagues.ts';
import type { Catalogue } from './de.ts';
import { entryWords } from './entry.ts';
import { capital, english } from './counted.ts';
import { doorWords } from './door/en.ts';

/** What the console says in English. */
export const en: Catalogue = {
	...doorWords,
	language: 'English',
	skip: { content: 'Skip to the content', form: 'Skip to the form', foot: 'Skip to the foot of the page' },
	console: 'Console',
	rail: {
		open: 'Index',
		waiting: 'What waits',
		ownEntry: 'Our entry',
		groups: { content: 'Content', law: 'Law', politics: 'Politics', network: 'Network' },
		publishing: 'Publishing',
		people: 'People',
		outbox: 'Outbox',
		programs: 'Access for programs',
		settings: 'Settings',
		media: 'Pictures and PDF',
		importing: 'Import',
		operation: 'Operation',
		personal: 'What is stored',
		account: 'Account',
		keys: 'Keys'
	},
	roles: { admin: 'Lead', office: 'Office', delegate: 'Delegate' },
	keys: {
		sentence: 'Everything works without a mouse.',
		then: 'Letters act only once you switch them on here: screen readers use the same ones.',
		letters: 'Single letters as keys',
		close: 'Close',
		list: {
			help: 'Show these keys',
			search: 'Search and do',
			select: 'Choose, in lists',
			view: 'Fold and unfold the page',
			down: 'To the next record',
			up: 'To the previous record',
			open: 'Open',
			go: 'Go to: W what waits, F demands, M members, A releases',
			save: 'File the draft',
			main: 'Do what stands last at the foot',
			history: 'To the history',
			leave: 'Out of the field'
		}
	},
	desk: {
		told: 'For your information',
		toldThen: {
			PersonDisclosed: (by, whom) => `${by} read what is stored of ${whom}`,
			ArchiveTaken: (by) => `${by} downloaded the whole archive`,
			AccountErased: (by) => `${by} erased who the person of an ended account was`,
			ReleasePinned: (by) => `${by} undid releases`,
			ReleaseUnpinned: (by) => `${by} ended the pinning of a release`,
			RecoveryConfirmed: (by, whom) => `${by} allowed ${whom} to come in anew`
		},
		letIn: 'Your account was opened for a new way in',
		letInBy: (by, when) => `Allowed by ${by}, ${when}.`,
		letInThen: 'If you did not ask for it, tell an admin at once.',
		toldAt: (what, when) => `${what}, ${when}.`,
		title: 'What waits',
		nothing: 'Nothing waits for you.',
		nothingOwn: 'What the public reads about your organisation stands under “Our entry”.',
		nothingThen: 'What others ask to have read will stand here.',
		waits: (count) => (count === 1 ? 'One thing waits for you.' : `${capital(english(count))} things wait for you.`),
		sections: { mine: 'You alone can help on', scheduled: 'Happens by itself', catchUp: 'To catch up' },
		kinds: {
			behind: 'Translation',
			hindered: 'Something is missing',
			toConfirm: 'Confirm',
			addresses: 'Web addresses'
		},
		since: 'since',
		on: 'on',
		last: 'last',
		later: (count) =>
			count === 0
				? 'Nothing else is to catch up.'
				: count === 1
					? 'One has time.'
					: `${capital(english(count))} others have time.`,
		onlyLater: (count) => (count === 1 ? 'One thing has time.' : `${capital(english(count))} things have time.`),
		by: (name) => `By ${name}`,
		returned: 'Came back',
		ready: 'Approved',
		writeOn: 'Write on',
		translate: 'Catch up',
		look: 'Look',
		more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
		confirmed: (when) => `Last confirmed: ${when}.`,
		addresses: (count: number) =>
			count === 1
				? 'One address leads no longer where it should'
				: `${count} addresses lead no longer where they should`,
		neverConfirmed: 'Never confirmed.',
		publicSince: (when) => `Public since ${when}.`,
		whole: 'Show everything',
		begun: 'Begun by you',
		onDevice: 'On this device alone, not sent yet',
		backup: {
			title: 'Backup',
			proved: (when) => `The one of ${when} is proven to be whole.`,
			none: 'None is proven to be whole yet.',
			old: 'That is too long ago. On the server, “kok backup” makes one and says what is in its way.',
			opened: (when) => `Somebody last opened one with its key on ${when}.`,
			neverOpened: 'Nobody has opened one with its key yet.'
		}
	},
	list: {
		sentence: (total, published) => `${total}, of which ${published} public`,
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
		changed: 'Changed',
		by: 'by',
		untitled: 'Untitled',
		more: 'Show more',
		choose: (title) => `Choose: ${title}`,
		chooseAll: 'Choose all that are shown',
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
		unworded: 'no text yet',
		notListed: 'not in the facts',
		version: (hash) => `version ${hash}`,
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
			draftThen: 'The public reads another text.',
			draftFirst: 'Nothing of it is public yet.',
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
		'signed-out': { title: 'You are not signed in.', then: 'What you wrote will be here again after that.' },
		'not-allowed': { title: 'Your role may not do that.', then: 'Ask the office to do it.' },
		'not-found': {
			title: 'There is nothing here.',
			then: 'The record may have been removed, or the address is wrong.'
		},
		away: { title: 'The server does not answer.', then: 'It is asked again by itself.' },
		unknown: { title: 'This page cannot be shown.', then: 'Load it once more.' }
	},
	control: 'Ctrl',
	saving: {
		now: 'Saving …',
		sent: (time) => `Saved ${time}, seen by you alone`,
		unsent: (time) => `Not sent since ${time}`
	},
	editor: {
		write: 'Change',
		enter: 'Write',
		begun: 'You are writing in this part.',
		begunThen: 'Nothing public changes by that.',
		changed: 'You changed something.',
		changedThen: 'You alone read it so far.',
		nothing: 'Nothing is changed yet. You alone read what you write, until you file it.',
		notKept: 'What you wrote still stands here; copy it before you leave.',
		foot: 'Once filed it is a draft that the office reads. It becomes public only when somebody publishes it.',
		wrong: (count) => (count === 1 ? 'One value does not fit.' : `${count} values do not fit.`),
		file: 'File the draft',
		drop: 'Discard',
		back: 'Back to reading',
		before: 'Before:',
		revert: 'Take back',
		needs: { nothing: 'may stay empty', publishing: 'needed to publish only' },
		lacks: (names) => `A draft still lacks: ${names}.`,
		lacksSources: (names) => `It can be filed as it is. Publishing it will then take a source for: ${names}.`,
		unsent: 'not sent yet',
		choose: 'Choose …',
		noAnswer: 'not stated',
		dateHint: '2026, 2026-11 or 2026-11-24',
		from: 'from',
		to: 'to',
		add: 'Add an item',
		addSource: 'Name a source',
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
		notBrought: {
			de: 'Die Datei kam nicht an. Versuchen Sie es noch einmal.',
			en: 'The file did not arrive. Try once more.'
		},
		place: { street: 'Street', postcode: 'Postcode', locality: 'Town', postBox: 'P.O. box', area: 'Area' }
	},
	review: {
		next: {
			none: 'Writing changes nothing that is public.',
			again: 'These words stood in public before. You can publish them again without a reader.',
			open: 'The draft becomes public only once another person has read and approved it.',
			in_review: 'Whoever did not write in it reads and approves it. Whoever writes on takes it back.',
			approved: 'The approval holds for exactly this text. Whoever writes on ends it.'
		},
		ask: 'Ask for a review',
		askWithFacts: (language) => `Give facts and ${language} to be read`,
		goOn: (language) => `Write ${language}`,
		writtenBy: (names) => `Written by ${names}.`,
		newNumber: 'A telephone number is new.',
		callBack: (former) =>
			former === undefined
				? 'Before you approve it, ask on a number that you know already.'
				: `Before you approve it, ask on the one so far: ${former}.`,
		givenBy: (when, name) => `Given to be read by ${name}: ${when}.`,
		readers: (names) =>
			names.length === 0
				? 'There is nobody in the office yet who did not write in it.'
				: names.length === 1
					? `The text is now with ${names.join('')}.`
					: `The text is now with ${new Intl.ListFormat('en').format(names)}. Whoever approves or returns it first decides.`,
		you: 'you',
		officeReads: 'The text is now with the office.',
		read: 'Read',
		publish: 'Publish',
		publishAgain: 'Publish again',
		approve: 'Approve',
		return: 'Return',
		takeBack: 'Take back',
		reason: 'What is missing, if you return it',
		needsReason: 'Say in one sentence what is missing. Then return the text.',
		own: 'You wrote in this text, so another person approves it. You can take it back.',
		then: 'The approval holds for exactly this text. It becomes public only when it is published.',
		notesOpen: (count: number) => (count === 1 ? 'One margin note is open.' : `${count} margin notes are open.`),
		ready: (count) =>
			count === 0 ? 'Nothing is approved here.' : count === 1 ? 'One part is ready.' : `${count} parts are ready.`,
		readyNone: 'What another person has read can be published.',
		readyThen: 'They go out in one release, all or none.',
		goes: 'The site shows it a few seconds later.',
		hindered: (names) => `It does not go out like this, because of: ${names}. Mend it, or leave the part out.`,
		publishParts: (count) => (count === 1 ? 'Publish one part' : `Publish ${count} parts`),
		planParts: (count) => (count === 1 ? 'Schedule one part' : `Schedule ${count} parts`)
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
		was: (number) => `(${number}. before)`,
		title: 'Choose two texts: A the earlier, B the later',
		asOlder: 'choose as the earlier text',
		asNewer: 'choose as the later text',
		older: 'Show older ones',
		you: 'by you',
		by: (name) => `by ${name}`,
		nothing: 'nothing stood before',
		noText: 'No text has been filed here yet.',
		bringBack: 'Bring A back as a draft',
		bringsBack:
			'Brought back, the earlier text stands before you to write on. Nothing changes in public. If it was public, one person alone can publish it again afterwards.',
		isBegun: 'You have been writing in this part already. File that first, or discard it.',
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
			EmbargoSet: 'Placed under embargo',
			EmbargoMissed: 'Hour of an embargo missed and told',
			RecordsImported: 'Imported',
			RecordRestored: 'Restored',
			'Withdrawn:over': 'Taken from the site',
			'Withdrawn:replaced': 'Replaced by another record',
			'Withdrawn:protection': 'Removed for protection',
			Confirmed: 'Confirmed',
			LinesConfirmed: 'Numbers for colleagues confirmed',
			FactHidden: 'Hidden at once',
			RecordErased: 'Erased',
			TranslationConfirmed: 'Translation confirmed',
			CommentAdded: 'Note written',
			CommentResolved: 'Note resolved',
			ShelterAddressesErased: 'Addresses of shelters erased',
			FileStored: 'File brought',
			FileDescribed: 'File described',
			'FilePermission:withdrawn': 'Permission for a file withdrawn',
			'FilePermission:given': 'Permission for a file given again',
			FileRemoved: 'File removed',
			'WebAddress:accepted': 'Web address accepted as it is',
			'WebAddress:doubted': 'Web address told of again',
			'TokenCreated:admin': 'Access for programs made',
			'TokenCreated:office': 'Access for programs made',
			'TokenCreated:delegate': 'Access for programs made',
			TokenRevoked: 'Access for programs ended',
			MandateGiven: 'Mandate given',
			MandateEnded: 'Mandate ended',
			LeavingEntered: 'Leaving entered',
			LeavingTakenBack: 'Leaving taken back',
			MemberLeft: 'Taken out of the network',
			NetworkStarted: 'Network started',
			'AccountInvited:admin': 'Invited',
			'AccountInvited:office': 'Invited',
			'AccountInvited:delegate': 'Invited',
			InvitationConfirmed: 'Invitation confirmed',
			InvitationLinked: 'Another link into the invitation made',
			InvitationWithdrawn: 'Invitation taken back',
			InvitationAccepted: 'Invitation accepted',
			'RoleChanged:admin': 'Role changed',
			'RoleChanged:office': 'Role changed',
			'RoleChanged:delegate': 'Role changed',
			AccountEnded: 'Account ended',
			PersonDisclosed: 'What is stored was read',
			ArchiveTaken: 'Whole archive downloaded',
			AccountErased: 'Account erased',
			PasswordChanged: 'Password changed',
			CodeAppChanged: 'App for codes changed',
			PasskeyAdded: 'Passkey added',
			PasskeyRemoved: 'Passkey removed',
			RecoveryCodesMade: 'Spare codes renewed',
			RecoveryAsked: 'Letting in again asked for',
			RecoveryConfirmed: 'Letting in again confirmed',
			AccountRecovered: 'Let in again',
			'PublishingAlone:allowed': 'One person may publish alone',
			'PublishingAlone:forbidden': 'A second person always reads',
			KeyRotated: 'Key of the seal changed',
			KeyRecovered: 'Key of the seal recovered',
			KeyReplaced: 'Key of the seal replaced',
			ReleasePinned: 'Earlier release pinned',
			ReleaseUnpinned: 'Pin ended',
			ClockConfirmed: 'Clock confirmed',
			DatabaseAccepted: 'Database accepted',
			'DatabaseAccepted:publish-again': 'Database accepted, published again'
		}
	},
	people: {
		unknown: 'no longer known',
		erased: 'erased record',
		software: {
			'command-line': 'command line',
			clock: 'at the planned hour',
			founding: 'founding',
			seeding: 'first content',
			restoring: 'restoring',
			upgrade: 'new version of the software'
		},
		bySoftware: {
			'command-line': 'by the command line',
			clock: 'at the planned hour',
			founding: 'at the founding',
			seeding: 'with the first content',
			restoring: 'when it was restored',
			upgrade: 'with the new version of the software'
		}
	},
	preview: {
		title: 'The page as it would be public',
		frame: 'The page as the site shows it',
		past: 'Past the page',
		views: { page: 'Page', public: 'Public', source: 'Source' },
		width: 'Width of the page',
		wide: 'Wide',
		phone: 'Phone',
		unfold: 'Show the page',
		fold: 'Fold the page',
		making: 'The page is being drawn …',
		whichPages: 'Which pages does this change?',
		changes: (count, titles) =>
			count === 0
				? 'No page of the site changes by this.'
				: `Changes ${count === 1 ? 'one page' : `${count} pages`}: ${titles.join('; ')}${count > titles.length ? ` and ${count - titles.length} others` : ''}.`,
		nothingPublic: 'Nothing of this record is public yet.',
		unfit: {
			de: 'Eine Angabe passt noch nicht; die Seite zeigt, was davor passte.',
			en: 'A value does not fit yet; the page shows what fitted before.'
		},
		noPage: {
			de: 'Dieser Eintrag hat noch keine eigene Seite in dieser Sprache. Angaben oder Titel fehlen, oder er ist nur auf Seiten anderer Einträge zu lesen.',
			en: 'This record has no page of its own in this language yet. Facts or a title are missing, or it is shown only on pages of other records.'
		},
		away: {
			de: 'Die Seite lässt sich gerade nicht zeigen. Sie können weiterschreiben.',
			en: 'The page cannot be shown at the moment. You can go on writing.'
		}
	},
	publish: {
		title: 'Publish',
		parts: (count) => (count === 1 ? 'One part' : `${count} parts`),
		asking: 'Which pages change? The site is computing …',
		changes: (count) =>
			count === 0 ? 'No page changes,' : count === 1 ? 'One page changes,' : `${count} pages change,`,
		fresh: (count) =>
			count === 0 ? 'none is new.' : count === 1 ? 'one of them is new.' : `${count} of them are new.`,
		rest: (seconds) =>
			`All others stay the same byte for byte. Computed by the site itself, in ${seconds.toLocaleString('en', { maximumFractionDigits: 1 })} s.`,
		groups: {
			home: 'Front page',
			help: 'Help',
			changes: 'What changed',
			contents: 'Contents',
			data: 'Open data',
			others: 'Other pages'
		},
		signs: { new: 'new', gone: 'goes' },
		data: 'Files',
		files: (count) => (count === 1 ? 'One file' : `${count} files`),
		page: 'The chosen page',
		both: 'Side by side',
		afterAlone: 'Afterwards alone',
		before: 'Today',
		after: 'Afterwards',
		places: (count) => (count === 0 ? 'no difference in the text' : count === 1 ? 'one place' : `${count} places`),
		drawing: 'Both pages are being drawn …',
		text: 'What changes in the text',
		when: 'When?',
		now: 'Now',
		at: 'At an hour',
		hour: 'Day and time',
		needsHour: 'Give the day and the hour in full, or choose “Now”.',
		hourPassed: 'This hour has passed already. Choose one that is still to come, or “Now”.',
		embargo: (zone) =>
			`Under embargo until then: it stands in no file that anybody can fetch. Time of your device (${zone}).`,
		why: 'Why?',
		whyThen: 'Stands in the history, not on the site.',
		nothingChanges: 'nothing of it is seen on the site yet.',
		change: (count) => (count === 1 ? 'Change one page' : `Change ${count} pages`),
		undo: 'What is not chosen stays as it is. It can be undone at any time, under releases.',
		away: {
			de: 'Welche Seiten sich ändern, lässt sich gerade nicht sagen.',
			en: 'Which pages change cannot be told at the moment.'
		}
	},
	planned: {
		title: 'Scheduled',
		none: 'Nothing is scheduled.',
		noneThen: 'An hour can be chosen when publishing.',
		some: (count, next) =>
			count === 1 ? `One publication is scheduled: ${next}.` : `${count} publications are scheduled, the next ${next}.`,
		hindered: (count) =>
			count === 0
				? 'Nothing stands in the way.'
				: count === 1
					? 'Something stands against one.'
					: `Something stands against ${count}.`,
		by: (name, when) => `Scheduled by ${name}, ${when}.`,
		unschedule: (count) => (count === 1 ? 'Unschedule' : `Unschedule ${count} parts`),
		stopped: 'Stopped lately',
		stoppedThen: 'did not go out; the drafts stay approved.',
		foot: 'At its hour each goes out whole or not at all. Whoever unschedules it keeps the approved drafts.'
	},
	releases: {
		title: 'Releases',
		each: 'sealed; each is the whole site at one moment',
		one: (number) => `Release ${number}`,
		newest: (number) => `Release ${number} is public.`,
		since: (when) => `It has stood since ${when}.`,
		sealedAt: (when) => `Sealed on ${when}.`,
		shows: (number, name) =>
			name === undefined
				? `It shows the content of ${number} again.`
				: `It shows the content of ${number} again, because ${name} took back what came later.`,
		none: 'No release has been sealed yet.',
		older: 'Earlier releases.',
		number: 'No.',
		when: 'public',
		what: 'What changed',
		who: 'who',
		content: 'Content',
		now: 'now',
		public: 'public',
		was: 'was public',
		undone: 'undone',
		nothing: 'Sealed anew without anything being published.',
		back: (number) => `Back to the content of release ${number}`,
		lifted: 'Pin ended',
		more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
		toHere: 'Back to here',
		pinned: 'Pinned',
		pinnedThen: (number) =>
			`While the content of ${number} is pinned, nothing new comes out, nor anything scheduled. Only what protects someone works at once.`,
		undoings: 'Undone',
		broughtBack: (name, when) => `${name} had the content of this release shown again on ${when}.`,
		wasUndone: (name, when) => `${name} undid this release on ${when}, back to`,
		endedBy: (name, when) => `${name} ended that on ${when}.`,
		replacedBy: (name, when) => `${name} had another release shown again instead on ${when}.`,
		holdsStill: 'This still holds.',
		reasonErased: 'The reason is erased.',
		end: 'End the pin',
		lift: 'Make this public again',
		nothingPinned: 'No earlier release is pinned. What is published is public.',
		returns: (count, number) =>
			count === 0
				? `Nothing was published since release ${number} that would come back.`
				: count === 1
					? `One text from after release ${number} holds again then.`
					: `${count} texts from after release ${number} hold again then.`,
		uncorrected: 'Nobody has corrected any of them: the public reads them again as they were.',
		corrections: {
			none: 'Nobody has corrected anything in it since.',
			draft: 'A draft with changes is there, but does not come out with it; the text from before becomes public.',
			due: 'A correction is scheduled and comes out in the same moment.'
		},
		notWhole: 'More holds again then; only what happened last is listed.',
		alsoDue: 'What was scheduled for an hour that has passed comes out as well',
		endFoot:
			'It takes effect for everybody who reads the site, within seconds. As long as you press nothing, all stays as it is.',
		sealed: 'Genuine?',
		sealedThen:
			'The site verifies the seal of each release before it shows it. Outsiders verify it with the page “Open data”.',
		key: 'Key of the seal',
		head: 'Head of the chain',
		foot: 'Undoing means: an earlier content is sealed as a new release. Nothing is erased, drafts stay. Seconds later the site shows it.',
		isRead: (number) => `The public reads the content of release ${number}.`,
		wasRead: (number) => `Release ${number} was public.`,
		undo: 'Show this content again',
		undoThen: (number) => [
			`Seconds later the public reads exactly what stood in release ${number} again. What was published since is no longer public; it stays in the record.`,
			'From then on nothing new becomes public, whoever it is from: nobody can publish, and what is scheduled waits. Writing, reviewing, approving and scheduling go on. Only what protects someone works at once.',
			`It stays so until somebody presses “End the pin” under “Releases”. Then what was published since release ${number} is public again, also what was wrong. Schedule the correction before, and it comes out in the same moment.`
		],
		reason: 'Why? It stands in the log.',
		needsReason: 'Say why first.',
		notKept: 'The content of this release is no longer kept; there is no way back to it.',
		showAgain: (number) => `Show the content of ${number} again`,
		all: 'All releases'
	},
	withdrawal: {
		title: 'Take from the site',
		remove: 'Remove the record',
		protect: 'Remove for protection',
		protected: 'Removed for protection',
		ask: 'Why shall this record go?',
		askErase: 'This record is already taken from the site. Shall it be erased everywhere?',
		ways: {
			over: {
				title: 'It is no more, or holds no more',
				then: 'The address says that it holds no more. Earlier texts stay readable.'
			},
			replaced: {
				title: 'Another record takes its place',
				then: 'Whoever opens the old address comes to the new one.'
			},
			protection: {
				title: 'Someone is in danger if this stands here',
				then: 'It is erased everywhere, also from drafts, history, pictures and every earlier release. The address answers as if it had never been there.'
			}
		},
		by: 'Which?',
		hides: 'What goes along',
		erases: 'This is erased, now and for good',
		record: 'This record',
		texts: (parts, count) => (count === 1 ? `${parts}; one text` : `${parts}; all ${count} texts of its history`),
		earlier: 'Public before',
		earlierThen: 'from all kept releases in which it stood',
		copies: 'Texts begun',
		files: 'Pictures and PDF',
		said: 'Notes and reasons',
		holders: 'Mandates',
		along: 'Hangs on it',
		links: 'Name it',
		stops: 'Stopped is',
		stays: 'What stays',
		staysThen: 'a line in the log without a text: when, who, that',
		count: (count) => (count === 0 ? 'none' : String(count)),
		foot: 'The record does not come back to the site: whoever needs it again makes it anew. What was written can still be read here.',
		final: 'This cannot be undone. Nobody has to read it first: protection comes before all else.',
		cancel: 'Cancel',
		go: 'Take from the site',
		everywhere: 'Erase everywhere',
		erased: 'The record is erased.',
		gone: (release) =>
			release === undefined ? 'It was never public.' : `Since release ${release} it stands nowhere any more.`,
		thinkOf: 'What is still to be thought of',
		done: 'A line without a text stays in the log.'
	},
	search: {
		title: 'Search',
		hint: 'Search and do …',
		records: 'Records',
		go: 'Go to',
		do: 'Do',
		choose: 'choose',
		open: 'open',
		leave: 'back',
		found: (count, milliseconds) =>
			count === 1 ? `one record, ${milliseconds} ms` : `${count} records, ${milliseconds} ms`,
		begin: 'What are you looking for?',
		count: (count) => (count === 0 ? 'No title fits.' : count === 1 ? 'One record.' : `${count} records.`),
		amongDrafts: 'Drafts were searched too.',
		rest: 'The others stand in the list of their type.',
		inTexts: 'In the text',
		reading: 'The texts are looked through as well …',
		inTextsCount: (count, more) =>
			count === 0
				? 'It stands in no other text.'
				: more
					? 'It stands in other texts too. Type more of it.'
					: count === 1
						? 'In one other text.'
						: `In ${count} other texts.`
	},
	log: {
		title: 'Log',
		sentence: 'What was done stands here for good.',
		then: 'Each event bears the checksum of the one before.',
		who: 'Who',
		everyone: 'everybody',
		what: 'What',
		everything: 'everything',
		from: 'From',
		to: 'To',
		allRecords: 'About: everything again',
		none: 'No event fits.',
		sum: 'Sum',
		when: 'When',
		about: 'About',
		revision: 'Change',
		event: (number) => `Event ${number}`,
		request: 'Request',
		previous: 'Checksum of the one before',
		first: 'none: it is the first.',
		this: 'and this event',
		together: 'together make',
		ofRecord: 'All about this record',
		outside: 'The head of the chain stands sealed in every release. Where somebody rewrites the log, it fits no more.',
		foot: 'Numbers and checksums stand here, never a text: what endangers someone can be erased.',
		prove: 'Prove it now',
		proving: 'The chain is being proved …',
		whole: (events, seconds) =>
			`The chain is whole: ${events} events, proved in ${seconds.toLocaleString('en', { maximumFractionDigits: 1 })} s.`,
		broken: (event) =>
			`The chain is broken: event ${event} does not follow from the one before. Tell whoever runs this.`
	},
	bulk: {
		chosen: (count) => (count === 1 ? 'One chosen:' : `${count} chosen:`),
		stages: (open, inReview, approved) => {
			const counted = [
				...(open > 0 ? [open === 1 ? 'one draft' : `${open} drafts`] : []),
				...(inReview > 0 ? [`${inReview} in review`] : []),
				...(approved > 0 ? [`${approved} approved`] : [])
			];
			return counted.length === 0 ? 'none of it is a draft.' : `${counted.join(', ')}.`;
		},
		clear: 'Choose none',
		read: (count) => (count === 1 ? 'Read one part' : `Read ${count} parts`),
		reviews: (count) => `${count === 1 ? 'One part is' : `${count} parts are`} now in review. Returning undoes it.`
	},
	colleagues: colleagueWords.en,
	entry: entryWords.en,
	again: 'Try again',
	home: 'To what waits'
};
