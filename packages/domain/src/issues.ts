import type * as z from 'zod';
import type { Words } from './words.ts';

/** What is wrong with one entered value, and where: `path` is dotted, such as `facts.ground.agreedOn`. */
export interface Issue {
	path: string;
	code: IssueCode;
	message: Words;
}

/** So many issues are listed; of what else is wrong only the number is told, without a path. */
export const listedIssues = 50;

/** Words for everything that can be wrong with an entered value. */
export const issueWords = {
	missing: { de: 'Diese Angabe fehlt.', en: 'This is missing.' },
	'wrong-type': { de: 'Hier wird eine andere Art von Wert erwartet.', en: 'Another kind of value is expected here.' },
	unknown: { de: 'Dieses Feld gibt es nicht.', en: 'There is no such field.' },
	'for-the-office': {
		de: 'Dieses Feld pflegt die Geschäftsstelle. Senden Sie es nicht mit; was darin steht, bleibt.',
		en: 'The office keeps this field. Leave it out; what stands in it stays.'
	},
	'by-confirmation': {
		de: 'Diesen Tag trägt ein, wer den Eintrag bestätigt. Senden Sie ihn nicht mit; was darin steht, bleibt.',
		en: 'Whoever confirms the record sets this day. Leave it out; what stands in it stays.'
	},
	'not-your-member': {
		de: 'Nennen Sie hier die Mitgliedsorganisation, für die Sie handeln. Einer anderen zuordnen kann den Eintrag nur die Geschäftsstelle.',
		en: 'Name the member that you act for. Only the office can move the record to another.'
	},
	'too-long': { de: 'Das ist zu lang. Kürzen Sie.', en: 'This is too long. Shorten it.' },
	'too-short': { de: 'Das ist zu kurz oder leer.', en: 'This is too short or empty.' },
	'too-large': { de: 'Die Zahl ist zu groß.', en: 'The number is too large.' },
	'too-small': { de: 'Die Zahl ist zu klein.', en: 'The number is too small.' },
	'not-a-choice': { de: 'Wählen Sie einen der vorgesehenen Werte.', en: 'Choose one of the values provided.' },
	'not-an-address': {
		de: 'Das ist keine vollständige Webadresse. Sie beginnt mit https://.',
		en: 'This is no complete web address. It begins with https://.'
	},
	'not-an-email': { de: 'Das ist keine E-Mail-Adresse.', en: 'This is no e-mail address.' },
	'not-an-id': { de: 'Das ist keine Kennung (UUID).', en: 'This is no id (UUID).' },
	'not-a-date': {
		de: 'Das ist kein Datum. Schreiben Sie 2026, 2026-11 oder 2026-11-24.',
		en: 'This is no date. Write 2026, 2026-11 or 2026-11-24.'
	},
	'not-a-day': { de: 'Das ist kein Tag. Schreiben Sie 2026-11-24.', en: 'This is no day. Write 2026-11-24.' },
	'no-such-day': {
		de: 'Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.',
		en: 'There is no such day. Check day and month.'
	},
	'not-a-time': { de: 'Das ist keine Uhrzeit. Schreiben Sie 09:00.', en: 'This is no time of day. Write 09:00.' },
	'ends-before-it-begins': { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' },
	'not-one-line': { de: 'Hier ist kein Zeilenumbruch möglich.', en: 'A line break is not possible here.' },
	'not-plain-text': {
		de: 'Der Text enthält unsichtbare Steuerzeichen. Fügen Sie ihn als reinen Text ein.',
		en: 'The text holds invisible control characters. Paste it as plain text.'
	},
	'not-a-phone-number': {
		de: 'Das ist keine Telefonnummer. Ziffern und Leerzeichen, vorn höchstens ein Plus.',
		en: 'This is no telephone number. Digits and spaces, at most a plus in front.'
	},
	'not-a-language': {
		de: 'Das ist kein Sprachcode. Schreiben Sie etwa de, ar oder pt-BR.',
		en: 'This is no language code. Write de, ar or pt-BR, for instance.'
	},
	'not-a-time-zone': {
		de: 'Diese Zeitzone ist unbekannt. Schreiben Sie etwa Europe/Berlin.',
		en: 'This time zone is unknown. Write Europe/Berlin, for instance.'
	},
	'unknown-item': {
		de: 'Das steht weder im Entwurf noch im öffentlichen Text.',
		en: 'Neither the draft nor the public text has this.'
	},
	'not-an-item-id': {
		de: 'Eine Kennung besteht aus Buchstaben, Ziffern und Bindestrichen.',
		en: 'An id consists of letters, digits and hyphens.'
	},
	'same-id-twice': {
		de: 'Zwei Einträge der Liste haben dieselbe Kennung.',
		en: 'Two items of the list have the same id.'
	},
	'same-choice-twice': { de: 'Derselbe Wert steht zweimal da.', en: 'The same value stands there twice.' },
	'same-record-twice': { de: 'Derselbe Eintrag steht zweimal da.', en: 'The same record stands there twice.' },
	'not-a-hash': {
		de: 'Das ist keine Prüfsumme. Sie hat 64 Zeichen, Ziffern und a bis f.',
		en: 'This is no checksum. It has 64 characters, digits and a to f.'
	},
	'too-many-decimals': {
		de: 'Höchstens drei Stellen nach dem Komma sind möglich.',
		en: 'At most three decimal places are possible.'
	},
	'markup-not-allowed': {
		de: 'Erlaubt sind Absätze, Hervorhebungen, Listen, Zitate und Links; kein HTML, keine Überschriften, keine Bilder.',
		en: 'Paragraphs, emphasis, lists, quotations and links are allowed; no HTML, no headings, no pictures.'
	},
	'no-such-record': {
		de: 'Diesen Eintrag gibt es nicht, oder er ist von anderer Art.',
		en: 'There is no such record, or it is of another type.'
	},
	'no-such-area': {
		de: 'Dieses Gebiet hat das Netzwerk nicht. Nehmen Sie eines seiner Kürzel, oder tragen Sie das Gebiet zuerst beim Netzwerk ein und veröffentlichen Sie es.',
		en: 'The network has no such area. Take one of its codes, or first enter the area in the network and publish it.'
	},
	'not-a-postcode': {
		de: 'So sieht eine Postleitzahl nicht aus. Vielleicht fehlt eine Null am Anfang: Tabellenprogramme lassen sie weg.',
		en: 'A postcode does not look like this. Maybe a zero is missing at its beginning: spreadsheets leave it out.'
	},
	'not-a-picture': {
		de: 'Hier steht ein Bild, mit seiner Breite und Höhe. Laden Sie eines hoch.',
		en: 'A picture stands here, with its width and height. Upload one.'
	},
	'not-a-document': {
		de: 'Hier steht ein PDF. Laden Sie eines hoch.',
		en: 'A PDF stands here. Upload one.'
	},
	'no-such-file': {
		de: 'Diese Datei ist nicht gespeichert. Laden Sie sie zuerst hoch.',
		en: 'This file is not stored. Upload it first.'
	},
	'not-as-stored': {
		de: 'Art, Länge oder Maße sind andere als die der gespeicherten Datei. Übernehmen Sie, was beim Hochladen geantwortet wurde.',
		en: 'Type, length or size are not those of the stored file. Take over what the upload answered.'
	},
	'format-unknown': {
		de: 'Diese Version der Software kennt das Format nicht.',
		en: 'This version of the software does not know the format.'
	},
	'and-more': {
		de: 'Weitere Angaben sind falsch und hier nicht aufgeführt.',
		en: 'More is wrong and not listed here.'
	},
	wrong: { de: 'Dieser Wert passt nicht.', en: 'This value does not fit.' }
} as const satisfies Record<string, Words>;

export type IssueCode = keyof typeof issueWords;

/** What an editor reads instead of the validator's own messages, which are a machine's and in one language. */
export function issuesOf(error: z.core.$ZodError): Issue[] {
	const found = error.issues.flatMap(flatten);
	const listed = found.slice(0, listedIssues).map(issueOf);
	return found.length > listedIssues ? [...listed, furtherIssues(found.length - listedIssues)] : listed;
}

function issueOf({ issue, path }: Found): Issue {
	const code = codeOf(issue);
	return { path: path.join('.'), code, message: issueWords[code] };
}

function furtherIssues(count: number): Issue {
	const { de, en } = issueWords['and-more'];
	return { path: '', code: 'and-more', message: { de: `${de} Anzahl: ${count}.`, en: `${en} Number: ${count}.` } };
}

interface Found {
	issue: z.core.$ZodIssue;
	path: PropertyKey[];
}

/** An unknown field is named itself, a key by what is wrong with it, and a union by what is wrong with its nearest member. */
function flatten(issue: z.core.$ZodIssue): Found[] {
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ issue, path: [...issue.path, key] }));
	if (issue.code === 'invalid_key') return within(issue.path, issue.issues);
	if (issue.code === 'invalid_union' && issue.errors.length > 0) return within(issue.path, nearest(issue.errors));
	return [{ issue, path: issue.path }];
}

