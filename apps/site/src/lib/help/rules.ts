import { channels, formsOfExploitation } from '@kok/domain/types/help-offer';
import { askers, needs } from './reach.ts';
import type { SheetSize } from './sheet-size.ts';

/**
 * Each answer hides what does not fit it; so any answers together leave what fits all of them. Helplines stay whatever
 * the language and the way, for they are what remains when nothing else does: those that fit come first, and the
 * sentence to say stands with the others. One of them, marked `n`, is never hidden: where it does not fit it comes last.
 */
export function filterRules({ areas, languages, keepsLines }: SheetSize): string[] {
	const leave = keepsLines ? lineGoesLast : lineGoes;
	const inArea = (place: number) => `${chosen('a', place)}:not(:has(#o:checked))`;
	const outOf = (place: number) => `${chosen('a', place)}:has(#o:checked)`;
	const both = (when: string, unfit: string) => [`${when} .s${unfit}{display:none}`, ...leave(when, unfit)];

	return [
		...each(areas, (place) => [
			...both(inArea(place), `:not(.a,.a${place})`),
			...both(outOf(place), `.o${place}`),
			`${inArea(place)} .e:not(.e${place}){display:none}`,
			`${outOf(place)} .e:not(.p${place}){display:none}`,
			...shown('a', place)
		]),
		...each(languages, (place) => [
			`${chosen('l', place)} .s:not(.l${place},.i${place}){display:none}`,
			`${chosen('l', place)} .s.i${place}{--l:1}`,
			`${chosen('l', place)} .h:not(.l${place},.i${place}){--l:1}`,
			`${chosen('l', place)} .h:not(.l${place},.i${place}) .ask{display:block}`,
			...shown('l', place)
		]),
		...needs.flatMap(({ need, place }) => [
			...(need === 'labour'
				? labourRules(chosen('g', place), { place, keepsLines })
				: both(chosen('g', place), `:not(.g,.g${place})`)),
			`${chosen('g', place)} .v:not(.g${place}){display:none}`,
			...shown('g', place)
		]),
		...each(askers.length, (place) => [
			...both(chosen('q', place), `:not(.q,.q${place})`),
			...['g', ...needs.map((asked) => `g${asked.place}`)].map(
				(need) => `${chosen('q', place)}:has(#${need}:checked) .${need}q${place}{display:revert}`
			)
		]),
		...each(formsOfExploitation.length, (place) => [
			...both(chosen('f', place), fitsForm(place)),
			`${chosen('f', place)} .b:not(.b${place}){display:none}`,
			...['g', ...needs.map((asked) => `g${asked.place}`)].map(
				(group) => `${chosen('f', place)}:has(#${group}:checked) .${group}f${place}{display:revert}`
			),
			...shown('f', place)
		]),
		...each(channels.length, (place) => [
			`${chosen('c', place)} .s:not(.c,.c${place}){display:none}`,
			`${chosen('c', place)} .h:not(.c,.c${place}){--c:2}`,
			...shown('c', place)
		])
	];
}

/** Helplines for one group come last, for someone of that group may be exploited at work; those about something else go. */
function labourRules(when: string, { place, keepsLines }: { place: number; keepsLines: boolean }): string[] {
	const isElse = fitsForm(formsOfExploitation.indexOf('labour'));
	return [
		`${when} .s:not(.g${place}){display:none}`,
		...(keepsLines ? [] : [`${when} .h:not(.n)${isElse}{display:none}`]),
		...lineGoesLast(when, `:not(.g${place})`)
	];
}

function each(count: number, rules: (place: number) => string[]): string[] {
	return Array.from({ length: count }, (_, place) => rules(place)).flat();
}

function fitsForm(place: number): string {
	return `:not(.f,.f${place})`;
}

function chosen(letter: string, place: number): string {
	return `main:has(#${letter}${place}:checked)`;
}

/** What belongs to one answer is shown when it is given. */
function shown(letter: string, place: number): string[] {
	return [`${chosen(letter, place)} .x.${letter}${place}{display:revert}`];
}

function lineGoes(when: string, unfit: string): string[] {
	return [`${when} .h:not(.n)${unfit}{display:none}`, ...lineGoesLast(when, `.n${unfit}`)];
}

function lineGoesLast(when: string, unfit: string): string[] {
	return [`${when} .h${unfit}{--u:25}`, `${when} .h${unfit} .unfit{display:block}`];
}
