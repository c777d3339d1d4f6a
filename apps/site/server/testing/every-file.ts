import type { Content } from '@kok/domain/release/content';
import { type Release, verifyRelease } from '@kok/release/verify';
import { writeStaticSite } from '../exporting/static-site.ts';
import { builtRenderer } from './built-renderer.ts';
import { openPress } from './press.ts';

/** Every file of a site of a content that names no file of its own, as text, by its address. */
export async function everyFile(content: Content, at: string): Promise<Map<string, string>> {
	const press = openPress();
	press.publish(content, at);
	const verification = await verifyRelease(press.source, { publicKey: press.publicKey });
	if (!verification.verified) throw new Error(verification.fault.code);
	return everyFileOf(verification.release);
}

/** Every file of a site of a release, as text, by its address. */
export async function everyFileOf(release: Release): Promise<Map<string, string>> {
	const written = new Map<string, string>();
	const site = await writeStaticSite(release, {
		origin: 'https://site.example',
		operator: undefined,
		renderer: await builtRenderer(),
		write: async (file, bytes) => {
			written.set(file, Buffer.from(bytes).toString());
			return Promise.resolve();
		}
	});
	return new Map(site.files.map(({ path, file }) => [path, written.get(file) ?? '']));
}
