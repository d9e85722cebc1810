// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Adds a member that an element of some type lacks. */
final class NewMember<T extends EObject> implements Fix {

	private final Class<T> type;
	private final Parts<T> members;

	NewMember(Class<T> type, Parts<T> members) {
		this.type = type;
		this.members = members;
	}

	@Override
	public List<Proposal> of(Mistake mistake) {
		Optional<T> element = mistake.element(type);
		List<Proposal> proposals = new ArrayList<>();
		if (element.isPresent()) {
			for (String member : members.of(element.get(), mistake)) {
				Member.insertion(element.get(), member).ifPresent(change -> proposals.add(new Proposal(mistake.say("add", member), change)));
			}
		}
		return proposals;
	}
}
