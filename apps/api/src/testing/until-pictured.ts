import { readContentText, readEnvelope } from '@kok/release/folder';
import { setTimeout } from 'node:timers/promises';

const mostMilliseconds = 600_000;
/** As canonical JSON begins the pictures of a release, and nothing else in it. */
const pictures = Buffer.from('"pictures":{"cards":[');

/**
 * Waits until the release in a folder has its pictures: a first release goes out without them, and so does one that would
 * have to wait long. The one that follows takes the processor and a number, so whoever measures or counts waits for it.
 */
export async function untilPictured(
	releases: string,
	look: () => Promise<unknown> = async () => setTimeout(100)
): Promise<void> {
	const end = Date.now() + mostMilliseconds;
	while (!(await isPictured(releases))) {
		if (Date.now() > end) throw new Error('No release with pictures follows');
		await look();
	}
}

async function isPictured(releases: string): Promise<boolean> {
	const envelope = await readEnvelope(releases).catch(() => undefined);
	const text = envelope && (await readContentText(releases, envelope.content).catch(() => undefined));
	return text?.includes(pictures) ?? false;
}
