import type { Words } from '@kok/domain/words';
import type { Period } from '../calendar.ts';
import { day } from '../life.ts';
import { at } from '../random.ts';
import { grown } from '../size.ts';
import { areas } from '../towns.ts';
import { careSubjects } from './care-subjects.ts';
import { hiringSubjects } from './hiring-subjects.ts';
import { staySubjects } from './stay-subjects.ts';
import type { Subject } from './subject.ts';
import { workSubjects } from './work-subjects.ts';

const subjects: readonly Subject[] = [...workSubjects, ...staySubjects, ...careSubjects, ...hiringSubjects];

/** A field of law in the country or in one area: its law, the reform with its days, and what comes next. */
export interface Dossier {
	index: number;
	subject: Subject;
	/** None for the law of the whole country. */
	area: { id: string; name: string } | undefined;
	/** When the law was made, long before the network looked at it. */
	madeOn: number;
	reform: ReformDays;
}

/** The way of a reform, day by day. */
interface ReformDays {
	draft: number;
	cabinet: number;
	firstChamber: number;
	secondChamber: number;
	signed: number;
	published: number;
	inForce: number;
}

/** What field of law answers a theme of demands. */
export function subjectOn(theme: number): Subject | undefined {
	return subjects.find(({ themes }) => themes.includes(theme));
}

/** The fields of law that a network of a size works on, those of the whole country first. */
export function dossiersFor(members: number, period: Period): Dossier[] {
	return Array.from({ length: grown(members, 5) }, (_, index) => ({
		index,
		subject: at(subjects, index),
		area: index < subjects.length ? undefined : at(areas, index - subjects.length),
		madeOn: Date.UTC(2004 + (index % 9), (index * 5) % 12, 1 + ((index * 7) % 27)),
		reform: reformFrom(period.from + (0.1 + 0.5 * ((index * 0.37) % 1)) * (period.to - period.from))
	}));
}

/** The same words for one area, where a dossier has one. */
export function inArea({ area }: Pick<Dossier, 'area'>, { de, en }: Words): Words {
	return area ? { de: `${de} (${area.name})`, en: `${en} (${area.name})` } : { de, en };
}

function reformFrom(draft: number): ReformDays {
	return {
		draft,
		cabinet: draft + 90 * day,
		firstChamber: draft + 170 * day,
		secondChamber: draft + 230 * day,
		signed: draft + 250 * day,
		published: draft + 258 * day,
		inForce: draft + 330 * day
	};
}
