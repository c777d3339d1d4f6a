import { platformOf } from '#lib/platform.ts';
import { registerData } from '#lib/politics/register-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	registerData(platformOf(event).release, { order: 'number', number: 1, locale: event.params.locale });
