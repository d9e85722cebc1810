// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import journey.dsl.library.StandardLibrary;
import journey.model.journey.Device;
import journey.model.journey.DeviceKind;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;

/** What touchpoints often lack. */
final class TouchpointFixes {

	private static final int CHOICES = 6;
	private static final List<String> MOMENTS = List.of("pre", "during", "post");

	private final Visible visible;

	TouchpointFixes(Visible visible) {
		this.visible = visible;
	}

	/** The channels that the personas of the journey prefer, then those of the workspace, then those that everybody has. */
	Fix channel() {
		return new InHead<>(Touchpoint.class, List.of(JourneyPackage.Literals.NAMED_ELEMENT__NAME, JourneyPackage.Literals.NAMED_ELEMENT__TITLE), (touchpoint, mistake) -> {
			Set<EObject> preferred = new LinkedHashSet<>();
			personas(touchpoint).forEach(persona -> preferred.addAll(persona.getPrefers()));
			Set<String> names = new LinkedHashSet<>();
			for (EObject channel : preferred) {
				names.addAll(channels(touchpoint, channel));
			}
			names.addAll(visible.names(touchpoint, JourneyPackage.Literals.TOUCHPOINT__CHANNELS, channel -> !isOfLibrary(channel), CHOICES));
			if (names.isEmpty()) {
				names.addAll(visible.names(touchpoint, JourneyPackage.Literals.TOUCHPOINT__CHANNELS, channel -> true, CHOICES));
			}
			return names.stream().limit(CHOICES).map(name -> "via " + name).toList();
		});
	}

	/** A small screen that the workspace knows. */
	Fix device() {
		return new InHead<>(Touchpoint.class,
				List.of(JourneyPackage.Literals.NAMED_ELEMENT__NAME, JourneyPackage.Literals.NAMED_ELEMENT__TITLE, JourneyPackage.Literals.TOUCHPOINT__CHANNELS, JourneyPackage.Literals.TOUCHPOINT__DEVICES),
				(touchpoint, mistake) -> Stream.of(DeviceKind.SMARTPHONE, DeviceKind.TABLET)
						.flatMap(kind -> visible.names(touchpoint, JourneyPackage.Literals.TOUCHPOINT__DEVICES, found -> found instanceof Device device && device.getKind() == kind, 1).stream())
						.map(name -> (touchpoint.getDevices().isEmpty() ? "device " : ", ") + name).toList());
	}

	Fix moment() {
		return new NewMember<>(Touchpoint.class, (touchpoint, mistake) -> MOMENTS.stream().map(moment -> "moment " + moment).toList());
	}

	/** Neutral, for each persona of the journey: how it is, people know. */
	Fix emotion() {
		return new NewMember<>(Touchpoint.class, (touchpoint, mistake) -> {
			List<Persona> personas = personas(touchpoint);
			List<String> names = new ArrayList<>();
			for (Persona persona : personas) {
				names.addAll(visible.names(touchpoint, JourneyPackage.Literals.FEELING__PERSONA, persona::equals, 1));
			}
			if (personas.isEmpty()) {
				names.addAll(visible.names(touchpoint, JourneyPackage.Literals.FEELING__PERSONA, persona -> true, CHOICES));
			}
			return names.stream().limit(CHOICES).map(name -> "feels " + name + " 0").toList();
		});
	}

	private List<String> channels(Touchpoint touchpoint, EObject channel) {
		return channel.eIsProxy() ? List.of() : visible.names(touchpoint, JourneyPackage.Literals.TOUCHPOINT__CHANNELS, channel::equals, 1);
	}

	private static List<Persona> personas(Touchpoint touchpoint) {
		Journey journey = EcoreUtil2.getContainerOfType(touchpoint, Journey.class);
		return journey == null ? List.of() : journey.getPersonas().stream().filter(persona -> !persona.eIsProxy()).toList();
	}

	private static boolean isOfLibrary(EObject element) {
		return StandardLibrary.holds(element.eResource().getURI());
	}
}
