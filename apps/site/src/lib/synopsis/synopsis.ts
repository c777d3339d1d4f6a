import { languagesOf } from '@kok/domain/release/reading';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { isYetToCome } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import type { Said } from '../records/said-in.ts';
import { type Columns, layOut } from './lay-out.ts';
import { wordsIn } from '../words/words.ts';

type Provision = PublicRecord<'provision'>;

/** How a provision reads, and how it shall read, side by side. */
export interface Synopsis {
	columns: Reading[];
	/** The language of the texts, where it is not that of the page. */
	lang: Locale | undefined;
}

/** A wording of a provision: the law as it stands, a draft of it, what is demanded. */
interface Reading {
	id: string;
	title: string;
	/** Since when it stands, or of when it is. */
	when: string | undefined;
	/** The act or the demand that it comes from. */
	from: RecordLink | undefined;
	/** Where the text itself can be read. */
	document: string | undefined;
	/** From which edition of the official text it was read, and what that says of its state. */
	edition?: { of: string; state: Said | undefined } | undefined;
	what: string;
	cells: Columns[number];
}

type Worded = Omit<Reading, 'cells'> & { text: string };

/**
 * The wordings that are on record, compared with the first of them: the law in force, else the oldest draft. Texts of one
 * language only; the page's own, unless another has more of them.
 */
export function synopsisOf(
	content: Content,
	provision: Provision,
	{ day, locale }: { day: string; locale: Locale }
): Synopsis | undefined {
	const inLanguages = [locale, ...languagesOf(content).filter((other) => other !== locale)].map((lang) => ({
		lang: lang === locale ? undefined : lang,
		worded: [
			...inForceIn(content, provision, { day, lang, locale }),
			...proposedIn(content, provision, { lang, locale })
		]
	}));
	const [best] = inLanguages.toSorted((a, b) => b.worded.length - a.worded.length);
	const [first, ...others] = best?.worded ?? [];
	if (!best || !first) return undefined;
	const laidOut = layOut(
		first.text,
		others.map(({ text }) => text)
	);
	return {
		lang: best.lang,
		columns: best.worded.map(({ text: _, ...reading }, index) => ({ ...reading, cells: laidOut[index] ?? [] }))
	};
}

interface Languages {
	/** Of the texts. */
	lang: Locale;
	/** Of the page. */
	locale: Locale;
}

/** What holds on a day. */
function inForceIn(
	content: Content,
	{ facts, wording }: Provision,
	{ day, lang, locale }: Languages & { day: string }
): Worded[] {
	const words = wordsIn(locale).law;
	const [latest] = facts.values.history
		.filter(({ since }) => !isYetToCome(since, day))
		.toSorted((a, b) => b.since.localeCompare(a.since));
	const told = latest && wording[lang]?.values.history?.[latest.id];
	if (!latest || told?.wording === undefined) return [];
	const act = findById(content, { type: 'legal_act', id: latest.by });
	return [
		{
			id: latest.id,
			title: words.lawInForce,
			when: words.inForceSince(writeDate(latest.since, locale)),
			from: act && linkTo('legal_act', act, locale),
			document: undefined,
			edition: editionOf(content, latest, locale),
			what: told.what,
			text: told.wording
		}
	];
}

/** What an official text says of itself is in the main language of the network. */
function editionOf(
	content: Content,
	{ textOn, asAmended }: Provision['facts']['values']['history'][number],
	locale: Locale
): Reading['edition'] {
	if (textOn === undefined) return undefined;
	const [main] = languagesOf(content);
	const state = asAmended === undefined ? undefined : { text: asAmended, lang: main === locale ? undefined : main };
	return { of: wordsIn(locale).law.edition(writeDate(textOn, locale)), state };
}

/** Drafts before demands, and of each kind the oldest first. */
function proposedIn(content: Content, { facts, wording }: Provision, { lang, locale }: Languages): Worded[] {
	const words = wordsIn(locale).law;
	return (facts.values.proposals ?? [])
		.toSorted((a, b) => b.kind.localeCompare(a.kind) || (a.on ?? '').localeCompare(b.on ?? ''))
		.flatMap(({ id, kind, on, act, demand, text: document }) => {
			const told = wording[lang]?.values.proposals?.[id];
			if (told?.wording === undefined) return [];
			const bill = findById(content, { type: 'legal_act', id: act });
			const demanded = findById(content, { type: 'demand', id: demand });
			return {
				id,
				title: words.proposals[kind],
				when: on === undefined ? undefined : words.ofDate[kind](writeDate(on, locale)),
				from: demanded ? linkTo('demand', demanded, locale) : bill && linkTo('legal_act', bill, locale),
				document,
				what: told.what,
				text: told.wording
			};
		});
}
