/** Whoever types on does so sooner than after so long. */
const pauseMilliseconds = 1_000;

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts what somebody types on, when a dialog opens in the middle of a word, into the field in which they were: until they
 * pause or press a key that writes nothing. Nothing where they were in no field.
 */
export class TypedOn {
	#field: Field | undefined;
	#at = 0;

	begin(focused: Element | null, now: number): void {
		this.#field = isField(focused) ? focused : undefined;
		this.#at = now;
	}

	press(event: KeyboardEvent): void {
		const goesOn = event.timeStamp - this.#at < pauseMilliseconds && !event.ctrlKey && !event.metaKey && !event.altKey;
		if (!this.#field || !goesOn || !write(this.#field, event.key)) return this.end();
		event.preventDefault();
		this.#at = event.timeStamp;
	}

	end(): void {
		this.#field = undefined;
	}
}

function isField(element: Element | null): element is Field {
	return (
		element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null)
	);
}

/** False where a key writes nothing. */
function write(field: Field, key: string): boolean {
	const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
	if (key === 'Shift') return true;
	if (key === 'Backspace') field.setRangeText('', from === to ? Math.max(0, from - 1) : from, to, 'end');
	else if ([...key].length === 1) field.setRangeText(key, from, to, 'end');
	else return false;
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	return true;
}
