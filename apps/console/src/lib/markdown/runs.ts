import type { Run } from './doc.ts';

/** Neighbours that look alike, as one run. */
export function joined(runs: readonly Run[]): Run[] {
	const all: Run[] = [];
	for (const run of runs) {
		const before = all.at(-1);
		if (run.type === 'text' && before?.type === 'text' && looksLike(before, run))
			all[all.length - 1] = { ...before, text: `${before.text}${run.text}` };
		else all.push(run);
	}
	return all;
}

/** Emphasis with a space at its edge is none in Markdown: the space stands beside it. */
export function withoutEdges(run: Run): Run[] {
	const { text = '', marks = [] } = run;
	if (marks.every(({ type }) => type === 'link')) return [run];
	const links = marks.filter(({ type }) => type === 'link');
	const [, first = '', inner = '', last = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const space = (given: string): Run[] =>
		given === '' ? [] : [{ type: 'text', text: given, ...(links.length > 0 && { marks: links }) }];
	return [...space(first), ...(inner === '' ? [] : [{ ...run, text: inner }]), ...space(last)];
}

function looksLike({ marks: one = [] }: Run, { marks: other = [] }: Run): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
