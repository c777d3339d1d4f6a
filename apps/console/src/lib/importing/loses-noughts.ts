import type { ContentType } from '@kok/domain/content-type';
import { partNames } from '@kok/domain/rules/part';
import { fieldsOf } from '#lib/records/parts-of.ts';

/** Whether a nought in front means something in a column, as in `facts.seat.postcode`: of telephone numbers and postcodes. */
export function losesNoughts(type: ContentType, column: string): boolean {
	const [first = '', ...path] = column.split('.');
	const part = partNames.find((name) => name === first);
	if (part === undefined) return false;
	let fields = fieldsOf(type, part);
	let kind: string | undefined;
	for (const segment of path) {
		if (/^\d+$/.test(segment)) continue;
		const field = fields[segment];
		if (!field) return kind === 'place' && segment === 'postcode';
		kind = field.kind;
		fields = field.items ?? {};
	}
	return kind === 'phone';
}
