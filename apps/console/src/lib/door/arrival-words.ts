import type { Words } from '@kok/domain/words';

/** What is said where an address of arrival lacks its code, or somebody pasted something else behind the #. */
export const cutLink: Words = {
	de: 'Dieser Adresse fehlt ihr Ende: der Code nach dem #. Öffnen Sie den Link ganz, so wie Sie ihn bekommen haben.',
	en: 'The end of this address is missing: the code after the #. Open the whole link, as you were given it.'
};
