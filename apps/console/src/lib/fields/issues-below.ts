import type { Issue } from '@kok/domain/issues';

/** Of what is wrong, that which lies at a path or below it; its own path begins there. */
export function issuesBelow(issues: readonly Issue[], path: string): Issue[] {
	return issues.flatMap((issue) => {
		if (issue.path === path) return [{ ...issue, path: '' }];
		return issue.path.startsWith(`${path}.`) ? [{ ...issue, path: issue.path.slice(path.length + 1) }] : [];
	});
}
