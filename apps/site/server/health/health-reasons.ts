import type { Words } from '@kok/domain/words';
import type { FaultCode, ReleaseFault } from '@kok/release/fault';

/** One thing that is wrong, as `/healthz` says it. */
export interface Reason {
	code: ReasonCode;
	words: Words;
	/** What the operator does about it. */
	mend: Words;
}

type ReasonCode = keyof typeof mends;
type OwnCode = Exclude<ReasonCode, FaultCode>;

/** A file of the release is not good: the API makes it whole. */
const makeWhole: Words = {
	de: 'Führen Sie „kok publish“ auf dem Server aus, der versiegelt; „kok verify“ prüft das Ergebnis.',
	en: 'Run kok publish on the server that seals; kok verify checks the outcome.'
};

/** What to do about everything that can be wrong with the site. `docs/operations.md` has a line for each. */
export const mends = {
	'envelope-missing': makeWhole,
	'envelope-unreadable': makeWhole,
	'signature-wrong': makeWhole,
	'content-missing': makeWhole,
	'content-altered': makeWhole,
	'media-missing': makeWhole,
	'media-altered': makeWhole,
	'format-unknown': updateSite(),
	'content-unreadable': updateSite(),
	'foreign-key': lookAtKeys(),
	'key-superseded': lookAtKeys(),
	older: {
		de: 'Jemand hat einen alten Ordner eingespielt: „kok doctor“ auf dem Server, der versiegelt, sagt, wie es weitergeht.',
		en: 'Someone restored an old folder: kok doctor on the server that seals says how to go on.'
	},
	'release-unusable': {
		de: 'Das Protokoll der Website nennt den Grund; meist fehlt Arbeitsspeicher oder Platz.',
		en: 'The site’s log says why; most often memory or room is short.'
	},
	'not-kept': {
		de: 'Schaffen Sie Platz und Schreibrecht in DATA_DIR/site; „df -h“ zeigt den freien Platz.',
		en: 'Make room and give the right to write in DATA_DIR/site; df -h shows the free room.'
	},
	'public-key-missing': {
		de: 'Starten Sie die API; sie legt den Schlüssel an. Sonst zeigen Sie mit RELEASE_KEY auf ihn.',
		en: 'Start the API, which makes the key, or point RELEASE_KEY at it.'
	},
	'no-release-yet': {
		de: 'Starten Sie die API; „kok publish“ versiegelt, sobald etwas öffentlich ist.',
		en: 'Start the API; kok publish seals as soon as something is public.'
	},
	'release-old': lookAtApi(),
	'sealing-stopped': lookAtApi(),
	'release-from-future': {
		de: 'Stellen Sie die Uhr des Rechners („timedatectl“); stimmt sie, sagt „kok doctor“, wie es weitergeht.',
		en: 'Set the machine’s clock (timedatectl); where it is right, kok doctor says how to go on.'
	}
} as const satisfies Record<string, Words>;

const ownWords: Readonly<Record<OwnCode, Words>> = {
	'public-key-missing': {
		de: 'Der öffentliche Schlüssel der Ausgaben ist noch nicht da.',
		en: 'The public key of the releases is not there yet.'
	},
	'no-release-yet': { de: 'Noch ist keine Ausgabe gekommen.', en: 'No release has come yet.' },
	'release-old': {
		de: 'Die Ausgabe ist älter, als das Netzwerk erlaubt.',
		en: 'The release is older than the network allows.'
	},
	'sealing-stopped': {
		de: 'Seit mehr als 26 Stunden kam keine neue Ausgabe, obwohl jede Nacht eine versiegelt wird.',
		en: 'No release has come for more than 26 hours, although one is sealed every night.'
	},
	'release-from-future': {
		de: 'Die Ausgabe trägt einen Zeitpunkt, der noch nicht gekommen ist.',
		en: 'The release bears an instant that has not come yet.'
	}
};

export function reasonOfFault({ code, words }: ReleaseFault): Reason {
	return { code, words, mend: mends[code] };
}

export function reasonOf(code: OwnCode): Reason {
	return { code, words: ownWords[code], mend: mends[code] };
}

function lookAtKeys(): Words {
	return {
		de: 'Auf dem Server, der versiegelt: „kok doctor“. Anderswo: fragen Sie, wer versiegelt, ob dort ohne Nachweis ein neuer Schlüssel gemacht wurde („kok key replace“). Nur dann legen Sie ihn unter RELEASE_KEY ab.',
		en: 'On the server that seals: kok doctor. Elsewhere: ask whoever seals whether a new key was made there without proof (kok key replace). Only then put it where RELEASE_KEY points.'
	};
}

function updateSite(): Words {
	return {
		de: 'Bringen Sie diese Website auf die Version der Software, die auf dem versiegelnden Server läuft.',
		en: 'Bring this site to the version of the software that seals.'
	};
}

function lookAtApi(): Words {
	return {
		de: 'Sehen Sie nach, ob die API läuft und warum sie nicht versiegelt: „kok doctor“.',
		en: 'See whether the API runs, and why it does not seal: kok doctor.'
	};
}
