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
	offTheBill: string;
	/** Before the number of languages. */
	interpreted: string;
	who: Record<'title' | 'women' | 'men' | 'minors' | 'families' | 'labour' | 'unsaid', string>;
	asks: Record<'title' | 'self' | 'relatives' | 'professionals', string>;
	/** Before their number. */
	ways: string;
	/** Before the number that stays whatever is answered. */
	lasting: string;
	police: string;
	papers: string;
	costs: string;
	/** Where a language is not among those that are offered. */
	missing: string;
	/** That what is answered goes nowhere. */
	choice: string;
}
