import type { ConditionCode } from './conditions.ts';

/** What whoever runs a server looks after, in the order in which it is told. */
export const subjects = [
	...(['release', 'backup', 'disk', 'version', 'mail', 'clock', 'database', 'media', 'addresses'] as const)
] as const;
export type Subject = (typeof subjects)[number];

/** To which of them each thing belongs that can be wrong. */
export const subjectOf = {
	'data-folder-missing': 'disk',
	'disk-nearly-full': 'disk',
	'disk-full': 'disk',
	'files-open': 'disk',
	'database-missing': 'database',
	'database-unreachable': 'database',
	'database-busy': 'database',
	'database-read-only': 'database',
	'database-damaged': 'database',
	'log-broken': 'database',
	'changes-unlike-log': 'database',
	'lists-unlike-records': 'database',
	'wal-large': 'database',
	'text-altered': 'database',
	'state-altered': 'database',
	'erasure-unfinished': 'database',
	'database-newer': 'version',
	'database-outdated': 'version',
	'key-missing': 'release',
	'key-unreadable': 'release',
	'key-foreign': 'release',
	'key-open': 'release',
	'codes-unreadable': 'database',
	'release-unfit': 'release',
	'release-behind': 'release',
	'release-unreadable': 'release',
	'release-pinned': 'release',
	'pinned-content-lost': 'release',
	'protection-pending': 'release',
	'record-unfit': 'release',
	'database-behind-releases': 'release',
	'publishing-fails': 'release',
	'backup-unproven': 'backup',
	'mail-waits': 'mail',
	'clock-behind': 'clock',
	'clock-ahead': 'clock',
	'pictures-not-drawn': 'release',
	'files-lost': 'media',
	'cleaner-fails': 'media'
} as const satisfies Record<ConditionCode, Subject>;
