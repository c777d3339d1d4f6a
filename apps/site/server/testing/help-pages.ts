import { type Entry, type History, historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import type { Content } from '@kok/domain/release/content';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import type { PagePlatform } from '#lib/release/platform.ts';
import type { Renderer } from '../rendering/renderer.ts';
import type { HelpText } from './help-model.ts';
import { openPress } from './press.ts';

/** The content of a network that is told whole, or founded in one moment. */
export function contentFrom(told: History | readonly Entry[], at: string): Content {
	const history = 'steps' in told ? told : historyOf(told, { at, actor: 'founding' });
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}

/** The platform of pages of a content, sealed at an instant. */
export function platformFor(content: Content, at: string): PagePlatform {
	const press = openPress();
	const release = { content, envelope: press.publish(content, at), publicKey: press.publicKey };
	return { release, origin: 'https://site.example' };
}

/** A page of help with the stylesheet that it names. */
export async function readHelp(
	renderer: Renderer,
	{ platform, path = '/i/de' }: { platform: PagePlatform; path?: string }
): Promise<HelpText> {
	const html = await (await renderer.render(path, { platform })).text();
	const [, address = ''] = /href="(\/i\/[\w-]+\.css)"/.exec(html) ?? [];
	return { html, sheet: await (await renderer.render(address, { platform })).text() };
}
