import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { noticeIn } from '#lib/text/notices.ts';
import type { Said } from '#lib/records/said-in.ts';

/** What keeps many from calling, and what the network says to it. */
export interface NetworkAnswer extends Said {
	about: 'police' | 'papers' | 'costs';
}

const notices = { police: 'helpPolice', papers: 'helpPapers', costs: 'helpCosts' } as const;

/** Only what the network has written: nobody else may promise it. */
export function answersOf(content: Content, wanted: Locale): NetworkAnswer[] {
	return (['police', 'papers', 'costs'] as const).flatMap((about) => {
		const said = noticeIn(content, { notice: notices[about], wanted });
		return said ? [{ about, ...said }] : [];
	});
}
