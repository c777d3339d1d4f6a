import { austrian } from '@kok/content/fictional/austrian';
import { generateNetwork } from '@kok/content/fictional/generate';
import { type History, historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import { replay } from '@kok/content/replay';
import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { type KeyPair, createKeyPair } from '@kok/release/keys';
import { pack } from '@kok/release/packed';
import { sealRelease } from '@kok/release/seal';
import type { Release } from '@kok/release/verify';
import type { DataFiles } from '../data-file.ts';
import { dataFiles } from '../data-files.ts';
import type { FeedWords } from '../data-words.ts';

export const at = '2026-11-24T09:00:00.000Z';
export const origin = 'https://site.example';

/** The records of a real network, of an invented one that was made up, and of a small one with places that are hidden. */
export const stories = {
	real: recordsOf(historyOf(kok, { at, actor: 'founding' })),
	invented: recordsOf(generateNetwork({ seed: 3, members: 5, until: at })),
	hiding: recordsOf(historyOf(austrian, { at, actor: 'founding' }))
} as const;

function recordsOf(history: History): RecordState[] {
	return replay(history, { hash: hashText });
}

/** A sealed release of records. */
export async function releaseOf(
	records: readonly RecordState[],
	{ number = 1, sealedAt = at, keys = createKeyPair() }: { number?: number; sealedAt?: string; keys?: KeyPair } = {}
): Promise<Release> {
	const content = compileRelease(records, { hash: hashText });
	const { contentText, envelope } = sealRelease(
		{ content, number, at: sealedAt, previous: undefined, chainHead: '' },
		keys.privateKey
	);
	const contentBytes = await pack(Buffer.from(contentText));
	return { content, envelope, contentBytes, media: new Map(), publicKey: keys.publicKey, succession: [] };
}

const feedWords: FeedWords = {
	title: (network) => `${network} & what it demands`,
	demonstrationOf: (network) => `Demonstration about ${network}`,
	subtitle: 'Lately',
	demand: (number, title) => `Demand ${number}: ${title}`,
	documented: 'On record.',
	agreed: (body) => `Agreed: ${body}.`,
	demands: (numbers) => `Demands ${numbers.join(', ')}`,
	views: {
		officials: 'officials',
		network: 'network',
		monitors: 'monitors',
		practice: 'practice',
		readFromDocuments: 'documents'
	},
	introduced: ({ demands, form, body }) => `${demands}, ${form}, ${body}`,
	placed: ({ number, document }) => `Demand ${number}, by ${document}`,
	assessed: ({ number, axis, state }) => `Demand ${number}, ${axis}, ${state}`,
	statement: ({ kind, title }) => `${kind}: ${title}`,
	dated: (date, what) => `${what}, ${date}`
};

/** Open data that is made already. */
export interface MadeFiles extends DataFiles {
	made: ReadonlyMap<string, Buffer>;
}

/** All of it, or what is wanted, in words of this test. */
export async function filesOf(release: Release, isWanted: (path: string) => boolean = () => true): Promise<MadeFiles> {
	const files = openFiles(release);
	const wanted = files.list().filter(isWanted);
	const made = wanted.map(async (path) => [path, Buffer.from((await files.open(path)?.make()) ?? '')] as const);
	return { ...files, made: new Map(await Promise.all(made)) };
}

function openFiles(release: Release): DataFiles {
	return dataFiles({
		release,
		origin,
		words: {
			code: (field, code) => ({ de: `${code} (de)`, en: `${field} ${code}` }),
			feed: { de: feedWords, en: feedWords }
		},
		pages: {
			home: (locale) => `/${locale}/`,
			record: (type, slug, locale) => `/${locale}/${type}/${slug}`,
			data: (locale) => `/${locale}/data`
		}
	});
}

/** The text of a file; throws where there is none. */
export function textAt({ made }: MadeFiles, path: string): string {
	const bytes = made.get(path);
	if (bytes === undefined) throw new Error(`Nothing at ${path}`);
	return bytes.toString();
}

/** What a file of JSON says. */
export function jsonAt(files: MadeFiles, path: string): unknown {
	return JSON.parse(textAt(files, path));
}
