import { expect, test } from 'vitest';
import { wayBack } from './way-back.ts';

const origin = 'https://desk.example';

test('whoever signs in goes back to the page of this console from which they came', () => {
	expect(wayBack('/forderungen?q=a', origin)).toBe('/forderungen?q=a');
	expect(wayBack(null, origin)).toBe('/');
});

test.each([
	'//evil.example/x',
	'/\\evil.example/x',
	'/\t/evil.example/x',
	'\n//evil.example',
	'https://evil.example/',
	'javascript:alert(1)',
	'https://desk.example.evil.example/',
	'http://desk.example/'
])('nobody is led to another site by %j', (wanted) => {
	const address = new URL(wayBack(wanted, origin), origin);
	expect(address.origin).toBe(origin);
	expect(wayBack(wanted, origin)).toBe('/');
});
