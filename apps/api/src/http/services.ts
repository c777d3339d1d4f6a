import type { Logger } from 'pino';
import type { CodeSafe } from '../accounts/code-safe.ts';
import type { SignInSettings } from '../accounts/settings.ts';
import type { Backups } from '../backup/backups.ts';
import type { ErasurePlaces } from '../commands/finish-erasures.ts';
import type { Tools } from '../commands/tools.ts';
import type { Forecaster } from '../forecasting/forecaster.ts';
import type { CleanerTry } from '../health/cleaner-watch.ts';
import type { ConditionCode } from '../health/conditions.ts';
import type { RecentTroubles } from '../health/recent-troubles.ts';
import type { Rounds } from '../health/rounds.ts';
import type { EventStreams } from '../streams/event-streams.ts';
import type { Maker } from '../publishing/maker.ts';
import type { AddressChecks } from '../web-addresses/address-checks.ts';
import type { Reconciler } from '../publishing/reconciler.ts';

/** What the routes work with. */
export interface Services extends Tools {
	log: Logger;
	/** Folder of the kept files. */
	media: string;
	reconciler: Pick<
		Reconciler,
		'settle' | 'trouble' | 'hindrances' | 'untilPublic' | 'lacks' | 'hasGivenUpDrawing' | 'isProtectionPending'
	>;
	/** Says that somebody is at work, so that a release may be wanted soon. */
	expectRelease: () => void;
	/** Where something of an erased record may lie. */
	erasurePlaces: ErasurePlaces;
	/** Folder of the contents of earlier releases, where they are kept. */
	kept?: string | undefined;
	/** Whether an earlier content is kept, and may be public again. */
	judgeRelease: Maker['judge'];
	/** Where browsers find this server: scheme, host and port. */
	origin: string;
	signIn: SignInSettings;
	/** Keeps the secrets of apps for codes. */
	codes: CodeSafe;
	/** Whether a mail goes out with an invitation. */
	mails: boolean;
	/** Tells what the public would read if something were published. */
	forecaster: Forecaster;
	/** Changes that one token may ask for in a minute. */
	writesPerMinute: number;
	/** Whether there is room on the disk, the right to write, and nothing open to others. */
	folders: () => Promise<readonly ConditionCode[]>;
	/** What the last look at the database found. */
	rounds: Pick<Rounds, 'found'>;
	/** What is known of the backups, where they are made by themselves. */
	backups?: Pick<Backups, 'standing' | 'everyHours'> | undefined;
	/** Whether files of others can be opened. */
	cleaner: () => Promise<CleanerTry>;
	/** Asks for web addresses, unless that is switched off. */
	addressChecks?: Pick<AddressChecks, 'askNow'> | undefined;
	streams: Pick<EventStreams, 'open'>;
	/** What requests met lately. */
	troubles: RecentTroubles;
}
