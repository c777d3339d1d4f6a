import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { typeOf } from '#lib/address.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { citedDemands } from '#lib/politics/cited-demands.ts';
import { linksTo } from '#lib/record-links.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const issues = content.records.open_issue.toSorted((a, b) => a.facts.values.order - b.facts.values.order);

	return {
		issues: issues.flatMap((issue) => issueIn(content, issue, locale)),
		page: {
			title: typeOf('open_issue').plural[locale],
			description: wordsIn(locale).progress.issues.lead,
			alternates: alternatesOf({ to: 'list', type: 'open_issue' }),
			section: 'open_issue'
		}
	};
};

function issueIn(content: Content, { facts, wording }: PublicRecord<'open_issue'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	const { demands = [], provisions, sources } = facts.values;
	return [
		{
			anchor: words.slug,
			title: words.values.title,
			text: words.values.text,
			demands: citedDemands(content, { citations: demands.map((demand) => ({ demand })), locale }),
			provisions: linksTo(content, provisions, { type: 'provision', locale }),
			sources
		}
	];
}
