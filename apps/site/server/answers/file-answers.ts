import { type Answer, type ReadyAnswer, readyAnswer } from './answer.ts';
import { plainBody, textBody } from './body.ts';
import type { BuiltFile } from '../rendering/renderer.ts';

/** The built files, ready to be sent. */
export async function fileAnswers(files: ReadonlyMap<string, BuiltFile>): Promise<ReadonlyMap<string, ReadyAnswer>> {
	const answers = [...files].map(async ([path, file]): Promise<[string, ReadyAnswer]> => {
		const body = file.isText ? await textBody(file.bytes, 'lasting') : plainBody(file.bytes);
		return [path, readyAnswer({ ...fileAnswer(file), body })];
	});
	return new Map(await Promise.all(answers));
}

/** A built file in its plain form. */
export function fileAnswer({ bytes, mediaType, isImmutable }: BuiltFile): Answer {
	return {
		status: 200,
		headers: {
			'content-type': mediaType,
			'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
		},
		body: plainBody(bytes)
	};
}
