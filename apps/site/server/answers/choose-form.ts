import type { Form } from './body.ts';

/** The compressed forms that a client takes. */
type FormsTaken = Readonly<Record<Exclude<Form, 'identity'>, boolean>>;

/** Browsers say one of a few dozen things; who says something new each time fills nothing. */
const mostRemembered = 100;
const remembered = new Map<string, FormsTaken>();

/** Which compressed forms a client takes, by its `Accept-Encoding` (RFC 9110, 12.5.3). */
export function formsTaken(acceptEncoding: string): FormsTaken {
	const known = remembered.get(acceptEncoding);
	if (known) return known;

	const weights = weightsOf(acceptEncoding);
	const takes = (form: Form) => (weights.get(form) ?? weights.get('*') ?? 0) > 0;
	const taken = { br: takes('br'), gzip: takes('gzip') };
	if (remembered.size === mostRemembered) remembered.clear();
	remembered.set(acceptEncoding, taken);
	return taken;
}

function weightsOf(acceptEncoding: string): Map<string, number> {
	return new Map(
		acceptEncoding.split(',').map((each) => {
			const [name = '', ...parameters] = each.trim().toLowerCase().split(';');
			const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
			return [name.trim(), weight === undefined ? 1 : Number(weight)] as const;
		})
	);
}
