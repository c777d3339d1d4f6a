/** A text of a workbook as it was typed: signs that XML cannot hold stand in it as `_x000D_`; every line ends as in a text field. */
export function plainText(text: string): string {
	return text
		.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replaceAll(/\r\n?/g, '\n');
}
