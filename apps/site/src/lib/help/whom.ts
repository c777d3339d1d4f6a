import { formsOfExploitation } from '@kok/domain/types/help-offer';
import type { Phrases } from '#lib/words/help/phrases.ts';
import type { HelpWords } from '#lib/words/help/de.ts';
import type { Reach } from './reach.ts';

/** For whom an entry is and what about, in a few words that stand before its number; nothing where no restriction is known. */
export function whomOf(
	{ groups, forms }: Pick<Reach, 'groups' | 'forms'>,
	phrases: Pick<Phrases, 'whom' | 'about'>,
	options: HelpWords['form']['options']
): string | undefined {
	const affected = (['women', 'men', 'minors', 'families'] as const).filter((group) => groups?.includes(group));
	const asking = (['relatives', 'professionals'] as const).filter((group) => groups?.includes(group));
	const named = groups?.includes('everyone') ? (['everyone'] as const) : affected.length > 0 ? affected : asking;
	const about = formsOfExploitation.filter((form) => forms?.includes(form));
	const written = about.map((form) => (form === 'labour' || form === 'sexual' ? phrases.about[form] : options[form]));
	const all = [...named.map((group) => phrases.whom[group]), ...written];
	return all.length > 0 ? all.join(' · ') : undefined;
}
