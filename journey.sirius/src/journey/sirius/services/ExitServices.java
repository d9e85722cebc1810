// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Optional;

import journey.model.journey.Exit;
import journey.model.journey.ExitReason;
import journey.model.queries.Names;

/** What diagrams ask of an exit, where customers leave a journey. Called by name from journey.odesign. */
public class ExitServices {

	/** Why customers leave. */
	public String exitLabel(Exit exit) {
		ExitReason cause = Linked.or(exit.getCause());
		if (cause != null) {
			return Names.title(cause);
		}
		return exit.getReason() == null ? Wording.of(exit).text("exit.unknown") : exit.getReason();
	}

	/** Where they leave, and why. */
	public String exitTooltip(Exit exit) {
		Wording wording = Wording.of(exit);
		return wording.text("exit.tooltip", wording.title(exit.getFrom()), exitLabel(exit));
	}

	/** Says why customers leave: for the reason of the workspace that is called so, else in these words. Without words it stays. */
	public Exit explainExit(Exit exit, String text) {
		String wanted = Typed.clean(text);
		if (wanted.isEmpty()) {
			return exit;
		}
		Optional<ExitReason> known = Knowledge.of(exit).elements(ExitReason.class).stream()
				.filter(reason -> wanted.equals(Names.title(reason)) || wanted.equals(reason.getName())).findFirst();
		exit.setCause(known.orElse(null));
		exit.setReason(known.isPresent() ? null : wanted);
		return exit;
	}

	/** What a new exit says until somebody writes why customers leave. */
	public String newReason(Exit exit) {
		return Wording.of(exit).text("new.reason");
	}
}
