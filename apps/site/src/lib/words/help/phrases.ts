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
}
