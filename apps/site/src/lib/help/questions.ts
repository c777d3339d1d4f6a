import { channels, formsOfExploitation } from '@kok/domain/types/help-offer';
import type { Locale } from '@kok/domain/words';
import { helpWordsIn } from '#lib/words/help/words.ts';
import { type Centre } from './centres.ts';
import { type Line } from './lines.ts';
import { askers, needs } from './reach.ts';
import type { Phrases } from '#lib/words/help/phrases.ts';

/** A question with its answers, of which one is given at a time. */
export interface Question {
	/** The letter of its marks. */
	letter: string;
	title: string;
	/** To give no answer, which is how a page begins. */
	any: string;
	answers: { mark: string; label: string }[];
}

/** The two questions that everyone is asked: for whom help is needed, and who is asking. The second has an answer from the start. */
export function personQuestions({ who, asks }: Pick<Phrases, 'who' | 'asks'>): { need: Question; asker: Question } {
	return {
		need: {
			letter: 'g',
			title: who.title,
			any: who.unsaid,
			answers: needs.map(({ need, place }) => ({ mark: `g${place}`, label: who[need] }))
		},
		asker: {
			letter: 'q',
			title: asks.title,
			any: '',
			answers: askers.map((asker, place) => ({ mark: `q${place}`, label: asks[asker] }))
		}
	};
}

/** What else can be asked: what it is about, and by which way. A question that would leave out nothing is not asked. */
export function questionsIn(locale: Locale, entries: readonly (Centre | Line)[]): Question[] {
	const { form, channel } = helpWordsIn(locale);
	const isRestricted = (letter: 'forms' | 'channels') => entries.some(({ reach }) => reach[letter] !== undefined);
	return [
		...(isRestricted('forms') ? [question('f', form, formsOfExploitation)] : []),
		...(isRestricted('channels') ? [question('c', channel, channels)] : [])
	];
}

function question<Answer extends string>(
	letter: string,
	{ title, any, options }: { title: string; any: string; options: Record<Answer, string> },
	answers: readonly Answer[]
): Question {
	return {
		letter,
		title,
		any,
		answers: answers.map((answer, place) => ({ mark: letter + place, label: options[answer] }))
	};
}

export function areaQuestion(areas: readonly { name: string }[], locale: Locale): Question {
	const { title, any } = helpWordsIn(locale).where;
	return { letter: 'a', title, any, answers: areas.map(({ name }, place) => ({ mark: `a${place}`, label: name })) };
}
