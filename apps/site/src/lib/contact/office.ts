import type { Content } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { type Phone, phoneOf } from './phone.ts';
import { writePlace } from '../writing/places.ts';

/** Where someone answers. */
export interface Office {
	place: string[];
	phone: Phone | undefined;
	email: string | undefined;
	website: string | undefined;
}

/** The network's office. */
export function officeOf(content: Content, locale: Locale): Office {
	const network = networkOf(content);
	const { office, phone, email, website } = network.facts.values;
	const { areas } = wordingIn(network, locale).values;
	return { place: office ? writePlace(office, { areas, locale }) : [], phone: phoneOf({ phone }), email, website };
}

/** Who answers the press alone, where the network has someone for that. */
export function pressOf(content: Content): Pick<Office, 'phone' | 'email'> | undefined {
	const { pressPhone: phone, pressEmail: email } = networkOf(content).facts.values;
	return phone === undefined && email === undefined ? undefined : { phone: phoneOf({ phone }), email };
}
