import { type Issue, issueWords } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';

/** Why the server did not keep something: what is wrong in it, where it says so. Nothing where it did not answer. */
export function whyNot(
	error: { words?: Words; issues?: readonly Pick<Issue, 'message'>[] } | undefined
): Words | undefined {
	return error?.issues?.[0]?.message ?? error?.words ?? (error && issueWords.wrong);
}
