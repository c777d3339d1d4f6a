import { describe, expect, test } from 'vitest';
import { type MediaPermission, standingOfPermission } from './media-permission.ts';

const day = '2026-11-29';
const by = 'Studio Nord';

describe('a permission to show a file', () => {
	test.each<[string, MediaPermission | undefined]>([
		['missing', undefined],
		['holds', { by }],
		['holds', { by, until: '2026-12-29' }],
		['ending', { by, until: '2026-12-28' }],
		['ending', { by, until: day }],
		['ended', { by, until: '2026-11-28' }],
		['withdrawn', { by, withdrawnOn: '2026-11-01' }],
		['withdrawn', { by, until: '2026-11-28', withdrawnOn: day }]
	])('is %s on a day: %o', (standing, permission) => {
		expect(standingOfPermission(permission, day)).toBe(standing);
	});
});
