import type { Config } from '../config.ts';

/** Says how the first person comes in. The code stands behind #, so no server's log has it. */
export function howToStart({ origin }: Pick<Config, 'origin'>, code: string): string {
	return `Open ${origin}/start#${code} to make the first one, an admin. The link is good once, for 24 hours.`;
}
