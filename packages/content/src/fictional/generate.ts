import { compareByCodeUnit } from '@kok/domain/canonical';
import type { History } from '../history.ts';
import { figureLives } from './about/figures.ts';
import { pageLives } from './about/pages.ts';
import { termLives } from './about/terms.ts';
import { type Period, type Span, spansIn } from './calendar.ts';
import { type ToldDemand, demandLives, demandsInWork } from './demand-lives.ts';
import { subjectOn } from './law/dossiers.ts';
import { type Life, day } from './life.ts';
import { type ToldMember, candidateLives, kindOf, memberLives } from './member-lives.ts';
import { candidateMembership, membershipLives } from './membership-lives.ts';
import { type Figures, goalLives, networkLife } from './network-life.ts';
import { agreementLives } from './politics/agreements.ts';
import { type Bodies, enterBodies } from './politics/bodies.ts';
import { tellPolitics } from './politics/politics.ts';
import { representationLives } from './politics/representations.ts';
import { serviceLives } from './practice/services.ts';
import { type Random, at, randomFrom } from './random.ts';
import { grown } from './size.ts';
import { withdrawLeavers } from './withdrawals.ts';

/** The largest network that there are names for. */
const mostMembers = 12_000;
const years = 6;

/**
 * Makes up a network and its history: written, returned, read by another person, published, revised and
 * withdrawn, by the rules alone. The same arguments give the same history. `members` is the number that
 * is entered in the end, with those that are protected; `until` is the instant at which the telling stops.
 */
export function generateNetwork({ seed, members, until }: { seed: number; members: number; until: string }): History {
	if (members < 1 || members > mostMembers) throw new RangeError(`Members from 1 to ${mostMembers}, not ${members}`);
	const random = randomFrom(seed);
	const to = Date.parse(until) - day;
	const period: Period = { from: to - years * 365 * day, to };

	const goals = goalLives(random, period.from);
	const aims = goals.flatMap(({ kind, life }) => (kind === 'aim' ? [life.record] : []));
	const bodies = enterBodies(random, { period, members });
	const demands = tellDemands(random, { period, members, goals: aims, bodies });
	const practice = tellPractice(random, { period, members });
	const politics = tellPolitics(random, { period, size: members, bodies, demands });
	const towns = practice.members.flatMap(({ town }) => town ?? []);

	return inOrder([
		networkLife(random, { period, figures: practice.figures }),
		...goals.map(({ life }) => life),
		...bodies.lives,
		...demands.map(({ life }) => life),
		...demandsInWork(random, { after: demands.length, to, goal: at(aims, 0) }),
		...practice.lives,
		...politics.lives,
		...representationLives(random, { period, size: members, bodies, members: practice.members }),
		...agreementLives(random, { period, members, bodies }),
		...figureLives(random, { period, members }),
		...termLives(random, { period, members, provisionsOf: politics.provisionsOf }),
		...pageLives(random, { period, size: members, bodies, goals: aims.slice(0, 2), towns })
	]);
}

/** How many demands stand in a network of a size. */
export function demandsFor(members: number): number {
	return Math.max(6, grown(members, 14));
}

function tellDemands(
	random: Random,
	{ period, members, goals, bodies }: { period: Period; members: number; goals: readonly string[]; bodies: Bodies }
): ToldDemand[] {
	const spans = spansIn(period, { staying: demandsFor(members), leaving: atLeastThree(members / 200) });
	const addressees = ({ theme, index }: { theme: number; index: number }) => [
		bodies.get(subjectOn(theme)?.ministry ?? 'family').record,
		...(index % 3 === 0 ? [bodies.get('firstChamber').record] : [])
	];
	const demands = demandLives(random, { spans, goals, addressees });
	withdrawLeavers(
		demands.map(({ life }) => life),
		spans
	);
	return demands;
}

/** The members, how they belong to the network, and what they offer. */
function tellPractice(
	random: Random,
	{ period, members: size }: { period: Period; members: number }
): { members: ToldMember[]; lives: Life[]; figures: Figures } {
	const spans = spansIn(period, { staying: size, leaving: atLeastThree(size / 16) });
	const members = memberLives(random, spans);
	const organisations = members.map(({ life }) => life);
	withdrawLeavers(organisations, spans);
	const candidates = candidateLives(random, { count: atLeastThree(size / 25), to: period.to });
	const lives = [
		...organisations,
		...candidates,
		...membershipLives(random, { members, spans }),
		...candidates.map((candidate) => candidateMembership(random, candidate)),
		...serviceLives(random, { members, spans })
	];
	return { members, lives, figures: figuresFrom(spans, { notEntered: atLeastThree(size / 4) }) };
}

function atLeastThree(number: number): number {
	return Math.max(3, Math.round(number));
}

/** As in every network some members are not entered, so that nobody learns how many are protected by subtracting. */
function figuresFrom(spans: readonly Span[], { notEntered }: { notEntered: number }): Figures {
	return (on) => {
		const standing = spans.flatMap(({ from, to }, index) => (from <= on && on <= to ? [kindOf(index)] : []));
		const associateCount = standing.filter((kind) => kind === 'associate').length;
		return { memberCount: standing.length - associateCount + notEntered, associateCount: associateCount + 1 };
	};
}

function inOrder(lives: readonly Life[]): History {
	const steps = lives.flatMap((life) => life.steps).sort((a, b) => compareByCodeUnit(a.at, b.at));
	return { fourEyes: true, steps };
}
