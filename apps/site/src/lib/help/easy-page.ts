import { formsOfExploitation } from '@kok/domain/types/help-offer';
import type { Locale } from '@kok/domain/words';
import type { PagePlatform } from '#lib/release/platform.ts';
import { helpWordsIn } from '#lib/words/help/words.ts';
import { isForAsker } from './reach.ts';
import { type CommonHelp, readHelpOf } from './every-page.ts';
import type { ListedLine } from './lines.ts';

/** The page of help in easy language: whom to call, with a sentence for each thing that is known of a number. */
export interface EasyHelp extends CommonHelp {
	numbers: EasyNumber[];
}

interface EasyNumber {
	line: ListedLine;
	/** For whom it is, as questions. */
	questions: string[];
	/** What calling it costs and asks for, and when someone is there. */
	sentences: string[];
}

export function easyHelpOf(platform: PagePlatform, locale: Locale): EasyHelp {
	const { common } = readHelpOf(platform, { language: locale, locale });
	// Whoever reads this page asks for themselves: a number for professionals alone is not for them.
	const called = common.lines.filter(({ phone, reach }) => phone && isForAsker(reach, 'self'));
	const inOrder = [...called.filter(({ isLasting }) => isLasting), ...called.filter(({ isLasting }) => !isLasting)];
	const numbers = inOrder.map((line) => ({
		line,
		questions: questionsFor(line, locale),
		sentences: sentencesOf(line, locale)
	}));
	return { ...common, numbers };
}

function questionsFor({ only, reach: { groups, forms } }: ListedLine, locale: Locale): string[] {
	const { form, easy } = helpWordsIn(locale);
	const affected = (['women', 'men', 'minors', 'families'] as const).filter((group) => groups?.includes(group));
	const about = formsOfExploitation.filter((each) => forms?.includes(each));
	const isForAll = groups === undefined || groups.includes('everyone') || affected.length === 0;
	// What it is about says enough of a number that is for everyone.
	const named = isForAll ? (about.length > 0 ? [] : (['everyone'] as const)) : affected;
	return [
		...named.map((group) => (only !== undefined && group === 'everyone' ? easy.forced : easy.whom[group])),
		...about.map((each) =>
			each === 'labour' || each === 'sexual' ? easy.about[each] : easy.aboutElse(form.options[each])
		),
		...(only === undefined ? [] : [easy.inArea(only)])
	];
}

function sentencesOf(line: ListedLine, locale: Locale): string[] {
	const { easy } = helpWordsIn(locale);
	return [
		...(line.only === undefined ? [] : [easy.onlyIn(line.only)]),
		...(line.isFree ? [easy.free] : []),
		...(line.isAnonymous ? [easy.noName] : []),
		...(line.isOpenAlways ? easy.always : []),
		...(line.isOpenAlways ? [] : [line.hours === undefined ? easy.noHours : easy.hours(line.hours)]),
		...(line.interpretedCount === undefined ? [] : [easy.interpreted])
	];
}
