import { en as site } from '../en.ts';
import type { Beside, HelpWords } from './de.ts';
import type { Phrases } from './phrases.ts';

export const en: Phrases = {
	isReviewed: true,
	unreviewed: 'This translation has not been checked yet.',
	title: 'Info',
	languages: 'Languages',
	exit: site.exit,
	call: 'Call this number:',
	speaks: 'English is spoken here:',
	notKnown: 'It is not known whether English is spoken here. Say or show the sentence.',
	say: 'Say or show this sentence:',
	sentence: 'I need help. I speak English.',
	card: 'I need help. Please let me use your phone.',
	showCard: 'Show the card large',
	closeCard: 'Close the card',
	leaves: 'A call stays in the call list of the phone. It can be deleted there.',
	stays: 'This page stays in the history of the browser. “Leave this page” does not delete the history.',
	bill: 'Whether the call appears on the bill depends on the number and on the contract. Where that is certain, it is said beside the number.',
	device:
		'Another device is safest: at a friend’s, in a library, at a counselling centre. Nothing on this page helps against programs that watch the device.',
	privateWindow: 'A private window of the browser forgets the pages you visited when you close it.',
	history:
		'You delete the history in the settings of the browser. Delete single entries only: a history that is all empty can be noticed.',
	here: 'You can get help here',
	whom: {
		women: 'For women',
		men: 'For men',
		everyone: 'For all those affected',
		minors: 'Under 18',
		families: 'With children',
		relatives: 'For relatives',
		professionals: 'For professionals'
	},
	about: { labour: 'For exploitation at work', sexual: 'For sexual violence' },
	onlyIn: 'Only here:',
	free: 'free',
	noName: 'no name',
	dayAndNight: 'day and night',
	noHours: 'times not known',
	offTheBill: 'The call is not on the bill.',
	interpreted: 'Interpreters join on the phone. Number of languages:',
	who: {
		title: 'Who needs help?',
		women: 'a woman',
		men: 'a man',
		minors: 'someone under 18',
		families: 'someone with children',
		labour: 'someone exploited at work',
		unsaid: 'I would rather not say'
	},
	asks: {
		title: 'Who is asking?',
		self: 'I am, for myself',
		relatives: 'family, friends',
		professionals: 'I work with those affected'
	},
	ways: 'Ways to get help',
	notForAll: 'Not for everyone:',
	police: 'Will someone call the police?',
	papers: 'I have no papers',
	costs: 'What does help cost?',
	missing: 'My language is missing',
	choice: 'What you choose here is sent nowhere.'
};

export const beside: Beside = {
	speaks: (language) => `${language} is spoken here:`,
	notKnown: (language) => `It is not known whether ${language} is spoken here. Say or show the sentence.`,
	sentence: (language) => `I need help. I speak ${language}.`,
	unnamed: 'I need help. I do not speak English. My language is …'
};

export const help: HelpWords = {
	old: (day) => `This page was last updated on ${day}. Call a helpline first.`,
	newestSource: (date) => `The latest source on the helplines is from ${date}.`,
	olderThanWanted: 'That is longer ago than the network wants it to be.',
	noLines: 'No helpline is entered here. The network’s office can tell you who helps:',
	speech: {
		title: 'Which language do you speak?',
		hint: 'Choose your language to see a sentence that you can say on the phone or show to someone.',
		any: 'no choice',
		known: (language, names) => `${language} is spoken by: ${names}.`,
		unknown: (language) => `No helpline here is known to speak ${language}.`,
		interpreted: (name, count) => `${name} has interpreters for ${count} languages; not all of them are named here.`,
		interpretedBy: (language, names) => `Interpreters for ${language} join on the phone: ${names}.`,
		ask: 'It is not known whether your language is spoken here. First say or show the sentence beside your language.'
	},
	where: { title: 'Where?', any: 'anywhere', outside: 'not there, but in the other areas' },
	form: {
		title: 'What is it about?',
		any: 'no choice',
		options: {
			sexual: 'sexual exploitation',
			labour: 'exploitation at work',
			begging: 'being made to beg',
			criminal_acts: 'being made to commit crimes',
			organ_removal: 'removal of organs',
			forced_marriage: 'forced marriage',
			illegal_adoption: 'illegal adoption',
			surrogacy: 'forced surrogacy'
		}
	},
	channel: {
		title: 'How would you like to get help?',
		any: 'no choice',
		options: {
			visit: 'go there',
			phone: 'call',
			email: 'write an e-mail',
			chat: 'write in a chat',
			outreach: 'someone comes to me',
			accompaniment: 'someone goes with me'
		}
	},
	ways: (count) => (count === 1 ? '1 way' : `${count} ways`),
	waysFor: {
		women: 'for a woman',
		men: 'for a man',
		minors: 'for someone under 18',
		families: 'for someone with children',
		labour: 'for exploitation at work'
	},
	everywhere: 'In the whole country',
	elsewhere: 'No area given',
	also: 'Also for this area, listed under another one:',
	stale: 'Not confirmed for a long time',
	staleFirst: 'That is a long time ago. Call a helpline first:',
	neverConfirmed: 'Never confirmed. Call a helpline first:',
	confirmed: (day) => `Last confirmed on ${day}`,
	documented: (date) => `Last documented ${date}`,
	forWhom: 'For',
	speaks: 'Speaks',
	interprets: 'with interpreters also',
	more: (count) => `${count} more ${count === 1 ? 'language' : 'languages'}`,
	outOfHours: 'Out of hours',
	noPlace: 'No place to visit.',
	askForPlace: 'The address is not given here. Ask for it before you set out.',
	last: 'Nothing that fits? Take back some of your answers, or ask a helpline for a centre near you.',
	noServices: 'No counselling centre is entered here yet. Ask a helpline for one near you.',
	further: 'Other websites',
	areaPages: 'Areas',
	followUp: 'A link to another website opens that website, and the visit stays in the history.',
	device: {
		title: 'What stays on this device',
		points: [
			'“Leave this page” replaces this page with a harmless one. In some browsers, “Back” still leads here. The button does not delete the history: this page is listed there as “Info”, with its address.',
			en.device,
			en.privateWindow,
			en.history
		]
	},
	call: {
		title: 'What a call leaves behind',
		points: ['The call is then in the call list of the device. You can delete it there.', en.bill]
	},
	numbers: 'Numbers',
	easy: {
		whom: {
			women: 'Are you a woman?',
			men: 'Are you a man?',
			minors: 'Are you under 18?',
			families: 'Do you have children?',
			everyone: 'Do you need help?'
		},
		about: { labour: 'Is it about your work?', sexual: 'Is it about sexual violence?' },
		aboutElse: (what) => `Is it about: ${what}?`,
		forced: 'Does someone force you to do something?',
		inArea: (areas) => `Are you here: ${areas}?`,
		noHours: 'We do not know when someone is there.',
		call: 'Then call:',
		onlyIn: (areas) => `The number is only for: ${areas}.`,
		free: 'The call costs nothing.',
		noName: 'You do not have to say a name.',
		always: ['You can call by day.', 'You can call at night.'],
		hours: (hours) => `You can call at these times: ${hours}.`,
		interpreted: 'On the phone someone translates into other languages.',
		otherLanguage: 'Do you speak another language?',
		say: 'Then say on the phone:',
		noPhone: 'Do you have no phone?',
		show: 'Then show this sentence to someone:',
		leaves: ['The phone remembers whom you call.', 'You can delete that in the phone.']
	}
};
