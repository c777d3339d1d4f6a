import type { Words } from '@kok/domain/words';

interface Condition {
	/** What is the case. */
	words: Words;
	/** What the operator does about it, with the command. DATA_DIR stands for the data folder. */
	mend: Words;
}

/** Everything that can be wrong with a running system, by code. `docs/operations.md` has a line for each. */
export const conditions = {
	'data-folder-missing': {
		words: { de: 'Der Datenordner fehlt.', en: 'The data folder is not there.' },
		mend: {
			de: 'Setzen Sie DATA_DIR auf den richtigen Ordner, oder starten Sie einmal mit npm start.',
			en: 'Set DATA_DIR to the right folder, or run npm start once'
		}
	},
	'disk-nearly-full': {
		words: {
			de: 'Auf dem Datenträger sind weniger als 500 MiB frei; eine Sicherung kann misslingen.',
			en: 'Less than 500 MiB are free on the disk; a backup may fail.'
		},
		mend: {
			de: 'Schaffen Sie Platz. „du -xh DATA_DIR | sort -h“ zeigt, was ihn braucht.',
			en: 'Make room; du -xh DATA_DIR | sort -h shows what takes it'
		}
	},
	'database-missing': {
		words: { de: 'Die Datenbank fehlt.', en: 'The database is missing.' },
		mend: {
			de: 'Spielen Sie eine Sicherung ein. Auf einem neuen Server legt npm start sie an.',
			en: 'Run npm start on a new server, or restore a backup'
		}
	},
	'database-unreachable': {
		words: { de: 'Die Datenbank antwortet nicht.', en: 'The database does not answer.' },
		mend: {
			de: 'Prüfen Sie PostgreSQL („systemctl status postgresql“) und DATABASE_URL. Sobald die Datenbank wieder antwortet, geht alles von selbst weiter.',
			en: 'See to PostgreSQL (systemctl status postgresql) and to DATABASE_URL; once it is back, all goes on by itself'
		}
	},
	'database-busy': {
		words: {
			de: 'Ein anderer Prozess hält die Datenbank seit Sekunden gesperrt.',
			en: 'Another process has been holding the database locked for seconds.'
		},
		mend: {
			de: 'Warten Sie, bis er fertig ist. „fuser -v DATA_DIR/kok.sqlite“ nennt ihn, bei PostgreSQL die Sicht „pg_stat_activity“.',
			en: 'Wait until it has finished; fuser -v DATA_DIR/kok.sqlite names it, with PostgreSQL the view pg_stat_activity'
		}
	},
	'database-read-only': {
		words: {
			de: 'In den Datenordner oder die Datenbank lässt sich nicht schreiben.',
			en: 'The data folder or the database cannot be written.'
		},
		mend: {
			de: 'Geben Sie dem Nutzer des Servers das Recht („chown -R NUTZER DATA_DIR; chmod -R u+rwX DATA_DIR“). Wurde der Datenträger nach einem Fehler nur lesbar eingehängt, prüfen Sie ihn („dmesg“).',
			en: 'Give the server’s user the right (chown -R USER DATA_DIR; chmod -R u+rwX DATA_DIR); where the disk was remounted read-only after a fault, check it (dmesg)'
		}
	},
	'database-newer': {
		words: {
			de: 'Eine neuere Version der Software hat die Datenbank angelegt; diese Version kann sie nicht lesen.',
			en: 'A newer version of the software made the database; this one does not know it.'
		},
		mend: {
			de: 'Verwenden Sie die neuere Version. Zurück geht es nur mit der Kopie in DATA_DIR/before-migration; was seither geschrieben wurde, fehlt darin.',
			en: 'Use the newer version. The way back is the copy in DATA_DIR/before-migration, without what was written since'
		}
	},
	'database-outdated': {
		words: {
			de: 'Die Datenbank stammt von einer älteren Version der Software.',
			en: 'The database belongs to an older version of the software.'
		},
		mend: {
			de: 'Führen Sie „npm start“ aus; das bringt sie auf den neuen Stand.',
			en: 'Run npm start, which brings it up to date'
		}
	},
	'database-damaged': {
		words: { de: 'Die Datenbank ist beschädigt.', en: 'The database is damaged.' },
		mend: {
			de: 'Halten Sie den Server an und spielen Sie eine Sicherung ein.',
			en: 'Stop the server and restore a backup'
		}
	},
	'log-broken': {
		words: {
			de: 'Das Protokoll wurde verändert: Seine Kette passt nicht zusammen.',
			en: 'The log was altered: its chain does not fit together.'
		},
		mend: {
			de: 'Spielen Sie eine Sicherung ein, bevor etwas geschrieben wird.',
			en: 'Restore a backup before anything is written'
		}
	},
	'changes-unlike-log': {
		words: {
			de: 'Die Tabelle, über die Verläufe gefunden werden, sagt etwas anderes als das Protokoll. In einem Verlauf kann etwas fehlen.',
			en: 'The table by which histories are found says something else than the log. Something may be missing in a history.'
		},
		mend: {
			de: '„kok reindex“ füllt sie neu aus dem Protokoll; fragen Sie, wer in die Datenbank schreiben kann.',
			en: 'kok reindex fills it anew from the log; ask who can write to the database'
		}
	},
	'lists-unlike-records': {
		words: {
			de: 'Die Tabellen, aus denen Listen und die Suche kommen, sagen etwas anderes als die Einträge. In einer Liste kann etwas fehlen oder veraltet sein.',
			en: 'The tables that lists and the search are read from say something else than the records. Something may be missing in a list, or out of date.'
		},
		mend: {
			de: '„kok reindex“ füllt sie neu aus den Einträgen; fragen Sie, wer in die Datenbank schreiben kann.',
			en: 'kok reindex fills them anew from the records; ask who can write to the database'
		}
	},
	'files-lost': {
		words: {
			de: 'Bilder oder Dokumente fehlen oder wurden verändert.',
			en: 'Pictures or documents are missing or were altered.'
		},
		mend: {
			de: 'Spielen Sie den Ordner DATA_DIR/media aus einer Sicherung ein, oder laden Sie die Dateien neu hoch.',
			en: 'Restore the folder DATA_DIR/media from a backup, or upload them again'
		}
	},
	'key-missing': {
		words: {
			de: 'Der Schlüssel, der Ausgaben unterschreibt, fehlt. Nichts wird versiegelt; die Website zeigt die letzte Ausgabe.',
			en: 'The key that signs releases is missing. Nothing is sealed; the site shows the last release.'
		},
		mend: {
			de: 'Spielen Sie DATA_DIR/keys/release.key aus seiner Sicherung ein und führen Sie „kok publish“ aus. Ist der Schlüssel verloren, macht „kok key recover DATEI“ mit dem Wiederherstellungsschlüssel einen neuen; ohne diesen „kok key replace --unproven“.',
			en: 'Restore DATA_DIR/keys/release.key from its backup and run kok publish. If it is lost, kok key recover FILE makes a new one with the recovery key, and without one kok key replace --unproven'
		}
	},
	'key-unreadable': {
		words: {
			de: 'Eine Datei in DATA_DIR/keys lässt sich nicht lesen, ist kein Schlüssel, oder die beiden gehören nicht zusammen. Nichts wird versiegelt.',
			en: 'A file in DATA_DIR/keys cannot be read, is no key, or the two do not belong together. Nothing is sealed.'
		},
		mend: {
			de: 'Prüfen Sie, wem die Dateien gehören („ls -l DATA_DIR/keys“), oder spielen Sie den Ordner aus seiner Sicherung ein.',
			en: 'See whose the files are (ls -l DATA_DIR/keys), or restore the folder from its backup'
		}
	},
	'key-foreign': {
		words: {
			de: 'Der Schlüssel in DATA_DIR/keys ist nicht der, den die Datenbank von der letzten Ausgabe kennt. Nichts wird versiegelt; die Website zeigt die letzte Ausgabe.',
			en: 'The key in DATA_DIR/keys is not the one that the database knows from the last release. Nothing is sealed; the site shows the last release.'
		},
		mend: {
			de: 'Spielen Sie DATA_DIR/keys aus seiner Sicherung ein; auf einem zweiten Server kopieren Sie den Ordner vom ersten. Ist der Schlüssel verloren oder gestohlen, hilft „kok key recover DATEI“, ohne Wiederherstellungsschlüssel „kok key replace --unproven“.',
			en: 'Restore DATA_DIR/keys from its backup; on a second server copy that folder from the first. If the key is lost or stolen, run kok key recover FILE, and without a recovery key kok key replace --unproven'
		}
	},
	'key-open': {
		words: {
			de: 'Andere Nutzer dieses Rechners können den Schlüssel lesen, der Ausgaben unterschreibt.',
			en: 'Other users of this machine can read the key that signs releases.'
		},
		mend: {
			de: 'Führen Sie „chmod 600 DATA_DIR/keys/release.key“ aus.',
			en: 'Run chmod 600 DATA_DIR/keys/release.key'
		}
	},
	'codes-unreadable': {
		words: {
			de: 'DATA_DIR/keys/codes.key fehlt oder ist ein anderer Schlüssel als der, mit dem Geheimnisse von Apps für Codes verschlüsselt sind. Die Codes dieser Personen gelten nicht.',
			en: 'DATA_DIR/keys/codes.key is missing, or it is another key than the one by which secrets of apps for codes are encrypted. The codes of these people are not taken.'
		},
		mend: {
			de: 'Legen Sie die frühere Datei DATA_DIR/keys/codes.key wieder an ihren Platz und starten Sie neu: „kok restore“ einer Sicherung in einen leeren Ordner bringt sie unter keys. Die Datei, die jetzt dort liegt, benennen Sie vorher um; wer mit ihr eine App eingerichtet hat, richtet danach noch einmal eine ein. Ist die frühere verloren, kommen diese Personen mit Passkey oder Ersatzcode herein und nehmen unter „Konto“ eine neue App; alle anderen lassen zwei Personen unter „Personen“ wieder ein.',
			en: 'Put the earlier file DATA_DIR/keys/codes.key back in its place and start again: kok restore of a backup into an empty folder brings it, under keys. Rename the file that lies there now before; whoever set up an app with that one does so once more. If the earlier one is lost, these people come in by a passkey or a code that they wrote down and take another app on their account page; all others are let in again by two people, on the page People'
		}
	},
	'files-open': {
		words: {
			de: 'Andere Nutzer dieses Rechners können Entwürfe, Notizen oder Tokens lesen.',
			en: 'Other users of this machine can read drafts, notes or tokens.'
		},
		mend: {
			de: 'Führen Sie „chmod go-rwx DATA_DIR/kok.sqlite* DATA_DIR/media DATA_DIR/keys/codes.key; chmod go-rw DATA_DIR DATA_DIR/keys“ aus.',
			en: 'Run chmod go-rwx DATA_DIR/kok.sqlite* DATA_DIR/media DATA_DIR/keys/codes.key; chmod go-rw DATA_DIR DATA_DIR/keys'
		}
	},
	'wal-large': {
		words: {
			de: 'Was zuletzt geschrieben wurde, kommt nicht in die Datenbankdatei; ihr Protokoll wächst.',
			en: 'What was written lately does not come into the database file; its write-ahead log grows.'
		},
		mend: {
			de: 'Halten Sie an, was die Datenbank offen hält („fuser -v DATA_DIR/kok.sqlite“), und starten Sie den Server neu. Kopieren Sie die Datenbank nie ohne kok.sqlite-wal.',
			en: 'Stop what holds the database open (fuser -v DATA_DIR/kok.sqlite) and restart the server; never copy the database without kok.sqlite-wal'
		}
	},
	'release-unfit': {
		words: {
			de: 'Die Ausgabe im Ordner fehlt, ist beschädigt oder wurde von anderen unterschrieben.',
			en: 'The release in the folder is missing, damaged, or not from here.'
		},
		mend: { de: 'Führen Sie „kok publish“ aus.', en: 'Run kok publish' }
	},
	'release-behind': {
		words: {
			de: 'Im Ordner liegt eine andere Ausgabe als die zuletzt versiegelte.',
			en: 'The folder holds another release than the one sealed last.'
		},
		mend: { de: 'Führen Sie „kok publish“ aus.', en: 'Run kok publish' }
	},
	'protection-pending': {
		words: {
			de: 'Ein Eintrag wurde zum Schutz zurückgezogen und steht noch in der veröffentlichten Ausgabe.',
			en: 'A record was withdrawn for protection and is still in the published release.'
		},
		mend: {
			de: 'Führen Sie „kok publish“ aus. Misslingt es, halten Sie die Website an, bis die Ursache behoben ist.',
			en: 'Run kok publish. If that fails, stop the site until the cause is mended'
		}
	},
	'erasure-unfinished': {
		words: {
			de: 'Ein Eintrag wurde gelöscht; Reste können noch in Dateien liegen.',
			en: 'A record was erased, and remains of it may still lie in files.'
		},
		mend: {
			de: 'Führen Sie „kok erase“ mit der Kennung des Eintrags noch einmal aus; das Protokoll nennt sie unter „RecordErased“.',
			en: 'Run kok erase with the id of the record once more; the log names it under “RecordErased”'
		}
	},
	'disk-full': {
		words: {
			de: 'Der Datenträger ist voll; eine neue Ausgabe ließ sich nicht schreiben.',
			en: 'The disk is full; a new release could not be written.'
		},
		mend: {
			de: 'Schaffen Sie Platz. „du -xh DATA_DIR | sort -h“ zeigt, was ihn braucht.',
			en: 'Make room; du -xh DATA_DIR | sort -h shows what takes it'
		}
	},
	'text-altered': {
		words: {
			de: 'Ein Text wurde in der Datenbank verändert, an den Regeln vorbei. Er wird nicht veröffentlicht.',
			en: 'A text was changed in the database, past the rules. It is not published.'
		},
		mend: {
			de: '„kok verify“ nennt Eintrag und Teil. Spielen Sie eine Sicherung ein, oder speichern und veröffentlichen Sie den Teil neu; fragen Sie, wer in die Datenbank schreiben kann.',
			en: 'kok verify names the record and part. Restore a backup, or save and publish that part anew; ask who can write to the database'
		}
	},
	'state-altered': {
		words: {
			de: 'Was öffentlich oder zurückgezogen ist, wurde in der Datenbank verändert, an den Regeln vorbei. Es kann veröffentlicht sein.',
			en: 'What is public or withdrawn was changed in the database, past the rules. It may be published.'
		},
		mend: {
			de: '„kok verify“ nennt Eintrag und Teil. Fehlt eine Zurückziehung, ziehen Sie den Eintrag sofort erneut zurück („kok withdraw“). Spielen Sie dann eine Sicherung ein, und fragen Sie, wer in die Datenbank schreiben kann.',
			en: 'kok verify names the record and part. Where a withdrawal is missing, withdraw the record again at once (kok withdraw). Then restore a backup, and ask who can write to the database'
		}
	},
	'record-unfit': {
		words: {
			de: 'Ein Eintrag passt nicht mehr zu seiner Art. Er steht nicht in der Ausgabe; alles andere steht darin.',
			en: 'A record no longer fits its type. It is not in the release; all else is.'
		},
		mend: {
			de: '„kok publish“ nennt den Eintrag. Speichern und veröffentlichen Sie ihn neu.',
			en: 'kok publish names the record. Save and publish it anew'
		}
	},
	'database-behind-releases': {
		words: {
			de: 'Die Datenbank kennt die Ausgabe im Ordner nicht: Sie ist älter, wurde ohne ihre Datei kok.sqlite-wal kopiert oder ist eine andere. Nichts wird versiegelt.',
			en: 'The database does not know the release in the folder: it is older, was copied without its file kok.sqlite-wal, or is another one. Nothing is sealed.'
		},
		mend: {
			de: 'Halten Sie den Server an und spielen Sie die neuere Datenbank ein. Gibt es keine neuere und soll es mit dieser weitergehen, ziehen Sie zuerst erneut zurück, was seit der Kopie zum Schutz zurückgezogen wurde; sonst wird es wieder öffentlich. Führen Sie dann „kok accept database“ aus. Der Befehl nennt jeden Eintrag und jeden Text, den die Ausgabe im Ordner nicht hat, und lehnt so lange ab.',
			en: 'Stop the server and restore the newer database. Where there is none, so that this one is to go on, first withdraw again whoever was withdrawn for protection since the copy, or they become public again; then run kok accept database, which names every record and every text that the release in the folder does not have, and refuses until then'
		}
	},
	'release-unreadable': {
		words: {
			de: 'Was im Ordner an der Stelle der Ausgabe liegt, ist nicht zu lesen, oder es ist nur ein Rest davon da, und nichts belegt, dass diese Datenbank es versiegelt hat. Nichts wird versiegelt; die Website zeigt die letzte gute Ausgabe.',
			en: 'What lies in the folder in place of the release cannot be read, or only a remainder of it is there, and nothing proves that this database sealed it. Nothing is sealed; the site shows the last good release.'
		},
		mend: {
			de: 'Spielen Sie DATA_DIR/releases aus einer Sicherung ein, oder die neueste Datenbank, wenn diese älter ist. Soll es ohne das mit dieser weitergehen, ziehen Sie zuerst erneut zurück, was seit ihrer Sicherung zum Schutz zurückgezogen wurde; sonst wird es wieder öffentlich. Führen Sie dann „kok accept database --publish-again“ aus.',
			en: 'Restore DATA_DIR/releases from a backup, or the newest database where this one is older. Where this database is to go on without that, first withdraw again whoever was withdrawn for protection since it was backed up, or they become public again; then run kok accept database --publish-again'
		}
	},
	'release-pinned': {
		words: {
			de: 'Die Website zeigt eine frühere Ausgabe, bis jemand das Festhalten beendet. Was seither veröffentlicht wurde, ist nicht zu lesen; was geplant ist, wartet. Nur was zum Schutz zurückgezogen wird, verschwindet sofort.',
			en: 'The site shows an earlier release until somebody ends the pin. What was published since is not read, and what is scheduled waits. Only what is withdrawn for protection is gone at once.'
		},
		mend: {
			de: 'Berichtigen Sie, was falsch war. „kok releases“ sagt, welche Ausgabe festgehalten ist und seit wann; „kok releases unpin“ beendet das Festhalten.',
			en: 'Correct what was wrong. kok releases says which release is pinned and since when; kok releases unpin ends the pin'
		}
	},
	'pinned-content-lost': {
		words: {
			de: 'Der Inhalt der festgehaltenen Ausgabe ist nicht mehr da. Nichts wird versiegelt; die Website zeigt die letzte gute Ausgabe.',
			en: 'The content of the pinned release is gone. Nothing is sealed; the site shows the last good release.'
		},
		mend: {
			de: 'Spielen Sie DATA_DIR/kept aus einer Sicherung ein, oder führen Sie „kok releases unpin“ aus; dann wird versiegelt, was veröffentlicht ist.',
			en: 'Restore DATA_DIR/kept from a backup, or run kok releases unpin; then what is published is sealed'
		}
	},
	'clock-behind': {
		words: {
			de: 'Die Uhr geht nach: Der jüngste Eintrag im Protokoll oder die letzte Ausgabe liegt später. Nach der Uhr wird nichts veröffentlicht; was Menschen veröffentlichen, trägt das Datum der letzten Ausgabe.',
			en: 'The clock is behind the newest event or the newest release. The clock publishes nothing; what people publish bears the date of the release before.'
		},
		mend: {
			de: 'Stellen Sie die Uhr („timedatectl“). Stimmt sie und war vorher falsch, führen Sie „kok accept clock“ aus.',
			en: 'Set the clock (timedatectl). Where it is right and was wrong before, run kok accept clock'
		}
	},
	'clock-ahead': {
		words: {
			de: 'Seit der letzten Ausgabe sind nach der Uhr mehr als 60 Tage vergangen. Nach der Uhr wird nichts veröffentlicht; was Menschen veröffentlichen, trägt das Datum der letzten Ausgabe.',
			en: 'By the clock more than 60 days have passed since the newest release. The clock publishes nothing; what people publish bears the date of the release before.'
		},
		mend: {
			de: 'Stellen Sie die Uhr („timedatectl“). Stimmt sie, weil der Server so lange stand, führen Sie „kok accept clock“ aus.',
			en: 'Set the clock (timedatectl). Where it is right because the server was off for so long, run kok accept clock'
		}
	},
	'backup-unproven': {
		words: {
			de: 'Keine Sicherung der letzten Zeit ist nachweislich vollständig.',
			en: 'No backup of late is proven to be whole.'
		},
		mend: {
			de: '„kok backup“ macht eine und sagt, woran es liegt. Prüfen Sie, ob der Ordner in BACKUP_DIR da ist und Platz hat.',
			en: 'kok backup makes one and says what is in its way; see that the folder in BACKUP_DIR is there and has room'
		}
	},
	'mail-waits': {
		words: {
			de: 'Eine Mail wartet seit mehr als einer Stunde; der Mailserver nimmt sie nicht.',
			en: 'A mail has been waiting for more than an hour; the mail server does not take it.'
		},
		mend: {
			de: 'Prüfen Sie SMTP_URL und den Mailserver; unter „Ausgang“ steht, woran es zuletzt lag. Eilt es, geben Sie den Link selbst weiter.',
			en: 'See to SMTP_URL and to the mail server; the outbox says what was in the way. Where it is urgent, hand the link over yourself'
		}
	},
	'cleaner-fails': {
		words: {
			de: 'Der Prozess, der Bilder und PDF unschädlich macht, arbeitet nicht. Dateien werden abgelehnt.',
			en: 'The process that makes pictures and PDFs harmless does not work. Files are refused.'
		},
		mend: {
			de: '„npm start“ richtet ein, was fehlt. Reicht der Speicher nicht, geben Sie dem Server 1,5 GiB mehr.',
			en: 'npm start sets up what is missing; where memory is short, give the server 1.5 GiB more'
		}
	},
	'pictures-not-drawn': {
		words: {
			de: 'Die Bilder der Ausgabe ließen sich auch nach mehreren Versuchen nicht zeichnen. Alle Texte sind öffentlich; beim Teilen eines Links fehlt ein neues Bild.',
			en: 'The pictures of the release could not be drawn, after several tries. All texts are public; a shared link lacks a new picture.'
		},
		mend: {
			de: 'Das Protokoll des Servers nennt die Ursache („could not be drawn“), zum Beispiel zu wenig Speicher. Beheben Sie sie und starten Sie den Server neu. Bei der nächsten Änderung und um Mitternacht versucht er es auch von selbst.',
			en: 'The server’s log names the cause (“could not be drawn”), such as too little memory. Mend it and restart the server. It also tries again by itself, with the next change and at midnight'
		}
	},
	'publishing-fails': {
		words: {
			de: 'Eine neue Ausgabe ließ sich nicht herstellen; die Website zeigt die letzte gute.',
			en: 'A new release could not be made; the site shows the last good one.'
		},
		mend: {
			de: 'Das Protokoll des Servers nennt den Grund („publishing failed“); „kok doctor“ prüft alles.',
			en: 'The server’s log says why (“publishing failed”); kok doctor looks at everything'
		}
	}
} as const satisfies Record<string, Condition>;

export type ConditionCode = keyof typeof conditions;

/** One thing that is wrong, as `/healthz` and `kok doctor --json` say it. */
export interface Reason {
	code: ConditionCode;
	words: Words;
	mend: Words;
}

export function reasonOf(code: ConditionCode): Reason {
	return { code, ...conditions[code] };
}

/** What someone who watches the system asks for first. */
export interface Health {
	status: 'ok' | 'degraded';
	/** Empty where all is well. */
	reasons: Reason[];
}

/** Each code once, in the order in which they were found. */
export function healthOf(codes: readonly ConditionCode[]): Health {
	const reasons = [...new Set(codes)].map(reasonOf);
	return { status: reasons.length === 0 ? 'ok' : 'degraded', reasons };
}
