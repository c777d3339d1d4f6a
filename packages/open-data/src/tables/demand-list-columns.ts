import { type ClauseMark, clauseMarks } from '@kok/domain/rules/clause-mark';
import { realisationStates } from '@kok/domain/rules/realisation';
import type { Locale, Words } from '@kok/domain/words';
import type { Column } from './column.ts';

/** The list of demands to read: not one of the tables of records, but described like them. */
export const demandList = {
	name: 'demand-list',
	title: { de: 'Forderungen zum Lesen', en: 'Demands to read' }
} as const satisfies { name: string; title: Words };

/** A mark as a code. That of a draft is never that of law in force. */
export function markCode({ mark, isDraft }: { mark: ClauseMark; isDraft: boolean }): string {
	return isDraft ? `${mark}_draft` : mark;
}

const markCodes = [false, true].flatMap((isDraft) =>
	clauseMarks.filter((mark) => !isDraft || mark !== 'none').map((mark) => markCode({ mark, isDraft }))
);

/** What stands in each of its columns, in order, for a network that writes in some languages. */
export function demandListColumns(locales: readonly Locale[]): Column[] {
	const inEach = (name: string, label: Words) => locales.map((locale) => column(`${name}.${locale}`, label));
	return [
		{ ...column('number', { de: 'Nummer', en: 'Number' }), datatype: 'number', isRequired: true },
		...inEach('title', { de: 'Titel', en: 'Title' }),
		{
			...column('state', {
				de: 'Stand, wie ihn das Netzwerk sieht; in einer Vorführung: nach Dokumenten eingeordnet',
				en: 'State as the network sees it; in a demonstration: classified according to documents'
			}),
			datatype: 'code',
			codes: realisationStates,
			codesOf: 'assessment.status'
		},
		column('state.de', { de: 'Stand in deutschen Worten', en: 'State in German words' }),
		column('state.en', { de: 'Stand in englischen Worten', en: 'State in English words' }),
		{ ...column('state.since', { de: 'Stand vom', en: 'State as of' }), datatype: 'date' },
		{
			...column('marks', {
				de: 'Was das Recht zu jedem Satz sagt, in der Reihenfolge der Sätze',
				en: 'What the law says of each clause, in the order of the clauses'
			}),
			datatype: 'code',
			codes: markCodes,
			codesOf: 'demand.marks',
			isList: true
		},
		...inEach('addressees', { de: 'Adressaten mit Namen', en: 'Addressees by name' }),
		{ ...column('since', { de: 'Gefordert seit', en: 'Demanded since' }), datatype: 'date' },
		{
			...column('since.precision', { de: 'Genau dann oder spätestens dann', en: 'On that date, or by then' }),
			datatype: 'code',
			codes: ['on', 'at_latest'],
			codesOf: 'demand.ground.since.precision'
		},
		{
			...column('ground', { de: 'Grundlage', en: 'Ground' }),
			datatype: 'code',
			codes: ['documented', 'imported'],
			codesOf: 'demand.ground.kind'
		},
		column('document', { de: 'Dokument', en: 'Document' }),
		{
			...column('document.address', { de: 'Adresse des Dokuments', en: 'Address of the document' }),
			datatype: 'address'
		},
		...inEach('address', { de: 'Adresse der Seite', en: 'Address of the page' }).map((one) => ({
			...one,
			datatype: 'address' as const
		}))
	];
}

function column(name: string, label: Words): Column {
	return { name, label, datatype: 'text', isList: false, isRequired: false };
}
