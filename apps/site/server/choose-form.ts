import type { Body, Form } from './body.ts';

/** The smallest form that the client takes (RFC 9110, 12.5.3). */
export function chooseForm(acceptEncoding: string | undefined, body: Pick<Body, 'br' | 'gzip'>): Form {
	const weights = weightsOf(acceptEncoding ?? '');
	const takes = (form: Form) => (weights.get(form) ?? weights.get('*') ?? 0) > 0;
	const forms: Form[] = ['br', 'gzip'];
	return forms.find((form) => form !== 'identity' && body[form] && takes(form)) ?? 'identity';
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
