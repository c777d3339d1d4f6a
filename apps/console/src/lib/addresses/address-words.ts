import type { Schemas } from '#lib/api/client.ts';
import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

/** What the page of web addresses says. It brings it along, so that others do not load it. */
const addressWordsIn = {
	de: {
		title: 'Webadressen',
		off: 'Auf diesem Server werden Webadressen nicht geprüft.',
		offThen: 'Wer den Server betreibt, hat das abgeschaltet (CHECK_ADDRESSES=off).',
		nothing: (when: string) => sentence`Seit ${when} lässt sich keine einzige Adresse erreichen.`,
		nothingThen: 'Vermutlich ist der Server vom Netz getrennt. Über die Adressen sagt das nichts.',
		dead: (count: number) => (count === 1 ? 'Eine Adresse führt ins Leere.' : `${count} Adressen führen ins Leere.`),
		deadThen: 'Wer darauf klickt, findet nichts mehr.',
		moved: (count: number) => (count === 1 ? 'Eine Adresse ist umgezogen.' : `${count} Adressen sind umgezogen.`),
		movedThen: 'Noch leitet die alte weiter.',
		none: 'Geprüft ist noch keine Adresse.',
		noneThen: 'Die ersten sind wenige Minuten nach einer Veröffentlichung an der Reihe.',
		well: 'Keine Adresse führt ins Leere.',
		wellThen: 'Jede öffentliche wird etwa einmal in der Woche geprüft.',
		unasked: (count: number) => (count === 1 ? 'Eine ist noch nicht geprüft.' : `${count} sind noch nicht geprüft.`),
		more: (count: number) =>
			count === 1 ? 'Eine weitere ist hier nicht gezeigt.' : `${count} weitere sind hier nicht gezeigt.`,
		sections: {
			gone: 'Führt ins Leere',
			silent: 'Antwortet nicht',
			moved: 'Umgezogen',
			refused: 'Nicht zu prüfen',
			accepted: 'Richtig so, wie sie sind'
		},
		refusedThen: 'Das heißt nicht, dass dort nichts ist. Sehen Sie selbst nach.',
		missing: (status: number, since: string) => sentence`Die Seite gibt es dort nicht mehr (${status}), seit ${since}.`,
		nameless: (since: string) => sentence`Den Namen der Website gibt es nicht mehr, seit ${since}.`,
		silent: (since: string) => sentence`Es kommt keine Antwort, seit ${since}.`,
		failing: (status: number, since: string) => sentence`Die Website meldet einen Fehler (${status}), seit ${since}.`,
		movedTo: 'Leitet auf Dauer weiter zu:',
		refused: (status: number) => `Die Website lässt Programme nicht nachsehen (${status}).`,
		notAsked:
			'Von diesem Server aus wird dort nicht nachgesehen: kein öffentliches Netz oder ein ungewöhnlicher Anschluss.',
		checked: (when: string) => sentence`Zuletzt geprüft: ${when}.`,
		states: { published: 'öffentlich', draft: 'im Entwurf', both: 'öffentlich, ein Entwurf liegt vor' },
		again: 'Noch einmal prüfen',
		take: 'Neue Adresse übernehmen',
		accept: 'Ist richtig so',
		doubt: 'Wieder melden',
		of: (address: string) => `: ${address}`,
		asking: 'Die Adresse wird geprüft …',
		outcomes: {
			reachable: 'Die Adresse ist wieder zu erreichen.',
			moved: 'Die Adresse ist umgezogen.',
			gone: 'Dort ist weiterhin nichts.',
			silent: 'Dort antwortet weiterhin nichts.',
			failing: 'Das ging diesmal nicht. Gemeldet wird es nach drei Versuchen in drei Tagen.',
			refused: 'Die Adresse lässt sich nicht prüfen.',
			unasked: 'Die Adresse wird in den nächsten Minuten geprüft.'
		},
		known: 'Geprüft wurde sie erst vor einem Augenblick.',
		later: 'Die Adresse wird in den nächsten Minuten geprüft.',
		taken: (count: number) =>
			count === 1
				? 'Ein Entwurf mit der neuen Adresse ist abgelegt. Öffentlich wird sie, wenn er veröffentlicht ist.'
				: `${count} Entwürfe mit der neuen Adresse sind abgelegt. Öffentlich wird sie, wenn sie veröffentlicht sind.`,
		notTaken: (count: number) =>
			count === 1
				? 'In einem Eintrag ging das nicht. Öffnen Sie das Feld, und schreiben Sie die Adresse dort hinein.'
				: `In ${count} Einträgen ging das nicht. Öffnen Sie die Felder, und schreiben Sie die Adresse dort hinein.`,
		inTheWay: (count: number) =>
			count === 1
				? 'An einer Stelle liegt ein Entwurf, an dem jemand anderes schreibt oder der schon gegengelesen wird. Er bleibt, wie er ist: Öffnen Sie dort das Feld.'
				: `An ${count} Stellen liegen Entwürfe, an denen jemand anderes schreibt oder die schon gegengelesen werden. Sie bleiben, wie sie sind: Öffnen Sie dort die Felder.`,
		goneFromDrafts:
			'In den Entwürfen steht die alte Adresse schon nicht mehr. Öffentlich weg ist sie, wenn sie veröffentlicht sind.',
		accepted: 'Diese Adresse wird nicht mehr gemeldet.',
		doubted: 'Diese Adresse wird wieder gemeldet.',
		foot: 'Geprüft wird nur, was öffentlich ist: Eine Anfrage verrät der anderen Seite, dass jemand die Adresse nennt.'
	},
	en: {
		title: 'Web addresses',
		off: 'On this server web addresses are not checked.',
		offThen: 'Whoever runs the server has switched it off (CHECK_ADDRESSES=off).',
		nothing: (when: string) => sentence`Since ${when} no address at all can be reached.`,
		nothingThen: 'The server is probably cut off from the network. That says nothing of the addresses.',
		dead: (count: number) => (count === 1 ? 'One address leads nowhere.' : `${count} addresses lead nowhere.`),
		deadThen: 'Whoever follows them finds nothing any more.',
		moved: (count: number) => (count === 1 ? 'One address has moved.' : `${count} addresses have moved.`),
		movedThen: 'The old one still leads on.',
		none: 'No address has been checked yet.',
		noneThen: 'The first ones have their turn a few minutes after something is published.',
		well: 'No address leads nowhere.',
		wellThen: 'Each public one is checked about once a week.',
		unasked: (count: number) => (count === 1 ? 'One has not been checked yet.' : `${count} have not been checked yet.`),
		more: (count: number) => (count === 1 ? 'One more is not shown here.' : `${count} more are not shown here.`),
		sections: {
			gone: 'Leads nowhere',
			silent: 'Does not answer',
			moved: 'Moved',
			refused: 'Could not be checked',
			accepted: 'Right as they are'
		},
		refusedThen: 'That does not mean that nothing is there. Look for yourself.',
		missing: (status: number, since: string) => sentence`The page is not there any more (${status}), since ${since}.`,
		nameless: (since: string) => sentence`The name of the website is gone, since ${since}.`,
		silent: (since: string) => sentence`No answer comes, since ${since}.`,
		failing: (status: number, since: string) =>
			sentence`The website says that it has failed (${status}), since ${since}.`,
		movedTo: 'Leads on for good to:',
		refused: (status: number) => `The website does not let programs look (${status}).`,
		notAsked: 'This server does not look there: it is no public network, or an unusual port.',
		checked: (when: string) => sentence`Last checked: ${when}.`,
		states: { published: 'public', draft: 'in a draft', both: 'public, and there is a draft' },
		again: 'Check again',
		take: 'Take the new address',
		accept: 'It is right as it is',
		doubt: 'Tell of it again',
		of: (address: string) => `: ${address}`,
		asking: 'The address is being checked …',
		outcomes: {
			reachable: 'The address can be reached again.',
			moved: 'The address has moved.',
			gone: 'There is still nothing.',
			silent: 'Still nothing answers.',
			failing: 'It failed this time. It is told of after three tries within three days.',
			refused: 'The address cannot be checked.',
			unasked: 'The address is checked within the next minutes.'
		},
		known: 'It was checked a moment ago.',
		later: 'The address is checked within the next minutes.',
		taken: (count: number) =>
			count === 1
				? 'A draft with the new address is filed. It is public once that is published.'
				: `${count} drafts with the new address are filed. It is public once they are published.`,
		notTaken: (count: number) =>
			count === 1
				? 'In one record that failed. Open the field and write the address there.'
				: `In ${count} records that failed. Open the fields and write the address there.`,
		inTheWay: (count: number) =>
			count === 1
				? 'In one place lies a draft that somebody else writes, or that is being read already. It stays as it is: open the field there.'
				: `In ${count} places lie drafts that somebody else writes, or that are being read already. They stay as they are: open the fields there.`,
		goneFromDrafts: 'The drafts name the old address no longer. It leaves the public texts once they are published.',
		accepted: 'This address is told of no more.',
		doubted: 'This address is told of again.',
		foot: 'Only what is public is checked: a request tells the other side that somebody names the address.'
	}
};

type AddressWords = (typeof addressWordsIn)['de'];

export const addressWords: AddressWords = addressWordsIn[language];

/** What was found at an address, and since when. */
export function sayFinding(
	{ state, said, status }: Pick<Schemas['WebAddress'], 'state' | 'said' | 'status'>,
	since: string
): string {
	if (state === 'moved') return addressWords.movedTo;
	if (said === 'not-asked') return addressWords.notAsked;
	if (state === 'refused') return addressWords.refused(status ?? 0);
	if (said === 'nameless') return addressWords.nameless(since);
	if (status === undefined) return addressWords.silent(since);
	return said === 'missing' ? addressWords.missing(status, since) : addressWords.failing(status, since);
}
