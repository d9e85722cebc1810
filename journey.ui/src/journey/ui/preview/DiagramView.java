// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IMemento;

import journey.sirius.JourneyDiagrams;
import journey.sirius.specification.Layer;
import journey.ui.texts.WorkbenchTexts;

/** A diagram of a journey, with its layers. */
abstract class DiagramView extends PreviewView {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DiagramView.class);
	private static final JourneyDiagrams DIAGRAMS = JourneyDiagrams.load();
	private static final String LAYERS = "layers";
	private static final String ZOOM = "zoom";
	private static final String BUNDLE = "journey.sirius";

	private final String diagram;
	private final String folder;
	private final Set<String> layers = new LinkedHashSet<>();
	private Zoom zoom = Zoom.FIT;

	/** @param diagram its name in the specification */
	DiagramView(String diagram, String folder) {
		this.diagram = diagram;
		this.folder = folder;
	}

	@Override
	PreviewContent content() {
		return new DiagramContent(DIAGRAMS, diagram, layers, zoom);
	}

	@Override
	String folder() {
		return folder;
	}

	@Override
	void fill(IToolBarManager tools, IMenuManager menu) {
		restore();
		List<Action> zooms = new ArrayList<>();
		for (Zoom choice : Zoom.values()) {
			Action action = new ZoomAction(choice);
			zooms.add(action);
			tools.add(action);
		}
		List<Layer> known = DIAGRAMS.refresh(diagram).orElseThrow().description().additionalLayers();
		if (!known.isEmpty()) {
			MenuManager choices = new MenuManager(TEXTS.text("layers"));
			known.forEach(layer -> choices.add(new LayerAction(layer)));
			menu.add(choices);
		}
		zooms.forEach(menu::add);
		menu.add(new Separator());
		super.fill(tools, menu);
	}

	private void restore() {
		if (memento() != null) {
			String saved = memento().getString(LAYERS);
			layers.addAll(saved == null || saved.isEmpty() ? List.of() : Arrays.asList(saved.split("\n")));
			zoom = Zoom.FULL.name().equals(memento().getString(ZOOM)) ? Zoom.FULL : Zoom.FIT;
		}
	}

	@Override
	public void saveState(IMemento saved) {
		saved.putString(LAYERS, String.join("\n", layers));
		saved.putString(ZOOM, zoom.name());
	}

	/** Shows the diagram as large as this. */
	private void zoom(Zoom chosen) {
		zoom = chosen;
		pane().run("document.documentElement.className = '" + chosen.style() + "'");
		LivePreviews.INSTANCE.refresh(0);
	}

	/** Switches a layer on or off. */
	void layer(String name, boolean on) {
		if (on ? layers.add(name) : layers.remove(name)) {
			LivePreviews.INSTANCE.refresh(0);
		}
	}

	/** A size of the diagram. */
	private final class ZoomAction extends Action {

		private final Zoom choice;

		ZoomAction(Zoom choice) {
			super(TEXTS.text("zoom." + choice.style()), IAction.AS_RADIO_BUTTON);
			this.choice = choice;
			setToolTipText(TEXTS.text("zoom." + choice.style() + ".tip"));
			ResourceLocator.imageDescriptorFromBundle("journey.ui", "icons/zoom-" + choice.style() + ".svg").ifPresent(this::setImageDescriptor);
			setChecked(zoom == choice);
		}

		@Override
		public void run() {
			if (isChecked()) {
				zoom(choice);
			}
		}
	}

	/** A layer of the diagram. */
	private final class LayerAction extends Action {

		private final Layer layer;

		LayerAction(Layer layer) {
			super(Platform.getResourceString(Platform.getBundle(BUNDLE), layer.label()), IAction.AS_CHECK_BOX);
			this.layer = layer;
			setChecked(layers.contains(layer.name()));
		}

		@Override
		public void run() {
			layer(layer.name(), isChecked());
		}
	}
}
