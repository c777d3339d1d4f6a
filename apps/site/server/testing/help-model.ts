import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import { channels, formsOfExploitation, targetGroups } from '@kok/domain/types/help-offer';

/** A page of help as a browser gets it, with its stylesheet. */
export interface HelpText {
	html: string;
	sheet: string;
}

/** An entry of the page: the classes by which the stylesheet knows it, and its words. */
export interface ShownEntry {
	name: string;
	classes: ReadonlySet<string>;
	text: string;
}

/** A rule of the stylesheet that depends on what is chosen. */
interface Rule {
	needs: readonly string[];
	unless: readonly string[];
	/** The classes of which an entry has to have all, and of which none. */
	has: readonly string[];
	lacks: readonly string[];
	/** What in the entry it is about; the entry itself where empty. */
	inside: string;
	sets: string;
	/** How specific its selector is: by ids first, then by classes. */
	weight: number;
}

/** Reads the entries that a page holds, in the order of the page. */
export function entriesIn({ html }: HelpText): ShownEntry[] {
	return [...html.matchAll(/<article class="([^"]*)">(.*?)<\/article>/gs)].map(([, classes = '', inner = '']) => ({
		name: plain(/<h[34][^>]*>(.*?)<\/h[34]>/s.exec(inner)?.[1] ?? ''),
		classes: new Set(classes.split(' ')),
		text: plain(inner)
	}));
}

/** The helplines that stand large above everything, whether shown or not. */
export function headlinesIn({ html }: HelpText): ShownEntry[] {
	return blocksIn(html, /<div class="(firstline[^"]*)">(.*?)<\/div>/gs);
}

/** The numbers on the card, whether shown or not. */
export function cardNumbersIn({ html }: HelpText): ShownEntry[] {
	return blocksIn(html, /<div class="([vx][^"]*)">(<p class="number">.*?)<\/div>/gs);
}

function blocksIn(html: string, block: RegExp): ShownEntry[] {
	return [...html.matchAll(block)].map(([, classes = '', inner = '']) => ({
		name: '',
		classes: new Set(classes.split(' ')),
		text: plain(inner)
	}));
}

/**
 * Whether what stands large or on the card is seen when answers are given; what is marked `x` is hidden before, and what is
 * marked `y` until an area is chosen. The more specific rule goes before the other, of two alike the later.
 */
export function isShown(text: HelpText, entry: ShownEntry, marks: readonly string[]): boolean {
	if (entry.classes.has('y') && !marks.some((mark) => /^a\d/.test(mark))) return false;
	const own = rulesIn(text)
		.filter(
			({ needs, unless, inside, sets }) =>
				needs.every((need) => marks.includes(need)) &&
				!unless.some((each) => marks.includes(each)) &&
				`${inside}${sets}`.startsWith('display:')
		)
		.filter((rule) => isAbout(rule, entry))
		.toSorted((one, other) => one.weight - other.weight);
	const last = own.at(-1)?.sets;
	return last === undefined ? !entry.classes.has('x') : last !== 'display:none';
}

/** The marks of the answers that a page offers, by the letter of the question, with "no answer" first. */
export function answersIn({ html }: HelpText): Record<'a' | 'l' | 'g' | 'f' | 'c' | 'q', string[]> {
	const ids = [...html.matchAll(/<input type="radio"[^>]*? id="([algfcq]\d*)"/g)].map(([, id = '']) => id);
	const place = (id: string) => (id.length === 1 ? -1 : Number(id.slice(1)));
	const of = (letter: string) => {
		const given = ids.filter((id) => id.startsWith(letter)).sort((one, other) => place(one) - place(other));
		// A question that would leave out nothing is not asked.
		return given.length > 0 ? given : [letter];
	};
	return { a: of('a'), l: of('l'), g: of('g'), f: of('f'), c: of('c'), q: of('q') };
}

/** The languages that a page offers, in the order of their marks. */
export function languagesIn({ html }: HelpText): string[] {
	return [...html.matchAll(/name="l" id="l(\d+)"[^>]*>\s*<bdi lang="([^"]+)"/g)]
		.toSorted(([, one], [, other]) => Number(one) - Number(other))
		.map(([, , code = '']) => code);
}

