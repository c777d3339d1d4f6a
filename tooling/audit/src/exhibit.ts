import { austrian } from '@kok/content/fictional/austrian';
import { demo } from '@kok/content/fictional/demo';
import { type Entry, type History, historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import { hashText } from '@kok/release/envelope';
import { crowd } from './crowd.ts';

/** A network whose whole site is looked at. */
export interface Exhibit {
	/** As the network calls itself, in short. */
	name: string;
	content: Content;
}

const foundedAt = '2026-11-24T09:00:00.000Z';

/** The first content, an adopted network of 43 members, a small one of another country, and that one with long lists. */
export function listExhibits(): Exhibit[] {
	const small = contentOf(founded(austrian));
	return [
		exhibitOf(contentOf(founded(kok))),
		exhibitOf(contentOf(demo)),
		exhibitOf(small),
		{ ...exhibitOf(crowd(small)), name: 'long lists' }
	];
}

function founded(entries: readonly Entry[]): History {
	return historyOf(entries, { at: foundedAt, actor: 'founding' });
}

function contentOf(history: History): Content {
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}

function exhibitOf(content: Content): Exhibit {
	return { name: networkOf(content).facts.values.abbreviation, content };
}
