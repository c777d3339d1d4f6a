import type { Line, Subject } from './lines.ts';

const commands = {
	release: 'kok publish',
	backup: 'kok backup',
	disk: 'du -xh DATA_DIR | sort -h',
	version: 'npm start',
	mail: 'SMTP_URL=smtps://…\nnpm start',
	clock: 'timedatectl',
	database: 'kok doctor',
	media: 'npm start',
	addresses: 'CHECK_ADDRESSES=off\nnpm start'
} as const satisfies Record<Subject, string>;

/** Of what has to be set up first. */
const settingUp: Partial<Record<Subject, string>> = {
	backup: 'BACKUP_DIR=…\nBACKUP_RECIPIENTS=age1…\nnpm start',
	addresses: 'CHECK_ADDRESSES=on\nnpm start'
};

/** By which command, with a line for each setting before it, whoever runs the server sees to a thing, or sets it up. `docs/operations.md` has the rest. */
export function commandFor(subject: Subject, state: Line['state']): string {
	return (state === 'unset' ? settingUp[subject] : undefined) ?? commands[subject];
}
