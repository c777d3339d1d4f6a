import { typeNamed } from '@kok/domain/content-types';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { DemandOrder } from '../addresses/address.ts';
import { writeDate } from '../writing/dates.ts';
import { type Page, alternatesOf } from '../addresses/page.ts';
import type { PagePlatform } from '../release/platform.ts';
import { dayOf } from '../release/release-day.ts';
import { numberWord, upperFirst, wordsIn, writeCount } from '../words/words.ts';
import { latestSourceOnAny } from './latest-source.ts';
import { type RegisterGroup, registerCounts, registerGroups, registerPages, shownDemands } from './register.ts';
import { type LegendMark, demandMarks, marksLegend } from './marks.ts';
import { type Tick, ticksOf } from './strip.ts';
import { labelIn } from '../words/label.ts';

export interface RegisterCounts {
	total: string;
	parts: { text: string; address: string }[];
	/** How far the sources reach that were read; nothing where none has a date. */
	latest: string | undefined;
	/** That there are demands which have no words in the language of the page. */
	unlisted: string | undefined;
}

/** All that a page of the register shows. */
export interface RegisterData {
	groups: RegisterGroup[];
	counts: RegisterCounts;
	order: DemandOrder;
	number: number;
	pages: number;
	ticks: Tick[];
	/** The marks of all clauses in the register, counted. */
	legend: LegendMark[];
	/** How many clauses the demands consist of, in words. */
	clauses: string;
	/** By what name the network demands. */
	demandedBy: string;
	page: Page;
}

/** A page of the register in an order. Whatever the order, the register has one address that search engines keep. */
export function registerData(
	release: PagePlatform['release'],
	{ order, number, locale }: { order: DemandOrder; number: number; locale: Locale }
): RegisterData {
	const { content } = release;
	const words = wordsIn(locale);
	const day = dayOf(release);
	const groups = registerGroups(release, { order, page: number, locale });
	const demands = shownDemands(content, locale);
	const shown = demands.length;
	const marks = demands.map((demand) => demandMarks(content, { demand, day, locale }));
	const clauses = marks.flatMap((one) => one.clauses).length;
	const unlisted = content.records.demand.length - shown;
	const latest = latestSourceOnAny(content, day);
	return {
		groups,
		counts: {
			total: upperFirst(writeCount('demand', shown, locale)),
			parts: registerCounts(release, locale),
			latest: latest === undefined ? undefined : words.register.latestSource(writeDate(latest, locale)),
			unlisted: unlisted === 0 ? undefined : words.register.unlisted(numberWord(unlisted, locale), unlisted === 1)
		},
		order,
		number,
		pages: registerPages(content, locale),
		ticks: groups.some(({ rows }) => rows.some((row) => row.strip.length > 0 || row.first !== undefined))
			? ticksOf(content, day)
			: [],
		legend: marksLegend(marks, locale),
		clauses: clauses === 0 ? '' : words.register.clauses(numberWord(clauses, locale), clauses === 1),
		demandedBy: words.marks.demands(networkOf(content).facts.values.abbreviation),
		page: {
			title: labelIn(typeNamed('demand').plural, locale),
			description: words.register.lead,
			alternates: alternatesOf(content, { to: 'list', type: 'demand' }),
			section: 'demand'
		}
	};
}
