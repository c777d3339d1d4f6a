import type { Period } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { hostOf } from '../member-words.ts';
import type { Bodies } from '../politics/bodies.ts';
import { type Random, randomFrom } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import { type ActBeyond, actsBeyond, proposalWords } from './beyond-words.ts';

/** Conventions, a directive, a programme and a report; each is entered once it is there. */
export function enterActsBeyond(random: Random, where: Where): { lives: Life[]; directive: Life | undefined } {
	// Drawn from numbers of its own: it was made up later than the others.
	const proposal = enterAct(randomFrom(0x70_20_5a), { act: proposalWords, index: 0 }, where);
	const lives = actsBeyond.map((act, index) =>
		enterAct(random, { act, index, ...(act.kind === 'directive' && { proposal }) }, where)
	);
	return { lives: [proposal, ...lives], directive: lives[actsBeyond.findIndex(({ kind }) => kind === 'directive')] };
}

interface Where {
	period: Period;
	bodies: Bodies;
}

function enterAct(
	random: Random,
	{ act, index, proposal }: { act: ActBeyond; index: number; proposal?: Life },
	{ period, bodies }: Where
): Life {
	return publishRecord(random, {
		type: 'legal_act',
		on: Math.max(period.from + (40 + index * 4) * day, Date.parse(act.on) + 10 * day),
		facts: { ...factsOf(act, bodies), ...(proposal && { cameFrom: [proposal.record] }) },
		wording: (locale) => ({
			title: act.title[locale],
			shortTitle: act.short,
			summary: act.summary[locale],
			...(act.text && { text: act.text[locale] }),
			...(act.deadline && { deadlines: { first: { text: act.deadline.text[locale] } } })
		})
	});
}

function factsOf(act: ActBeyond, bodies: Bodies): FactsOf<'legal_act'> {
	const { kind, level, identifier, issuedBy, on, inForceOn, transposeBy, deadline, title } = act;
	const text = `https://${hostOf(title.de)}/text`;
	return {
		kind,
		level,
		identifiers: [{ id: 'official', ...identifier, url: text }],
		issuedBy: bodies.get(issuedBy).record,
		on,
		...(inForceOn !== undefined && { inForceOn }),
		...(transposeBy !== undefined && { transposeBy }),
		...(deadline && { deadlines: [deadlineOf(deadline, bodies)] }),
		text,
		stages: [
			{ id: 'adopted', kind: 'adopted', on },
			...(inForceOn === undefined ? [] : [{ id: 'in-force', kind: 'in_force' as const, on: inForceOn }])
		],
		sources: [{ title: title.de, publisher: 'Amtlicher Text', url: text, dated: on }]
	};
}

function deadlineOf({ until, body, outcome }: NonNullable<ActBeyond['deadline']>, bodies: Bodies) {
	return { id: 'first', until, body: bodies.get(body).record, ...(outcome && { outcome }) };
}
