import type { Content, Demand } from '@kok/domain/release/content';
import { cardFor } from '@kok/domain/release/pictures';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { workNames } from '../citing/work-names.ts';
import { standingOf } from '../demands/assessments.ts';
import { clausesOf } from '../demands/clauses.ts';
import { figureRows } from '../figures/figures.ts';
import { wordsIn } from '../words/words.ts';
import type { Embedded } from './embed-address.ts';

/** What a card says, and where it leads. */
export interface EmbeddedWork {
	/** As a link to it is told. */
	shared: string;
	number?: string;
	/** Says before the text whose it is. */
	says?: string;
	text: string;
	/** How it stands, or what it is a share of. */
	lines: string[];
	/** The page that it is taken from. */
	address: string;
	leads: string;
	/** The name under which it is cited; none of a clause, which is cited with its demand. */
	citedAs?: string;
	/** SHA-256 of its picture beside links. */
	picture: string | undefined;
}

interface Told {
	locale: Locale;
	day: string;
}

/** What a card shows in a language; nothing, where it has no words there. */
export function embeddedWork(content: Content, embedded: Embedded, told: Told): EmbeddedWork | undefined {
	if (embedded.kind === 'figure') return figureCard(content, embedded.slug, told.locale);
	const record = content.records.demand.find(({ facts }) => facts.values.number === embedded.demand);
	if (!record?.wording[told.locale]) return undefined;
	return embedded.kind === 'demand'
		? demandCard(content, record, told)
		: clauseCard(content, record, { ...told, ...embedded });
}

function demandCard(content: Content, record: Demand, { locale, day }: Told): EmbeddedWork | undefined {
	const wording = record.wording[locale];
	if (!wording) return undefined;
	const words = wordsIn(locale).share;
	const { abbreviation } = networkOf(content).facts.values;
	const { state } = standingOf(content, { demand: record.id, day, locale });
	const { number } = record.facts.values;
	return {
		shared: words.demandsThat(abbreviation, wording.values.title),
		number: String(number),
		says: words.demands(abbreviation),
		text: wording.values.title,
		lines: [words.demand(number), ...(state ? [`${state.word}, ${state.when}`] : [])],
		address: addressOf({ to: 'record', type: 'demand', slug: wording.slug }, locale),
		leads: words.toDemand,
		citedAs: workNames.demand(number),
		picture: cardFor(content, { locale, record: record.id })
	};
}

function clauseCard(
	content: Content,
	record: Demand,
	{ locale, place }: { locale: Locale; place: number }
): EmbeddedWork | undefined {
	const clause = clausesOf(record, locale)[place - 1];
	const slug = record.wording[locale]?.slug;
	if (!clause || clause.said.lang !== undefined || slug === undefined) return undefined;
	const words = wordsIn(locale).share;
	const { abbreviation } = networkOf(content).facts.values;
	const address = addressOf({ to: 'record', type: 'demand', slug }, locale);
	return {
		shared: words.demandsThat(abbreviation, clause.said.text),
		number: clause.number,
		says: words.demands(abbreviation),
		text: clause.said.text,
		lines: [words.clause(record.facts.values.number, place)],
		address: `${address}#${clause.anchor}`,
		leads: words.toDemand,
		picture: cardFor(content, { locale, record: record.id, clause: clause.id })
	};
}

function figureCard(content: Content, slug: string, locale: Locale): EmbeddedWork | undefined {
	const row = figureRows(content, locale).find(({ anchor }) => anchor === slug);
	if (!row) return undefined;
	const words = wordsIn(locale);
	return {
		shared: `${row.title}: ${[row.value, row.share?.of].filter(Boolean).join(' ')}`,
		number: row.value,
		text: row.title,
		lines: [...(row.share ? [row.share.of] : []), words.figures.countedBy(row.facts.countedBy)],
		address: addressOf({ to: 'record', type: 'figure', slug }, locale),
		leads: words.share.toFigure,
		citedAs: workNames.figure(slug),
		picture: cardFor(content, { locale, record: row.id })
	};
}
