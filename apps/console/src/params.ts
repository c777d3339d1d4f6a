import { RecordId } from '@kok/domain/fields/reference';
import { defineParams } from '@sveltejs/kit/params';
import { isTabWord } from '#lib/records/tabs.ts';
import { typeAt } from '#lib/records/type-at.ts';

export const params = defineParams({
	type: (text: string) => (typeAt(text) ? text : undefined),
	id: RecordId,
	number: (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined),
	tab: (text: string) => (isTabWord(text) ? text : undefined)
});
