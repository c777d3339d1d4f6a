import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Period, dayOf, monthOf } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import type { Acts } from '../law/acts.ts';
import { type Dossier, inArea } from '../law/dossiers.ts';
import { type Life, birthOf, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import type { Bodies } from '../politics/bodies.ts';
import type { Random } from '../random.ts';
import { publishRecord } from '../record.ts';

/** What is known around a field of law once it has been told. */
export interface ToldDossier {
	dossier: Dossier;
	acts: Acts;
	provisions: readonly Life[];
	/** Demands that its reform concerns. */
	demands: readonly ToldDemand[];
}

/** What was demanded before the register began. */
const earlier: Words = {
	de: 'eine Übergangszeit, vor Beginn des Registers',
	en: 'a time of transition, before the register began'
};

/** That a reform came into force, beside the demands that had asked for it. No cause is claimed. */
export function enterMilestone(random: Random, { dossier, acts, demands }: ToldDossier, bodies: Bodies): Life {
	const { subject, reform } = dossier;
	const on = reform.inForce + 30 * day;
	return publishRecord(random, {
		type: 'milestone',
		on,
		facts: {
			on: dayOf(reform.inForce),
			// The oldest answers a demand from before the record.
			...(dossier.index === 0 && { demandedSince: String(Number(dayOf(reform.inForce).slice(0, 4)) - 4) }),
			...demandsOn(on, demands),
			acts: [acts.reform.record],
			bodies: [bodies.get('firstChamber').record],
			sources: [{ title: subject.reform.de, publisher: 'Gesetzblatt für Wiesland', dated: dayOf(reform.published) }]
		},
		wording: (locale) => ({
			...wordingOf(inArea(dossier, subject.reached.title), subject.reached.text)(locale),
			...(dossier.index % 5 === 4 && { demandedBefore: earlier[locale] }),
			...(dossier.index === 0 && { shortName: { de: 'Frühe Reform', en: 'Early reform' }[locale] })
		})
	});
}

/** What the reform left to do. */
export function enterOpenIssue(
	random: Random,
	{ dossier, provisions, demands }: ToldDossier,
	{ period }: { period: Period }
): Life {
	const { subject, reform, index } = dossier;
	const on = Math.min(reform.inForce + 90 * day, period.to - 30 * day);
	return publishRecord(random, {
		type: 'open_issue',
		on,
		facts: {
			order: index + 1,
			...demandsOn(on, demands),
			provisions: provisions.map(({ record }) => record),
			sources: [{ title: 'Bericht aus der Beratung', publisher, dated: monthOf(on) }]
		},
		wording: wordingOf(inArea(dossier, subject.open.title), subject.open.text),
		untranslated: index % 6 === 5
	});
}

function demandsOn(on: number, demands: readonly ToldDemand[]): { demands?: string[] } {
	const standing = demands.filter(({ life, leaves }) => !leaves && birthOf(life) + 4 * day < on);
	return standing.length > 0 ? { demands: standing.map(({ life }) => life.record) } : {};
}

function wordingOf(title: Words, text: Words) {
	return (locale: InterfaceLanguage) => ({ title: title[locale], text: text[locale] });
}
