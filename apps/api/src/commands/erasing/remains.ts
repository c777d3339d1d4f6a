import type { Words } from '@kok/domain/words';
import type { Databases } from '../../db/databases.ts';

/** Where something of an erased record may lie that this software does not reach, and what to do there. */
export const remains = {
	backups: {
		de: 'In Sicherungen und Archiven, die vor dem Löschen entstanden sind, steht der Eintrag noch. „kok backup --only“ macht eine neue, prüft sie und löscht die älteren in BACKUP_DIR. Löschen Sie auch alle anderen Kopien, und spielen Sie keine davon ein.',
		en: 'Backups and archives made before the erasure still hold the record. “kok backup --only” makes a new one, proves it and deletes the older ones in BACKUP_DIR. Delete all other copies as well, and restore none of them.'
	},
	'other-sites': {
		de: 'Eine Website auf einem anderen Rechner behält die vorige Ausgabe, bis sie die neue geholt hat; eine angehaltene, bis sie wieder startet. Starten Sie sie, oder löschen Sie dort DATA_DIR/site. Ein Abzug („kok export site“) muss neu geschrieben werden.',
		en: 'A site on another machine keeps the release before until it has fetched the new one; one that is stopped, until it starts again. Start it, or delete DATA_DIR/site there. An exported site (kok export site) must be written anew.'
	},
	readers: {
		de: 'Was öffentlich war, kann bei Suchmaschinen, in Webarchiven und auf Geräten von Leser*innen liegen. Bitten Sie Suchmaschinen um Entfernung; nennen Sie dabei nur die Adresse der Seite.',
		en: 'What was public may lie with search engines, web archives and on readers’ devices. Ask search engines to remove it; name nothing but the address of the page.'
	},
	'other-records': {
		de: 'Andere Einträge können den Namen in ihrem Text nennen, am ehesten die aufgeführten, die auf diesen verweisen. Lesen Sie sie durch.',
		en: 'Other records may spell the name in their text, most likely those listed that link to this one. Read them through.'
	},
	'file-system': {
		de: 'Gelöschte Dateien überschreibt das Dateisystem erst mit der Zeit. Verschlüsseln Sie den Datenträger, dann kann niemand diese Reste lesen.',
		en: 'A file system overwrites deleted files only in time. Encrypt the disk, and that is no way in.'
	},
	'postgres-log': {
		de: 'Im Transaktionsprotokoll von PostgreSQL (pg_wal, Archive, Replikate) stehen alte Texte, bis es wiederverwendet wird. Führen Sie mit Verwaltungsrechten „CHECKPOINT; SELECT pg_switch_wal();“ aus und löschen Sie archivierte Segmente. Gehört die Datenbank nicht dem Nutzer aus DATABASE_URL, führen Sie auch „VACUUM FULL pg_catalog.pg_statistic;“ aus.',
		en: 'PostgreSQL’s write-ahead log (pg_wal, archives, replicas) holds old texts until it is reused. As its administrator run “CHECKPOINT; SELECT pg_switch_wal();” and delete archived segments. Where the user of DATABASE_URL does not own the database, run “VACUUM FULL pg_catalog.pg_statistic;” too.'
	}
} as const satisfies Record<string, Words>;

export type Remain = keyof typeof remains;

export const remainCodes = Object.keys(remains) as [Remain, ...Remain[]];

/** What has to be thought of after every erasure on a kind of database. */
export function remainsOn(kind: Databases['kind']): Remain[] {
	return remainCodes.filter((code) => kind === 'postgres' || code !== 'postgres-log');
}
