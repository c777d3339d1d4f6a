import { language } from '#lib/words/words.ts';

/** What the page says on which several texts are read and approved. It brings it along, so that others do not load it. */
const togetherWordsIn = {
	de: {
		title: 'Gegenlesen',
		texts: (count: number) => (count === 1 ? 'Ein Text' : `${count} Texte`),
		shown: (count: number) => (count === 1 ? 'Ein Text wartet auf Sie.' : `${count} Texte warten auf Sie.`),
		shownThen: 'Jeder steht hier ganz, mit dem, was sich gegenüber dem öffentlichen ändert.',
		none: 'Hier wartet kein Text auf Sie.',
		noneThen: 'Was Sie gegenlesen können, steht unter „Was wartet“.',
		approved: (count: number) => (count === 1 ? 'Ein Teil ist freigegeben.' : `${count} Teile sind freigegeben.`),
		approvedThen: 'Zurückgeben macht es rückgängig.',
		later: (count: number) =>
			count === 1
				? 'Ein weiterer Text kommt danach, wenn diese freigegeben sind.'
				: `${count} weitere Texte kommen danach, wenn diese freigegeben sind.`,
		take: 'mit diesen freigeben',
		alone: 'Einzeln lesen, anmerken oder zurückgeben',
		apart: 'Nicht von hier aus',
		own: 'Daran haben Sie geschrieben. Eine andere Person gibt es frei.',
		correction: 'Eine redaktionelle Berichtigung: Dort sagen Sie, ob der Sinn gleich bleibt.',
		approve: (count: number) => (count === 1 ? 'Einen Teil freigeben' : `${count} Teile freigeben`),
		nothing: 'Wählen Sie, was Sie freigeben.',
		unapproved: 'Freigegeben ist nichts. Oben steht, was jetzt wartet.'
	},
	en: {
		title: 'Read',
		texts: (count: number) => (count === 1 ? 'One text' : `${count} texts`),
		shown: (count: number) => (count === 1 ? 'One text waits for you.' : `${count} texts wait for you.`),
		shownThen: 'Each stands here in full, with what it changes in the public one.',
		none: 'No text waits for you here.',
		noneThen: 'What you can read stands under “What waits”.',
		approved: (count: number) => (count === 1 ? 'One part is approved.' : `${count} parts are approved.`),
		approvedThen: 'Returning undoes it.',
		later: (count: number) =>
			count === 1
				? 'One more text comes after them, once these are approved.'
				: `${count} more texts come after them, once these are approved.`,
		take: 'approve with these',
		alone: 'Read it alone, note or return it',
		apart: 'Not from here',
		own: 'You wrote in it. Another person approves it.',
		correction: 'An editorial correction: there you say whether the sense stays.',
		approve: (count: number) => (count === 1 ? 'Approve one part' : `Approve ${count} parts`),
		nothing: 'Choose what you approve.',
		unapproved: 'Nothing is approved. Above stands what waits now.'
	}
};

export const togetherWords = togetherWordsIn[language];
