/** What the head says of the text that is being written: where it is. Empty where nothing is being written. */
export const saving = $state({ line: '' });
