import { defineParams } from '@sveltejs/kit/params';
import { asLocale, asOnePageType } from '#lib/address.ts';

export const params = defineParams({ locale: asLocale, onePage: asOnePageType });
