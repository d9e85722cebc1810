// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Locale;

import journey.cli.terminal.Colours;
import journey.cli.terminal.Terminal;
import journey.model.queries.WorkspaceIndex;
import journey.model.queries.WorkspaceLanguage;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a workspace can be told. */
class WorkspaceOptions {

	/** The languages of messages and reports. */
	enum Lang {
		EN(Locale.ENGLISH), FR(Locale.FRENCH);

		final Locale locale;

		Lang(Locale locale) {
			this.locale = locale;
		}
	}

	@Parameters(paramLabel = "PATH", arity = "0..*", defaultValue = ".",
			description = "Files and folders that form one workspace; default: the current folder.")
	List<String> paths;

	@Option(names = "--lang", paramLabel = "LANG",
			description = "Language of messages and reports: ${COMPLETION-CANDIDATES}; default: that of the workspace, else en.")
	Lang lang;

	@Option(names = "--quiet", description = "Print findings only.")
	boolean quiet;

	@Option(names = "--no-color", description = "Print without colours, as with the variable NO_COLOR.")
	boolean noColor;

	Colours colours(Terminal terminal) {
		return noColor ? Colours.NONE : terminal.colours();
	}

	/** The language of the command line, else the one of the workspace, else English. */
	Locale locale(WorkspaceIndex index) {
		return lang == null ? WorkspaceLanguage.of(index) : lang.locale;
	}
}
