import type { Subject } from './lines.ts';

/** By which command whoever runs the server sees to a thing. `docs/operations.md` has the rest. */
export const commands = {
	release: 'kok publish',
	backup: 'kok backup',
	disk: 'du -xh DATA_DIR | sort -h',
	version: 'npm start',
	mail: 'SMTP_URL=smtps://… npm start',
	clock: 'timedatectl',
	database: 'kok doctor',
	media: 'npm start'
} as const satisfies Record<Subject, string>;
