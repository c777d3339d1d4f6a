import { createKeyPair, writtenAsPem } from '@kok/release/keys';
import type { KeyRing } from '../keys/key-ring.ts';
import type { MakerPlace } from '../publishing/maker-place.ts';
import type { ForecastPlace } from './forecast-messages.ts';

/** What a forecast is made of. Where the key that seals is missing, pages name one that nobody has. */
export async function forecastPlace(
	keys: Pick<KeyRing, 'read'>,
	{ database, releases, media }: MakerPlace,
	siteProgram: string
): Promise<ForecastPlace> {
	const { current } = await keys.read();
	const { publicKey } = current ?? createKeyPair();
	return { database, releases, media, publicKey: writtenAsPem(publicKey), siteProgram };
}
