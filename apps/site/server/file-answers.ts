import { type ReadyAnswer, readyAnswer } from './answer.ts';
import { plainBody, textBody } from './body.ts';
import type { BuiltFile } from './renderer.ts';

/** The built files, ready to be sent. */
export async function fileAnswers(files: ReadonlyMap<string, BuiltFile>): Promise<ReadonlyMap<string, ReadyAnswer>> {
	const answers = [...files].map(async ([path, file]): Promise<[string, ReadyAnswer]> => [
		path,
		await fileAnswer(file)
	]);
	return new Map(await Promise.all(answers));
}

async function fileAnswer({ bytes, mediaType, isImmutable, isText }: BuiltFile): Promise<ReadyAnswer> {
	return readyAnswer({
		status: 200,
		headers: {
			'content-type': mediaType,
			'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
		},
		body: isText ? await textBody(bytes.toString(), 'lasting') : plainBody(bytes)
	});
}
