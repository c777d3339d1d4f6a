import { contentTypes } from '@kok/domain/content-types';
import { error } from '@sveltejs/kit';
import { openRecord } from '#lib/api/opened-record.ts';
import { beginEditor } from '#lib/drafts/begin-editor.ts';
import { titleOfRecord } from '#lib/records/title-of-record.ts';
import type { PageLoad } from './$types';

/** A service that a member proposes: its facts and its words, as far as they are written. */
export const load: PageLoad = async ({ params, url, parent }) => {
	const { network, me } = await parent();
	const member = url.searchParams.get('mitglied');
	if (!network || !me || member === null) error(404, { message: 'not-found', fault: 'not-found' });
	const [language] = network.languages;
	const type = contentTypes.service;
	const begun = { type, record: { id: params.id, parts: {} }, network, me };
	const [facts, wording] = await Promise.all([
		beginEditor({ ...begun, part: 'facts' }),
		beginEditor({ ...begun, part: language })
	]);
	const title = titleOfRecord(contentTypes.member, await openRecord(member), network.languages);
	return { type, id: params.id, member, language, network, facts, wording, title };
};
