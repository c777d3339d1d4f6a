import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { writeDay } from '#lib/writing/dates.ts';
import { type HelpPart, helpAddress } from '#lib/addresses/help-address.ts';
import { type Phone, phoneOf } from '#lib/contact/phone.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import { helpWordsIn } from '#lib/words/help/words.ts';
import { type Centre, centresOf, firstArea } from './centres.ts';
import { helpDayOf } from './day.ts';
import { type Emergency, emergencyOf } from './emergency.ts';
import { type Headline, cardNumbersOf, headlinesOf } from './headlines.ts';
import { type Line, areaNames, firstLines, lastingLine, lineNote, linesOf } from './lines.ts';
import { areFolded, centresIn, pageOf, partsOf } from './parts.ts';
import { type Question, areaQuestion, questionsIn } from './questions.ts';
import { marksOf } from './reach.ts';
import { offeredBy, wholeSheet } from './sheets.ts';
import { type SpokenHere, spokenHere } from './spoken-here.ts';
import { type Speech, speechesOf } from './speech.ts';

/** What the page of help in a language shows whole. */
export interface WholeHelp {
	locale: Locale;
	here: SpokenHere;
	/** Those that stand large, above everything. */
	first: Line[];
	headlines: Headline[];
	cardNumbers: Headline[];
	lines: (Line & { marks: string })[];
	websites: Line[];
	groups: CentreGroup[];
	stale: (Centre & { marks: string })[];
	/** Whom one can ask where no helpline can be called. */
	office: { phone: Phone | undefined; email: string | undefined } | undefined;
	areas: Question | undefined;
	questions: Question[];
	speeches: Speech[];
	parts: { address: string; label: string; isCurrent: boolean }[];
	emergency: Emergency | undefined;
	/** Said where the release is old. */
	old: string | undefined;
	note: string | undefined;
	sheet: string;
}

/** The centres of an area, and those whose own area is another. */
interface CentreGroup {
	title: string;
	centres: (Centre & { marks: string })[];
	also: string[];
}

/** The page of help, or one part of it; `undefined` where there is no such part. */
export function helpPageOf(
	platform: PagePlatform,
	{ locale, part }: { locale: Locale; part: HelpPart | undefined }
): WholeHelp | undefined {
	const { content, envelope } = platform.release;
	const { timeZone, phone, email } = networkOf(content).facts.values;
	const day = helpDayOf(platform);
	const areas = areaNames(content, locale);
	const { lines, websites } = linesOf(content, locale);
	const centres = centresOf(content, { locale, day, areas, lines });
	const isFolded = areFolded(centres);
	const shown = part ? pageOf(centresIn(centres, { area: part.area, areas }), part.page) : isFolded ? [] : centres;
	if (part && (!isFolded || shown.length === 0)) return undefined;

	const offered = offeredBy({ areas, lines, centres });
	const marked = <Entry extends Centre | Line>(entry: Entry) => ({
		...entry,
		marks: marksOf(entry.reach, offered).join(' ')
	});
	const lasting = lastingLine(lines);
	return {
		locale,
		here: spokenHere(content, locale),
		first: firstLines(lines),
		headlines: headlinesOf(lines),
		cardNumbers: cardNumbersOf(lines),
		lines: lines.map((line) => ({
			...line,
			marks: [marked(line).marks, ...(line === lasting ? ['n'] : [])].join(' ')
		})),
		websites,
		groups: groupsOf(shown.filter(({ isStale }) => !isStale).map(marked), { areas, locale }),
		stale: shown.filter(({ isStale }) => isStale).map(marked),
		emergency: emergencyOf(content, locale),
		office: lasting ? undefined : { phone: phoneOf({ phone }), email },
		areas: isFolded ? undefined : areaQuestion(areas, locale),
		questions: questionsIn(locale),
		speeches: speechesOf(content, { languages: offered.languages, lines, locale }),
		parts: linksTo(partsOf(centres, areas), { areas, locale, part }),
		old: platform.isOld ? helpWordsIn(locale).old(writeDay(envelope.at, { locale, timeZone })) : undefined,
		note: lineNote(content, { locale, day }),
		sheet: wholeSheet(lines, offered)
	};
}

function groupsOf(
	centres: readonly (Centre & { marks: string })[],
	{ areas, locale }: { areas: readonly { code: string; name: string }[]; locale: Locale }
): CentreGroup[] {
	const titles = titlesOf(areas, locale);
	return titles
		.map((title, place) => {
			const code = areas[place - 1]?.code;
			const own = centres.filter(({ reach }) => firstArea(reach, areas) === place);
			const others = centres.filter(({ reach }) => code !== undefined && reach.areas?.includes(code));
			return { title, centres: own, also: others.filter((one) => !own.includes(one)).map(({ name }) => name) };
		})
		.filter(({ centres: own, also }) => own.length + also.length > 0);
}

function titlesOf(areas: readonly { name: string }[], locale: Locale): string[] {
	const { everywhere, elsewhere } = helpWordsIn(locale);
	return [everywhere, ...areas.map(({ name }) => name), elsewhere];
}

function linksTo(
	parts: readonly HelpPart[],
	{ areas, locale, part }: { areas: readonly { name: string }[]; locale: Locale; part: HelpPart | undefined }
): WholeHelp['parts'] {
	const titles = titlesOf(areas, locale);
	return parts.map((each) => ({
		address: helpAddress(locale, each),
		label: [titles[each.area], ...(each.page > 1 ? [each.page] : [])].join(' '),
		isCurrent: each.area === part?.area && each.page === part.page
	}));
}
