import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import type { PartName } from '@kok/domain/rules/part';
import { type RowIssue, rowIssue } from '@kok/domain/table/row-issues';
import { type PartRead, cellsOfPart, tableOf } from '@kok/domain/table/table';
import { isLocale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import type { WantedRow } from '../commands/importing/judge-rows.ts';
import { type WholeRecord, currentText, listWholeRecords, readCurrentTexts } from '../db/stores/bulk-store.ts';
import type { Database } from '../db/schema.ts';
import { type OfficialLaw, wordingOf } from './read-law.ts';
import type { LawRefusal } from './refusals.ts';
import type { UnreadProvision } from './unread.ts';
import { type ReadWording, type WordingChange, changeWording } from './wording-change.ts';

/** The language in which federal law is written. */
const language = 'de';
const table = tableOf(contentTypes.provision, { mark: '.', locales: [language] });

/** What a file means for the provisions on record. */
export interface LawRows {
	/** The act that the file is about. */
	act: { id: string; title: string };
	rows: WantedRow[];
	/** Provisions on record that the file has, but not in words that can be taken. They keep others from nothing. */
	unread: UnreadProvision[];
	/** Provisions on record that the file does not have. */
	missing: { id: string; citation: string }[];
}

interface Asked {
	law: OfficialLaw;
	/** The act, where the abbreviation does not say it. */
	act: string | undefined;
	/** Since when a wording holds that differs from the one on record. */
	since: string | undefined;
}

/** Finds the act that a file is about, and for each of its provisions what the file says. */
export async function lawRows(db: Kysely<Database>, asked: Asked): Promise<LawRows | { refusal: LawRefusal }> {
	const provisions = await readRecords(db, 'provision');
	const acts = (await readRecords(db, 'legal_act')).filter(({ id }) => provisions.some((one) => actOf(one) === id));
	const named = acts.filter((one) => (asked.act === undefined ? isNamed(one, asked.law) : one.id === asked.act));
	const [act, ...others] = named;
	if (!act) return { refusal: asked.act === undefined ? 'law-act-unknown' : 'law-act-not-found' };
	if (others.length > 0) return { refusal: 'law-several-acts' };
	const own = provisions
		.filter((one) => actOf(one) === act.id)
		.map((record) => ({ record, citation: lineIn(record.texts[language], 'citation') }))
		.map(({ record, citation }) => ({ record, id: record.id, citation, ...wordingOf(asked.law, citation) }))
		.toSorted((one, other) => one.citation.localeCompare(other.citation, language, { numeric: true }));
	const missing = own.filter((one) => 'issue' in one && one.issue === 'missing');
	if (missing.length === own.length) return { refusal: 'law-no-provision' };
	const plain = own.flatMap((one) => ('text' in one ? [one] : []));
	return {
		act: { id: act.id, title: titleOf(act) },
		rows: plain.map(({ record, text }, index) => rowOf(record, { text, row: index + 1, asked })),
		unread: own.flatMap(({ id, citation, ...one }) =>
			'issue' in one && one.issue !== 'missing' ? [{ id, citation, code: one.issue }] : []
		),
		missing: missing.map(({ id, citation }) => ({ id, citation }))
	};
}

type Texts = { readonly [Name in PartName]?: AnyValues };

interface Standing extends WholeRecord {
	/** Of each part what an editor sees of it. */
	texts: Texts;
}

async function readRecords(db: Kysely<Database>, name: 'provision' | 'legal_act'): Promise<Standing[]> {
	const all = [...(await listWholeRecords(db, name)).values()].filter(({ withdrawn }) => !withdrawn);
	const texts = await readCurrentTexts(db, contentTypes[name], all);
	return all.map((record) => ({ ...record, texts: textsOf(record, texts) }));
}

function textsOf({ parts }: WholeRecord, texts: ReadonlyMap<string, AnyValues>): Texts {
	const told = [...parts].flatMap(([name, part]) => {
		const values = texts.get(currentText(part) ?? '');
		return values ? [[name, values] as const] : [];
	});
	return Object.fromEntries(told);
}

function actOf({ texts }: Standing): unknown {
	return texts.facts?.['act'];
}

function isNamed({ texts }: Standing, { abbreviations }: OfficialLaw): boolean {
	const names = wordingsOf(texts).flatMap(({ shortTitle, title }) => [shortTitle, title]);
	return abbreviations.some((abbreviation) =>
		names.some((name) => typeof name === 'string' && name.toLowerCase() === abbreviation.toLowerCase())
	);
}

function titleOf({ texts }: Standing): string {
	return lineIn(wordingsOf(texts)[0], 'title');
}

function lineIn(values: AnyValues | undefined, name: string): string {
	const value = values?.[name];
	return typeof value === 'string' ? value : '';
}

function wordingsOf(texts: Texts): AnyValues[] {
	return Object.entries(texts).flatMap(([part, values]) => (isLocale(part) ? [values] : []));
}

function rowOf(
	record: Standing,
	{ text, row, asked: { law, since } }: { text: string; row: number; asked: Asked }
): WantedRow {
	const { textOn, asAmended, fileHash } = law;
	return {
		row,
		id: record.id,
		cells: new Map(),
		issues: [],
		read: ({ facts, de } = {}) => {
			if (!facts || !de) return [];
			const wording: ReadWording = { text, textOn, asAmended, fileHash };
			return partsOf(changeWording({ facts, words: de }, { read: wording, since }), { record, before: { facts, de } });
		}
	};
}

/** The parts that a change is about; one that is refused names the facts, where its day would stand. */
function partsOf(
	change: WordingChange,
	{ record, before }: { record: Standing; before: { facts: AnyValues; de: AnyValues } }
): PartRead[] {
	if (change.fate === 'same') return [];
	if (change.fate === 'refused') {
		return [
			partRead(record, {
				part: 'facts',
				value: before.facts,
				order: before.facts,
				faults: [rowIssue('facts.history', change.code)]
			})
		];
	}
	const { facts, words } = change;
	return [
		partRead(record, { part: 'facts', value: facts, order: facts, faults: [] }),
		partRead(record, { part: language, value: words, order: facts, faults: [] })
	];
}

function partRead(
	{ parts }: WholeRecord,
	{ part, value, order, faults }: { part: PartName; value: AnyValues; order: AnyValues; faults: RowIssue[] }
): PartRead {
	const revision = parts.get(part)?.revision;
	return {
		part,
		value,
		faults,
		revision: revision === undefined ? undefined : String(revision),
		translatedFrom: undefined,
		columnOf: (path) => [part, ...path.split('.')].join('.'),
		cellsOf: (values) => cellsOfPart(table, { part, values, order })
	};
}
