/* global addEventListener, document, history, location, scrollTo */
(() => {
	const link = document.querySelector('#exit');
	const says = document.querySelector('#exit-says');
	const root = document.documentElement;
	const { title } = document;
	const isHelp = location.pathname.startsWith('/i/');
	const limit = 5000;
	let presses = 0;
	let alone = false;
	let timer;

	function leave() {
		say('leaving');
		root.hidden = true;
		document.title = '\u2026';
		location.replace(link.href);
	}

	function say(name) {
		says.textContent = name ? says.dataset[name] : '';
	}

	function start(count) {
		clearTimeout(timer);
		presses = count;
		if (count) link.dataset.presses = count;
		else delete link.dataset.presses;
		if (count) timer = setTimeout(() => (say('late'), (presses = 0)), limit);
	}

	link.addEventListener('click', (event) => {
		event.preventDefault();
		leave();
	});

	addEventListener('keydown', ({ key, repeat, ctrlKey, altKey, metaKey }) => {
		if (key !== 'Shift') {
			alone = false;
			if (presses) say();
			start(0);
		} else if (!repeat) alone = !ctrlKey && !altKey && !metaKey;
	});

	addEventListener('keyup', ({ key }) => {
		if (key !== 'Shift' || !alone) return;
		alone = false;
		start(presses + 1);
		if (presses === 3) return leave();
		say(presses === 1 ? 'two' : 'one');
	});

	// A browser may keep the page as it was left and show it again: then without what was typed, chosen, opened and read.
	function forget() {
		for (const form of document.forms) form.reset();
		if (!isHelp) return;
		for (const input of document.querySelectorAll('input')) input.checked = input.defaultChecked;
		for (const details of document.querySelectorAll('details')) details.open = false;
		document.activeElement.blur();
		scrollTo(0, 0);
	}

	addEventListener('pagehide', forget);

	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) forget();
		root.hidden = false;
		document.title = title;
		say();
		start(0);
	});

	if (isHelp) {
		history.scrollRestoration = 'manual';
		// Another language takes the place of this one in the history. A link that opens elsewhere is left alone.
		for (const other of document.querySelectorAll('a[hreflang]'))
			other.addEventListener('click', (event) => {
				if (event.ctrlKey || event.shiftKey || event.metaKey || event.altKey) return;
				event.preventDefault();
				location.replace(other.href);
			});
	}

	link.querySelector('[hidden]').hidden = false;
})();
