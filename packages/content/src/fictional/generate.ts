import { compareByCodeUnit } from '@kok/domain/canonical';
import type { History } from '../history.ts';
import { type Period, type Span, spansIn } from './calendar.ts';
import { demandLives, demandsInWork } from './demand-lives.ts';
import { type Life, day } from './life.ts';
import { candidateLives, kindOf, memberLives } from './member-lives.ts';
import { candidateMembership, membershipLives } from './membership-lives.ts';
import { type Figures, goalLives, networkLife } from './network-life.ts';
import { at, randomFrom } from './random.ts';
import { withdrawLeavers } from './withdrawals.ts';

/** The largest network that there are names for. */
const mostMembers = 12_000;
const years = 6;

/**
 * Makes up a network and its history: written, returned, read by another person, published, revised and
 * withdrawn, by the rules alone. The same arguments give the same history. `members` is the number that
 * stands in the end, with those that are only counted; `until` is the instant at which the telling stops.
 */
export function generateNetwork({ seed, members, until }: { seed: number; members: number; until: string }): History {
	if (members < 1 || members > mostMembers) throw new RangeError(`Members from 1 to ${mostMembers}, not ${members}`);
	const random = randomFrom(seed);
	const to = Date.parse(until) - day;
	const period: Period = { from: to - years * 365 * day, to };

	const goals = goalLives(random, period.from);
	const aims = goals.flatMap(({ kind, life }) => (kind === 'aim' ? [life.record] : []));
	const demandSpans = spansIn(period, { staying: demandsFor(members), leaving: atLeastThree(members / 200) });
	const demands = demandLives(random, { spans: demandSpans, goals: aims });
	withdrawLeavers(demands, demandSpans);

	const memberSpans = spansIn(period, { staying: members, leaving: atLeastThree(members / 16) });
	const organisations = memberLives(random, memberSpans);
	withdrawLeavers(organisations, memberSpans);

	const candidates = candidateLives(random, { count: atLeastThree(members / 25), to });
	const lives = [
		networkLife(random, { period, figures: figuresFrom(memberSpans) }),
		...goals.map(({ life }) => life),
		...demands,
		...demandsInWork(random, { after: demands.length, to, goal: at(aims, 0) }),
		...organisations,
		...membershipLives(random, { members: organisations, spans: memberSpans }),
		...candidates,
		...candidates.map((candidate) => candidateMembership(random, candidate))
	];
	return { fourEyes: true, steps: inOrder(lives) };
}

/** How many demands stand in a network of a size: a third of it, in large ones at most sixty or a tenth. */
export function demandsFor(members: number): number {
	return Math.max(6, Math.min(60, Math.round(members / 3)), Math.round(members / 10));
}

function atLeastThree(number: number): number {
	return Math.max(3, Math.round(number));
}

function figuresFrom(spans: readonly Span[]): Figures {
	return (on) => {
		const joined = spans.flatMap(({ from }, index) => (from <= on ? [kindOf(index)] : []));
		const associateCount = joined.filter((kind) => kind === 'associate').length;
		return { memberCount: joined.length - associateCount, associateCount };
	};
}

function inOrder(lives: readonly Life[]) {
	return lives.flatMap(({ steps }) => steps).sort((a, b) => compareByCodeUnit(a.at, b.at));
}
