import type { Words } from '@kok/domain/words';

/** A cell that holds no value, and the error that stands in it; a formula that nothing has reckoned yet has none. */
export interface CellFault {
	at: string;
	error?: string;
}

/** So many cells are named; whoever mends the first finds the others beside them. */
const mostNamed = 5;

/** A file has the English name of an error, whatever the language of the program that shows it. */
const germanErrors: Readonly<Record<string, string>> = {
	'#N/A': '#NV',
	'#REF!': '#BEZUG!',
	'#VALUE!': '#WERT!',
	'#NUM!': '#ZAHL!',
	'#SPILL!': '#ÜBERLAUF!',
	'#CALC!': '#KALK!'
};

/** Why a sheet with errors in cells is not read, and which cells they are. */
export function errorsIn(faults: readonly CellFault[]): Words {
	const at = listed(faults);
	return {
		de: `Statt eines Wertes steht ein Fehler in ${at.de}. Berichtigen oder leeren Sie das in Ihrem Tabellenprogramm, speichern Sie, und wählen Sie die Datei noch einmal.`,
		en: `Instead of a value there is an error in ${at.en}. Correct or empty it in your spreadsheet program, save, and choose the file once more.`
	};
}

/** The same of formulas that a program wrote and none has reckoned. */
export function unreckonedIn(faults: readonly CellFault[]): Words {
	const at = listed(faults);
	return {
		de: `Eine Formel hat noch kein Ergebnis in ${at.de}. Öffnen Sie die Datei in Ihrem Tabellenprogramm, speichern Sie sie, und wählen Sie sie noch einmal.`,
		en: `A formula has no result yet in ${at.en}. Open the file in your spreadsheet program, save it, and choose it once more.`
	};
}

function listed(faults: readonly CellFault[]): Words {
	const named = faults.slice(0, mostNamed);
	const more = faults.length - named.length;
	const all = (nameOf: (error: string) => string) =>
		named.map(({ at, error }) => (error === undefined ? at : `${at} (${nameOf(error)})`)).join(', ');
	return {
		de: all((error) => germanErrors[error] ?? error) + (more > 0 ? ` und an ${more} weiteren Stellen` : ''),
		en: all((error) => error) + (more > 0 ? ` and in ${more} more places` : '')
	};
}
