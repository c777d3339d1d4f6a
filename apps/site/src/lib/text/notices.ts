import type { Content } from '@kok/domain/release/content';
import { inTheirOrder } from '@kok/domain/languages';
import { languagesOf, networkOf } from '@kok/domain/release/reading';
import { type Locale, writtenIn } from '@kok/domain/words';
import type { Said } from '#lib/records/said-in.ts';

/** What a network says of its own on a page that otherwise tells of the software. */
export type Notice =
	| 'accessibilityStandard'
	| 'accessibilityLaw'
	| 'complaintsBody'
	| 'figuresNote'
	| 'emergencyNote'
	| 'policeNote'
	| 'helpPolice'
	| 'helpPapers'
	| 'helpCosts'
	| 'officeLimits'
	| 'howToBeEntered';

/** A notice in the wanted language, else in the first of the network's that has it; none, where nobody has written it. */
export function noticeIn(content: Content, { notice, wanted }: { notice: Notice; wanted: Locale }): Said | undefined {
	const { wording } = networkOf(content);
	const others = inTheirOrder(writtenIn(wording), languagesOf(content));
	for (const locale of [wanted, ...others]) {
		const text = wording[locale]?.values[notice];
		if (text !== undefined) return { text, lang: locale === wanted ? undefined : locale };
	}
	return undefined;
}
