import type { Hash } from '@kok/domain/canonical';
import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { linksOf } from '@kok/domain/links';
import { type RefusalCode, refusals } from '@kok/domain/refusals';
import { compileRelease } from '@kok/domain/release/compile';
import { hindranceOf, uncoveredFacts } from '@kok/domain/rules/hindrance';
import { languagesIn } from '@kok/domain/languages';
import type { Locale } from '@kok/domain/words';
import { type WrittenRecord, historyOf } from '../history.ts';
import { RefusedStep, replay } from '../replay.ts';
import { fileOf } from './files.ts';
import { findLooseEnds } from './loose-ends.ts';
import { findLostClauses } from './lost-clauses.ts';
import { findMissingWords } from './missing-words.ts';
import { type Naming, isValues, nameRecords, namingFor } from './names.ts';
import { type CheckedPart, checkPart } from './part.ts';
import { type Sheet, sheetsIn } from './sheet.ts';

/** A network as a folder of files tells it, or all that is wrong with them, a sentence each. */
export type FolderReading = { records: readonly WrittenRecord[] } | { mistakes: readonly string[] };

/**
 * Reads a network from the files of a folder, by their names. Records name each other by the names that they have in the
 * folder. What the rules refuse at any time they refuse here, too.
 */
export function readFolder(
	files: ReadonlyMap<string, string>,
	{ hash, at }: { hash: Hash; at: string }
): FolderReading {
	const { sheets, mistakes } = sheetsIn(files);
	if (mistakes.length > 0) return { mistakes };
	const unknown = findUnknownLanguages(writtenFacts(sheets));
	if (unknown.length > 0) return { mistakes: unknown };
	const locales = languagesIn(writtenFacts(sheets));
	const nameId = namingFor(legalNameIn(sheets), hash);
	const known = new Map(sheets.map((sheet) => [nameId(sheet.type, sheet.name), sheet]));
	const named = new Map<string, string>();
	const naming: Naming = (type, name) => {
		const id = nameId(type, name);
		named.set(id, name);
		return id;
	};
	const read = sheets.map((sheet) => readSheet(sheet, { naming, locales }));
	const wrong = read.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
	if (wrong.length > 0) return { mistakes: wrong };

	const records = read.flatMap((one) => ('record' in one ? [one.record] : []));
	const loose = records.flatMap((record) => findLoose(record, { records, known, named }));
	if (loose.length > 0) return { mistakes: loose };
	const refused = tell(records, { hash, at, known });
	return refused === undefined ? { records } : { mistakes: [refused] };
}

/** What is wrong with a record beside the others, of which each fits its fields. */
function findLoose(
	record: WrittenRecord,
	{
		records,
		known,
		named
	}: { records: readonly WrittenRecord[]; known: ReadonlyMap<string, Sheet>; named: ReadonlyMap<string, string> }
): string[] {
	const place = known.get(record.id)?.place ?? fileOf(record.type);
	const network = records.find(({ type }) => type === 'network');
	return [
		...findLostNames(record, { place, named, isKnown: (id) => known.has(id) }),
		...findLostClauses(record, { place, records, named }),
		...findLooseEnds(record, { place, network }),
		...findMissingWords(record, { place, network }),
		...findHindrance(record, place)
	];
}

function legalNameIn(sheets: readonly Sheet[]): string {
	return String(writtenFacts(sheets)['legalName']);
}

/** Facts of the network as its file has them, before they are checked. */
function writtenFacts(sheets: readonly Sheet[]): AnyValues {
	const facts = sheets.find(({ type }) => type === 'network')?.values['facts'];
	return isValues(facts) ? facts : {};
}

/** Alone: while nobody knows the languages, all words would seem to stand in wrong ones. */
function findUnknownLanguages({ languages }: AnyValues): string[] {
	if (languages === undefined) return [];
	const { facts } = contentTypes.network;
	const { mistakes = [] } = checkPart(
		{ languages: facts.languages },
		{ place: `${fileOf('network')}, facts`, values: { languages } }
	);
	return mistakes;
}

type ReadSheet = { record: WrittenRecord } | { mistakes: string[] };

