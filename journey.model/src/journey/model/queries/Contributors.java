// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.JourneyFile;
import journey.model.journey.Owned;
import journey.model.journey.RuleDecision;

/** The people and teams that a workspace names, and what for (row 32 of the requirements), in the order of the texts. */
public final class Contributors {

	/**
	 * A person or a team.
	 *
	 * @param name as it is written first; blanks around it do not matter
	 * @param owns what they answer for
	 * @param contributesTo what they have worked on or reviewed
	 * @param decisions the rules that they have silenced or given another severity
	 */
	public record Contributor(String name, List<Owned> owns, List<Owned> contributesTo, List<RuleDecision> decisions) {
	}

	private final Map<String, Contributor> byName = new LinkedHashMap<>();

	private Contributors() {
	}

	public static List<Contributor> of(WorkspaceIndex index) {
		Contributors contributors = new Contributors();
		for (JourneyFile file : index.files()) {
			EcoreUtil.getAllContents(List.of(file)).forEachRemaining(element -> {
				if (element instanceof Owned owned) {
					contributors.add(owned);
				} else if (element instanceof RuleDecision decision) {
					contributors.named(decision.getAuthor()).forEach(author -> author.decisions().add(decision));
				}
			});
		}
		return List.copyOf(contributors.byName.values());
	}

	private void add(Owned owned) {
		named(owned.getOwner()).forEach(owner -> owner.owns().add(owned));
		owned.getContributors().stream().map(String::strip).distinct()
				.forEach(name -> named(name).forEach(contributor -> contributor.contributesTo().add(owned)));
	}

	/** The one with this name; none if there is no name. */
	private List<Contributor> named(String name) {
		if (name == null || name.isBlank()) {
			return List.of();
		}
		return List.of(byName.computeIfAbsent(name.strip(), key -> new Contributor(key, new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
	}
}
