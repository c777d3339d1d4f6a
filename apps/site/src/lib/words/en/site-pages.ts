import type { sitePages as german } from '../de/site-pages.ts';

/** What the search knows of pages that show no single record; the words stand on no page. */
export const sitePages: typeof german = {
	fixed: {
		accessibility: {
			about: 'What can be used on this website without barriers, and what is still missing.',
			words: ['accessibility', 'barrier', 'report a barrier', 'screen reader', 'WCAG', 'disability']
		},
		changes: {
			about: 'What happened in politics and what was entered here, by date.',
			words: ['news', 'what is new', 'latest', 'updates', 'feed', 'RSS', 'newsletter']
		},
		contact: {
			about: 'Address, telephone and e-mail of the office.',
			words: ['contact', 'address', 'phone number', 'telephone', 'e-mail address', 'email', 'write', 'call', 'imprint']
		},
		contents: {
			about: 'All pages of this website at a glance.',
			words: ['table of contents', 'overview', 'sitemap', 'site map', 'all pages']
		},
		data: {
			about: 'Everything as tables and files, free to use.',
			words: [
				'CSV',
				'JSON',
				'API',
				'dataset',
				'data set',
				'data',
				'download',
				'download data',
				'open data',
				'licence',
				'license',
				'interface',
				'table',
				'spreadsheet',
				'Excel',
				'raw data',
				'file',
				'feed',
				'HSDS',
				'Popolo'
			]
		},
		codebook: {
			about: 'What the columns of the tables mean.',
			words: ['codebook', 'variables', 'data fields', 'columns', 'data dictionary', 'documentation of the data']
		},
		easy: {
			about: 'The network and its demands in short, simple sentences.',
			words: ['easy read', 'easy to read', 'plain language', 'simple language', 'easy language']
		},
		help: {
			about:
				'Telephone numbers and counselling, free and anonymous: for those who need help and those who want to give it.',
			words: [
				'help',
				'find help',
				'I need help',
				'helpline',
				'hotline',
				'emergency',
				'phone number',
				'number to call',
				'counselling',
				'free counselling',
				'anonymous',
				'talk to someone',
				'somebody to talk to',
				'help in my language',
				'my language',
				'protection',
				'shelter',
				'way out'
			]
		},
		imprint: {
			about: 'Who provides this website and is responsible for its content.',
			words: ['imprint', 'legal notice', 'publisher', 'provider', 'responsible', 'address', 'e-mail address']
		},
		press: {
			about: 'A sentence to quote, a figure and the contact for editors.',
			words: [
				'press',
				'press contact',
				'press office',
				'media',
				'media contact',
				'media enquiries',
				'media inquiries',
				'journalist',
				'interview',
				'spokesperson',
				'logo',
				'photo',
				'pictures',
				'quote',
				'article'
			]
		},
		privacy: {
			about: 'Which data arise from reading, and how long they stay.',
			words: [
				'privacy',
				'privacy policy',
				'data protection',
				'GDPR',
				'cookies',
				'tracking',
				'IP address',
				'personal data'
			]
		},
		safety: {
			about: 'What stays on your device, and how to leave this page quickly.',
			words: [
				'safety',
				'safe browsing',
				'traces',
				'delete traces',
				'history',
				'browser history',
				'browsing history',
				'delete history',
				'watched',
				'monitored',
				'phone',
				'private window',
				'incognito'
			]
		},
		sign: { about: 'What there is in sign language.', words: ['sign language', 'deaf', 'video'] },
		timeline: {
			about: 'Since when each demand was made and what came of it, in one picture.',
			words: ['timeline', 'time line', 'chronology', 'development over time']
		}
	},
	lists: {
		demand: { about: 'All demands with their number and state.', words: ['positions', 'policy asks', 'register'] },
		goal: { about: 'All goals, and which demands belong to them.', words: ['aims', 'objectives'] },
		member: {
			about: 'All members that are entered here.',
			words: [
				'member organisations',
				'member organizations',
				'list of members',
				'organisations',
				'NGOs',
				'map of members'
			]
		},
		figure: {
			about: 'How many people and cases were counted, by whom and how.',
			words: [
				'statistics',
				'case numbers',
				'facts and figures',
				'how many cases',
				'how many people',
				'how many trafficked persons',
				'chart'
			]
		},
		body: {
			about: 'All authorities, parliaments and alliances that the network deals with.',
			words: ['addressees', 'authorities', 'ministries', 'politics']
		},
		legal_act: {
			about: 'All acts, conventions and reports.',
			words: ['laws', 'law', 'legislation', 'legal situation']
		},
		provision: {
			about: 'All sections and articles.',
			words: ['sections', 'articles', 'paragraphs', 'text of the law']
		},
		milestone: {
			about: 'All changes that are entered.',
			words: ['successes', 'achieved', 'milestones', 'achievements']
		},
		open_issue: { about: 'Everything that has to get better.', words: ['problems', 'criticism'] },
		statement: {
			about: 'All statements, reports and releases, by year.',
			words: ['publications', 'statements', 'press releases', 'reports', 'brochures', 'materials', 'downloads']
		},
		page: { about: 'All pages on which the network introduces itself.', words: ['about us', 'who we are', 'projects'] },
		agreement: { about: 'Everything that was agreed together.', words: ['mission statement', 'resolutions'] },
		term: { about: 'All terms that are explained here.', words: ['dictionary', 'terms', 'definitions', 'glossary'] }
	}
};
