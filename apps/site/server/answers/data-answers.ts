import type { DataFile, DataFiles } from '@kok/open-data/data-file';
import type { Answer } from './answer.ts';
import { plainBody, textBody } from './body.ts';

export interface DataAnswers {
	/** A file of the open data; nothing at any other path. */
	at: (path: string) => Promise<Answer | undefined>;
	/** What a query asks of the open data; nothing at a path that reads none. */
	asked: (path: string, query: string) => Promise<Answer | undefined>;
}

export function dataAnswers(files: DataFiles): DataAnswers {
	return {
		at: async (path) => {
			const file = files.open(path);
			return file && answerOf(file);
		},
		asked: async (path, query) => {
			const file = files.ask?.(path, new URLSearchParams(query));
			return file && answerOf(file);
		}
	};
}

async function answerOf({ mediaType, status = 200, make }: DataFile): Promise<Answer> {
	const made = await make();
	return {
		status,
		headers: { ...headers, 'content-type': mediaType },
		body: isText(mediaType) ? await textBody(made, 'kept') : plainBody(Buffer.from(made))
	};
}

/** What is smaller when it is compressed; an archive and a picture are compressed as they come. */
function isText(mediaType: string): boolean {
	return /^text\/|json|xml|pem/.test(mediaType);
}

const headers = {
	/** What protects someone is gone at once. */
	'cache-control': 'public, max-age=0, must-revalidate',
	/** A page of anyone's may read it: it is the same for everybody, and no one is known here. */
	'access-control-allow-origin': '*'
} as const;
