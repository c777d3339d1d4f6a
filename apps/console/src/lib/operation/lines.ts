import type { Schemas } from '#lib/api/client.ts';
import { words, language } from '#lib/words/words.ts';
import { writeDate, writeInstant, writeInstantInFull } from '#lib/words/time.ts';
import { writeAge } from './age.ts';
import { operationWords as text } from './operation-words.ts';
import { peopleWords } from '#lib/people/people-words.ts';

type Operation = Schemas['Operation'];
export type Subject = Schemas['HealthReason']['about'];

/** One line of the page: how a thing stands, against what, and by which command one sees to it. */
export interface Line {
	subject: Subject;
	state: 'well' | 'wrong' | 'unset';
	/** What is so, in sentences. */
	said: string[];
	/** The bound that it is measured against. */
	bound: string;
	reasons: Schemas['HealthReason'][];
}

const mebibyte = 1_048_576;

/** All lines, in the order in which the page shows them. */
export function linesOf(operation: Operation): Line[] {
	const { backup, mail, clock, media, disk, addresses } = operation;
	const longestHours = backup?.longestHours ?? 0;
	return [
		line(operation, 'release', { said: sayRelease(operation), bound: text.bounds.release }),
		line(operation, 'backup', {
			said: sayBackup(operation),
			bound: backup ? text.bounds.backup(longestHours) : text.bounds.noBackup,
			isUnset: !backup
		}),
		line(operation, 'disk', {
			said: [text.free(writeBytes(disk.freeBytes))],
			bound: text.bounds.disk(writeBytes(disk.leastFreeBytes))
		}),
		line(operation, 'version', { said: [text.versions(operation.version)], bound: text.bounds.version }),
		line(operation, 'mail', {
			said: sayMail(operation),
			bound: text.bounds.mail(mail.longestSeconds / 60),
			isUnset: !mail.sends
		}),
		line(operation, 'clock', {
			said: [text.clock(writeInstantInFull(operation.now))],
			bound: text.bounds.clock(clock.behindSeconds, clock.aheadDays)
		}),
		line(operation, 'database', { said: [text.databases[operation.database.kind]], bound: text.bounds.database }),
		line(operation, 'media', {
			said: [text.media(writeInstant(media.triedAt))],
			bound: text.bounds.media(media.longestSeconds)
		}),
		line(operation, 'addresses', {
			said: sayAddresses(operation),
			bound: text.bounds.addresses,
			isUnset: !addresses.isOn
		})
	];
}

function line(
	{ reasons: all }: Operation,
	subject: Subject,
	{ isUnset = false, ...told }: Pick<Line, 'said' | 'bound'> & { isUnset?: boolean }
): Line {
	const reasons = all.filter(({ about }) => about === subject);
	return { subject, state: reasons.length > 0 ? 'wrong' : isUnset ? 'unset' : 'well', reasons, ...told };
}

function sayRelease({ release: { number, at, pinned } }: Operation): string[] {
	if (number === undefined || at === undefined) return [text.noRelease];
	return [text.release(number, writeInstant(at)), ...(pinned === undefined ? [] : [text.pinned(pinned)])];
}

function sayBackup({ backup, now }: Operation): string[] {
	if (!backup) return [text.noBackups];
	const { madeAt, provedAt, openedAt } = backup;
	return [
		madeAt === undefined || provedAt === undefined
			? text.noneProved
			: text.proved(writeDate(madeAt), writeAge(language, { at: provedAt, now })),
		openedAt === undefined ? words.desk.backup.neverOpened : words.desk.backup.opened(writeDate(openedAt))
	];
}

function sayMail({ mail: { sends, waiting, waitingSince, refused } }: Operation): string[] {
	return [
		...(sends ? [] : [peopleWords.outbox.noServer]),
		waitingSince === undefined ? peopleWords.outbox.none : text.waits(waiting, writeInstant(waitingSince)),
		...(refused > 0 ? [text.refused(refused)] : [])
	];
}

function sayAddresses({ addresses: { isOn, count, unasked, askedAt, nothingSince } }: Operation): string[] {
	return [
		isOn ? text.addresses(count, unasked) : text.addressesOff,
		...(askedAt === undefined ? [] : [text.askedAt(writeInstant(askedAt))]),
		...(isOn && nothingSince !== undefined ? [text.nothingReached(writeInstant(nothingSince))] : [])
	];
}

/** Room as one says it: in GiB from one on, else in MiB. */
function writeBytes(bytes: number): string {
	const [amount, unit] = bytes < 1_024 * mebibyte ? [bytes / mebibyte, 'MiB'] : [bytes / mebibyte / 1_024, 'GiB'];
	return `${amount.toLocaleString(language, { maximumFractionDigits: unit === 'MiB' ? 0 : 1 })} ${unit}`;
}
