import { contentTypes } from '@kok/domain/content-types';
import { error } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { read } from '#lib/api/read.ts';
import { type Naming, readNames } from '#lib/fields/naming.ts';
import { itemsIn } from '#lib/fields/numbered-items.ts';
import { type Heading, type SettingLine, linesOf } from '#lib/settings/lines.ts';
import type { PageLoad } from './$types';

/** What the network has set, with the record in which most of it stands. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('console:settings');
	const { me, network } = await parent();
	if (!me || !network) error(401, { message: 'signed-out', fault: 'signed-out' });
	const settings = await read(api.GET('/api/settings'));
	const record = settings.network && (await openRecord(settings.network.id));
	const facts = record?.parts.facts;
	const naming: Naming = {
		...(await readNames(network, [])),
		items: itemsIn(contentTypes.network, { parts: record?.parts ?? {}, facts: facts?.published?.values ?? {} })
	};
	const lines: ReadonlyMap<Heading, readonly SettingLine[]> = settings.network
		? linesOf(settings.network, facts?.draft?.values)
		: new Map();
	return { me, settings, naming, lines, hasDraft: facts?.draft !== undefined };
};
