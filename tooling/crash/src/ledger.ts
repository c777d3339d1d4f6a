import type { Json } from '@kok/domain/canonical';
import type { PartName } from '@kok/domain/rules/part';
import type { PartAtDesk } from './at-desk.ts';

/** A part as it stood in an answer, without its values. */
export interface Standing {
	revision: number;
	draft?: {
		snapshot: string;
		stage: 'open' | 'in_review' | 'approved';
		writtenBy: string;
		alsoWrittenBy: readonly string[];
		publishAt?: string;
	};
	published?: { snapshot: string | undefined };
}

/** One command that the server said it has done. */
export interface Acknowledged {
	request: string;
	object: string;
	changes: { record: string; part: PartName; after: number }[];
	/** The values that a save carried. */
	text: Json | undefined;
}

/** Everything the server acknowledged, kept by those who asked for it. */
export interface Ledger {
	/** Commands acknowledged since the last examination. */
	acknowledged: Acknowledged[];
	/** Values of first drafts acknowledged since the last examination, by snapshot. */
	texts: Map<string, Json>;
	records: Map<string, { type: string; parts: Map<PartName, Standing>; isWithdrawn: boolean }>;
	/** Records touched since the last examination, also by requests that were never answered. */
	touched: Set<string>;
	/** Over all time. */
	counts: { acknowledged: number; refused: number; unanswered: number; overtaken: number; unexpected: string[] };
}

export function createLedger(): Ledger {
	return {
		acknowledged: [],
		texts: new Map(),
		records: new Map(),
		touched: new Set(),
		counts: { acknowledged: 0, refused: 0, unanswered: 0, overtaken: 0, unexpected: [] }
	};
}

/** Answers may overtake one another, so the highest revision is the one that stands. */
export function noteStanding(ledger: Ledger, part: PartAtDesk): void {
	const parts = ledger.records.get(part.record)?.parts;
	if ((parts?.get(part.part)?.revision ?? 0) < part.revision) parts?.set(part.part, standingOf(part));
}

export function standingOf({ revision, draft, published }: PartAtDesk): Standing {
	return {
		revision,
		...(draft && {
			draft: {
				snapshot: draft.snapshot,
				stage: draft.stage,
				writtenBy: draft.writtenBy,
				alsoWrittenBy: draft.alsoWrittenBy ?? [],
				...(draft.publishAt !== undefined && { publishAt: draft.publishAt })
			}
		}),
		...(published && { published: { snapshot: published.snapshot } })
	};
}
