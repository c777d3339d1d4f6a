import type { Values } from '@kok/domain/content-type';
import type { service } from '@kok/domain/types/service';
import { documents } from './documents.ts';

type Reach = Pick<Values<typeof service.facts>, 'phone' | 'website' | 'hours' | 'languages'>;

/** How to reach the counselling of the network itself: its own address is not known, so its project page stands in. */
export const online = {
	website: documents.onlineCounselling.url,
	languages: ['de', 'en']
} satisfies Reach;

/** How to reach the helpline that a pilot project runs in Bavaria. */
export const bavarian = {
	phone: '0800 987 654 8',
	website: 'https://bavarian-anti-trafficking-helpline.de/',
	hours: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', to: '15:00' }],
	languages: []
} satisfies Reach;