function readSheet(sheet: Sheet, { naming, locales }: { naming: Naming; locales: readonly Locale[] }): ReadSheet {
	const { type, name, place, values } = sheet;
	const declared: ContentType = contentTypes[type];
	const { stage, facts, inside, ...others } = values;
	const wordings = locales.filter((locale) => others[locale] !== undefined);
	const check = (part: string, fields: Fields, given: unknown) => {
		const named = isValues(given) ? nameRecords(fields, given, naming) : given;
		return checkPart(fields, { place: `${place}, ${part}`, values: named });
	};
	const checkedFacts = check('facts', declared.facts, facts ?? {});
	const checkedWords = wordings.map((locale) => ({ locale, ...check(locale, declared.wording, others[locale]) }));
	const checkedInside: Partial<CheckedPart> = inside === undefined ? {} : check('inside', declared.inside, inside);
	const mistakes = [
		...findStrangers(sheet, locales),
		...[checkedFacts, ...checkedWords, checkedInside].flatMap(({ mistakes: wrong = [] }) => wrong)
	];
	if (mistakes.length > 0) return { mistakes };
	const record: WrittenRecord = {
		id: naming(type, name),
		type,
		stage: stage === 'draft' ? 'draft' : 'published',
		facts: checkedFacts.values ?? {},
		wording: Object.fromEntries(checkedWords.map(({ locale, values: words = {} }) => [locale, words])),
		...(checkedInside.values && { inside: checkedInside.values })
	};
	return { record };
}

/** What stands in a record that is no part of one, and what is missing of it. */
function findStrangers({ type, place, values }: Sheet, locales: readonly Locale[]): string[] {
	const { stage = 'published', facts, inside: _, ...others } = values;
	const declared: ContentType = contentTypes[type];
	const strangers = Object.keys(others).filter((key) => !locales.some((locale) => locale === key));
	const isWordless = locales.every((locale) => others[locale] === undefined);
	return [
		...strangers.map((key) => `${place}: “${key}” does not belong here. ${belongsTo(locales)}`),
		...(stage === 'published' || stage === 'draft' ? [] : [`${place}, stage: write "published" or "draft".`]),
		...(facts === undefined ? [`${place}: “facts” is missing. Write "facts": { … }.`] : []),
		...(isWordless && declared.title !== undefined
			? [`${place}: it has words in no language. Write "${locales[0]}": { … }.`]
			: [])
	];
}

function belongsTo(locales: readonly Locale[]): string {
	return `A record has "name", "stage", "facts", "inside", and a part for each language that network.json, facts › languages names: ${locales.join(', ')}.`;
}

function findLostNames(
	{ type, facts, wording, inside = {} }: WrittenRecord,
	{ place, named, isKnown }: { place: string; named: ReadonlyMap<string, string>; isKnown: (id: string) => boolean }
): string[] {
	const declared: ContentType = contentTypes[type];
	const links = [
		...linksOf(declared.facts, facts),
		...Object.values(wording).flatMap((words) => linksOf(declared.wording, words ?? {})),
		...linksOf(declared.inside, inside)
	];
	return links.flatMap(({ field, target, type: to }) =>
		isKnown(target)
			? []
			: [
					`${place}, ${field.replaceAll('.', ' › ')}: there is no record “${named.get(target) ?? target}” in ${to.replaceAll('_', '-')}.json. Write its name as it stands there, or leave this out.`
				]
	);
}

function findHindrance({ type, stage, facts }: WrittenRecord, place: string): string[] {
	if (stage === 'draft') return [];
	const declared: ContentType = contentTypes[type];
	const code = hindranceOf(declared, { facts, before: undefined });
	if (code === undefined) return [];
	const fields = code === 'fact-without-source' ? ` (${uncoveredFacts(declared, facts).join(', ')})` : '';
	return [`${place}${fields}: ${refusals[code].en} Or write "stage": "draft" to keep the record back.`];
}

/** Founds the network in memory, and compiles what would be public: the last that can be refused. */
function tell(
	records: readonly WrittenRecord[],
	{ hash, at, known }: { hash: Hash; at: string; known: ReadonlyMap<string, Sheet> }
): string | undefined {
	try {
		compileRelease(replay(historyOf(records, { at, actor: 'founding' }), { hash }), { hash });
		return undefined;
	} catch (error) {
		if (!(error instanceof RefusedStep)) throw error;
		const { step, reason } = error;
		const part = 'part' in step ? `, ${step.part}` : '';
		const holder = reason === 'number-taken' ? findHolder(step.record, records) : undefined;
		const sentence = holder
			? `“${known.get(holder.id)?.name}” has this number, too. Choose a free one.`
			: sayRefusal(reason);
		return `${known.get(step.record)?.place ?? step.record}${part}: ${sentence}`;
	}
}

/** Another record of the same type with the same fixed fact, such as the number of a demand. */
function findHolder(id: string, records: readonly WrittenRecord[]): WrittenRecord | undefined {
	const record = records.find((one) => one.id === id);
	if (!record) return undefined;
	const { fixed }: ContentType = contentTypes[record.type];
	if (fixed === undefined) return undefined;
	return records.find((one) => one !== record && one.type === record.type && one.facts[fixed] === record.facts[fixed]);
}

function sayRefusal(reason: string): string {
	return Object.hasOwn(refusals, reason) ? refusals[reason as RefusalCode].en : reason;
}
