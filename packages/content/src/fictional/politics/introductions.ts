import { dayOf } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import { type Life, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import type { Diary } from './diary.ts';
import { formWords, reactionWords } from './introduction-words.ts';

type Form = FactsOf<'introduction'>['form'];
type Kind = FactsOf<'reaction'>['kind'];

/** That a demand is put to a body on a day. */
export interface PutForward {
	to: Life;
	on: number;
	form: Form;
	statement?: Life | undefined;
	concerning?: Life | undefined;
	/** Days until an answer is due. */
	dueAfter?: number;
}

/** Enters that a demand was put to a body. */
export function introduce(
	random: Random,
	{ demand, diary }: { demand: ToldDemand; diary: Diary },
	{ to, on, form, statement, concerning, dueAfter }: PutForward
): Life {
	const entered = diary(on);
	const words = formWords[form](demand.title);
	const clauses = demand.index % 2 === 0 ? { clauses: demand.clausesOn(entered).slice(0, 2) } : {};
	return publishRecord(random, {
		type: 'introduction',
		on: entered,
		facts: {
			clauses: [{ demand: demand.life.record, ...clauses }],
			body: to.record,
			on: dayOf(on),
			form,
			...(statement && { statement: statement.record }),
			...(concerning && { concerning: concerning.record }),
			...(dueAfter !== undefined && { answerDue: dayOf(on + dueAfter * day) }),
			sources: [{ title: 'Verzeichnis der Einbringungen', publisher, dated: dayOf(on) }]
		},
		wording: (locale) => ({ text: words[locale] })
	});
}

/** Enters what a body answered. */
export function react(
	random: Random,
	{ demand, diary }: { demand: ToldDemand; diary: Diary },
	{ introduction, by, on, kind }: { introduction: Life; by: Life; on: number; kind: Kind }
): Life {
	const words = at(reactionWords[kind], demand.index);
	return publishRecord(random, {
		type: 'reaction',
		on: diary(on),
		facts: {
			introduction: introduction.record,
			body: by.record,
			on: dayOf(on),
			kind,
			sources: [{ title: 'Schreiben an die Geschäftsstelle', publisher, dated: dayOf(on) }]
		},
		wording: (locale) => ({ text: words[locale] })
	});
}
