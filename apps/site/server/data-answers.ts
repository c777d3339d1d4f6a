import type { DataFile, DataFiles } from '@kok/open-data/data-file';
import type { Answer } from './answer.ts';
import { plainBody, textBody } from './body.ts';

/** Answers with a file of the open data; nothing at any other path. */
export function dataAnswers(files: DataFiles): (path: string) => Promise<Answer | undefined> {
	return async (path) => {
		const file = files.open(path);
		return file && answerOf(file);
	};
}

async function answerOf({ mediaType, make }: DataFile): Promise<Answer> {
	const made = await make();
	return {
		status: 200,
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
