import type { Issue } from '@kok/domain/issues';
import type { Words } from '@kok/domain/words';

/** What is wrong with one entered value, as the server says it. */
export type FoundIssue = Pick<Issue, 'path' | 'message'>;

/** Why the value that was sent at a path does not fit, in words; nothing where it fits. */
export function wrongAt(issues: readonly FoundIssue[] | undefined, path: string): Words | undefined {
	return issues?.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.message;
}
