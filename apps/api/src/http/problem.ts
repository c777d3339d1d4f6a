import * as z from 'zod';
import { type RefusalCode, refusals } from '@kok/domain/refusals';
import { type Issue, issueWords } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';
import type { Context } from 'hono';
import { type AccountRefusal, accountRefusals } from '../commands/accounts/refusals.ts';
import { type EmbargoRefusal, embargoRefusals } from '../commands/embargo/refusals.ts';
import { type LeavingRefusal, leavingRefusals } from '../commands/leaving/refusals.ts';
import { type TokenRefusal, tokenRefusals } from '../commands/tokens.ts';
import { type LawRefusal, lawRefusals } from '../law/refusals.ts';
import { type KeepingRefusal, keepingRefusals } from '../media/keeping-refusals.ts';
import { type MediaRefusal, mediaRefusals } from '../media/refusals.ts';

interface ProblemKind {
	status: number;
	title: Words;
	/** What a person does then: it is said in the console, and names no header and no member of an answer. */
	advice: Words;
	/** What a program does then, where that is more. It stands at the address of the problem. */
	forPrograms?: Words;
}

/** The console meets none of these where it is as new as the server. */
const reload = {
	de: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
	en: 'Load the page anew and try again.'
} as const satisfies Words;

/** Every kind of "no" of this API, at `/api/problems/<code>`. */
export const problems = {
	'malformed-json': {
		status: 400,
		title: { de: 'Der Inhalt ist kein gültiges JSON', en: 'The body is no valid JSON' },
		advice: {
			de: 'Prüfen Sie Klammern, Kommas und Anführungszeichen, und ob er in UTF-8 gesendet wird.',
			en: 'Check brackets, commas and quotes, and whether it is sent in UTF-8.'
		}
	},
	'unknown-parameter': {
		status: 400,
		title: { de: 'Diese Angabe in der Adresse gibt es nicht', en: 'The address has a parameter that does not exist' },
		advice: {
			de: 'Prüfen Sie, wie sie geschrieben ist, und nennen Sie jede nur einmal.',
			en: 'Check its spelling, and give each only once.'
		},
		forPrograms: { de: '„issues“ nennt sie.', en: '“issues” names it.' }
	},
	'not-signed-in': {
		status: 401,
		title: { de: 'Wer sind Sie?', en: 'Who are you?' },
		advice: {
			de: 'Melden Sie sich an. Ein Programm braucht einen Zugang, der noch gilt; einen neuen richtet die Leitung ein.',
			en: 'Sign in. A program needs an access that still holds; an admin makes a new one.'
		},
		forPrograms: { de: 'Senden Sie „Authorization: Bearer kok_…“.', en: 'Send “Authorization: Bearer kok_…”.' }
	},
	'sign-in-failed': {
		status: 401,
		title: { de: 'So geht die Anmeldung nicht', en: 'This does not sign you in' },
		advice: {
			de: 'Prüfen Sie, was Sie eingegeben haben, und beginnen Sie von vorn. Ob es zu einer Adresse ein Konto gibt, wird hier niemandem gesagt.',
			en: 'Check what you entered and begin again. Nobody is told here whether there is an account for an address.'
		}
	},
	'cross-site': {
		status: 403,
		title: { de: 'Diese Anfrage kam von einer anderen Website', en: 'This request came from another site' },
		advice: {
			de: 'Öffnen Sie die Seite dieses Servers selbst, und versuchen Sie es dort noch einmal.',
			en: 'Open the page of this server itself, and try again there.'
		}
	},
	'step-up-needed': {
		status: 403,
		title: { de: 'Bitte bestätigen Sie, dass Sie es sind', en: 'Please confirm that it is you' },
		advice: {
			de: 'Geben Sie einen Code Ihrer App ein oder nehmen Sie Ihren Passkey. Das gilt für zehn Minuten.',
			en: 'Enter a code of your app or use your passkey. It counts for ten minutes.'
		}
	},
	'not-allowed': {
		status: 403,
		title: { de: 'Das steht dieser Rolle nicht zu', en: 'This role may not do that' },
		advice: { de: 'Bitten Sie die Geschäftsstelle darum.', en: 'Ask the office to do it.' }
	},
	'no-mandate': {
		status: 403,
		title: { de: 'Gerade gilt kein Mandat', en: 'No mandate holds at the moment' },
		advice: {
			de: 'Ein Mandat ist zu Ende oder hat noch nicht begonnen. Bitten Sie die Geschäftsstelle um ein neues.',
			en: 'A mandate has ended or has not begun. Ask the office for a new one.'
		}
	},
	'not-found': {
		status: 404,
		title: { de: 'Hier ist nichts', en: 'There is nothing here' },
		advice: { de: 'Prüfen Sie die Adresse und die Kennung.', en: 'Check the address and the id.' }
	},
	'method-not-allowed': {
		status: 405,
		title: { de: 'Diese Methode gibt es hier nicht', en: 'There is no such method here' },
		advice: reload,
		forPrograms: { de: 'Die Kopfzeile „Allow“ nennt die möglichen.', en: 'The header “Allow” names those there are.' }
	},
	'too-slow': {
		status: 408,
		title: { de: 'Der Inhalt kam zu langsam an', en: 'The body came too slowly' },
		advice: {
			de: 'Prüfen Sie die Verbindung und senden Sie es noch einmal.',
			en: 'Check the connection and send it once more.'
		}
	},
	refused: {
		status: 409,
		title: { de: 'Die Regeln lassen das jetzt nicht zu', en: 'The rules do not allow this now' },
		advice: {
			de: 'Bei jeder Regel steht, was zuvor zu tun ist.',
			en: 'Each rule says what is to be done first.'
		},
		forPrograms: {
			de: '„refusal“ nennt die Regel, „words“ den Ausweg.',
			en: '“refusal” names the rule, “words” the way out.'
		}
	},
	erased: {
		status: 410,
		title: { de: 'Dieser Text wurde zum Schutz gelöscht', en: 'This text was erased for protection' },
		advice: {
			de: 'Er kommt nicht wieder. Das Logbuch nennt, wer ihn wann gelöscht hat.',
			en: 'It does not come back. The log says who erased it and when.'
		}
	},
	stale: {
		status: 412,
		title: { de: 'Das hat jemand geändert, seit Sie es lasen', en: 'Someone changed this since you read it' },
		advice: {
			de: 'Sehen Sie nach, was jetzt gilt, und führen Sie beides zusammen.',
			en: 'Look at what holds now, and merge both.'
		},
		forPrograms: {
			de: '„current“ zeigt, was jetzt gilt. Senden Sie, was Sie daraus machen, mit der neuen Revision.',
			en: '“current” shows what holds now. Send what you make of both with the new revision.'
		}
	},
	'too-large': {
		status: 413,
		title: { de: 'Das ist zu groß', en: 'This is too large' },
		advice: {
			de: 'Kürzen Sie den Text. Auf einmal gehen höchstens 256 KiB, beim Anmelden 16 KiB.',
			en: 'Shorten the text. At once 256 KiB are taken at most, 16 KiB when signing in.'
		}
	},
	'file-too-large': {
		status: 413,
		title: { de: 'Diese Datei ist zu groß', en: 'This file is too large' },
		advice: {
			de: 'Eine Datei fasst höchstens 20 MiB. Verkleinern Sie Bilder, teilen Sie Dokumente auf.',
			en: 'A file holds at most 20 MiB. Make pictures smaller, divide documents.'
		}
	},
	'table-too-large': {
		status: 413,
		title: { de: 'Diese Tabelle ist zu groß', en: 'This table is too large' },
		advice: {
			de: 'Eine Tabelle fasst höchstens 20 MiB. Teilen Sie sie.',
			en: 'A table holds at most 20 MiB. Split it.'
		}
	},
	'not-json': {
		status: 415,
		title: { de: 'Hier wird JSON erwartet', en: 'JSON is expected here' },
		advice: reload,
		forPrograms: { de: 'Senden Sie „Content-Type: application/json“.', en: 'Send “Content-Type: application/json”.' }
	},
	'not-a-table': {
		status: 415,
		title: { de: 'Hier wird eine Tabelle in CSV erwartet', en: 'A table in CSV is expected here' },
		advice: {
			de: 'Wählen Sie eine Datei in CSV oder eine Arbeitsmappe.',
			en: 'Choose a file in CSV or a workbook.'
		},
		forPrograms: { de: 'Senden Sie „Content-Type: text/csv“.', en: 'Send “Content-Type: text/csv”.' }
	},
	'invalid-request': {
		status: 422,
		title: { de: 'Angaben fehlen oder passen nicht', en: 'Something is missing or does not fit' },
		advice: {
			de: 'Prüfen Sie, was Sie eingetragen haben: Bei jeder Angabe, die nicht passt, steht der Grund.',
			en: 'Check what you entered: each value that does not fit has the reason with it.'
		},
		forPrograms: { de: '„issues“ nennt jede Stelle.', en: '“issues” names every place.' }
	},
	'faulty-rows': {
		status: 422,
		title: { de: 'Zeilen der Tabelle sind fehlerhaft', en: 'Rows of the table are faulty' },
		advice: {
			de: 'Nichts wurde übernommen. Bei jeder Zeile, die nicht stimmt, stehen die Spalte und der Grund.',
			en: 'Nothing was brought in. Each row that is wrong has the column and the reason with it.'
		},
		forPrograms: {
			de: '„rows“ nennt jede Zeile, Spalte und den Grund.',
			en: '“rows” names every row, column and reason.'
		}
	},
	'file-refused': {
		status: 422,
		title: { de: 'Diese Datei wird nicht angenommen', en: 'This file is not taken' },
		advice: {
			de: 'Zu jedem Grund steht, was an der Datei zu ändern ist.',
			en: 'Each reason says what is to be changed in the file.'
		},
		forPrograms: {
			de: '„refusal“ nennt den Grund, „words“ den Ausweg.',
			en: '“refusal” names the reason, “words” the way out.'
		}
	},
	'precondition-required': {
		status: 428,
		title: { de: 'Welche Revision haben Sie gelesen?', en: 'Which revision did you read?' },
		advice: {
			de: 'Laden Sie die Seite neu, und ändern Sie, was dort steht.',
			en: 'Load the page anew, and change what stands there.'
		},
		forPrograms: {
			de: 'Ändern: „If-Match“ mit dem ETag, den Sie lasen, samt seinen Anführungszeichen, wie in If-Match: "2". Anlegen: „If-None-Match: *“.',
			en: 'To change: “If-Match” with the ETag you read and its quotation marks, as in If-Match: "2". To create: “If-None-Match: *”.'
		}
	},
	'too-many': {
		status: 429,
		title: { de: 'Zu viele Änderungen in kurzer Zeit', en: 'Too many changes in a short time' },
		advice: {
			de: 'Warten Sie eine Minute und versuchen Sie es noch einmal.',
			en: 'Wait a minute and try again.'
		}
	},
	'too-many-tries': {
		status: 429,
		title: { de: 'Zu viele Versuche in kurzer Zeit', en: 'Too many tries in a short time' },
		advice: {
			de: 'Nach spätestens einer Viertelstunde können Sie es wieder versuchen. Mit einem Passkey kommen Sie auch jetzt hinein.',
			en: 'You can try again after a quarter of an hour at the latest. With a passkey you get in now too.'
		}
	},
	'no-room': {
		status: 507,
		title: { de: 'Der Datenträger ist voll', en: 'The disk is full' },
		advice: {
			de: 'Nichts wurde gespeichert. Schaffen Sie Platz im Datenordner und versuchen Sie es noch einmal. Muss jemand sofort geschützt werden, halten Sie die Website an.',
			en: 'Nothing was saved. Make room in the data folder and try again. If someone must be protected at once, stop the site.'
		}
	},
	'database-away': {
		status: 503,
		title: { de: 'Die Datenbank ist gerade nicht erreichbar', en: 'The database is out of reach at the moment' },
		advice: {
			de: 'Warten Sie einige Sekunden und versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie es der Technik.',
			en: 'Wait some seconds and try again. If it stays so, tell whoever runs this.'
		},
		forPrograms: { de: '/healthz nennt die Ursache.', en: '/healthz names the cause.' }
	},
	'database-busy': {
		status: 503,
		title: { de: 'Die Datenbank ist gerade gesperrt', en: 'The database is locked at the moment' },
		advice: {
			de: 'Nichts wurde gespeichert. Warten Sie einige Sekunden und versuchen Sie es noch einmal.',
			en: 'Nothing was saved. Wait some seconds and try again.'
		}
	},
	unexpected: {
		status: 500,
		title: { de: 'Bei uns ist etwas schiefgegangen', en: 'Something went wrong on our side' },
		advice: {
			de: 'Versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie der Technik, was Sie getan haben und um wie viel Uhr.',
			en: 'Try again. If it stays so, tell whoever runs this what you did, and at what time.'
		},
		forPrograms: {
			de: 'Mit der „requestId“ findet die Technik die Anfrage im Protokoll des Servers.',
			en: 'By the “requestId” whoever runs this finds the request in the log of the server.'
		}
	},
	busy: {
		status: 503,
		title: { de: 'Gerade ist zu viel auf einmal zu tun', en: 'There is too much to do at once' },
		advice: {
			de: 'Warten Sie eine halbe Minute und versuchen Sie es noch einmal.',
			en: 'Wait half a minute and try again.'
		}
	}
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problems;
type StatusOf<Code extends ProblemCode> = (typeof problems)[Code]['status'];

export const BothLanguages = z.object({ de: z.string(), en: z.string() }).meta({ id: 'Words' });

type AnyRefusal =
	| RefusalCode
	| TokenRefusal
	| MediaRefusal
	| KeepingRefusal
	| AccountRefusal
	| LeavingRefusal
	| EmbargoRefusal
	| LawRefusal;

/** Words of every refusal, the domain's and the API's own. */
export const refusalWords: Readonly<Record<AnyRefusal, Words>> = {
	...refusals,
	...tokenRefusals,
	...mediaRefusals,
	...keepingRefusals,
	...accountRefusals,
	...leavingRefusals,
	...embargoRefusals,
	...lawRefusals
};

const ProblemType = z
	.enum(keysOf(problems).map((code) => `/api/problems/${code}` as const))
	.meta({ id: 'ProblemType' });
export const Refusal = z
	.enum(keysOf(refusalWords))
	.meta({ id: 'Refusal', description: 'Code of the rule that said no' });
const IssueCodeShown = z.enum(keysOf(issueWords)).meta({ id: 'IssueCode' });

/** RFC 9457 (Problem Details). `type` is an address that answers "what does this mean and what can I do?" */
const Problem = z
	.object({
		type: ProblemType,
		title: z.string(),
		status: z.int(),
		requestId: z.string(),
		/** What to do, in German and English. */
		words: BothLanguages,
		/** Code of the rule that said no. */
		refusal: Refusal.optional(),
		/** What is wrong, and where. */
		issues: z.array(z.object({ path: z.string(), code: IssueCodeShown, message: BothLanguages })).optional(),
		current: z
			.unknown()
			.optional()
			.meta({
				description: 'After 412: what holds now',
				anyOf: [{ $ref: '#/components/schemas/Part' }, { $ref: '#/components/schemas/Record' }]
			}),
		/** For a set: the fate of each part that stood in the way. */
		parts: z.array(z.unknown()).optional(),
		/** For a table: each faulty row. */
		rows: z.array(z.unknown()).optional()
	})
	.meta({ id: 'Problem' });

export interface ProblemDetails {
	refusal?: AnyRefusal;
	issues?: readonly Issue[];
	current?: unknown;
	parts?: readonly unknown[];
	rows?: readonly unknown[];
}

/** Answers with a problem. The status stays generic, so a route's declared responses are checked against it. */
export function problem<Code extends ProblemCode>(c: Context, code: Code, details: ProblemDetails = {}) {
	const status: StatusOf<Code> = problems[code].status;
	const words = details.refusal ? refusalWords[details.refusal] : problems[code].advice;
	const { issues, parts, rows, ...rest } = details;
	const body = {
		type: `/api/problems/${code}` as const,
		title: problems[code].title.en,
		status,
		requestId: requestIdOf(c),
		words: { ...words },
		...rest,
		...(issues && { issues: issues.map((issue) => ({ ...issue, message: { ...issue.message } })) }),
		...(parts && { parts: [...parts] }),
		...(rows && { rows: [...rows] })
	};
	return c.json(body, status, { 'content-type': 'application/problem+json' });
}

/** The responses that a route may declare, by problem code. */
export function problemResponses<Code extends ProblemCode>(codes: readonly Code[]) {
	const content = { 'application/problem+json': { schema: Problem } };
	const responses = codes.map((code) => [problems[code].status, { description: problems[code].title.en, content }]);
	return Object.fromEntries(responses) as Record<StatusOf<Code>, { description: string; content: typeof content }>;
}

/** Set by the first middleware on every request. */
function requestIdOf(c: Context): string {
	const id: unknown = c.get('requestId');
	return typeof id === 'string' ? id : '';
}

function keysOf<Key extends string>(catalogue: Readonly<Record<Key, unknown>>): Key[] {
	return Object.keys(catalogue) as Key[];
}
