import { type Hash, canonicalJson } from '../canonical.ts';
import { type AnyValues, type ContentType, type Fields, outlookOn, viewOf } from '../content-type.ts';
import { contentTypes, isTypeName } from '../content-types.ts';
import { Place, ShownPlace, disclose } from '../fields/place.ts';
import { type Paragraph, paragraphsOf } from '../fields/retelling.ts';
import { type Locale, writtenIn } from '../words.ts';
import { type AbsentFiles, type RecordState, compileRelease } from './compile.ts';
import type { Content, PublicText, PublicVersion, PublicWording, Slugs, Withdrawn } from './content.ts';

/** Records as they are today, by which an earlier content is judged. */
type Today = readonly RecordState[];

/**
 * The records of an earlier content that would show what is protected since: a record that was withdrawn to protect
 * someone or is withheld, or one with a place of which less may be known now.
 */
export function exposedIn(content: Content, today: Today): string[] {
	const now = new Map(today.map((record) => [record.id, record]));
	return recordsIn(content).flatMap(({ type, record }) => {
		const state = now.get(record.id);
		return state && isExposed(type, { then: record, now: state }) ? [record.id] : [];
	});
}

/**
 * An earlier content as it may be public today: without what `exposedIn` names and all that hangs on it, and without
 * addresses of what was withdrawn to protect someone since. The same content where there is nothing of that. Without
 * pictures, which show titles, where there is; `absent` files are named by nothing.
 */
export function withoutExposed(
	content: Content,
	{ today, hash, absent = new Set() }: { today: Today; hash: Hash; absent?: AbsentFiles }
): Content {
	const exposed = new Set(exposedIn(content, today));
	const withdrawn = content.withdrawn.filter((address) => today.some((record) => isAddressOf(record, address)));
	const isWhole = exposed.size === 0 && withdrawn.length === content.withdrawn.length;
	if (isWhole && !content.media.some((file) => absent.has(file))) return content;

	const before = recordsIn(content).filter(({ record }) => !exposed.has(record.id));
	const now = new Map(today.map((record) => [record.id, record]));
	const states = before.map(({ type, record }) => stateOf(type, { record, now: now.get(record.id) }));
	const compiled = compileRelease(states, { hash, absent });
	const shown = new Set(recordsIn(compiled).map(({ record }) => record.id));
	const earlier = new Map(before.map(({ record }) => [record.id, record]));
	const again = (type: ContentType, record: EarlierRecord) =>
		withPast(type, record, { earlier: earlier.get(record.id), hash, isPublic: (id) => shown.has(id) });
	return { ...mapRecords(compiled, again), withdrawn: withdrawn.map((address) => withoutSuccessor(address, shown)) };
}

/** A record as it was public, of a type that is known only at run time. */
interface EarlierRecord {
	id: string;
	facts: { values: AnyValues; since: string };
	wording: { readonly [L in Locale]?: Omit<PublicWording, 'values'> & { values: AnyValues } };
	versions?: readonly EarlierVersion[];
	takenBack?: Slugs;
}

interface EarlierText extends Omit<PublicText, 'values'> {
	values: AnyValues;
}

type EarlierVersion = Omit<PublicVersion, 'texts'> & { texts: { readonly [L in Locale]?: readonly EarlierText[] } };

interface Typed {
	type: ContentType;
	record: EarlierRecord;
}

function recordsIn({ records }: Content): Typed[] {
	return Object.entries<readonly EarlierRecord[]>(records).flatMap(([name, list]) => {
		const type = isTypeName(name) ? contentTypes[name] : undefined;
		return type ? list.map((record) => ({ type, record })) : [];
	});
}

/** Sound, because every record stays under its type and keeps its shape. */
function mapRecords(content: Content, change: (type: ContentType, record: EarlierRecord) => EarlierRecord): Content {
	const records = Object.entries<readonly EarlierRecord[]>(content.records).map(([name, list]) => {
		const type = isTypeName(name) ? contentTypes[name] : undefined;
		return [name, type ? list.map((record) => change(type, record)) : list] as const;
	});
	return { ...content, records: Object.fromEntries(records) as unknown as Content['records'] };
}

function isExposed(type: ContentType, { then, now }: { then: EarlierRecord; now: RecordState }): boolean {
	if (now.withdrawn?.reason === 'protection') return true;
	if (!now.facts) return false;
	const { values } = now.facts;
	return (type.isWithheld?.(values) ?? false) || tellsMore(type.facts, { then: then.facts.values, now: values });
}

/** Whether a place was shown of which less may be known now. One that is gone tells nothing about what may be known. */
function tellsMore(fields: Fields, { then, now }: { then: AnyValues; now: AnyValues }): boolean {
	return Object.entries(fields).some(([name, { kind, items }]) => {
		const [before, after] = [then[name], now[name]];
		if (before === undefined || after === undefined) return false;
		if (kind === 'place') return isMoreThan(ShownPlace.parse(before), Place.parse(after));
		if (!items) return false;
		const today = new Map(itemsIn(after).map((item) => [item['id'], item]));
		return itemsIn(before).some((item) => {
			const same = today.get(item['id']);
			return same !== undefined && tellsMore(items, { then: item, now: same });
		});
	});
}

function isMoreThan(then: ShownPlace, now: Place): boolean {
	if (now.disclosure === 'public') return false;
	const shown = Object.entries({ ...disclose(now) });
	return Object.entries(then).some(([part, value]) => !shown.some(([name, told]) => name === part && told === value));
}

