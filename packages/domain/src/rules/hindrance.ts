import { type AnyValues, type Around, type ContentType, type Fields, viewOf } from '../content-type.ts';
import { type Source, Source as SourceSchema, vouchesFor } from '../fields/sources.ts';
import type { RefusalCode } from '../refusals.ts';

/** Made once, as making it takes many times as long as checking with it. */
const Sources = SourceSchema.array();

/**
 * What stands against making these facts public: a fact that no source vouches for, a fixed fact that
 * differs from what was published, or a rule of the type. `before` are the facts the public reads now;
 * `around` is what a type that has a guard looks at.
 */
export function hindranceOf(
	type: ContentType,
	{ facts, before, around }: { facts: AnyValues; before: AnyValues | undefined; around?: Around | undefined }
): RefusalCode | undefined {
	if (type.fixed !== undefined && before && facts[type.fixed] !== before[type.fixed]) return 'fixed-once-published';
	if (uncoveredFacts(type, facts).length > 0) return 'fact-without-source';
	return type.hindrance?.(facts, before) ?? (around && type.guard?.judge(facts, around));
}

/** Names of the public facts that are given and that no source vouches for. */
export function uncoveredFacts(type: Pick<ContentType, 'facts'>, facts: AnyValues): string[] {
	const vouchers = sourcesOf(type.facts, facts);
	// Whether what a reference names is public may change; a fact needs its source either way.
	const seesAll = { isPublic: () => true, isSeen: () => true, isItemSeen: () => true };
	const shown = viewOf(type.facts, facts, { by: 'public', ...seesAll });
	return Object.entries<unknown>(shown).flatMap(([name, value]) => {
		if (type.facts[name]?.setting || isEmptyList(value)) return [];
		return vouchers.some((source) => vouchesFor(source, name)) ? [] : [name];
	});
}

function sourcesOf(fields: Fields, facts: AnyValues): Source[] {
	return Object.entries(fields).flatMap(([name, { kind }]) =>
		kind === 'sources' ? Sources.parse(facts[name] ?? []) : []
	);
}

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}
