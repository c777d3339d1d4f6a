import type { targetGroups } from '@kok/domain/types/help-offer';

/** What the exit says, on the page and to screen readers. */
export interface ExitWords {
	leave: string;
	hint: string;
	twoMore: string;
	oneMore: string;
	late: string;
	leaving: string;
}

/** The few phrases that every language of help has. */
export interface Phrases {
	/** Whether someone whose first language it is has read them. */
	isReviewed: boolean;
	/** Said above the phrases until then. */
	unreviewed: string;
	/** The title of the page: it stands in the list of visited pages and tells nothing. */
	title: string;
	/** What the list of languages is called. */
	languages: string;
	exit: ExitWords;
	/** Before a number. */
	call: string;
	/** Before numbers where someone is known to speak the language. */
	speaks: string;
	/** Before numbers where that is not known. */
	notKnown: string;
	/** Before the sentence. */
	say: string;
	sentence: string;
	/** What the card says to someone who has a telephone. */
	card: string;
	showCard: string;
	closeCard: string;
	/** What a call leaves on the device. */
	leaves: string;
	/** What a visit leaves, and that the exit does not change it. */
	stays: string;
	/** On what it depends whether a call is on the bill. */
	bill: string;
	/** That another device is safest, and what no page helps against. */
	device: string;
	privateWindow: string;
	/** How the history is deleted, and what may be noticed. */
	history: string;
	/** Above everything. */
	here: string;
	/** Whom a number is for, before it. */
	whom: Record<(typeof targetGroups)[number], string>;
	/** What it is about, where it is about nothing else. */
	about: Record<'labour' | 'sexual', string>;
	/** Before the names of the areas that it is for alone. */
	onlyIn: string;
	free: string;
	noName: string;
	dayAndNight: string;
	/** Where nobody has said when someone answers. */
	noHours: string;
	offTheBill: string;
	/** Before the number of languages. */
	interpreted: string;
	who: Record<'title' | 'women' | 'men' | 'minors' | 'families' | 'labour' | 'unsaid', string>;
	asks: Record<'title' | 'self' | 'relatives' | 'professionals', string>;
	/** Before their number. */
	ways: string;
	/** Before what stays on the page though it is not for whoever was chosen, or only for some of them. */
	notForAll: string;
	police: string;
	papers: string;
	costs: string;
	/** Where a language is not among those that are offered. */
	missing: string;
	/** That what is answered goes nowhere. */
	choice: string;
}
