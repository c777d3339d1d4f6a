import { language } from '#lib/words/words.ts';

/** What the page of colleagues says once it has emptied itself. */
const rightsWordsIn = {
	de: { over: 'Ihr Zugang zu dieser Seite ist zu Ende.', overThen: 'Die Nummern stehen darum nicht mehr hier.' },
	en: { over: 'Your access to this page has ended.', overThen: 'So the numbers are here no longer.' }
};

export const rightsWords = rightsWordsIn[language];
