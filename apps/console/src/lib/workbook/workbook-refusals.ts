import type { Words } from '@kok/domain/words';

/** Why a workbook is not read, and what to do. */
export const workbookRefusals = {
	protected: {
		de: 'Diese Arbeitsmappe ist mit einem Kennwort verschlüsselt. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie eine Kopie ohne Kennwort, und wählen Sie diese; löschen Sie sie nach dem Einlesen.',
		en: 'This workbook is encrypted with a password. Open it in your spreadsheet program, save a copy without a password and choose that one; delete it after the import.'
	},
	old: {
		de: 'Das ist eine Arbeitsmappe im alten Format .xls. Speichern Sie sie in Ihrem Tabellenprogramm als „Excel-Arbeitsmappe (.xlsx)“, und wählen Sie die neue Datei.',
		en: 'This is a workbook in the old format .xls. Save it in your spreadsheet program as “Excel Workbook (.xlsx)” and choose the new file.'
	},
	another: {
		de: 'Das ist keine Excel-Arbeitsmappe im Format .xlsx. Öffnen Sie die Datei in Ihrem Tabellenprogramm, speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“, und wählen Sie die neue Datei.',
		en: 'This is no Excel workbook in the format .xlsx. Open the file in your spreadsheet program, save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”, and choose the new file.'
	},
	damaged: {
		de: 'Diese Arbeitsmappe ist beschädigt oder unvollständig. Öffnen Sie sie in Ihrem Tabellenprogramm, und speichern Sie sie neu; öffnet sie sich auch dort nicht, lassen Sie sie sich noch einmal geben.',
		en: 'This workbook is damaged or incomplete. Open it in your spreadsheet program and save it anew; if it does not open there either, have it given to you once more.'
	},
	tooMuch: {
		de: 'In dieser Arbeitsmappe steckt zu viel: mehr als 128 MiB, wenn sie entpackt ist, oder ein Blatt mit mehr als einer Million Zellen. Löschen Sie, was nicht eingelesen werden soll, oder teilen Sie sie.',
		en: 'This workbook holds too much: more than 128 MiB when it is unpacked, or a sheet of more than a million cells. Delete what is not to be imported, or split it.'
	},
	empty: {
		de: 'In dieser Arbeitsmappe steht nichts. Speichern Sie sie in Ihrem Tabellenprogramm, und wählen Sie sie noch einmal.',
		en: 'There is nothing in this workbook. Save it in your spreadsheet program and choose it once more.'
	}
} as const satisfies Record<string, Words>;

/** Why an empty sheet is not read. */
export function emptySheet(name: string): Words {
	return {
		de: `Im Blatt „${name}“ steht nichts. Wählen Sie ein anderes.`,
		en: `There is nothing in the sheet “${name}”. Choose another one.`
	};
}
