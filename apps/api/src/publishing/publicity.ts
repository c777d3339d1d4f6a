import type { Words } from '@kok/domain/words';

/** Why what was decided is not public yet, with words that say what to do. */
export const pendings = {
	'disk-full': {
		de: 'Der Datenträger ist voll, auch die Reserve ist verbraucht. Schaffen Sie Platz im Datenordner; die Website folgt dann von selbst innerhalb von Sekunden. Eilt es, halten Sie die Website an: Auch dann ist der Eintrag nicht mehr zu lesen.',
		en: 'The disk is full and its reserve is used up. Make room in the data folder; the site then follows by itself within seconds. If it is urgent, stop the site: then the record can no longer be read either.'
	},
	'database-behind-releases': {
		de: 'Die Datenbank kennt die Ausgabe im Ordner nicht, deshalb wird nichts veröffentlicht. „kok doctor“ sagt, wie es weitergeht. Eilt es, halten Sie die Website an.',
		en: 'The database does not know the release in the folder, so nothing is published. kok doctor says how to go on. If it is urgent, stop the site.'
	},
	'release-unreadable': {
		de: 'Die Ausgabe im Ordner ist nicht zu lesen, und nichts belegt, dass diese Datenbank sie versiegelt hat; deshalb wird nichts veröffentlicht. „kok doctor“ sagt, wie es weitergeht. Eilt es, halten Sie die Website an.',
		en: 'The release in the folder cannot be read, and nothing proves that this database sealed it, so nothing is published. kok doctor says how to go on. If it is urgent, stop the site.'
	},
	'pinned-content-lost': {
		de: 'Die frühere Ausgabe, die festgehalten ist, ist nicht mehr aufbewahrt. Beenden Sie das Festhalten; dann wird veröffentlicht, was zuletzt freigegeben war.',
		en: 'The earlier release that is pinned is no longer kept. End the pin; then what is published is sealed.'
	},
	'key-missing': withoutKey(),
	'key-unreadable': withoutKey(),
	'key-foreign': withoutKey(),
	'another-process': {
		de: 'Ein anderer Prozess veröffentlicht gerade. Ist es in einer Minute noch nicht öffentlich, sagen Sie es der Technik: Dann muss der Server neu starten.',
		en: 'Another process is publishing. If it is not public within a minute, tell whoever runs this: then the server has to be restarted.'
	},
	'still-publishing': {
		de: 'Die neue Ausgabe ist noch in Arbeit. Ist es in einer Minute noch nicht öffentlich, sagen Sie es der Technik: Dann muss der Server neu starten.',
		en: 'The new release is still being made. If it is not public within a minute, tell whoever runs this: then the server has to be restarted.'
	},
	'publishing-fails': {
		de: 'Die neue Ausgabe ließ sich nicht erstellen; der Server versucht es weiter. „kok doctor“ nennt die Ursache. Eilt es, halten Sie die Website an: Auch dann ist der Eintrag nicht mehr zu lesen.',
		en: 'The new release could not be made; the server goes on trying. “kok doctor” names the cause. If it is urgent, stop the site: then the record can no longer be read either.'
	}
} as const satisfies Record<string, Words>;

function withoutKey(): Words {
	return {
		de: 'Der Siegelschlüssel fehlt oder ist ein anderer, deshalb wird nichts veröffentlicht. „kok doctor“ sagt, wie es weitergeht. Eilt es, halten Sie die Website an.',
		en: 'The key that signs releases is missing or is another one, so nothing is published. kok doctor says how to go on. If it is urgent, stop the site.'
	};
}

export type Pending = keyof typeof pendings;

/** Whether the release in the folder follows the log up to an event: with which number, or why not yet. */
export type Publicity = { isReached: true; release?: number } | { isReached: false; because: Pending };
