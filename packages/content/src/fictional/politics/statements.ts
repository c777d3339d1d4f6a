import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Period, dayOf, monthOf } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import type { Acts } from '../law/acts.ts';
import { type Dossier, inArea } from '../law/dossiers.ts';
import { type Life, birthOf, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import type { Bodies } from './bodies.ts';
import { type PaperWords, papers, topics } from './statement-words.ts';

type Facts = FactsOf<'statement'>;

const type = 'statement';
const site = 'https://netz-freie-hand.example/papiere';

/** What the network says to the draft of a reform, citing the demands on it that stand by then. */
export function enterComment(
	random: Random,
	{ dossier, acts, bodies, demands }: { dossier: Dossier; acts: Acts; bodies: Bodies; demands: readonly ToldDemand[] }
): Life {
	const on = dossier.reform.draft + 25 * day;
	const about = demands.filter(({ theme }) => dossier.subject.themes.includes(theme));
	const { de, en } = inArea(dossier, dossier.subject.reform);
	const title: Words = { de: `Stellungnahme zum Entwurf: ${de}`, en: `Statement on the draft: ${en}` };
	return publishRecord(random, {
		type,
		on,
		facts: {
			kind: 'statement',
			on: dayOf(on - 3 * day),
			to: [bodies.get(dossier.subject.ministry).record],
			concerning: [acts.reform.record],
			citations: citationsOn(on, about),
			languages: ['de'],
			document: `${site}/stellungnahme-${dossier.index + 1}`,
			sources: [{ title: title.de.slice(0, 200), publisher, dated: dayOf(on - 3 * day) }]
		},
		wording: wordingOf(title, {
			de: `Der Entwurf geht in die richtige Richtung. ${dossier.subject.open.text.de} Das Netz schlägt vor, wie der Text zu ändern ist.`,
			en: `The draft goes in the right direction. ${dossier.subject.open.text.en} The network proposes how to change the text.`
		}),
		untranslated: dossier.index % 5 === 4
	});
}

/** What the network counted in a year, with the figures in it. */
export function enterYearlyReport(random: Random, { year, on }: { year: number; on: number }): Life {
	const title = { de: `Zahlen aus der Beratung ${year}`, en: `Figures from counselling ${year}` };
	return publishRecord(random, {
		type,
		on,
		facts: {
			kind: 'report',
			on: monthOf(on),
			citations: [],
			languages: ['de', 'en'],
			document: `${site}/zahlen-${year}`,
			sources: [{ title: title.de, publisher, dated: monthOf(on) }]
		},
		wording: wordingOf(title, {
			de: `Was die Beratungsstellen ${year} gezählt haben, nach gemeinsamen Regeln und ohne Angaben zu einzelnen Menschen.`,
			en: `What counselling centres counted in ${year}, by common rules and without details about individuals.`
		})
	});
}

/** Press releases, letters, reports to others, handbooks: the same kinds again on other topics. */
export function enterPapers(
	random: Random,
	{
		period,
		members,
		bodies,
		demands
	}: { period: Period; members: number; bodies: Bodies; demands: readonly ToldDemand[] }
): Life[] {
	const count = Math.max(papers.length, grown(members, 8));
	return Array.from({ length: count }, (_, index) => {
		const on = period.from + (0.15 + (0.8 * index) / count) * (period.to - period.from);
		const paper = at(papers, index);
		const title = paper.title(at(topics, index), new Date(on).getUTCFullYear());
		const cited = demands.filter((demand) => demand.index % 5 === index % 5).slice(0, 3);
		return publishRecord(random, {
			type,
			on,
			facts: paperFacts(paper, { on, index, title, bodies, cited }),
			wording: wordingOf(title, paper.summary)
		});
	});
}

function paperFacts(
	{ kind, to, together, membersOnly }: PaperWords,
	{
		on,
		index,
		title,
		bodies,
		cited
	}: { on: number; index: number; title: Words; bodies: Bodies; cited: readonly ToldDemand[] }
): Facts {
	const isUndated = kind === 'publication';
	const year = dayOf(on).slice(0, 4);
	return {
		kind,
		...(isUndated ? { notBefore: year, notAfter: monthOf(on) } : { on: dayOf(on - 2 * day) }),
		...(to.length > 0 && { to: to.map((key) => bodies.get(key).record) }),
		...(together && { together: together.map((key) => bodies.get(key).record) }),
		citations: citationsOn(on, cited),
		languages: kind === 'shadow_report' ? ['en'] : ['de'],
		...(membersOnly ? { membersOnly } : { document: `${site}/${kind.replace('_', '-')}-${index + 1}` }),
		sources: [{ title: title.de, publisher, ...(isUndated ? { notAfter: monthOf(on) } : { dated: monthOf(on) }) }]
	};
}

/** Demands that stand on a day: every second one by its first clauses, the others whole. */
function citationsOn(on: number, demands: readonly ToldDemand[]): Facts['citations'] {
	return demands
		.filter(({ life }) => birthOf(life) + 4 * day < on)
		.map(({ index, life, clausesOn }) => ({
			demand: life.record,
			...(index % 2 === 0 && { clauses: clausesOn(on).slice(0, 2) })
		}));
}

function wordingOf(title: Words, summary: Words) {
	return (locale: InterfaceLanguage) => ({ title: title[locale], summary: summary[locale] });
}