function itemsIn(list: unknown): AnyValues[] {
	return Array.isArray(list) ? (list as AnyValues[]) : [];
}

/** An address tells the slugs that a record had then, and it may have had more since. */
function isAddressOf({ type, slugs, withdrawn }: RecordState, address: Withdrawn): boolean {
	if (type !== address.type || !withdrawn || withdrawn.reason === 'protection') return false;
	return writtenIn(address.slugs).every((locale) => {
		const known = new Set(slugs[locale] ?? []);
		return (address.slugs[locale] ?? []).every((slug) => known.has(slug));
	});
}

function withoutSuccessor({ replacedBy, ...address }: Withdrawn, shown: ReadonlySet<string>): Withdrawn {
	return replacedBy !== undefined && shown.has(replacedBy) ? { ...address, replacedBy } : address;
}

/** What was public, as if it were stored so: it is compiled anew, which takes out what may not be named any more. */
function stateOf(
	type: ContentType,
	{ record: { id, facts, wording, takenBack = {} }, now }: { record: EarlierRecord; now: RecordState | undefined }
): RecordState {
	const locales = writtenIn(wording);
	const words = locales.flatMap((locale) => {
		const part = wording[locale];
		return part ? [[locale, part] as const] : [];
	});
	const slugs: Slugs = {
		...takenBack,
		...Object.fromEntries(words.map(([locale, { slug, formerSlugs }]) => [locale, [...formerSlugs, slug]]))
	};
	const told = words.map(([locale, { values, since }]) => {
		const wordsNow = now?.wording[locale]?.values ?? {};
		return [locale, { values: withRetold(type.wording, { then: values, now: wordsNow }), since }] as const;
	});
	return {
		id,
		type: type.name,
		facts: { ...facts, values: asStored(type.facts, facts.values) },
		wording: Object.fromEntries(told),
		slugs
	};
}

/** A place as it was shown says nothing of what may be known of it: all of that. */
function asStored(fields: Fields, values: AnyValues): AnyValues {
	const stored = Object.entries(values).map(([name, value]) => {
		const { kind, items } = fields[name] ?? {};
		if (kind === 'place') return [name, { disclosure: 'public', ...ShownPlace.parse(value) }] as const;
		return [
			name,
			items && Array.isArray(value) ? value.map((item: AnyValues) => asStored(items, item)) : value
		] as const;
	});
	return Object.fromEntries(stored);
}

/**
 * A sentence in easy words was public without the record that it retells. It stays where the text of today has it too, and
 * says of which record it is: nobody knows of another one whether it tells of what is protected.
 */
function withRetold(fields: Fields, { then, now }: { then: AnyValues; now: AnyValues }): AnyValues {
	const words = Object.entries(then).map(([name, value]) => {
		if (fields[name]?.kind !== 'retelling') return [name, value] as const;
		const known = new Map(sentencesIn(now[name]).map((sentence) => [sentence.text, sentence]));
		const paragraphs = paragraphsOf(String(value)).map(({ heading, sentences }) => ({
			heading,
			sentences: sentences.map((sentence) => known.get(sentence.text) ?? sentence)
		}));
		return [name, paragraphs] as const;
	});
	return Object.fromEntries(words);
}

function sentencesIn(paragraphs: unknown): Paragraph['sentences'] {
	return Array.isArray(paragraphs) ? (paragraphs as Paragraph[]).flatMap(({ sentences }) => sentences) : [];
}

interface Past {
	earlier: EarlierRecord | undefined;
	hash: Hash;
	isPublic: (id: string) => boolean;
}

/** The compiled record with what follows from the past, which nobody can compile of a content alone. */
function withPast(type: ContentType, record: EarlierRecord, { earlier, hash, isPublic }: Past): EarlierRecord {
	if (!earlier) return record;
	const outlook = outlookOn(type, { by: 'public', isPublic, values: asStored(type.facts, earlier.facts.values) });
	const nameOf = (values: AnyValues) => hash(canonicalJson(values));
	const view = (values: AnyValues) => viewOf(type.wording, values, outlook);
	const wording = writtenIn(record.wording).map((locale) => {
		const [now, then] = [record.wording[locale], earlier.wording[locale]];
		const from = then?.translatedFrom;
		return [locale, { ...now, ...(from && { translatedFrom: originOf(from, { record, earlier }) }) }] as const;
	});
	const versions = earlier.versions?.map((version) => ({ ...version, texts: textsOf(version, { view, nameOf }) }));
	return { ...record, wording: Object.fromEntries(wording), ...(versions && { versions }) };
}

/** Of a text that reads otherwise now, because it named what is gone, a translation is not behind for that. */
function originOf(
	from: NonNullable<PublicWording['translatedFrom']>,
	{ record, earlier }: { record: EarlierRecord; earlier: EarlierRecord }
) {
	const { locale, hash } = from;
	return { locale, hash: earlier.wording[locale]?.hash === hash ? (record.wording[locale]?.hash ?? hash) : hash };
}

function textsOf(
	{ texts }: EarlierVersion,
	{ view, nameOf }: { view: (values: AnyValues) => AnyValues; nameOf: (values: AnyValues) => string }
): EarlierVersion['texts'] {
	const again = (text: EarlierText) => {
		const values = view(text.values);
		return { ...text, values, hash: nameOf(values) };
	};
	return Object.fromEntries(writtenIn(texts).map((locale) => [locale, (texts[locale] ?? []).map(again)]));
}
