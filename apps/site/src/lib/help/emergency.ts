import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { type Phone, phoneOf } from '../contact/phone.ts';
import { type Notice, noticeIn } from '../text/notices.ts';

/** An emergency number of the country, with what the network says of it and in which language. */
export interface Emergency {
	phone: Phone;
	note: string;
	lang: Locale;
}

/** Only where the network has said what a number is for: whom it brings is nothing that everyone wants to call. */
export function emergenciesOf(content: Content, wanted: Locale): Emergency[] {
	const { policeNumber, emergencyNumber } = networkOf(content).facts.values;
	const numbers: readonly [string | undefined, Notice][] = [
		[policeNumber, 'policeNote'],
		[emergencyNumber, 'emergencyNote']
	];
	return numbers.flatMap(([number, notice]) => {
		const phone = phoneOf({ phone: number });
		const note = noticeIn(content, { notice, wanted });
		return phone && note ? [{ phone, note: note.text, lang: note.lang ?? wanted }] : [];
	});
}
