import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { itemsById } from '@kok/domain/items-in';
import { filesOf } from '@kok/domain/media-files';
import { type PermissionStanding, standingOfPermission } from '@kok/domain/media-permission';
import { type PartName, partNames } from '@kok/domain/rules/part';
import { type Locale, isLocale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { listOwn } from '../access/ownership.ts';
import { type StoredDescription, listDescriptions, listWithheldFiles } from '../db/stores/file-description-store.ts';
import { listMandates } from '../db/stores/mandate-store.ts';
import {
	type FileUse,
	type ListedFile,
	type StoredFile,
	listBroughtFor,
	listFiles,
	listNamed,
	listUses
} from '../db/stores/media-store.ts';
import { type OpenRecord, findOpenRecordsById } from '../db/stores/open-records.ts';
import type { Database } from '../db/schema.ts';

/** What a list of files can be narrowed to. */
export const mediaFilters = ['pictures', 'documents', 'unused', 'undescribed', 'unallowed', 'ending'] as const;
type MediaFilter = (typeof mediaFilters)[number];

/** Where a record names a file, and in which of its languages the words of the file are missing. */
interface ToldUse extends Omit<FileUse, 'hash'> {
	lacks: Locale[];
}

/** By whom it was brought first, and when; a delegate is told where it was for the own member. */
type Bringing = Pick<ListedFile, 'addedBy' | 'addedAt'>;

/** A file with all that whoever asks may know of it. */
export interface ToldFile extends StoredFile, Partial<Bringing> {
	name: string | undefined;
	/** By the own side; to the office by a member, where the office said nothing itself. */
	description: StoredDescription | undefined;
	standing: PermissionStanding;
	/** Nothing public names it, because one side withdrew the permission. */
	isWithheld: boolean;
	/** Some text of today or of the past names it, so it is kept. */
	isNamed: boolean;
	uses: ToldUse[];
}

export interface MediaAsked {
	actor: Pick<Actor, 'role' | 'members'>;
	/** Today, in the network's time zone. */
	day: string;
	/** In which pictures are described. */
	languages: readonly Locale[];
	only?: MediaFilter | undefined;
	/** Words that all stand in the name, a description, or the name of who made it. */
	q?: string | undefined;
	/** The hash of a single file. */
	file?: string | undefined;
	/** The last file of the page before. */
	after?: string | undefined;
	limit: number;
}

export interface MediaPage {
	files: ToldFile[];
	counts: Record<'all' | MediaFilter, number>;
	next: string | undefined;
}

/** A page of the files that somebody may see, the newest first, and how many there are of each kind. */
export async function listMedia(db: Kysely<Database>, asked: MediaAsked): Promise<MediaPage> {
	const known = await readKnown(db, asked.actor);
	const counts = { all: known.length, ...countsOf(known, asked) };
	const { only, q = '', file: single } = asked;
	const found = known.filter(
		(file) =>
			(single === undefined || file.hash === single) && (only === undefined || is[only](file, asked)) && holds(file, q)
	);
	const start = asked.after === undefined ? 0 : found.findIndex(({ hash }) => hash === asked.after) + 1;
	const page = found.slice(start, start + asked.limit);
	const next = found.length > start + asked.limit ? page.at(-1)?.hash : undefined;
	return { files: await told(db, page, asked.day), counts, next };
}

/** One file, where somebody may see it. */
export async function findMedia(
	db: Kysely<Database>,
	{ hash, actor, day }: Pick<MediaAsked, 'actor' | 'day'> & { hash: string }
): Promise<ToldFile | undefined> {
	const known = await readKnown(db, actor);
	return (
		await told(
			db,
			known.filter((file) => file.hash === hash),
			day
		)
	)[0];
}

interface KnownFile extends StoredFile, Partial<Bringing> {
	description: StoredDescription | undefined;
	isWithheld: boolean;
	isNamed: boolean;
	uses: FileUse[];
}

async function readKnown(db: Kysely<Database>, actor: MediaAsked['actor']): Promise<KnownFile[]> {
	const own = actor.role === 'delegate' ? new Set(await listOwn(db, actor)) : undefined;
	const all = await listUses(db);
	const uses = Map.groupBy(own ? all.filter(({ record }) => own.has(record)) : all, ({ hash }) => hash);
	const descriptions = descriptionsByFile(await listDescriptions(db, own && actor.members), own === undefined);
	const brought = own && (await listBroughtFor(db, actor.members));
	const mandates = own && (await listMandates(db));
	const isToldOf = (bringer: string) =>
		!mandates || mandates.get(bringer)?.some(({ actsFor }) => actor.members.includes(actsFor)) === true;
	const [named, withheld] = [await listNamed(db), await listWithheldFiles(db)];
	return (await listFiles(db))
		.filter(({ hash }) => !brought || brought.has(hash) || uses.has(hash))
		.map(({ addedBy, addedAt, ...file }) => ({
			...file,
			...(isToldOf(addedBy) && { addedBy, addedAt }),
			description: descriptions.get(file.hash),
			isWithheld: withheld.has(file.hash),
			isNamed: own ? uses.has(file.hash) : named.has(file.hash),
			uses: uses.get(file.hash) ?? []
		}));
}

/** What a member says is shown to the office where the office said nothing, and is no text that it could change. */
function descriptionsByFile(
	descriptions: readonly StoredDescription[],
	isForOffice: boolean
): Map<string, StoredDescription> {
	const chosen = new Map<string, StoredDescription>();
	for (const description of descriptions) {
		const { hash, side } = description;
		const isOwn = !isForOffice || side === 'office';
		if (isOwn || !chosen.has(hash)) chosen.set(hash, isOwn ? description : { ...description, revision: 0 });
	}
	return chosen;
}

type Judged = Pick<MediaAsked, 'day' | 'languages'>;

const is: Record<MediaFilter, (file: KnownFile, judged: Judged) => boolean> = {
	pictures: isPicture,
	documents: (file) => !isPicture(file),
	unused: ({ uses }) => uses.length === 0,
	undescribed: (file, { languages }) =>
		isPicture(file) && languages.some((language) => file.description?.alternative[language] === undefined),
	unallowed: (file, { day }) => standingOf(file, day) !== 'holds' && standingOf(file, day) !== 'ending',
	ending: (file, { day }) => standingOf(file, day) === 'ending'
};

function countsOf(files: readonly KnownFile[], judged: Judged): Record<MediaFilter, number> {
	const count = (filter: MediaFilter) => files.filter((file) => is[filter](file, judged)).length;
	return {
		pictures: count('pictures'),
		documents: count('documents'),
		unused: count('unused'),
		undescribed: count('undescribed'),
		unallowed: count('unallowed'),
		ending: count('ending')
	};
}

function isPicture({ mediaType }: Pick<KnownFile, 'mediaType'>): boolean {
	return mediaType !== 'application/pdf';
}

function standingOf({ description, isWithheld }: KnownFile, day: string): PermissionStanding {
	return isWithheld ? 'withdrawn' : standingOfPermission(description?.permission, day);
}

function holds({ description }: KnownFile, q: string): boolean {
	const { name = '', credit = '', alternative = {} } = description ?? {};
	const text = [name, credit, ...Object.values(alternative)].join(' ').toLowerCase();
	return q
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}

async function told(db: Kysely<Database>, files: readonly KnownFile[], day: string): Promise<ToldFile[]> {
	const ids = files.flatMap(({ uses }) => uses.map(({ record }) => record));
	const records = await findOpenRecordsById(db, ids);
	return files.map((file) => {
		const namings = file.uses.map((use) => ({ use, naming: namingIn(records.get(use.record), file.hash) }));
		return {
			...file,
			name: file.description?.name ?? namings.find(({ naming }) => naming.name !== undefined)?.naming.name,
			standing: standingOf(file, day),
			uses: namings.map(({ use: { record, type, state }, naming }) => ({ record, type, state, lacks: naming.lacks }))
		};
	});
}

interface Naming {
	name?: string | undefined;
	lacks: Locale[];
}

/** Under which name a record names a file, and in which languages it lacks the words that must stand beside it. */
function namingIn(record: OpenRecord | undefined, hash: string): Naming {
	if (!record || !isTypeName(record.type)) return { lacks: [] };
	const type: ContentType = contentTypes[record.type];
	const facts = newestIn(record, 'facts');
	const named = filesOf(type.facts, facts).filter(({ file }) => file === hash);
	const items = named.flatMap(({ path }) => {
		const [list = '', index] = path.split('.');
		const id = [...itemsById(facts[list]).keys()][Number(index)];
		return id === undefined ? [] : [{ list, id }];
	});
	const written = partNames.filter(isLocale).filter((locale) => record.parts.has(locale));
	const lacks = written.filter((locale) => items.some((item) => isWithoutWords(type, newestIn(record, locale), item)));
	return { name: named.find(({ name }) => name !== undefined)?.name, lacks };
}

function newestIn(record: OpenRecord, part: PartName) {
	const { draft, published } = record.parts.get(part)?.state ?? {};
	return record.textOf((draft ?? published)?.snapshot) ?? {};
}

function isWithoutWords(
	{ wording }: ContentType,
	words: Readonly<Record<string, unknown>>,
	{ list, id }: { list: string; id: string }
): boolean {
	return Object.entries(wording).some(
		([name, field]) => field.complete === true && field.list === list && !itemsById(words[name]).has(id)
	);
}
