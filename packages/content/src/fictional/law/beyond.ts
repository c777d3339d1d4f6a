import type { Period } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { hostOf } from '../member-words.ts';
import type { Bodies } from '../politics/bodies.ts';
import type { Random } from '../random.ts';
import { publishRecord } from '../record.ts';
import { type ActBeyond, actsBeyond } from './beyond-words.ts';

/** Conventions, a directive, a programme and a report; each is entered once it is there. */
export function enterActsBeyond(random: Random, { period, bodies }: { period: Period; bodies: Bodies }): Life[] {
	return actsBeyond.map((act, index) =>
		publishRecord(random, {
			type: 'legal_act',
			on: Math.max(period.from + (40 + index * 4) * day, Date.parse(act.on) + 10 * day),
			facts: factsOf(act, bodies),
			wording: (locale) => ({
				title: act.title[locale],
				shortTitle: act.short,
				summary: act.summary[locale],
				...(act.text && { text: act.text[locale] })
			})
		})
	);
}

function factsOf({ kind, level, identifier, issuedBy, on, inForceOn, transposeBy, title }: ActBeyond, bodies: Bodies) {
	const text = `https://${hostOf(title.de)}/text`;
	return {
		kind,
		level,
		identifiers: [{ id: 'official', ...identifier, url: text }],
		issuedBy: bodies.get(issuedBy).record,
		on,
		...(inForceOn !== undefined && { inForceOn }),
		...(transposeBy !== undefined && { transposeBy }),
		text,
		stages: [
			{ id: 'adopted', kind: 'adopted' as const, on },
			...(inForceOn === undefined ? [] : [{ id: 'in-force', kind: 'in_force' as const, on: inForceOn }])
		],
		sources: [{ title: title.de, publisher: 'Amtlicher Text', url: text, dated: on }]
	};
}
