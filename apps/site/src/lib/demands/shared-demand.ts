import type { Content, Demand } from '@kok/domain/release/content';
import { cardFor } from '@kok/domain/release/pictures';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { Page } from '../addresses/page.ts';
import { wordsIn } from '../words/words.ts';
import type { State } from './assessments.ts';

type Shared = Required<Pick<Page, 'shared'>> & Pick<Page, 'picture'>;

interface Said {
	title: string;
	summary: string;
	/** Where the network sees it; none, where nobody has said so. */
	state: State | undefined;
	locale: Locale;
}

/** How a demand is told where a link to it is shared: as what the network demands, with its number and where it stands. */
export function sharedDemand(content: Content, record: Demand, { title, summary, state, locale }: Said): Shared {
	const words = wordsIn(locale).share;
	const name = words.demand(record.facts.values.number);
	const stands = state ? `${name}: ${state.word}, ${state.when}` : name;
	return told(content, record, { title: titleOf(content, title, locale), start: stands, summary, locale });
}

/** How a version of a demand is told: with its number, and whether another one took its place. */
export function sharedVersion(
	content: Content,
	record: Demand,
	{ version, isFormer, ...said }: Omit<Said, 'state'> & { version: number; isFormer: boolean }
): Shared {
	const { locale, summary } = said;
	const words = wordsIn(locale).share;
	const title = words.inVersion(titleOf(content, said.title, locale), version);
	const start = words.version(record.facts.values.number, version, isFormer);
	const pictured = isFormer ? version : undefined;
	return told(content, record, { title, start, summary, locale, version: pictured });
}

function titleOf(content: Content, title: string, locale: Locale): string {
	return wordsIn(locale).share.demandsThat(networkOf(content).facts.values.abbreviation, title);
}

interface Told {
	title: string;
	/** Before the summary: its number, and how it stands. */
	start: string;
	summary: string;
	locale: Locale;
	/** Of a version that has a picture of its own. */
	version?: number | undefined;
}

function told(content: Content, record: Demand, { title, start, summary, locale, version }: Told): Shared {
	const file = cardFor(content, { locale, record: record.id, version });
	return {
		shared: { title, description: `${start}. ${summary}` },
		picture: file === undefined ? undefined : { file, alternative: `${title}. ${start}.` }
	};
}
