import { goto } from '$app/navigation';

const kept = 'console-letters';
const goals: Readonly<Record<string, string>> = { w: '/', f: '/forderungen', m: '/mitglieder', a: '/ausgaben' };
/** Fields in which letters are text. */
const writable = 'textarea, select, input:not([type=checkbox], [type=radio])';
/** What may be between `G` and the letter of the goal. */
const patienceMilliseconds = 1_500;

/**
 * The keys of the console. A letter moves, opens or selects and never writes; letters are off until someone switches them
 * on, because a screen reader and a dictation program use the same ones.
 */
class Keys {
	letters = $state(localStorage.getItem(kept) === 'on');
	isHelpOpen = $state(false);
	isPaletteOpen = $state(false);
	#wentAt = -Infinity;

	switchLetters(on: boolean): void {
		this.letters = on;
		if (on) localStorage.setItem(kept, 'on');
		else localStorage.removeItem(kept);
	}

	press(event: KeyboardEvent): void {
		if (event.defaultPrevented || event.altKey || event.isComposing || isInDialog(event.target)) return;
		const isDone = event.ctrlKey || event.metaKey ? withControl(event.key) : this.#alone(event);
		if (isDone) event.preventDefault();
	}

	#alone({ key, target }: KeyboardEvent): boolean {
		if (isWriting(target)) return key === 'Escape' && leave(target);
		if (key === '?') return (this.isHelpOpen = true);
		if (!this.letters) return false;
		if (performance.now() - this.#wentAt < patienceMilliseconds) return this.#goTo(key);
		if (key === 'g') return (this.#wentAt = performance.now()) > 0;
		if (key === 'j') return move(1);
		if (key === 'k') return move(-1);
		if (key === '/') return (this.isPaletteOpen = true);
		if (key === 'x') return select();
		if (key === 'v') return click('view');
		return key === 'h' && click('history');
	}

	#goTo(key: string): boolean {
		this.#wentAt = -Infinity;
		const goal = goals[key];
		if (goal === undefined) return false;
		void goto(goal);
		return true;
	}
}

export const keys = new Keys();

/** What acts works inside fields as well. */
function withControl(key: string): boolean {
	if (key === 's') return click('save');
	return key === 'Enter' && click('main');
}

function isWriting(target: EventTarget | null): target is HTMLElement {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches(writable));
}

/** A dialog has keys of its own. */
function isInDialog(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('dialog[open]') !== null;
}

function leave(field: HTMLElement): boolean {
	field.blur();
	return true;
}

function move(by: 1 | -1): boolean {
	const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
	const at = rows.findIndex((row) => row === document.activeElement);
	const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
	next?.focus();
	return next !== undefined;
}

/** Chooses the row on which one is, or lets it go; where rows can be chosen. */
function select(): boolean {
	const box = document.activeElement?.closest('tr, li')?.querySelector<HTMLElement>('input[type=checkbox]');
	box?.click();
	return box !== null && box !== undefined;
}

function click(name: string): boolean {
	const found = document.querySelector<HTMLElement>(`[data-key="${name}"]`);
	// What waits for the server is not to be had by a key either.
	if (found && !found.closest('[inert]')) found.click();
	return found !== null;
}
