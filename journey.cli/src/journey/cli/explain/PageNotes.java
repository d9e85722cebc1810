// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.cli.findings.FindingNotes;
import journey.cli.findings.KnownCode;
import journey.cli.terminal.WrappedText;
import journey.model.messages.Messages;

/** Says below a finding why there is such a rule and what to do, from its page. */
public final class PageNotes implements FindingNotes {

	private static final Messages MESSAGES = new Messages(PageNotes.class);
	private static final int WIDTH = 100;

	@Override
	public List<String> about(String code, Locale locale) {
		List<String> lines = new ArrayList<>();
		KnownCode.find(code).flatMap(RulePage::of).ifPresent(page -> {
			lines.addAll(WrappedText.lines(MESSAGES.text(locale, "notes.why", page.reason()), WIDTH));
			lines.addAll(WrappedText.lines(MESSAGES.text(locale, "notes.fix", page.fix()), WIDTH));
		});
		return lines;
	}
}
