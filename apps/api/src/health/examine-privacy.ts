import { listOpenPaths } from '../private-files.ts';
import type { Finding } from './finding.ts';

/** Checks that nobody else on this machine can read drafts, notes or tokens. The key is examined by `examineKey`. */
export function examinePrivacy(dataDir: string): Finding {
	const open = listOpenPaths(dataDir).filter((path) => !path.endsWith('release.key'));
	const about = 'privacy';
	if (open.length === 0) return { about, found: 'drafts are readable by their owner alone' };
	return { about, found: `${open.join(', ')} can be read by others`, code: 'files-open' };
}
