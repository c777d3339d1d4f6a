import type { PublicRecord } from '@kok/domain/release/content';
import type { Card } from './card.ts';
import { writeDate, writeNumber } from './dates.ts';
import type { Telling, WantedCard } from './list-pictures.ts';

type Figure = PublicRecord<'figure'>;

/** For each figure: never without what was counted, by whom, and, where it is a share, of what. */
export function figureCards(telling: Telling): WantedCard[] {
	const { content, locale } = telling;
	const all = new Map(content.records.figure.map((figure) => [figure.id, figure]));
	return content.records.figure.flatMap((figure) => {
		const title = figure.wording[locale]?.values.title;
		if (title === undefined) return [];
		const base = figure.facts.values.base;
		const whole = base === undefined ? undefined : all.get(base);
		return [{ locale, record: figure.id, card: figureCard(telling, { figure, title, whole }) }];
	});
}

function figureCard(
	telling: Telling,
	{ figure, title, whole }: { figure: Figure; title: string; whole: Figure | undefined }
): Card {
	const { head, words, language, locale } = telling;
	const { facts } = figure;
	const { from, to, countedBy, unit } = facts.values;
	const wholeTitle = whole?.wording[locale]?.values.title;
	const period =
		to === undefined || to === from
			? writeDate(from, language)
			: `${writeDate(from, language)} – ${writeDate(to, language)}`;
	const counted = `${words.countedBy(countedBy)} · ${wholeYear(from, to) ?? period}`;
	const share =
		unit === 'percent' && whole && wholeTitle !== undefined
			? words.shareOf(`${wholeTitle}, ${said(telling, whole)}`)
			: undefined;
	return {
		...head,
		value: said(telling, figure),
		title,
		...(share !== undefined && { state: { word: share, when: '' } }),
		foot: counted
	};
}

function said({ words, language }: Telling, { facts }: Figure): string {
	const { value, precision, unit } = facts.values;
	return words.precisely[precision](words.units[unit](writeNumber(value, language), value === 1));
}

function wholeYear(from: string, to: string | undefined): string | undefined {
	const year = from.slice(0, 4);
	const isWhole =
		[year, `${year}-01`, `${year}-01-01`].includes(from) && [year, `${year}-12`, `${year}-12-31`].includes(to ?? from);
	return isWhole ? year : undefined;
}
