// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Journey;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.sirius.services.ServiceCatalogue;

/** Models are drawn while they are written: nothing is said yet, or names lead nowhere, and no service throws. */
class ServicesAreRobustTest {

	static Stream<Method> services() {
		return ServiceCatalogue.CLASSES.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
				.filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
	}

	private static List<EClass> receivers(Method service) {
		return JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && service.getParameterTypes()[0].isAssignableFrom(type.getInstanceClass())).toList();
	}

	@ParameterizedTest
	@MethodSource("services")
	void anElementOfWhichNothingIsSaid(Method service) {
		for (EClass type : receivers(service)) {
			call(service, EcoreUtil.create(type));
		}
	}

	@ParameterizedTest
	@MethodSource("services")
	void anElementThatStandsWhereItShouldAndSaysNothing(Method service) {
		for (EClass type : receivers(service)) {
			call(service, placed(EcoreUtil.create(type)));
		}
	}

	@ParameterizedTest
	@MethodSource("services")
	void anElementWhoseNamesLeadNowhere(Method service) {
		for (EClass type : receivers(service)) {
			call(service, withProxies(placed(EcoreUtil.create(type))));
		}
	}

	private static void call(Method service, EObject receiver) {
		Object[] values = new Object[service.getParameterCount()];
		values[0] = receiver;
		for (int i = 1; i < values.length; i++) {
			Class<?> type = service.getParameterTypes()[i];
			values[i] = type == String.class ? "+1 words" : receivers(type);
		}
		assertDoesNotThrow(() -> service.invoke(service.getDeclaringClass().getConstructor().newInstance(), values), receiver.eClass().getName());
	}

	private static EObject receivers(Class<?> type) {
		return JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(found -> !found.isAbstract() && type.isAssignableFrom(found.getInstanceClass())).findFirst().map(EcoreUtil::create).orElseThrow();
	}

	/** In a file with a journey, a stage and a touchpoint without names, wherever the metamodel lets it be. */
	private static EObject placed(EObject element) {
		JourneyFile file = JourneyFactory.eINSTANCE.createJourneyFile();
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		Stage stage = JourneyFactory.eINSTANCE.createStage();
		Touchpoint touchpoint = JourneyFactory.eINSTANCE.createTouchpoint();
		file.getElements().add(journey);
		journey.getStages().add(stage);
		stage.getTouchpoints().add(touchpoint);
		journey.setFlow(JourneyFactory.eINSTANCE.createFlow());
		for (EObject whole : List.of(touchpoint, stage, journey.getFlow(), journey, file)) {
			for (EReference part : whole.eClass().getEAllContainments()) {
				if (element.eContainer() == null && part.isMany() && part.getEReferenceType().isInstance(element)) {
					add(whole, part, element);
				}
			}
		}
		return element;
	}

	private static EObject withProxies(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				EObject proxy = receivers(reference.getEReferenceType().getInstanceClass());
				((InternalEObject) proxy).eSetProxyURI(URI.createURI("nowhere:/x.journey#//@elements.0"));
				if (reference.isMany()) {
					add(element, reference, proxy);
				} else {
					element.eSet(reference, proxy);
				}
			}
		}
		return element;
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject whole, EReference reference, EObject part) {
		((EList<EObject>) whole.eGet(reference)).add(part);
	}
}
