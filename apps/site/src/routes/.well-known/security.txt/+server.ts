import { interfaceLanguages } from '@kok/domain/words';
import { platformOf } from '#lib/release/platform.ts';
import { securityText } from '#lib/contact/security-text.ts';
import { plainAnswer } from '#lib/text/plain-answer.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const platform = platformOf(event);
	const lines = securityText({ ...platform, origin: platform.origin ?? event.url.origin });
	if (lines) return plainAnswer(lines);
	return plainAnswer(
		interfaceLanguages.map((language) => wordsIn(language).share.noSecurityContact),
		404
	);
};
