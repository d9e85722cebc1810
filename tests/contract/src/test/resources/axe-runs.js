// SPDX-License-Identifier: EPL-2.0
// Evaluated in a page, after axe-core. Both functions give the violations, each in one line: rule, place and what to do.

const SAMPLE = 'data-contrast-sample';

// The contrast of a thousand texts takes axe-core seconds, so it looks at one of each kind only.
axe.configure({ rules: [{ id: 'color-contrast', selector: `[${SAMPLE}]` }] });

/** All rules of axe-core. */
function findViolations() {
	markSamples();
	return run({});
}

/** Only what depends on colours. */
function findPaleTexts() {
	markSamples();
	return run({ runOnly: ['color-contrast', 'link-in-text-block'] });
}

/** Texts are of one kind if they are alike in all that counts for contrast: elements and classes around, colours, size, backgrounds below. */
function markSamples() {
	document.querySelectorAll(`[${SAMPLE}]`).forEach(element => element.removeAttribute(SAMPLE));
	const kinds = new Set();
	const surroundings = new Map([[null, '']]);
	const surroundingsOf = element => {
		if (!surroundings.has(element)) {
			const style = getComputedStyle(element);
			surroundings.set(element, [surroundingsOf(element.parentElement), element.localName, element.getAttribute('class'),
				style.backgroundColor, style.backgroundImage, style.opacity, style.position].join('|'));
		}
		return surroundings.get(element);
	};
	for (const element of document.body.querySelectorAll('*')) {
		if ([...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) {
			const style = getComputedStyle(element);
			const kind = [surroundingsOf(element), style.color, style.fill, style.fontSize, style.fontWeight].join('|');
			if (!kinds.has(kind)) {
				kinds.add(kind);
				element.setAttribute(SAMPLE, '');
			}
		}
	}
}

async function run(options) {
	const results = await axe.run(document, { resultTypes: ['violations'], preload: false, ...options });
	return results.violations.flatMap(violation =>
		violation.nodes.map(node => `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
}
