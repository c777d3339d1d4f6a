import type { PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { type GoalLine, goalLines } from './goal-line.ts';
import type { PagePlatform } from '../release/platform.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { dayOf } from '../release/release-day.ts';
import type { Said } from '../records/said-in.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { wordsIn } from '../words/words.ts';
import { type State, standingOf, viewsOf } from './assessments.ts';
import { sinceOf } from './strip.ts';

/** What is on record of a demand's way: where it stands, to whom it was put last, and what came back. */
export interface LedgerRow {
	number: number;
	demand: RecordLink;
	goal: GoalLine | undefined;
	/** The first year on record. */
	year: string | undefined;
	state: State | undefined;
	/** What is said in place of a state. */
	noState: string;
	/** Why the network sees it there, while it is not realised: what is still missing. */
	why: Said | undefined;
	asked: string | undefined;
	answer: string | undefined;
	/** What is said where no answer is known: of whom none is. */
	noAnswer: string;
}

type Release = PagePlatform['release'];

/** The demands that a record names, by number, each with what is on record of its way. */
export function ledgerOf(
	release: Release,
	{ demands, locale }: { demands: readonly string[]; locale: Locale }
): LedgerRow[] {
	return demands
		.flatMap((id) => findById(release.content, { type: 'demand', id }) ?? [])
		.toSorted((a, b) => a.facts.values.number - b.facts.values.number)
		.map((demand) => rowOf(release, demand, locale));
}

function rowOf({ content, envelope }: Release, demand: PublicRecord<'demand'>, locale: Locale): LedgerRow {
	const { id, facts } = demand;
	const goal = findById(content, { type: 'goal', id: facts.values.goal });
	const introductions = uncorrectedNaming(content, { type: 'introduction', id }).toSorted(byDate);
	const last = introductions.at(-1);
	const answer = introductions
		.flatMap((introduction) => uncorrectedNaming(content, { type: 'reaction', id: introduction.id }))
		.toSorted(byDate)
		.at(-1);
	const { politics, progress } = wordsIn(locale);
	const when = { demand: id, day: dayOf({ content, envelope }), locale };
	const { state, noState } = standingOf(content, when);
	const current = viewsOf(content, when).find(({ axis }) => axis === 'network')?.current;
	const named = (body: string | undefined) => nameOf(findById(content, { type: 'body', id: body }), locale);
	return {
		number: facts.values.number,
		demand: linkTo('demand', demand, locale),
		goal: goal && goalLines([goal], locale)[0],
		year: sinceOf(facts.values.ground)?.slice(0, 4),
		state,
		noState,
		why: state?.status === 'realised' ? undefined : current?.said,
		asked:
			last &&
			progress.askedOf(politics.forms[last.facts.values.form], named(last.facts.values.body), dateOf(last, locale)),
		noAnswer: last ? progress.noAnswerBy(named(last.facts.values.body)) : progress.noAnswer,
		answer:
			answer &&
			progress.answeredBy(
				politics.answers[answer.facts.values.kind],
				named(answer.facts.values.body),
				dateOf(answer, locale)
			)
	};
}

type Dated = PublicRecord<'introduction'> | PublicRecord<'reaction'>;

/** What has no date may be the oldest. */
function byDate(a: Dated, b: Dated): number {
	return (a.facts.values.on ?? '').localeCompare(b.facts.values.on ?? '');
}

function dateOf({ facts }: Dated, locale: Locale): string {
	return facts.values.on === undefined ? '' : writeDate(facts.values.on, locale);
}

function nameOf(body: PublicRecord<'body'> | undefined, locale: Locale): string {
	return body ? linkTo('body', body, locale).title : '';
}

/** The goal that most of them serve; of several, the first. */
export function mainGoal(rows: readonly LedgerRow[]): GoalLine | undefined {
	const counts = rows.flatMap(({ goal }) =>
		goal ? [{ goal, count: rows.filter((row) => row.goal?.id === goal.id).length }] : []
	);
	const most = Math.max(...counts.map(({ count }) => count));
	return counts.find(({ count }) => count === most)?.goal;
}
