import type { ContentType } from '@kok/domain/content-type';
import { itemsById } from '@kok/domain/items-in';
import type { PartName } from '@kok/domain/rules/part';
import { isLocale } from '@kok/domain/words';
import type { OpenedRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { fileIn } from '#lib/media/file-in.ts';
import type { Network } from '#lib/records/network.ts';
import { spoken } from '#lib/words/words.ts';
import type { Naming } from './naming.ts';
import type { Writing } from './writing.ts';

interface Written {
	type: ContentType;
	record: Pick<OpenedRecord, 'parts'>;
	part: PartName;
	network: Network;
	naming: Naming;
	member: string | undefined;
}

/** What the controls of a part ask of the page on which they stand. */
export function writingIn({ type, record, part, network, naming, member }: Written): Writing {
	return {
		network,
		naming,
		member,
		locale: isLocale(part) ? part : undefined,
		fieldNames: Object.entries({ ...type.facts, ...type.wording }).map(([name, { label }]) => [name, spoken(label)]),
		itemsOf: (list) => naming.items.idsOf(list) ?? [],
		fileOf: (list, id) => fileIn(itemsById(valuesIn(record.parts.facts)[list]).get(id) ?? {})
	};
}
