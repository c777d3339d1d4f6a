import { networkOf } from '@kok/domain/release/reading';
import { addressOf } from '#lib/addresses/address.ts';
import { easyParts } from '#lib/text/easy-parts.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { helplinesOf } from '#lib/help/helplines.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const text = networkOf(content).wording[locale]?.values.easy;

	return {
		parts: easyParts(text ?? ''),
		helplines: helplinesOf(content, locale).filter(({ phone }) => phone),
		help: helpAddress(locale),
		safety: addressOf({ to: 'safety' }, locale),
		register: addressOf({ to: 'list', type: 'demand' }, locale),
		page: { title: wordsIn(locale).duty.easy.title, alternates: alternatesOf(content, { to: 'easy' }) }
	};
};
