import type { Actor } from './actor.ts';

/** For how long a second factor counts. */
const minutes = 10;

/** Whether a person has to give a second factor again. A program is asked for nothing of the kind. */
export function needsStepUp({ session }: Pick<Actor, 'session'>, now: string): boolean {
	return session !== undefined && Date.parse(now) - Date.parse(session.confirmedAt) > minutes * 60_000;
}