const rule =
	/^main((?::has\(#\w+:checked\)|:not\(:has\(#\w+:checked\)\))+) ((?:\.\w+|:not\([.\w,]+\))+)( \.\w+)?\{([^}]+)\}$/;

const rulesOfSheets = new Map<string, Rule[]>();

/** The rules of a stylesheet that depend on an answer, read once for each stylesheet. */
export function rulesIn({ sheet }: HelpText): readonly Rule[] {
	const rules = rulesOfSheets.get(sheet) ?? readRules(sheet);
	rulesOfSheets.set(sheet, rules);
	return rules;
}

/** Throws at a rule that it does not understand. */
function readRules(sheet: string): Rule[] {
	return sheet
		.split('\n')
		.filter((line) => /^main:has\(#[algfcq]\d+:checked\)/.test(line))
		.map((line) => {
			const [, when = '', about = '', inside = '', sets = ''] = rule.exec(line) ?? [];
			if (when === '') throw new Error(`Not understood: ${line}`);
			const needs = [...when.matchAll(/(?<!:not\():has\(#(\w+):checked\)/g)].map(([, id = '']) => id);
			const unless = [...when.matchAll(/:not\(:has\(#(\w+):checked\)\)/g)].map(([, id = '']) => id);
			const has = classesIn(about.replaceAll(/:not\(.*?\)/g, ''));
			const ids = needs.length + unless.length;
			const classes = ids + has.length + (about.match(/:not\(/g)?.length ?? 0) + classesIn(inside).length;
			return {
				...{ needs, unless, has, weight: 100 * ids + classes },
				lacks: classesIn([...about.matchAll(/:not\((.*?)\)/g)].map(([, none = '']) => none).join('')),
				inside: inside.trim(),
				sets
			};
		});
}

function classesIn(selector: string): string[] {
	return [...selector.matchAll(/\.(\w+)/g)].map(([, name = '']) => name);
}

/** Whether a rule is about an entry, whatever is chosen. */
export function isAbout({ has, lacks }: Rule, { classes }: ShownEntry): boolean {
	return has.every((each) => classes.has(each)) && !lacks.some((each) => classes.has(each));
}

/** What the domain says of an entry, without a thought of marks and stylesheets. */
export interface Known {
	name: string;
	isLine: boolean;
	areas: readonly string[] | undefined;
	speaks: readonly string[];
	interprets: readonly string[];
	groups: readonly string[] | undefined;
	forms: readonly string[] | undefined;
	channels: readonly string[] | undefined;
	phone: string | undefined;
	forWhom: string;
}

/** The helplines that answer, and what members offer that is not one of them, in German. */
export function knownIn(content: Content): Known[] {
	const network = networkOf(content);
	const words = network.wording.de?.values.helplines ?? {};
	const lines = network.facts.values.helplines
		.filter(({ phone, channels: ways = [] }) => phone ?? ways.find((way) => way === 'chat' || way === 'email'))
		.map(({ id, areas, languages, targetGroups: groups, forms, channels: ways, phone, interpretedByName }) => ({
			name: words[id]?.name ?? '',
			isLine: true,
			areas,
			speaks: languages,
			interprets: interpretedByName ?? [],
			groups,
			forms,
			channels: ways ?? ['phone'],
			phone,
			forWhom: words[id]?.forWhom ?? ''
		}));
	const digits = (phone: string | undefined) => phone?.replaceAll(/[^+\d]/g, '');
	const services = content.records.service
		.filter(
			({ facts: { values } }) =>
				!network.facts.values.helplines.some((line) =>
					values.phone || line.phone
						? digits(values.phone) === digits(line.phone)
						: values.website !== undefined && values.website === line.website
				)
		)
		.map(({ facts: { values }, wording }) => ({
			name: (wording.de ?? wording.en)?.values.name ?? '',
			isLine: false,
			areas: values.nationwide ? undefined : values.areas,
			speaks: values.languages,
			interprets: values.interpretedLanguages ?? [],
			groups: values.targetGroups,
			forms: values.forms,
			channels: values.channels,
			phone: values.phone,
			forWhom: ''
		}));
	return [...lines, ...services];
}

/** Someone's answers, each `undefined` where she gave none. */
interface Asked {
	area: string | undefined;
	/** She asks for the areas other than this. */
	isOutside: boolean;
	/** A group, or `labour` for whoever is exploited at work. */
	group: string | undefined;
	form: string | undefined;
	asker: string | undefined;
}

/** Whether an entry is for a person in a place, whatever she speaks and however she wants to reach it. */
export function isForPerson(entry: Known, { area, isOutside, group, form, asker }: Asked): boolean {
	const { areas } = entry;
	const isThere =
		area === undefined || !areas || (isOutside ? areas.some((each) => each !== area) : areas.includes(area));
	const isFor = group === 'labour' ? isForWork(entry) : isOfGroup(entry, group);
	return isThere && isFor && isOfForm(entry, form) && isOfAsker(entry, asker);
}

const affected = ['women', 'men', 'minors', 'families'];

function isOfGroup({ groups }: Known, group: string | undefined): boolean {
	if (group === undefined || !groups || groups.includes(group)) return true;
	if (group === 'families' && (groups.includes('women') || groups.includes('men'))) return true;
	return groups.includes('everyone') && affected.includes(group);
}

/** What names work is for whoever is exploited there; what names no form is, unless it is for one group alone. */
function isForWork(entry: Known): boolean {
	const { groups, forms } = entry;
	if (forms) return isOfForm(entry, 'labour');
	if (!groups || groups.includes('everyone')) return true;
	const named = groups.filter((group) => affected.includes(group));
	return named.length === 0 || ['women', 'men'].every((each) => named.includes(each));
}

function isOfForm({ forms }: Known, form: string | undefined): boolean {
	return form === undefined || !forms || forms.includes(form);
}

function isOfAsker({ groups }: Known, asker: string | undefined): boolean {
	if (asker === undefined || !groups) return true;
	return asker === 'self'
		? groups.some((group) => group === 'everyone' || affected.includes(group))
		: groups.includes(asker);
}

export function isKnownToSpeak({ speaks, interprets }: Known, language: string | undefined): boolean {
	return language === undefined || speaks.includes(language) || interprets.includes(language);
}

export function isReached({ channels: ways }: Known, channel: string | undefined): boolean {
	return channel === undefined || !ways || ways.includes(channel);
}

/** The answers behind the marks of a page. */
export function meaningOf(content: Content, languages: readonly string[]) {
	const areas = networkOf(content).facts.values.areas.map(({ id }) => id);
	const lists = {
		a: areas,
		l: languages,
		g: [...targetGroups, 'labour'],
		f: formsOfExploitation,
		c: channels,
		q: ['self', 'relatives', 'professionals']
	};
	return (mark: string): string | undefined => {
		const list: readonly string[] = lists[mark.charAt(0) as keyof typeof lists];
		return mark.length === 1 ? undefined : list[Number(mark.slice(1))];
	};
}

function plain(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll(/[\s\u00a0]+/g, ' ')
		.trim();
}
