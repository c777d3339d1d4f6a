import { networkOf } from '@kok/domain/release/reading';
import { addressOf } from '#lib/addresses/address.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { helplinesOf } from '#lib/help/helplines.ts';
import { organisation } from '#lib/json-ld/organisation.ts';
import { officeOf } from '#lib/contact/office.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { noticeIn } from '#lib/text/notices.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, operator } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;

	// A device that others use keeps no copy of this page.
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		helpline: helplinesOf(content, locale).find(({ phone }) => phone),
		help: helpAddress(locale),
		legalName: networkOf(content).facts.values.legalName,
		limits: noticeIn(content, { notice: 'officeLimits', wanted: locale }),
		office: officeOf(content, locale),
		operator,
		press: addressOf({ to: 'press' }, locale),
		changes: addressOf({ to: 'changes' }, locale),
		page: {
			title: wordsIn(locale).reach.contact.title,
			alternates: alternatesOf(content, { to: 'contact' }),
			section: 'contact',
			about: organisation(content, locale)
		}
	};
};
