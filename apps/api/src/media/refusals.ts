import type { Words } from '@kok/domain/words';

/** Why a file is not taken, with words that say what to do. */
export const mediaRefusals = {
	'file-empty': {
		de: 'Die Datei ist leer. Wählen Sie sie noch einmal aus.',
		en: 'The file is empty. Choose it once more.'
	},
	'type-not-taken': {
		de: 'Diese Art von Datei nehmen wir nicht an. Möglich sind Bilder (JPEG, PNG, WebP, GIF, AVIF) und PDF.',
		en: 'This type of file is not taken. Pictures (JPEG, PNG, WebP, GIF, AVIF) and PDF are.'
	},
	'drawing-not-taken': {
		de: 'SVG kann Programme enthalten und wird nicht angenommen. Speichern Sie die Zeichnung als PNG.',
		en: 'SVG can hold programs and is not taken. Save the drawing as PNG.'
	},
	'not-what-it-says': {
		de: 'Die Datei ist von anderer Art, als angegeben ist. Speichern Sie sie neu, mit der richtigen Endung.',
		en: 'The file is of another type than is said. Save it anew, with the right ending.'
	},
	'picture-broken': {
		de: 'Das Bild ist beschädigt oder unvollständig. Öffnen und speichern Sie es in einem Bildprogramm neu.',
		en: 'The picture is damaged or incomplete. Open it in a picture editor and save it anew.'
	},
	'picture-too-large': {
		de: 'Das Bild hat mehr als 40 Millionen Bildpunkte. Verkleinern Sie es; 2560 Punkte in der längeren Seite reichen.',
		en: 'The picture has more than 40 million pixels. Make it smaller; 2560 on the longer side are enough.'
	},
	'pdf-broken': {
		de: 'Das PDF ist beschädigt oder ungewöhnlich aufgebaut. Exportieren oder „drucken“ Sie es neu als PDF.',
		en: 'The PDF is damaged or built in an unusual way. Export it anew, or print it to PDF.'
	},
	'pdf-encrypted': {
		de: 'Das PDF ist verschlüsselt oder geschützt. Speichern Sie es ohne Kennwort und ohne Einschränkungen.',
		en: 'The PDF is encrypted or protected. Save it without a password and without restrictions.'
	},
	'pdf-active': {
		de: 'Das PDF enthält Programme, Aktionen, ein XFA-Formular oder Multimedia. „Drucken“ Sie es neu als PDF; dann bleibt nur, was zu lesen ist.',
		en: 'The PDF holds scripts, actions, an XFA form or multimedia. Print it to PDF anew; then only what can be read is left.'
	},
	'pdf-holds-files': {
		de: 'Im PDF stecken weitere Dateien. Entfernen Sie diese Anhänge und laden Sie jede Datei einzeln hoch.',
		en: 'There are more files inside the PDF. Remove these attachments and upload each file by itself.'
	},
	'pdf-link-not-taken': {
		de: 'Ein Link im PDF führt nicht zu einer Web-, E-Mail- oder Telefonadresse. Berichtigen oder entfernen Sie ihn.',
		en: 'A link in the PDF leads to no web, e-mail or telephone address. Correct or remove it.'
	},
	'pdf-too-long': {
		de: 'Das PDF hat mehr als 1000 Seiten. Teilen Sie es auf.',
		en: 'The PDF has more than 1000 pages. Divide it.'
	},
	'too-demanding': {
		de: 'Die Datei zu prüfen würde zu viel Zeit oder Speicher kosten. Speichern Sie sie kleiner oder einfacher.',
		en: 'To check the file would take too much time or memory. Save it smaller or simpler.'
	}
} as const satisfies Record<string, Words>;

export type MediaRefusal = keyof typeof mediaRefusals;

/** The codes of all refusals of files. */
export const mediaRefusalCodes = Object.keys(mediaRefusals) as [MediaRefusal, ...MediaRefusal[]];
