import { type Answer, type ReadyAnswer, readyAnswer } from './answer.ts';
import { plainBody } from './body.ts';
import type { BuiltFile } from '../rendering/renderer.ts';

/** The built files, ready to be sent. */
export function fileAnswers(files: ReadonlyMap<string, BuiltFile>): ReadonlyMap<string, ReadyAnswer> {
	return new Map(
		[...files].map(([path, file]) => {
			const body = { ...plainBody(file.bytes), ...file.packed };
			return [path, readyAnswer({ ...fileAnswer(file), body })];
		})
	);
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
