import { expect, test } from 'vitest';
import { readActor, spellActor } from './actor-name.ts';

test.each([
	['token:6f1c2a40', { kind: 'token', token: '6f1c2a40' }],
	['account:6f1c2a40', { kind: 'session', account: '6f1c2a40' }],
	['command-line', { kind: 'command-line' }],
	['clock', { kind: 'clock' }],
	['founding', { kind: 'software', work: 'founding' }],
	['seeding', { kind: 'software', work: 'seeding' }],
	['restoring', { kind: 'software', work: 'restoring' }],
	['upgrade', { kind: 'software', work: 'upgrade' }],
	['token:', { kind: 'unknown', name: 'token:' }],
	['robot:7', { kind: 'unknown', name: 'robot:7' }]
])('the actor “%s” is read, and spelled as it was', (name, actor) => {
	expect(readActor(name)).toEqual(actor);
	expect(spellActor(readActor(name))).toBe(name);
});
