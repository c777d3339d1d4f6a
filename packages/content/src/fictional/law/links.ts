import { dayOf } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import { type Life, day } from '../life.ts';
import type { Diary } from '../politics/diary.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import type { Acts } from './acts.ts';
import type { Dossier } from './dossiers.ts';

type Facts = FactsOf<'demand_act_link'>;

/** How the reform of a field of law relates to a demand. */
export interface Related {
	demand: ToldDemand;
	dossier: Dossier;
	acts: Acts;
	provisions: readonly Life[];
	diary: Diary;
}

const type = 'demand_act_link';

/** While the reform is debated: what its first section would do to the first clauses. */
export function linkToDraft(random: Random, related: Related, stance: Facts['stance']): Life {
	const { dossier } = related;
	const strength = stance === 'agrees' ? 'strong' : 'weak';
	return enterLink(random, related, {
		on: dossier.reform.firstChamber,
		section: 0,
		facts: { stance, strength }
	});
}

/** Once it is in force: the same again with its day, in place of the first, and what its second section does. */
export function linksInForce(
	random: Random,
	related: Related,
	{ first, stance }: { first: Life; stance: Facts['stance'] }
): Life[] {
	const on = related.dossier.reform.inForce + 2 * day;
	const inForceOn = dayOf(related.dossier.reform.inForce);
	const strong = { stance: 'agrees', strength: 'strong', inForceOn } as const;
	return [
		enterLink(random, related, { on, section: 0, facts: { ...strong, corrects: first.record } }),
		enterLink(random, related, { on, section: 1, facts: { ...strong, stance } })
	];
}

function enterLink(
	random: Random,
	{ demand, dossier, acts, provisions, diary }: Related,
	{
		on,
		section,
		facts
	}: { on: number; section: 0 | 1; facts: Pick<Facts, 'stance' | 'strength' | 'inForceOn' | 'corrects'> }
): Life {
	const entered = diary(on);
	const clauses = halfOf(demand.clausesOn(entered), section);
	const { change } = at(dossier.subject.sections, section);
	return publishRecord(random, {
		type,
		on: entered,
		facts: {
			...facts,
			clauses: [{ demand: demand.life.record, clauses }],
			act: acts.reform.record,
			provision: at(provisions, section).record,
			sources: [{ title: dossier.subject.reform.de, publisher: 'Gesetzblatt für Wiesland', dated: dayOf(on) }]
		},
		wording: (locale) => ({ text: `${change[locale]} ${stanceWords[facts.stance][locale]}` })
	});
}

/** The clauses that the first section is about, or those left for the second. */
function halfOf(clauses: readonly string[], section: 0 | 1): string[] {
	const middle = Math.max(1, Math.floor(clauses.length / 2));
	return section === 0 ? clauses.slice(0, middle) : clauses.slice(Math.min(middle, clauses.length - 1));
}

const stanceWords = {
	agrees: { de: 'So steht es auch in der Forderung.', en: 'The demand says the same.' },
	against: { de: 'Das Gegenteil steht in der Forderung.', en: 'The demand says the opposite.' },
	neutral: { de: 'Die Forderung geht weiter.', en: 'The demand goes further.' }
};
