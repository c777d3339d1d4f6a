import type { RecordId } from '@kok/domain/fields/reference';
import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Period, dayOf, yearOf } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import type { Bodies } from '../politics/bodies.ts';
import type { Random } from '../random.ts';
import { type FactsOf, type WordsOf, publishAnew, publishRecord } from '../record.ts';
import { type Dossier, inArea } from './dossiers.ts';
import { type Passed, bodiesOn, stageId, stageOf, wayOfBill, wayOfLaw, wayOfReform } from './way.ts';
import { stageWords } from './stage-words.ts';

/** The acts of a field of law. */
export interface Acts {
	law: Life;
	reform: Life;
	bill: Life;
}

interface Where {
	dossier: Dossier;
	bodies: Bodies;
	period: Period;
	/** What the first bill transposes. */
	directive?: Life | undefined;
}

const type = 'legal_act';

/** A law of a dossier, the act that reformed it, and the bill that is under way. */
export function enterActs(random: Random, where: Where): Acts {
	const law = enterLaw(random, where);
	return { law, reform: enterReform(random, where, law.record), bill: enterBill(random, where, law.record) };
}

function enterLaw(random: Random, { dossier, bodies, period }: Where): Life {
	const { madeOn, subject, index } = dossier;
	const way = wayOfLaw(madeOn, bodiesOn(dossier, bodies));
	return publishRecord(random, {
		type,
		on: period.from + (60 + index * 3) * day,
		facts: {
			kind: 'law',
			...commonFacts(dossier, way),
			identifiers: [noticeOf(madeOn, index)],
			on: dayOf(madeOn),
			inForceOn: dayOf(madeOn + 60 * day),
			sources: [gazetteOn(madeOn, index)]
		},
		wording: wordingOf(
			{ title: inArea(dossier, subject.law), short: subject.abbreviation, summary: subject.about },
			way
		)
	});
}

/** Entered when the draft is there, and brought up to date twice on its way. */
function enterReform(random: Random, { dossier, bodies }: Where, law: RecordId): Life {
	const { draft, firstChamber, inForce } = dossier.reform;
	const enteredOn = (on: number) => {
		const way = wayOfReform(dossier, bodiesOn(dossier, bodies)).filter((passed) => passed.on <= on);
		const facts = { ...reformFacts(dossier, { on, way, law }), issuedBy: bodies.get(dossier.subject.ministry).record };
		const words = { title: inArea(dossier, dossier.subject.reform), summary: dossier.subject.reformed };
		const wording = (locale: InterfaceLanguage) => ({
			...wordingOf(words, way)(locale),
			...deadlineWords(facts, locale)
		});
		return { type, on: on + 2 * day, facts, wording } as const;
	};
	const life = publishRecord(random, enteredOn(draft));
	publishAnew(life, enteredOn(firstChamber));
	publishAnew(life, enteredOn(inForce));
	return life;
}

function reformFacts(
	dossier: Dossier,
	{ on, way, law }: { on: number; way: readonly Passed[]; law: RecordId }
): FactsOf<'legal_act'> {
	const { index, reform } = dossier;
	const isPublished = on >= reform.published;
	const notices = isPublished ? [noticeOf(reform.published, index)] : [];
	return {
		kind: 'amending_law',
		...commonFacts(dossier, way),
		identifiers: [paperOf(index), ...notices],
		on: dayOf(isPublished ? reform.signed : reform.draft),
		...(on >= reform.inForce && { inForceOn: dayOf(reform.inForce) }),
		amends: [law],
		...(isPublished && { deadlines: deadlinesOf(reform.inForce, index) }),
		sources: [isPublished ? gazetteOn(reform.published, index) : paperFrom(index, reform.draft)]
	};
}

/** What the reform asks of the offices: one that was met or missed, or of which nobody knows, and one still to come. */
function deadlinesOf(inForce: number, index: number): NonNullable<FactsOf<'legal_act'>['deadlines']> {
	return [
		{
			id: 'offices',
			until: dayOf(inForce + 180 * day),
			...(index % 3 !== 1 && { outcome: index % 3 === 0 ? 'met' : 'missed' })
		},
		{ id: 'report', until: yearOf(inForce + 3_650 * day) }
	];
}

function deadlineWords({ deadlines }: FactsOf<'legal_act'>, locale: InterfaceLanguage): Partial<WordsOf<'legal_act'>> {
	if (!deadlines) return {};
	return {
		deadlines: {
			offices: {
				text: {
					de: 'Jedes Amt benennt eine Person, die das neue Recht kennt.',
					en: 'Every office names a person who knows the new law.'
				}[locale]
			},
			report: {
				text: {
					de: 'Die Regierung berichtet dem Landtag, was das Gesetz bewirkt.',
					en: 'The government reports to the parliament what the act achieves.'
				}[locale]
			}
		}
	};
}

/** What the government wants to change next. Every second one has reached the First Chamber. */
function enterBill(random: Random, { dossier, bodies, period, directive }: Where, law: RecordId): Life {
	const { index, subject } = dossier;
	const way = wayOfBill(dossier, { bodies: bodiesOn(dossier, bodies), to: period.to });
	const last = way.at(-1)?.on ?? period.to;
	const title = {
		de: `Zweites Gesetz zur Änderung des ${subject.law.de}es`,
		en: `Second Act amending the ${subject.law.en}`
	};
	return publishRecord(random, {
		type,
		on: last + 3 * day,
		facts: {
			kind: 'bill',
			...commonFacts(dossier, way),
			identifiers: [],
			issuedBy: bodies.get(subject.ministry).record,
			on: dayOf(last),
			...(directive && index === 0 && { transposes: [directive.record] }),
			amends: [law],
			sources: [paperFrom(index + 200, last)]
		},
		wording: wordingOf({ title: inArea(dossier, title), summary: subject.open.title }, way),
		untranslated: index % 4 === 3
	});
}

function commonFacts({ area }: Dossier, way: readonly Passed[]) {
	return { level: area ? 'area' : 'country', stages: way.map(stageOf) } as const;
}

function wordingOf(
	{ title, short, summary }: { title: Words; short?: string; summary: Words },
	way: readonly Passed[]
): (locale: InterfaceLanguage) => WordsOf<'legal_act'> {
	return (locale) => ({
		title: title[locale],
		...(short !== undefined && { shortTitle: short }),
		summary: summary[locale],
		stages: Object.fromEntries(way.map(({ kind }) => [stageId(kind), { text: stageWords[kind][locale] }]))
	});
}

function noticeOf(on: number, index: number) {
	return { id: 'gazette', scheme: 'gazette', value: `GW ${yearOf(on)} Nr. ${noticeNumber(index)}` } as const;
}

function paperOf(index: number) {
	return { id: 'paper', scheme: 'printed_paper', value: `Drucksache 14/${210 + index * 13}` } as const;
}

function gazetteOn(on: number, index: number) {
	return {
		title: `Gesetzblatt ${yearOf(on)} Nr. ${noticeNumber(index)}`,
		publisher: 'Landtag von Wiesland',
		url: `https://gesetzblatt-wiesland.example/${yearOf(on)}/${noticeNumber(index)}`,
		dated: dayOf(on)
	};
}

function paperFrom(index: number, on: number) {
	return { title: `Drucksache 14/${210 + index * 13}`, publisher: 'Landtag von Wiesland', dated: dayOf(on) };
}

function noticeNumber(index: number): number {
	return 11 + index * 3;
}
