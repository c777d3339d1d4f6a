/** A file of plain text, with one line for each thing that it says. */
export function plainAnswer(lines: readonly string[], status = 200): Response {
	const text = lines.map((line) => `${line}\n`).join('');
	return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
