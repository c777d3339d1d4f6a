// refused below: kok/suppression-has-a-reason
/* eslint-disable eqeqeq */

export function isSame(a: unknown, b: unknown): boolean {
	return a == b;
}

/* eslint-enable eqeqeq -- the comparison above was the only one */

// refused below: @typescript-eslint/ban-ts-comment
// @ts-expect-error
export const wrong: string = 1;

export function isEmpty(value: unknown): boolean {
	// eslint-disable-next-line eqeqeq -- null and undefined are both empty here
	return value == null;
}

// refused below: null
// eslint-disable-next-line eqeqeq -- nothing here needs it any more
export const silent = true;
