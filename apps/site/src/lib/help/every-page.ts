import type { Locale } from '@kok/domain/words';
import type { HelpLanguage } from '#lib/addresses/help-address.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import { helpWordsIn, phrasesIn } from '#lib/words/help/words.ts';
import { interfaceOf } from '#lib/words/lender.ts';
import { type Centre, centresOf } from './centres.ts';
import { helpDayOf } from './day.ts';
import { type Emergency, emergenciesOf } from './emergency.ts';
import { type Headline, cardNumbersOf, headlinesOf } from './headlines.ts';
import { type Line, type ListedLine, areaNames, lastingLine, lineNote, linesOf, onlyIn } from './lines.ts';
import { type NetworkAnswer, answersOf } from './network-answers.ts';
import { personQuestions } from './questions.ts';
import { type Offered, type Reach, marksOf } from './reach.ts';
import { offeredBy, wholeSheet } from './sheets.ts';
import { type SpokenHere, spokenHere, spokenUnnamed } from './spoken-here.ts';
import { type Speech, type Tongue, speechesOf, tonguesOf } from './speech.ts';
import { type Ways, waysOf } from './ways.ts';
import { whomOf } from './whom.ts';

/** For whom something is, in the language of the page and in the one beside it, where that is another. */
export interface Whom {
	text: string | undefined;
	beside: string | undefined;
}

/** What every page of help holds, told whole or in a few phrases. */
export interface CommonHelp {
	/** In which records are read: the language of the page, else the main one of the network. */
	locale: Locale;
	here: SpokenHere;
	headlines: Headline[];
	cardNumbers: Headline[];
	lines: ListedLine[];
	/** The number that always stays: first what someone says, then whom to say it to. */
	lasting: Line | undefined;
	person: ReturnType<typeof personQuestions>;
	/** For whom each helpline and centre is, by its id. */
	whom: Record<string, Whom>;
	tongues: Tongue[];
	speeches: Speech[];
	unnamed: ReturnType<typeof spokenUnnamed>;
	answers: NetworkAnswer[];
	emergencies: Emergency[];
	note: string | undefined;
	sheet: string;
}

interface Read {
	common: CommonHelp;
	websites: Line[];
	centres: Centre[];
	areas: { code: string; name: string }[];
	offered: Offered;
	waysTo: (centres: readonly Centre[]) => Ways[];
}

export function readHelpOf(
	platform: PagePlatform,
	{ language, locale }: { language: HelpLanguage; locale: Locale }
): Read {
	const { content } = platform.release;
	const day = helpDayOf(platform);
	const areas = areaNames(content, locale);
	const { lines, websites } = linesOf(content, locale);
	const centres = centresOf(content, { locale, day, areas, lines });
	const offered = offeredBy({ areas, lines, centres });
	const speeches = speechesOf(content, { languages: offered.languages, lines, locale });
	const lasting = lastingLine(lines);
	const all = lines.map((line) => listed(line, { offered, lasting, areas }));
	const whomIs = whomIn(language, locale);
	const common: CommonHelp = {
		locale,
		here: spokenHere(content, language),
		headlines: headlinesOf({ lines: all, areas: offered.areas }),
		cardNumbers: cardNumbersOf({ lines: all, areas: offered.areas }),
		lines: inOrder(all),
		lasting,
		person: personQuestions(phrasesIn(language)),
		whom: Object.fromEntries([...lines, ...centres].map(({ id, reach }) => [id, whomIs(reach)])),
		tongues: tonguesOf(content, speeches),
		speeches,
		unnamed: spokenUnnamed(content),
		answers: answersOf(content, locale),
		emergencies: emergenciesOf(content, locale),
		note: lineNote(content, { locale, day }),
		sheet: wholeSheet(lines, offered)
	};
	const waysTo = (shown: readonly Centre[]) => waysOf([...lines, ...shown].map(({ reach }) => reach));
	return { common, websites, centres, areas, offered, waysTo };
}

/** Those for one group, then those for everyone, then what has no number; among them as the network orders them. */
function inOrder(lines: readonly ListedLine[]): ListedLine[] {
	const rank = ({ phone, reach: { groups } }: Line) => (phone ? (groups?.includes('everyone') === false ? 0 : 1) : 2);
	return lines.toSorted((one, other) => rank(one) - rank(other));
}

function listed(
	line: Line,
	{
		offered,
		lasting,
		areas
	}: { offered: Offered; lasting: Line | undefined; areas: readonly { code: string; name: string }[] }
): ListedLine {
	const isLasting = line === lasting;
	return {
		...line,
		marks: [...marksOf(line.reach, offered), ...(isLasting ? ['n'] : [])].join(' '),
		isLasting,
		only: onlyIn(line, areas)
	};
}

function whomIn(language: HelpLanguage, locale: Locale): (reach: Reach) => Whom {
	const beside = interfaceOf(locale);
	const { options } = helpWordsIn(locale).form;
	return (reach) => ({
		text: whomOf(reach, phrasesIn(language), options),
		beside: language === beside ? undefined : whomOf(reach, phrasesIn(beside), options)
	});
}
