import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { type Phone, phoneOf } from '../contact/phone.ts';
import { noticeIn } from '../text/notices.ts';

/** The emergency number of the country, with what the network says of it and in which language. */
export interface Emergency {
	phone: Phone;
	note: string;
	lang: Locale;
}

/** Only where the network has said what the number is for: whom it brings is nothing that everyone wants to call. */
export function emergencyOf(content: Content, wanted: Locale): Emergency | undefined {
	const phone = phoneOf({ phone: networkOf(content).facts.values.emergencyNumber });
	const note = noticeIn(content, { notice: 'emergencyNote', wanted });
	return phone && note && { phone, note: note.text, lang: note.lang ?? wanted };
}
