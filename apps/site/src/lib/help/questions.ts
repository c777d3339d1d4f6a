import { channels, formsOfExploitation } from '@kok/domain/types/help-offer';
import type { Locale } from '@kok/domain/words';
import { helpWordsIn } from '#lib/words/help/words.ts';
import { askedGroups } from './reach.ts';

/** A question with its answers, of which one is given at a time. */
export interface Question {
	/** The letter of its marks. */
	letter: string;
	title: string;
	/** To give no answer, which is how a page begins. */
	any: string;
	answers: { mark: string; label: string }[];
}

/** What is asked besides the area and the language. */
export function questionsIn(locale: Locale): Question[] {
	const { group, form, channel } = helpWordsIn(locale);
	return [
		{
			letter: 'g',
			title: group.title,
			any: group.any,
			answers: askedGroups.map((asked) => ({ mark: `g${asked.place}`, label: group.options[asked.group] }))
		},
		question('f', form, formsOfExploitation),
		question('c', channel, channels)
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
