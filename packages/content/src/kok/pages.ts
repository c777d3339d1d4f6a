import type { Entry } from '../history.ts';
import { about } from './pages/about.ts';
import { cooperation } from './pages/cooperation.ts';
import { events } from './pages/events.ts';
import { exhibition } from './pages/exhibition.ts';
import { politicalWork } from './pages/political-work.ts';
import { practicePages } from './pages/practice.ts';
import { projects } from './pages/projects.ts';

/** What KOK says about itself and its work. */
export const pages: readonly Entry<'page'>[] = [
	politicalWork,
	...about,
	...cooperation,
	...projects,
	...events,
	exhibition,
	...practicePages
];
