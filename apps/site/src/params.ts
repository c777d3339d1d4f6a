import { defineParams } from '@sveltejs/kit/params';
import { asChartFile, asLocale, asNumber, asOnePageType, asOrderWord, asVersion } from '#lib/addresses/address.ts';
import { asHelpPage } from '#lib/addresses/help-address.ts';
import { asSheetSize } from '#lib/help/sheet-size.ts';

export const params = defineParams({
	locale: asLocale,
	onePage: asOnePageType,
	orderWord: asOrderWord,
	number: asNumber,
	chartFile: asChartFile,
	version: asVersion,
	help: (text: string) => (asHelpPage(text) ? text : undefined),
	sheet: (text: string) => (asSheetSize(text) ? text : undefined)
});
