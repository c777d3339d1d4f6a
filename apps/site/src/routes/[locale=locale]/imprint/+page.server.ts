import { networkOf } from '@kok/domain/release/reading';
import { officeOf } from '#lib/office.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, operator } = platformOf(event);
	const { locale } = event.params;
	const { legalName, register, representatives, responsibleEditor } = networkOf(release.content).facts.values;

	return {
		operator,
		provider: { legalName, register, representatives, responsibleEditor, office: officeOf(release.content, locale) },
		page: { title: wordsIn(locale).reach.imprint.title, alternates: alternatesOf({ to: 'imprint' }) }
	};
};
