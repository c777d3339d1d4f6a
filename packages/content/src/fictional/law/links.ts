import type { Words } from '@kok/domain/words';
import { dayOf } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import { type Life, day } from '../life.ts';
import type { Diary } from '../politics/diary.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import type { Acts } from './acts.ts';
import type { Dossier } from './dossiers.ts';
import type { SectionWords } from './subject.ts';

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
export function linkToDraft(random: Random, related: Related): Life {
	return enterLink(random, related, {
		on: related.dossier.reform.firstChamber,
		section: 0,
		facts: { stance: 'agrees', strength: 'strong' }
	});
}

/** Once a reform is in force that turned the demand down: what its first section leaves as it was. */
export function linkAgainst(random: Random, related: Related): Life {
	const { firstChamber, inForce } = related.dossier.reform;
	// The diary goes on before that day: the demand was turned down in the first chamber.
	const next = related.diary(firstChamber);
	const diary: Diary = (on) => Math.max(on + 4 * day, next);
	return enterLink(
		random,
		{ ...related, diary },
		{
			on: inForce + 2 * day,
			section: 0,
			facts: { stance: 'against', strength: 'weak', inForceOn: dayOf(inForce) }
		}
	);
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
	const words = wordsOf(at(dossier.subject.sections, section), facts);
	return publishRecord(random, {
		type,
		on: entered,
		facts: {
			...facts,
			clauses: [{ demand: demand.life.record, clauses }],
			act: acts.reform.record,
			provision: at(provisions, section).record,
			sources: [sourceOf(dossier, { on, isDraft: facts.inForceOn === undefined })]
		},
		wording: (locale) => ({ text: words[locale] })
	});
}

function sourceOf({ subject }: Dossier, { on, isDraft }: { on: number; isDraft: boolean }) {
	const title = isDraft ? `Entwurf: ${subject.reform.de}` : subject.reform.de;
	return { title, publisher: isDraft ? 'Landtag von Wiesland' : 'Gesetzblatt für Wiesland', dated: dayOf(on) };
}

function wordsOf({ heading, change }: SectionWords, { stance, inForceOn }: Pick<Facts, 'stance' | 'inForceOn'>): Words {
	if (stance === 'against') {
		return {
			de: `Zu „${heading.de}“ bleibt das Gesetz bei dem, was galt. Die Forderung verlangt das Gegenteil.`,
			en: `On “${heading.en}” the act keeps to what held before. The demand asks for the opposite.`
		};
	}
	const isDraft = inForceOn === undefined;
	const { de, en } = stanceWords[stance];
	return {
		de: `${isDraft ? 'Nach dem Entwurf: ' : ''}${change.de} ${de}`,
		en: `${isDraft ? 'According to the draft: ' : ''}${change.en} ${en}`
	};
}

/** The clauses that the first section is about, or those left for the second. */
function halfOf(clauses: readonly string[], section: 0 | 1): string[] {
	const middle = Math.max(1, Math.floor(clauses.length / 2));
	return section === 0 ? clauses.slice(0, middle) : clauses.slice(Math.min(middle, clauses.length - 1));
}

const stanceWords = {
	agrees: { de: 'Das verlangt auch die Forderung.', en: 'The demand asks for the same.' },
	neutral: { de: 'Die Forderung geht weiter.', en: 'The demand goes further.' }
};
