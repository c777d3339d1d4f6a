import type { CodeSafe } from '../../accounts/code-safe.ts';
import type { SignInSettings } from '../../accounts/settings.ts';
import type { Tools } from '../tools.ts';

/** What the commands of accounts work with. */
export interface AccountTools extends Pick<Tools, 'databases' | 'clock' | 'newId' | 'mark'> {
	signIn: SignInSettings;
	codes: CodeSafe;
}
