import { turnsOfProof } from '../backup/proof-note.ts';
import { listMigrations, migrationNames } from '../db/migrate.ts';
import { findPin } from '../db/stores/pin-store.ts';
import { standingOfMails } from '../db/stores/mail-store.ts';
import { findLastSealed } from '../db/stores/release-store.ts';
import type { Services } from '../http/services.ts';
import { usualLimits } from '../media/clean-apart.ts';
import { countPublic, readRound } from '../db/stores/web-address-store.ts';
import { longestPauseMilliseconds, readTime, toleranceMilliseconds } from '../publishing/clock.ts';
import { softwareVersion } from '../software-version.ts';
import { type ConditionCode, healthOf } from './conditions.ts';
import { freeBytes, leastFreeBytes } from './examine-space.ts';
import { subjectOf } from './subjects.ts';
import { longestMailMilliseconds, watch } from './watch.ts';

/** How the server is doing, subject by subject: what stands, against which bound, and what is wrong with it. */
export async function readOperation(services: Services) {
	const { databases, clock, media, mails } = services;
	const db = databases.read;
	const now = clock.now();
	const cleaner = await services.cleaner();
	const codes: ConditionCode[] = [
		...(await watch(services)),
		...(await examineVersion(services)),
		...(cleaner.works ? [] : (['cleaner-fails'] as const))
	];
	const { status, reasons } = healthOf(codes);
	const [release, pin, mail, time, addresses] = [
		await findLastSealed(db),
		await findPin(db),
		await standingOfMails(db),
		await readTime(db, now),
		await tellOfAddresses(services)
	];
	return {
		now,
		status,
		reasons: reasons.map((reason) => ({ ...reason, about: subjectOf[reason.code] })),
		release: { ...release, ...(pin && { pinned: pin.release }) },
		backup: await tellOfBackups(services),
		disk: { freeBytes: await freeBytes(media), leastFreeBytes },
		version: { software: await softwareVersion, node: process.versions.node, schema: migrationNames.at(-1) ?? '' },
		mail: {
			sends: mails,
			waiting: mail.waiting,
			refused: mail.refused,
			...(mail.waitingSince !== undefined && { waitingSince: mail.waitingSince }),
			longestSeconds: longestMailMilliseconds / 1_000
		},
		clock: {
			known: time.known,
			behindSeconds: toleranceMilliseconds / 1_000,
			aheadDays: longestPauseMilliseconds / 86_400_000
		},
		database: { kind: databases.kind },
		media: { triedAt: cleaner.triedAt, longestSeconds: usualLimits.clockMilliseconds / 1_000 },
		addresses
	};
}

/** On PostgreSQL another process may have changed the schema since this one was started. */
async function examineVersion({ databases }: Services): Promise<ConditionCode[]> {
	const had = await listMigrations(databases.read);
	if (had.some((name) => !migrationNames.includes(name))) return ['database-newer'];
	return migrationNames.every((name) => had.includes(name)) ? [] : ['database-outdated'];
}

async function tellOfBackups({ backups }: Services) {
	if (!backups) return undefined;
	const { proved, opened } = await backups.standing();
	return {
		everyHours: backups.everyHours,
		longestHours: turnsOfProof * backups.everyHours,
		...(proved && { madeAt: proved.madeAt, provedAt: proved.provedAt }),
		...(opened && { openedAt: opened.openedAt })
	};
}

/** Whether web addresses are checked, and how far that has come. */
export async function tellOfAddresses({ databases: { read }, addressChecks }: Services) {
	const { asked_at, nothing_since } = await readRound(read);
	const { all, unasked } = await countPublic(read);
	return {
		isOn: addressChecks !== undefined,
		count: all,
		unasked,
		...(asked_at !== null && { askedAt: asked_at }),
		...(nothing_since !== null && { nothingSince: nothing_since })
	};
}
