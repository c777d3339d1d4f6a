import type { Content, Demand, DemandVersion } from '@kok/domain/release/content';
import { languagesOf, listDemands } from '@kok/domain/release/reading';
import { sourceLocaleOf } from '@kok/domain/release/source-language';
import type { Cells } from '@kok/domain/table/flatten';
import { type Locale, writtenIn } from '@kok/domain/words';
import type { Column } from './column.ts';
import type { PublicTable } from './public-table.ts';

const one = { isList: false, isRequired: true } as const satisfies Partial<Column>;
/** What is known of the last editorial correction of a version. They stand last, where they move no other column. */
const correctedColumns = [
	{
		...one,
		name: 'corrected',
		label: {
			de: 'Fassung zuletzt redaktionell berichtigt',
			en: 'Version last corrected editorially'
		},
		datatype: 'instant',
		isRequired: false
	},
	{
		...one,
		name: 'correctedHash',
		label: {
			de: 'Prüfsumme der Sätze in der Ausgangssprache seit dieser Berichtigung',
			en: 'Hash of the clauses in the source language since that correction'
		},
		datatype: 'text',
		isRequired: false
	}
] as const satisfies readonly Column[];

function columnsIn(languages: readonly Locale[]) {
	return [
		{ ...one, name: 'demand', label: { de: 'Forderung', en: 'Demand' }, datatype: 'id', to: 'demand' },
		{ ...one, name: 'number', label: { de: 'Nummer der Forderung', en: 'Number of the demand' }, datatype: 'number' },
		{
			...one,
			name: 'version',
			label: {
				de: 'Nummer der Fassung, in allen Sprachen dieselbe',
				en: 'Number of the version, the same in every language'
			},
			datatype: 'number',
			isRequired: false
		},
		{
			...one,
			name: 'present',
			label: { de: 'Gilt diese Fassung heute?', en: 'The version of today?' },
			datatype: 'yes-no'
		},
		{
			...one,
			name: 'since',
			label: { de: 'Fassung öffentlich seit', en: 'Version public since' },
			datatype: 'instant',
			isRequired: false
		},
		{
			...one,
			name: 'hash',
			label: {
				de: 'Prüfsumme der Fassung, über die Sätze in der Ausgangssprache',
				en: 'Hash of the version, over the clauses in the source language'
			},
			datatype: 'text',
			isRequired: false
		},
		{ ...one, name: 'language', label: { de: 'Sprache', en: 'Language' }, datatype: 'code', codes: languages },
		{
			...one,
			name: 'source',
			label: { de: 'Ist das die Ausgangssprache?', en: 'Is this the source language?' },
			datatype: 'yes-no'
		},
		{ ...one, name: 'textSince', label: { de: 'Text öffentlich seit', en: 'Text public since' }, datatype: 'instant' },
		{ ...one, name: 'textHash', label: { de: 'Prüfsumme des Textes', en: 'Hash of the text' }, datatype: 'text' },
		{ ...one, name: 'clause', label: { de: 'Kennung des Satzes', en: 'Id of the clause' }, datatype: 'text' },
		{
			...one,
			name: 'position',
			label: { de: 'Stelle in der Fassung, von 1 an', en: 'Position in the version, from 1' },
			datatype: 'number'
		},
		{ ...one, name: 'text', label: { de: 'Satz', en: 'Clause' }, datatype: 'text' },
		...correctedColumns
	] as const satisfies readonly Column[];
}

type ColumnName = ReturnType<typeof columnsIn>[number]['name'];

/**
 * The clauses of all demands in every version that was public and in every language, as they were told latest under it,
 * one a row: what one would count, compare and quote.
 */
export function clauseTable(languages: readonly Locale[]): PublicTable {
	const columns = columnsIn(languages);
	return {
		name: 'clauses',
		title: { de: 'Sätze der Forderungen', en: 'Clauses of demands' },
		columns: () => [...columns],
		count: (content) => rowsOf(content).length,
		rows: async (content) => ({ header: columns.map(({ name }) => name), rows: rowsOf(content) })
	};
}

function rowsOf(content: Content): Cells[] {
	const languages = languagesOf(content);
	const [main] = languages;
	return listDemands(content).flatMap((demand) =>
		versionsOf(demand, main).flatMap((version) =>
			languages.flatMap((language) => rowsIn(demand, { version, language }))
		)
	);
}

type Text = NonNullable<DemandVersion['texts'][Locale]>[number];

interface Version extends Pick<DemandVersion, 'clauses' | 'language'> {
	/** What is counted; none where a release tells no versions. */
	counted: Pick<DemandVersion, 'number' | 'since' | 'hash' | 'corrections'> | undefined;
	isPresent: boolean;
	latest: { readonly [L in Locale]?: Text | undefined };
}

function rowsIn({ id, facts }: Demand, { version, language }: { version: Version; language: Locale }): Cells[] {
	const text = version.latest[language];
	if (!text) return [];
	const corrected = version.counted?.corrections?.at(-1);
	return version.clauses.flatMap((clause, position) => {
		const words = text.values.clauses[clause];
		if (!words) return [];
		const cells = {
			demand: id,
			number: String(facts.values.number),
			version: String(version.counted?.number ?? ''),
			present: String(version.isPresent),
			since: version.counted?.since ?? '',
			hash: version.counted?.hash ?? '',
			language,
			source: String(language === version.language),
			textSince: text.since,
			textHash: text.hash,
			clause,
			position: String(position + 1),
			text: words.text,
			corrected: corrected?.since ?? '',
			correctedHash: corrected?.hash ?? ''
		} satisfies Record<ColumnName, string>;
		return [new Map(Object.entries(cells))];
	});
}

/** Where a release tells no versions, the present texts stand alone, without a number. */
function versionsOf({ facts, wording, versions = [] }: Demand, main: Locale): Version[] {
	const ids = facts.values.clauses.map(({ id }) => id);
	const present = { clauses: ids, language: sourceLocaleOf(facts.values, main), counted: undefined, isPresent: true };
	if (versions.length === 0) return [{ ...present, latest: wording }];
	return versions.map((version, index) => ({
		...version,
		counted: version,
		isPresent: index === versions.length - 1,
		latest: Object.fromEntries(writtenIn(version.texts).map((locale) => [locale, version.texts[locale]?.at(-1)]))
	}));
}
