import type { Period } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import { type Related, linkAgainst, linkToDraft, linksInForce } from '../law/links.ts';
import { type Life, birthOf, day } from '../life.ts';
import { type Random, at } from '../random.ts';
import { type Said, assess } from './assessments.ts';
import type { Bodies } from './bodies.ts';
import type { Diary } from './diary.ts';
import { introduce, react } from './introductions.ts';

/** What becomes of a demand where a reform is on its way, and the paper by which it was put forward. */
export interface WithLaw extends Related {
	bodies: Bodies;
	comment: Life | undefined;
}

/** Those whose clauses grow later, every fourth, are never met in full. */
const endings = [
	'realised',
	'partly_realised',
	'realised',
	'rejected',
	'reversed',
	'partly_realised',
	'realised',
	'rejected'
] as const;
const answers = ['promised', 'noted', 'declined'] as const;

/** From the ministry's draft to what holds today: met, met in part, turned down, or met and taken back again. */
export function careerWithLaw(random: Random, related: WithLaw): Life[] {
	const { demand, dossier, bodies } = related;
	const { cabinet, firstChamber } = dossier.reform;
	const ending = at(endings, demand.index);
	const said = (state: Said) => assess(random, related, state);

	const lives = putToMinistry(random, related);
	lives.push(...(demand.index % 9 === 4 ? hastyAssessment(random, related) : []));
	if (ending !== 'rejected') lives.push(said({ status: 'taken_up', on: cabinet + 10 * day }));

	const to = bodies.get(dossier.subject.ministry === 'labour' ? 'labourCommittee' : 'lawCommittee');
	const hearing = introduce(random, related, {
		to,
		on: firstChamber - 20 * day,
		form: 'hearing',
		concerning: related.acts.reform
	});
	if (ending === 'rejected') {
		const against = linkAgainst(random, related);
		return [...lives, hearing, against, said({ status: 'rejected', on: firstChamber + 10 * day })];
	}

	const link = linkToDraft(random, related);
	const reaction = react(random, related, { introduction: hearing, by: to, on: firstChamber, kind: 'taken_up' });
	const debated = said({ status: 'in_legislation', on: firstChamber + 10 * day });
	return [...lives, hearing, link, reaction, debated, ...onceInForce(random, related, { link, ending })];
}

/** A demand on which no law is under way: put forward by letter, in a meeting, abroad, and sometimes not at all. */
export function careerWithoutLaw(
	random: Random,
	{ demand, bodies, diary, period }: { demand: ToldDemand; bodies: Bodies; diary: Diary; period: Period }
): Life[] {
	const own = { demand, diary };
	const birth = birthOf(demand.life);
	const later = (share: number) => birth + share * (period.to - 70 * day - birth);
	const opened = assess(random, own, { status: 'open', on: birth });
	if (demand.index % 3 === 2) {
		return [opened, assess(random, own, { axis: 'practice', status: 'open', on: later(0.5) })];
	}
	const first = introduce(random, own, { to: bodies.get('inspection'), on: later(0.2), form: 'meeting', dueAfter: 60 });
	const introduced = assess(random, own, { status: 'introduced', on: later(0.3) });
	const form = demand.index % 2 === 0 ? 'shadow_report' : 'election_paper';
	const to = bodies.get(demand.index % 2 === 0 ? 'experts' : 'greenList');
	const second = introduce(random, own, { to, on: later(0.45), form });
	if (demand.index % 3 === 0) return [opened, first, introduced, second];

	const kind = 'promised';
	return [
		opened,
		first,
		introduced,
		second,
		react(random, own, { introduction: second, by: to, on: later(0.55), kind }),
		assess(random, own, { status: 'taken_up', on: later(0.6) }),
		assess(random, own, { axis: 'officials', status: 'stalled', on: later(0.8) }),
		assess(random, own, { status: 'stalled', on: later(0.9) })
	];
}

/** A demand that did not last was put forward once, in a meeting. */
export function careerOfLeaver(
	random: Random,
	{ demand, bodies, diary }: { demand: ToldDemand; bodies: Bodies; diary: Diary }
): Life[] {
	const to = bodies.get('inspection');
	return [introduce(random, { demand, diary }, { to, on: birthOf(demand.life) + 8 * day, form: 'meeting' })];
}

function putToMinistry(random: Random, related: WithLaw): Life[] {
	const { demand, dossier, bodies, comment, acts } = related;
	const { draft } = dossier.reform;
	const to = bodies.get(dossier.subject.ministry);
	const statement = comment && birthOf(comment) > birthOf(demand.life) + 4 * day ? comment : undefined;
	const introduction = introduce(random, related, {
		to,
		on: draft + 30 * day,
		form: statement ? 'statement' : 'letter',
		statement,
		concerning: acts.reform,
		dueAfter: 60
	});
	const introduced = assess(random, related, { status: 'introduced', on: draft + 35 * day });
	// Every fourth answer that was due has never come.
	if (demand.index % 4 === 1) return [introduction, introduced];
	const kind = at(answers, demand.index);
	return [introduction, introduced, react(random, related, { introduction, by: to, on: draft + 75 * day, kind })];
}

/** An assessment that was too early, and the one that corrects it. */
function hastyAssessment(random: Random, related: WithLaw): Life[] {
	const on = related.dossier.reform.draft + 50 * day;
	const hasty = assess(random, related, { status: 'taken_up', on });
	return [hasty, assess(random, related, { status: 'introduced', on, corrects: hasty })];
}

function onceInForce(
	random: Random,
	related: WithLaw,
	{ link, ending }: { link: Life; ending: 'realised' | 'partly_realised' | 'reversed' }
): Life[] {
	const { inForce } = related.dossier.reform;
	const said = (state: Said) => assess(random, related, state);
	const stance = ending === 'partly_realised' ? 'neutral' : 'agrees';
	const lives = [
		...linksInForce(random, related, { first: link, stance }),
		said({ status: 'partly_realised', on: inForce + 20 * day }),
		said({ axis: 'officials', status: 'realised', on: inForce + 40 * day }),
		said({ axis: 'practice', status: 'partly_realised', on: inForce + 120 * day })
	];
	if (ending === 'realised') lives.push(said({ status: 'realised', on: inForce + 200 * day }));
	if (ending !== 'reversed') return lives;
	return [
		...lives,
		said({ axis: 'practice', status: 'reversed', on: inForce + 280 * day }),
		said({ status: 'reversed', on: inForce + 300 * day })
	];
}
