// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import journey.model.journey.Expression;
import journey.model.journey.Flow;
import journey.model.journey.Threshold;

/** Which elements other files can refer to. Nothing below a formula, a threshold or a flow has a name. */
public class JourneyDescriptions extends DefaultResourceDescriptionStrategy {

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof Expression || element instanceof Threshold || element instanceof Flow) {
			return false;
		}
		return super.createEObjectDescriptions(element, acceptor);
	}
}
