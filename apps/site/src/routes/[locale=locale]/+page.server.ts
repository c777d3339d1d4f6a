import type { Content } from '@kok/domain/release/content';
import { listGoals, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { clausePicture } from '#lib/home/clause-picture.ts';
import { homeDemands } from '#lib/home/home-demand.ts';
import { shownDemands } from '#lib/demands/register.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { goalLines } from '#lib/demands/goal-line.ts';
import { helplinesOf } from '#lib/help/helplines.ts';
import { happenedDays } from '#lib/changes/days.ts';
import { sizeOf } from '#lib/members/network-size.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { PageServerLoad } from './$types';

/** So many of the latest days are shown, so many lines of each, and so many links of a line. */
const shownDays = 2;
const shownLines = 1;

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const network = networkOf(content);
	const { lead, turn } = wordingIn(network, locale).values;
	const demands = shownDemands(content, locale);
	const { shown, marks } = homeDemands(release, { demands, locale });

	return {
		lead,
		turn,
		helplines: helplinesOf(content, locale),
		network: network.facts.values.abbreviation,
		demands: shown,
		demandCount: demands.length,
		clauseCount: marks.reduce((sum, { clauses }) => sum + clauses.length, 0),
		clauses: clausePicture(marks, locale),
		areDocumented: demands.every(({ facts }) => facts.values.ground?.kind === 'documented'),
		register: addressOf({ to: 'list', type: 'demand' }, locale),
		goalList: addressOf({ to: 'list', type: 'goal' }, locale),
		tasks: goalLines(listGoals(content), locale).filter(({ kind }) => kind === 'task'),
		latest: latestOf(content, locale),
		changes: addressOf({ to: 'changes' }, locale),
		size: sizeOf(content, locale).text,
		memberList: addressOf({ to: 'list', type: 'member' }, locale),
		help: helpAddress(locale),
		page: {
			title: network.facts.values.abbreviation,
			description: lead,
			alternates: alternatesOf(content, { to: 'home' }),
			section: 'home'
		}
	};
};

function latestOf(content: Content, locale: Locale) {
	const days = happenedDays(content, locale).slice(0, shownDays);
	return days.map(({ lines, ...day }) => ({
		...day,
		lines: lines.slice(0, shownLines).map((line) => ({ ...line, links: line.links.slice(0, shownLines) })),
		hasMore: lines.length > shownLines || lines.some(({ links }) => links.length > shownLines)
	}));
}
