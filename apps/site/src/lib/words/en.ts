import { type CitedParts, numbered } from './cited.ts';
import type { Catalogue } from './de.ts';
import { count } from './en/count.ts';
import { about } from './en/about.ts';
import { marks } from './en/marks.ts';
import { addressee } from './en/addressee.ts';
import { figures } from './en/figures.ts';
import { progress } from './en/progress.ts';
import { reach } from './en/reach.ts';
import { timeline } from './en/timeline.ts';
import { services } from './en/services.ts';
import { statements } from './en/statements.ts';
import { law } from './en/law.ts';
import { politics } from './en/politics.ts';
import { rating } from './en/rating.ts';
import { register } from './en/register.ts';
import { search } from './en/search.ts';
import { citing } from './en/citing.ts';
import { share } from './en/share.ts';
import { changes } from './en/changes.ts';
import { versions } from './en/versions.ts';
import { deadlines } from './en/deadlines.ts';
import { duty } from './en/duty.ts';
import { media } from './en/media.ts';
import { data } from './en/data.ts';

export const en = {
	language: 'English',
	exit: {
		leave: 'Leave this page',
		hint: '3 × Shift',
		twoMore: 'Press Shift two more times to leave this page.',
		oneMore: 'Press Shift once more to leave this page.',
		late: 'Time is up. The page stays open.',
		leaving: 'Leaving this page.'
	},
	frame: {
		skip: 'Skip to content',
		menu: 'Menu',
		help: 'Help',
		search: 'Search',
		allLists: 'All lists',
		usedIn: 'Where this is spoken of',
		contents: 'Everything on one page',
		parts: {
			demands: 'Demands',
			reached: 'Achieved',
			issues: 'Open issues',
			law: 'Law',
			bodies: 'Bodies',
			figures: 'Figures',
			members: 'Members',
			about: 'About the network'
		},
		imprint: 'Imprint',
		privacy: 'Privacy',
		safety: 'Reading safely',
		demonstration: (name: string) =>
			`A demonstration made from publicly documented facts about ${name}, not the network’s own website.`,
		old: (day: string) =>
			`This page shows the state of ${day}. No newer release has come since; some of it may be out of date.`,
		oldHelp: 'If you need help, here are the helplines.',
		asOf: (day: string) => `Release of ${day}`,
		data: 'All of it exists as',
		dataLink: 'open data',
		dataEnd: ' too, signed and for anyone to verify; what is new as a',
		feed: 'feed'
	},
	count,
	addressee,
	marks,
	about,
	figures,
	progress,
	reach,
	timeline,
	services,
	statements,
	law,
	politics,
	rating,
	register,
	search,
	share,
	citing,
	changes,
	versions,
	media,
	deadlines,
	duty,
	data,
	home: {
		findHelp: 'Find help',
		allHelp: 'All ways to get help',
		documented: 'Summarised from the network’s documents; no agreement is on record here.',
		state: 'How far law and programmes follow the demands',
		clauses: (clauses: number, demands: string) =>
			clauses === 1 ? 'One clause. The mark leads to it.' : `${clauses} clauses of ${demands}. Each mark leads to one.`,
		noDemands: 'No demand has been published here yet.',
		allDemands: (n: string) => `All ${n} in the register`,
		latest: 'Latest',
		allGoals: 'Tasks and aims',
		behind: 'Who is behind it',
		allMembers: 'All members by area'
	},
	size: {
		entered: (n: string, isOne: boolean) => (isOne ? 'one member is entered here' : `${n} members are entered here`),
		notAll: 'Not every member is entered here.',
		own: (members: string, associates: string | undefined) =>
			`the network’s own figure is ${members}${associates === undefined ? '' : ` and ${associates} associated`}`
	},
	demand: {
		eyebrow: (number: number) => `Demand ${number}`,
		toGoal: 'towards',
		ground: 'Basis',
		documented: 'On record in a document of the network’s own. The wording here is a summary; no agreement is on file.',
		agreed: (body: string, date: string) => `by ${body}, ${date}`,
		standing: { documented: 'Demanded', imported: 'Agreed' },
		since: 'Demanded',
		latestSource: 'Latest source',
		sinceOn: (date: string) => `since ${date}`,
		sinceAtLatest: (date: string) => `since ${date} at the latest`,
		sinceUnknown: 'the paper bears no date',
		document: 'Document',
		/** Under a sentence that we summarised from a document. */
		summaryOf: (document: string) => `Summary based on: ${document}`,
		/** Under a sentence that the network agreed on as it stands. */
		agreedAs: (parts: { network: string; number: number; version: string; day: string }) =>
			`${parts.network}, Demand ${parts.number}, ${parts.version} of ${parts.day}`,
		asData: 'This demand as data (JSON)',
		quoteNote: 'One click selects the sentence with its reference.',
		thisVersion: 'Version',
		clauses: { documented: 'The demand, clause by clause', imported: 'Wording' },
		clausesNote: 'The number of a clause leads to the address at which it stays in this version.',
		linkToClause: (number: string) => `Clause ${number}, lasting address of this clause`,
		reasons: 'Why',
		version: 'This version',
		versionSince: (day: string) => `This wording has stood here since ${day}.`,
		translated: {
			de: 'Translated from the German.',
			en: 'Translated from the English.',
			other: (language) => `Translated from ${language}.`
		},
		behind: 'The original has since been changed; this translation still gives the earlier state.',
		inLanguage: { de: 'in German', en: 'in English', other: (language) => `in ${language}` },
		cite: 'How to cite',
		citation: (parts: CitedParts) =>
			`${parts.network}: Demand ${parts.number}, ‘${parts.title}’, version ${numbered(parts.version)}of ${parts.day}, ${parts.address}`,
		citationOfSummary: (parts: CitedParts & { document: string }) =>
			`Based on: ${parts.document}. Summary by this website: ${parts.network}, demand ${parts.number}: ${parts.title}; version ${numbered(parts.version)}of ${parts.day}, ${parts.address}`,
		fingerprint: 'Checksum of the wording',
		before: 'Previous demand',
		after: 'Next demand',
		pager: 'Demands in order'
	},
	goals: {
		title: 'What the network works for',
		aim: 'Aim',
		task: 'Task',
		demandsFor: 'Demands towards it',
		empty: 'No goal has been published here in this language yet.'
	},
	members: {
		title: 'Who works in the network',
		elsewhere: 'No area given',
		unlisted: (n: string, isOne: boolean) =>
			isOne ? 'One more is entered in another language only.' : `Besides, ${n} are entered in another language only.`,
		together: 'How they reach agreement',
		map: 'Members by area',
		inArea: (area: string, count: number) => `${area}: ${count === 1 ? 'one member' : `${count} members`}`,
		noneInArea: (area: string) => `${area}: none entered here yet`,
		why: 'Only organisations whose membership a public source shows are listed here. Those that have to work protected stay unnamed.',
		howToBeEntered: 'Having a member entered',
		toOffice: 'To the office',
		countNote: 'Counted are those that are entered here with an area, not the whole network.',
		empty: 'No member has been entered here yet.',
		kinds: { full: 'Member', associate: 'Associate member', observer: 'Observing member' }
	},
	member: {
		seat: 'Seat',
		postBox: (number: string) => `P.O. Box ${number}`,
		website: 'Website',
		phone: 'Telephone',
		email: 'E-mail',
		since: 'At work since',
		offers: 'What is offered there',
		allOffers: 'Everything on offer, by area and language',
		onMap: (area: string) => `Map of the areas; the seat is in: ${area}`,
		inNetwork: 'In the network; the kind of membership is not on record here.',
		history: 'In the network',
		memberSince: (kind: string, date: string) => `${kind} since ${date}`,
		memberUntil: (kind: string, date: string) => `${kind} until ${date}`,
		memberFromTo: (kind: string, from: string, to: string) => `${kind} from ${from} to ${to}`
	},
	contents: {
		title: 'What is on this website',
		lead: 'Every page of this website, by kind.'
	},
	sources: {
		title: 'Sources',
		retrieved: (day: string) => `retrieved ${day}`,
		undated: 'undated',
		notBefore: (date: string) => `not before ${date}`,
		notAfter: (date: string) => `${date} at the latest`
	},
	contact: {
		interpreted: (n: number) => `${n} more ${n === 1 ? 'language' : 'languages'} with interpreters`,
		trace:
			'A call stays in the call list of your device until you delete it there. The browser does not store this page.',
		address: 'Address'
	},
	privacy: {
		title: 'What this website knows about you',
		lead: 'Nothing that it would keep.',
		sections: [
			{
				heading: 'On your device',
				text: 'No cookie, no other storage. Your browser puts pages, typeface and styles in its cache, as with every website; but not the help pages. For two years it also remembers that this address is only called encrypted. Both vanish when you clear the history and site data.'
			},
			{
				heading: 'On the machine that answers',
				text: 'The program writes down when it starts, when a new release arrives and which errors it makes. It does not write down who opens which page, nor any IP address. The address is needed to answer and is then forgotten. If another machine stands in front of it, what its operator says holds for that one.'
			},
			{
				heading: 'When you search or filter',
				text: 'What you type into the search becomes part of the address. So it is in the history of your browser; it is not written down here. Help pages are different: there your own device does the filtering, nothing is sent, and the address stays as it is.'
			},
			{
				heading: 'When you subscribe or fetch data',
				text: 'Feeds and files answer everyone, without a sign-up or a key. A reader program asks again and again by itself; nothing of that is written down either.'
			},
			{
				heading: 'With others',
				text: 'Everything comes from this one address: typeface, styles, pictures. There is no counting, no map from elsewhere, no video and no embedded service. If you follow a link that leads elsewhere, the target does not learn which page you came from.'
			},
			{
				heading: 'The one program in the page',
				text: 'The pages hold a single small program: it lets you leave with one click or three key presses. It sends nothing and counts nothing.'
			},
			{
				heading: 'When you write or call',
				text: 'This website takes no messages. What you say by e-mail or telephone is with those whom you write to or call.'
			}
		]
	},
	safety: {
		title: 'Reading safely',
		lead: 'For everyone who uses a device that others look into as well.',
		sections: [
			{
				heading: 'What “Leave this page” does',
				text: 'The yellow button replaces this page with a harmless one. Pressing Shift three times, each within five seconds of the last, does the same. The page you leave this way cannot be reached with “Back”. If JavaScript is switched off, the button is an ordinary link; then the page can still be reached. Nothing is sent or counted.'
			},
			{
				heading: 'What happens to your choices',
				text: 'On the help pages you can choose which language you speak and what it is about. When you leave the page, everything is reset, also if someone returns to it later with “Back”. If JavaScript is switched off, this does not work: the browser may show the page as you left it, with your choices. In that case reload it before you go on.'
			},
			{
				heading: 'What it does not do',
				text: 'It does not erase the history. Pages you read on this website before are still in the list of visited pages and can be reached with “Back”. The history itself keeps the page you left, too. It does not protect against programs that watch the device.'
			},
			{
				heading: 'Leaving no traces',
				text: '- Another device is safest: at a friend’s, in a library, at a counselling centre.\n- A private window of the browser forgets the pages you visited when you close it. Bookmarks and downloaded files stay.\n- You find the history in the browser’s menu under “History”, on a computer usually with Ctrl + H. Delete single entries only: a history that is all empty can be noticed.\n- If the browser is signed in to an account, the history is on other devices, too.\n- The history holds the title and address of each page. There, help pages are only called “Info”, but the name of the website stands in their address, too. The other pages tell what they are about, and after a search they also tell what you searched for.'
			},
			{
				heading: 'What a call leaves behind',
				text: 'If you tap a number on this website, your telephone dials it. The call is then in the call list of the device. You can delete it there. Whether it appears on the bill depends on the number and on the contract. What you write by e-mail lies under “Sent”.'
			}
		]
	},
	hours: {
		always: 'Day and night, every day',
		days: { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' },
		through: (first: string, last: string) => `${first} to ${last}`,
		time: (hour: number, minute: string) => {
			const onDial = hour % 12 === 0 ? 12 : hour % 12;
			return `${onDial}${minute === '00' ? '' : `:${minute}`}\u00a0${hour % 24 < 12 ? 'am' : 'pm'}`;
		},
		span: (days: string, from: string, to: string) => `${days} ${from}\u00a0to\u00a0${to}`
	},
	errors: {
		notFound: {
			title: 'There is nothing here',
			text: 'The address is misspelt, or there never was such a page. Search for it, or look into the register.'
		},
		nowhere: {
			title: 'There is nothing here',
			text: 'The address is misspelt, or there never was such a page.'
		},
		otherLanguage: {
			title: 'This page does not exist in English',
			titleOfAny: 'This page does not exist in this language',
			text: 'It is published in another language:'
		},
		gone: {
			title: 'This has been withdrawn',
			text: 'What stood here no longer holds. The network has withdrawn it; nothing has taken its place.'
		},
		broken: {
			title: 'Something went wrong on our side',
			text: 'The mistake is ours and has been noted. Please try again in a few minutes.'
		},
		unavailable: {
			title: 'The page will be here shortly',
			text: 'The website is just starting. Please try again in a minute.'
		},
		busy: {
			title: 'The page will be here shortly',
			text: 'A great deal is being asked of this site right now. Please try again in a minute.'
		},
		urgent: {
			call: 'If it is urgent, call:',
			holds: 'The number works in every country of the EU and costs nothing.'
		},
		register: 'To the register',
		help: 'To the helplines'
	}
} satisfies Catalogue;
