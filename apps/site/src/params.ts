import { defineParams } from '@sveltejs/kit/params';
import { asLocale } from '#lib/address.ts';

export const params = defineParams({ locale: asLocale });
