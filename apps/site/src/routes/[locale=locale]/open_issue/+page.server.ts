import { typeNamed } from '@kok/domain/content-types';
import type { PublicRecord } from '@kok/domain/release/content';
import { listGoals } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { goalLines } from '#lib/demands/goal-line.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { type PagePlatform, platformOf } from '#lib/release/platform.ts';
import { ledgerOf, mainGoal } from '#lib/demands/ledger.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { locale } = event.params;
	const goals = [...goalLines(listGoals(release.content), locale), undefined];
	const placeOf = (goal: { id: string } | undefined) => goals.findIndex((each) => each?.id === goal?.id);
	const issues = release.content.records.open_issue
		.toSorted((a, b) => a.facts.values.order - b.facts.values.order)
		.flatMap((issue) => issueIn(release, issue, locale))
		.toSorted((a, b) => placeOf(a.goal) - placeOf(b.goal))
		.map((issue, index) => ({ ...issue, number: index + 1 }));

	return {
		groups: goals
			.map((goal) => ({ goal, issues: issues.filter((issue) => issue.goal?.id === goal?.id) }))
			.filter((group) => group.issues.length > 0),
		years: yearsOf(issues),
		page: {
			title: labelIn(typeNamed('open_issue').plural, locale),
			description: wordsIn(locale).progress.issues.lead,
			alternates: alternatesOf(release.content, { to: 'list', type: 'open_issue' }),
			section: 'open_issue'
		}
	};
};

function issueIn(release: PagePlatform['release'], { facts, wording }: PublicRecord<'open_issue'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	const { demands = [], provisions, sources } = facts.values;
	const rows = ledgerOf(release, { demands, locale });
	const [year] = rows.flatMap((row) => row.year ?? []).sort();
	return [
		{
			anchor: words.slug,
			title: words.values.title,
			text: words.values.text,
			rows,
			goal: mainGoal(rows),
			year,
			provisions: linksTo(release.content, provisions, { type: 'provision', locale }),
			sources
		}
	];
}

/** The points by the year in which something was first demanded on them; those without one last. */
function yearsOf<Issue extends { year: string | undefined }>(issues: readonly Issue[]) {
	const years = [...new Set(issues.map(({ year }) => year))].sort((a, b) => (a ?? '~').localeCompare(b ?? '~'));
	return years.map((year) => ({ year, issues: issues.filter((issue) => issue.year === year) }));
}
