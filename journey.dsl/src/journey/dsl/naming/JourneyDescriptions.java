// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import journey.model.journey.Expression;
import journey.model.journey.Flow;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Threshold;

/** Which elements other files can refer to. Nothing below a formula, a threshold or a flow has a name. */
public class JourneyDescriptions extends DefaultResourceDescriptionStrategy {

	/** The key under which the description of a property says that it is one of a profile. */
	public static final String IN_PROFILE = "profile";

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof Expression || element instanceof Threshold || element instanceof Flow) {
			return false;
		}
		if (element instanceof Property && element.eContainer() instanceof Profile) {
			QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
			if (name != null) {
				acceptor.accept(EObjectDescription.create(name, element, Map.of(IN_PROFILE, "")));
			}
			return true;
		}
		return super.createEObjectDescriptions(element, acceptor);
	}
}
