import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { writeDay } from '#lib/writing/dates.ts';
import { type HelpPart, helpAddress } from '#lib/addresses/help-address.ts';
import { type Phone, phoneOf } from '#lib/contact/phone.ts';
import type { PagePlatform } from '#lib/release/platform.ts';
import { helpWordsIn } from '#lib/words/help/words.ts';
import { type Centre, firstArea } from './centres.ts';
import { type CommonHelp, readHelpOf } from './every-page.ts';
import type { Line } from './lines.ts';
import { areFolded, centresIn, pageOf, partsOf } from './parts.ts';
import { type Question, areaQuestion, questionsIn } from './questions.ts';
import { marksOf } from './reach.ts';
import type { Ways } from './ways.ts';

/** What the page of help in a language shows whole. */
export interface WholeHelp extends CommonHelp {
	websites: Line[];
	groups: CentreGroup[];
	stale: (Centre & { marks: string })[];
	/** Whom one can ask where no helpline can be called. */
	office: { phone: Phone | undefined; email: string | undefined } | undefined;
	areas: Question | undefined;
	questions: Question[];
	ways: Ways[];
	parts: { address: string; label: string; isCurrent: boolean }[];
	/** Said where the release is old. */
	old: string | undefined;
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
	const { common, websites, centres, areas, offered, waysTo } = readHelpOf(platform, { language: locale, locale });
	const isFolded = areFolded(centres);
	const shown = part ? pageOf(centresIn(centres, { area: part.area, areas }), part.page) : isFolded ? [] : centres;
	if (part && (!isFolded || shown.length === 0)) return undefined;

	const marked = (centre: Centre) => ({ ...centre, marks: marksOf(centre.reach, offered).join(' ') });
	const entries = [...common.lines, ...shown];
	return {
		...common,
		websites,
		groups: groupsOf(shown.filter(({ isStale }) => !isStale).map(marked), { areas, locale }),
		stale: shown.filter(({ isStale }) => isStale).map(marked),
		office: common.lasting ? undefined : { phone: phoneOf({ phone }), email },
		areas: isFolded || !entries.some(({ reach }) => reach.areas) ? undefined : areaQuestion(areas, locale),
		questions: questionsIn(locale, entries),
		ways: waysTo(shown),
		parts: linksTo(partsOf(centres, areas), { areas, locale, part }),
		old: platform.isOld ? helpWordsIn(locale).old(writeDay(envelope.at, { locale, timeZone })) : undefined
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
