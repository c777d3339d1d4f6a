import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { type Office, officeOf } from './office.ts';
import type { PagePlatform } from '../release/platform.ts';

/** Who answers for the site: the network once it has adopted the site, until then whoever runs it. */
export interface Imprint {
	adopted: boolean;
	operator: string | undefined;
	legalName: string;
	register: string | undefined;
	representatives: string | undefined;
	responsibleEditor: string | undefined;
	office: Office;
}

export function imprintOf({ release, operator }: PagePlatform, locale: Locale): Imprint {
	const { content } = release;
	const { adopted, legalName, register, representatives, responsibleEditor } = networkOf(content).facts.values;
	return {
		adopted,
		operator,
		legalName,
		register,
		representatives,
		responsibleEditor,
		office: officeOf(content, locale)
	};
}
