import { words } from '#lib/words/words.ts';
import { writeInstant } from '#lib/words/time.ts';

/** How far a part is: each is a mark of its own, fuller the further. */
type Stage = 'none' | 'open' | 'in_review' | 'approved' | 'published' | 'withdrawn';

/** What a list knows of a part. */
export interface PartFace {
	published?: unknown;
	draft?: { stage: 'open' | 'in_review' | 'approved'; publishAt?: string };
	behind?: boolean;
}

/** The marks of a part, the public one first, and the words that go with them. */
export interface Standing {
	marks: readonly Stage[];
	words: string;
}

/** How a part stands. What only members see is never published: it holds once it is saved. */
export function standingOf(face: PartFace | undefined, { isWithdrawn = false, isInside = false } = {}): Standing {
	if (isWithdrawn) return { marks: ['withdrawn'], words: words.states.withdrawn };
	if (!face || (!face.published && !face.draft)) return { marks: ['none'], words: words.states.none };
	if (isInside) return { marks: ['published'], words: words.states.saved };
	const { published, draft } = face;
	const marks: Stage[] = [...(published ? ['published' as const] : []), ...(draft ? [draft.stage] : [])];
	if (!draft) return { marks, words: face.behind ? words.states.behind : words.states.published };
	const at = draft.publishAt;
	return { marks, words: at === undefined ? words.states[draft.stage] : words.states.scheduled(writeInstant(at)) };
}
