// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Adds a part to the head of an element, behind its name and title and the parts that come before it. */
final class InHead<T extends EObject> implements Fix {

	private final Class<T> type;
	private final List<EStructuralFeature> before;
	private final Parts<T> parts;

	/** @param before what stands before the part in a head */
	InHead(Class<T> type, List<EStructuralFeature> before, Parts<T> parts) {
		this.type = type;
		this.before = before;
		this.parts = parts;
	}

	@Override
	public List<Proposal> of(Mistake mistake) {
		Optional<T> element = mistake.element(type);
		List<Proposal> proposals = new ArrayList<>();
		int end = element.map(this::end).orElse(0);
		if (end > 0) {
			for (String part : parts.of(element.get(), mistake)) {
				String glue = part.startsWith(",") ? "" : " ";
				proposals.add(new Proposal(mistake.say("add", part.startsWith(",") ? part.substring(2) : part), Replacement.insertion(end, glue + part)));
			}
		}
		return proposals;
	}

	private int end(T element) {
		int end = 0;
		for (EStructuralFeature feature : before) {
			for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
				end = Math.max(end, node.getEndOffset());
			}
		}
		return end;
	}
}
