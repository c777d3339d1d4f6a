import { systemClock } from '@kok/release/clock';
import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { codeSafeOf, keyBytes } from '../accounts/code-safe.ts';
import { usualSignIn } from '../accounts/settings.ts';
import { addRoutes } from '../api.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { noForecaster } from '../forecasting/no-forecast.ts';
import { createRecentTroubles } from '../health/recent-troubles.ts';
import { createApp } from './app.ts';
import { openApiOf } from './open-api.ts';

/** Where the API's document is committed, for whoever builds on it. */
export const documentFile = resolve(import.meta.dirname, '../../../../packages/contract/openapi.json');

/** The API's document as it is committed. It follows from the routes alone: no request is served to make it. */
export function documentText(): string {
	const databases = openSqlite(':memory:');
	const log = pino({ level: 'silent' });
	const troubles = createRecentTroubles();
	const app = createApp({ newId: randomUUID, log, troubles });
	addRoutes(app, {
		databases,
		clock: systemClock,
		newId: randomUUID,
		log,
		media: '',
		troubles,
		folders: () => Promise.resolve([]),
		rounds: { found: () => [] },
		cleaner: () => Promise.resolve({ works: true, triedAt: '' }),
		erasurePlaces: { media: '', shownFiles: () => Promise.resolve([]) },
		streams: { open: () => 'busy' },
		forecaster: noForecaster,
		writesPerMinute: 1,
		origin: '',
		signIn: usualSignIn,
		codes: codeSafeOf(randomBytes(keyBytes)),
		mails: false,
		onPublicChange: () => undefined,
		mark: () => undefined,
		expectRelease: () => undefined,
		judgeRelease: () => Promise.resolve({ isKept: false }),
		reconciler: {
			settle: () => Promise.resolve(),
			trouble: () => undefined,
			hindrances: () => Promise.resolve([]),
			untilPublic: () => Promise.resolve({ isReached: true }),
			isProtectionPending: () => Promise.resolve(false),
			lacks: () => ({ leftOut: [], missing: [] }),
			hasGivenUpDrawing: () => false
		}
	});
	return `${JSON.stringify(openApiOf(app), undefined, '\t')}\n`;
}
