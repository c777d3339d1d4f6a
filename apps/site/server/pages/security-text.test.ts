import { describe, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { openSite } from '../testing/open-site.ts';
import { contentOf, networkRecord, published } from '../testing/records.ts';

const path = '/.well-known/security.txt';

describe('where to report a weakness', () => {
	test('is the address that the operator sets, valid for half a year after the release was sealed', async () => {
		await using site = await openSite({ settings: { securityContact: 'https://operator.example/security' } });
		const { status, headers, text } = await site.ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe('text/plain; charset=utf-8');
		expect(text.trimEnd().split('\n')).toEqual([
			'Contact: https://operator.example/security',
			`Expires: ${new Date(Date.parse(published) + 180 * 86_400_000).toISOString().replace('.000', '')}`,
			'Preferred-Languages: de, en',
			'Canonical: https://site.example/.well-known/security.txt'
		]);
	});

	test('is otherwise a network that has adopted the site, and never another network', async () => {
		await using adopted = await openSite({ content: contentOf([networkRecord({ adopted: true })]) });
		expect((await adopted.ask(path)).text).toContain('Contact: mailto:buero@netz.example\n');
		await using demonstration = await openSite();
		expect((await demonstration.ask(path)).status).toBe(404);
	});

	test('is not stated on the host with help alone', async () => {
		const settings = { helpOrigin: 'https://plain.example', securityContact: 'mailto:a@operator.example' };
		await using site = await openSite({ settings });
		const { status, text } = await site.ask(path, { headers: { host: 'plain.example' } });
		expect([status, text.includes('operator')]).toEqual([404, false]);
	});

	test('is an address of e-mail, of the web over TLS, or a telephone number', () => {
		for (const contact of ['mailto:a@b.example', 'https://b.example/x', 'tel:+49-30-1']) {
			expect(readConfig({ SECURITY_CONTACT: contact }).securityContact).toBe(contact);
		}
		for (const contact of ['a@b.example', 'http://b.example', 'mailto:a@b.example\nContact: tel:1', 'tel:x']) {
			expect(() => readConfig({ SECURITY_CONTACT: contact })).toThrow('SECURITY_CONTACT is');
		}
		expect(readConfig({}).securityContact).toBe(undefined);
	});
});