function within(path: PropertyKey[], issues: readonly z.core.$ZodIssue[]): Found[] {
	return issues.flatMap(flatten).map((inner) => ({ issue: inner.issue, path: [...path, ...inner.path] }));
}

/** The member that was meant: of the right kind if one is, then with the least wrong. */
function nearest(members: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
	return members.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function distance(issues: readonly z.core.$ZodIssue[]): number {
	const isOfAnotherKind = issues.some(
		({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
	);
	return issues.length + (isOfAnotherKind ? 1_000 : 0);
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
	if (isIssueCode(issue.message)) return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			return isMissing(issue) ? 'missing' : 'wrong-type';
		case 'unrecognized_keys':
			return 'unknown';
		case 'too_big':
			return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large';
		case 'too_small':
			return issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small';
		case 'invalid_value':
		case 'invalid_union':
			return 'not-a-choice';
		case 'invalid_format':
			return formatCode(issue.format);
		case 'not_multiple_of':
			return 'too-many-decimals';
		case 'invalid_key':
		case 'invalid_element':
		case 'custom':
			return 'wrong';
	}
}

/** Unless asked to report the input, the validator tells a missing value from a wrong one in its message alone. */
function isMissing(issue: z.core.$ZodIssue): boolean {
	return 'input' in issue ? issue.input === undefined : issue.message.endsWith('received undefined');
}

function formatCode(format: string): IssueCode {
	if (format === 'url') return 'not-an-address';
	if (format === 'email') return 'not-an-email';
	if (format === 'uuid') return 'not-an-id';
	if (format === 'date' || format === 'datetime') return 'not-a-date';
	return 'wrong';
}

function isIssueCode(message: string): message is IssueCode {
	return Object.hasOwn(issueWords, message);
}
