// SPDX-License-Identifier: EPL-2.0
package journey.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Services;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.services.ServiceCatalogue;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.specification.SpecificationException;
import journey.sirius.specification.SpecificationReader;
import journey.sirius.specification.Viewpoint;
import journey.sirius.tool.ToolRunner;

/** The diagrams of the product: what journey.odesign describes, with the services that it may call. */
public final class JourneyDiagrams {

	private static final String SPECIFICATION = "/description/journey.odesign";

	private final Viewpoint viewpoint;
	private final Interpreter interpreter = new Interpreter(new Services(ServiceCatalogue.CLASSES));

	private JourneyDiagrams(Viewpoint viewpoint) {
		this.viewpoint = viewpoint;
	}

	/** Reads the specification of the product. */
	public static JourneyDiagrams load() {
		try (InputStream specification = JourneyDiagrams.class.getResourceAsStream(SPECIFICATION)) {
			return new JourneyDiagrams(SpecificationReader.read(specification));
		} catch (SpecificationException e) {
			throw new IllegalStateException("the specification of the product cannot be executed: " + e.getMessage(), e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The descriptions of all diagrams, in the order of the specification. */
	public List<DiagramDescription> descriptions() {
		return viewpoint.diagrams();
	}

	/** What computes the diagrams of a name, such as {@code Journey map}. */
	public Optional<DiagramRefresh> refresh(String name) {
		return viewpoint.diagram(name).map(description -> new DiagramRefresh(description, interpreter));
	}

	/** What runs the tools of the diagrams of a name. */
	public Optional<ToolRunner> tools(String name) {
		return refresh(name).map(found -> new ToolRunner(found, interpreter));
	}
}
