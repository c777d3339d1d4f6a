import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { PagePlatform } from '../release/platform.ts';

export const securityPath = '/.well-known/security.txt';

/** A release is sealed every night, so the file expires only where nothing is sealed for so long. */
const validMilliseconds = 180 * 24 * 3_600_000;

/**
 * Where to report a weakness (RFC 9116): whom the operator names, else the network that has adopted the site. A network
 * that has not runs nothing here, so without an operator's word there is nobody to name and no file.
 */
export function securityText({
	release: { content, envelope },
	securityContact,
	origin
}: Pick<PagePlatform, 'release' | 'securityContact'> & { origin: string }): string[] | undefined {
	const { adopted, email } = networkOf(content).facts.values;
	const contact = securityContact ?? (adopted && email !== undefined ? `mailto:${email}` : undefined);
	if (contact === undefined) return undefined;
	const expires = new Date(Date.parse(envelope.at) + validMilliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}`,
		`Preferred-Languages: ${languagesOf(content).join(', ')}`,
		`Canonical: ${origin}${securityPath}`
	];
}
