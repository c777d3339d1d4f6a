import { dayOf, monthOf, yearOf } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import type { Life } from '../life.ts';
import { publisher } from '../network-life.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import { assessmentWords, assessors } from './assessment-words.ts';
import type { Diary } from './diary.ts';

type Facts = FactsOf<'assessment'>;

/** What is said about a demand. */
export interface Said {
	axis?: Facts['axis'];
	/** None, where the document gives no state. */
	status?: Facts['status'];
	on: number;
	/** How exactly the document is dated; to the day, where nothing else is said. */
	precision?: 'month' | 'year';
	corrects?: Life;
}

/** Enters where a demand stood on a day. The assessment itself is of that day, whenever it is entered. */
export function assess(
	random: Random,
	{ demand, diary }: { demand: ToldDemand; diary: Diary },
	{ axis = 'network', status, on, precision, corrects }: Said
): Life {
	const ways = assessmentWords[axis][status ?? 'none'];
	if (!ways) throw new Error(`There are no words for ${axis} ${status ?? 'none'}`);
	const words = at(ways, demand.index);
	return publishRecord(random, {
		type: 'assessment',
		on: diary(on),
		facts: {
			demand: demand.life.record,
			axis,
			...(status && { status }),
			on: dateOf(on, precision),
			author: at(assessors[axis], demand.index),
			...(corrects && { corrects: corrects.record }),
			sources: [sourceOf(axis, on)]
		},
		wording: (locale) => ({ text: words[locale] })
	});
}

function dateOf(on: number, precision: Said['precision']): string {
	if (precision === 'year') return yearOf(on);
	return precision === 'month' ? monthOf(on) : dayOf(on);
}

function sourceOf(axis: Facts['axis'], on: number) {
	switch (axis) {
		case 'network':
			return { title: 'Stand der Forderungen', publisher, dated: monthOf(on) };
		case 'officials':
			return { title: 'Antwort der Regierung auf eine Anfrage', publisher: 'Landtag von Wiesland', dated: monthOf(on) };
		case 'monitors':
			return { title: 'Bericht über Wiesland', publisher: 'Morgenfurth-Gruppe', dated: yearOf(on) };
		case 'practice':
			return { title: 'Umfrage in den Beratungsstellen', publisher, dated: monthOf(on) };
	}
}
