import type { Words } from '@kok/domain/words';

const words = {
	'envelope-missing': missing,
	'envelope-unreadable': (file) => ({
		de: `Die Datei ${file} ist beschädigt: kein Umschlag einer Ausgabe.`,
		en: `The file ${file} is damaged: no envelope of a release.`
	}),
	'format-unknown': (file) => ({
		de: `Die Datei ${file} hat ein Format, das diese Version der Software nicht kennt.`,
		en: `The file ${file} has a format that this version of the software does not know.`
	}),
	'foreign-key': (file) => ({
		de: `Die Datei ${file} nennt einen anderen Schlüssel als den hier hinterlegten.`,
		en: `The file ${file} names another key than the one pinned here.`
	}),
	'key-superseded': (file) => ({
		de: `Die Datei ${file} nennt einen Schlüssel, den ein anderer abgelöst hat.`,
		en: `The file ${file} names a key that another one has taken the place of.`
	}),
	'signature-wrong': (file) => ({
		de: `Die Datei ${file} ist nicht oder falsch unterschrieben.`,
		en: `The file ${file} is not signed, or wrongly.`
	}),
	older: (file) => ({
		de: `Die Datei ${file} ist älter als die zuletzt geprüfte Ausgabe oder trägt deren Nummer ein zweites Mal.`,
		en: `The file ${file} is older than the release verified last, or bears its number a second time.`
	}),
	'content-missing': missing,
	'content-altered': altered,
	'content-unreadable': (file) => ({
		de: `Die Datei ${file} ist unterschrieben, lässt sich aber nicht lesen.`,
		en: `The file ${file} is signed, but cannot be read.`
	}),
	'media-missing': missing,
	'media-altered': altered,
	'release-unusable': (file) => ({
		de: `Die Ausgabe in ${file} ist echt, ließ sich hier aber nicht aufbereiten.`,
		en: `The release in ${file} is genuine, but could not be prepared here.`
	}),
	'not-kept': (file) => ({
		de: `Die Ausgabe in ${file} ließ sich nicht für einen Neustart aufbewahren.`,
		en: `The release in ${file} could not be kept for a restart.`
	})
} as const satisfies Record<string, (file: string) => Words>;

export type FaultCode = keyof typeof words;

/** Why a release is not taken, in words that name the file: `envelope.json`, `content/<hash>.json`, `media/<hash>`. */
export interface ReleaseFault {
	code: FaultCode;
	file: string;
	words: Words;
}

/** A fault of a file. */
export function faultOf(code: FaultCode, file: string): ReleaseFault {
	return { code, file, words: words[code](file) };
}

function missing(file: string): Words {
	return {
		de: `Die Datei ${file} fehlt oder ist nicht erreichbar.`,
		en: `The file ${file} is missing or out of reach.`
	};
}

function altered(file: string): Words {
	return {
		de: `Die Datei ${file} wurde verändert: Ihr Inhalt ist nicht der unterschriebene.`,
		en: `The file ${file} was altered: what it holds is not what was signed.`
	};
}
