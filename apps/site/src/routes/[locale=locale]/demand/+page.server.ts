import { platformOf } from '#lib/release/platform.ts';
import { registerData } from '#lib/demands/register-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	registerData(platformOf(event).release, { order: 'number', number: 1, locale: event.params.locale });
