import type { Content } from '@kok/domain/release/content';
import { verifyRelease } from '@kok/release/verify';
import { exportSite } from '@kok/site/server/exporting/export-site.ts';
import { builtRenderer } from '@kok/site/server/testing/built-renderer.ts';
import { openPress } from '@kok/site/server/testing/press.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileServer } from './file-server.ts';
import { listening } from './listening.ts';
import type { Served } from './serve.ts';

/** Exports the site of a content into files and lets a plain server of files hand them out. */
export async function serveExport(content: Content): Promise<Served> {
	const press = openPress();
	press.publish(content, new Date().toISOString());
	const verification = await verifyRelease(press.source, { publicKey: press.publicKey });
	if (!verification.verified) throw new Error(verification.fault.code);

	const place = await mkdtemp(join(tmpdir(), 'kok-export-'));
	const folder = join(place, 'site');
	await exportSite(verification.release, {
		folder,
		origin: 'https://site.example',
		operator: undefined,
		renderer: await builtRenderer()
	});
	const server = fileServer(folder);
	return {
		origin: `http://127.0.0.1:${await listening(server)}`,
		[Symbol.asyncDispose]: async () => {
			server.close();
			server.closeAllConnections();
			await rm(place, { recursive: true });
		}
	};
}
