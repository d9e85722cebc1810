// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

import journey.ui.texts.WorkbenchTexts;

/** A view that follows the texts of a project while they are typed. With errors it keeps the last good picture. */
public abstract class PreviewView extends ViewPart {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(PreviewView.class);

	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow(reference);
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			follow(reference);
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference reference) {
			follow(reference); // the file or its project was renamed
		}

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == PreviewView.this) {
				LivePreviews.INSTANCE.refresh(0);
			} else if (LivePreviews.INSTANCE.project() == null) {
				follow(reference); // an editor that is there from the start is not activated
			}
		}
	};
	private IMemento memento;
	private Composite head;
	private Combo journeys;
	private Label notice;
	private Composite body;
	private Label instead;
	private Composite picture;
	private BrowserPane pane;
	private Rendering shown;
	private String journey;
	private IFile opened;

	/** What is to be shown now. */
	abstract PreviewContent content();

	/** The name of the folder for the pages. */
	abstract String folder();

	/** What can be chosen in the tool bar and the menu of the view. */
	void fill(IToolBarManager tools, IMenuManager menu) {
		Action outside = new Action(TEXTS.text("action.outside")) {

			@Override
			public void run() {
				pane.openOutside();
			}
		};
		menu.add(outside);
	}

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	/** What was saved when the workbench was closed; null if nothing. */
	IMemento memento() {
		return memento;
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		parent.setLayout(layout);
		createHead(parent);
		body = new Composite(parent, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.setLayout(new StackLayout());
		Composite empty = new Composite(body, SWT.NONE);
		empty.setLayout(new GridLayout());
		instead = new Label(empty, SWT.WRAP);
		instead.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		picture = new Composite(body, SWT.NONE);
		picture.setLayout(new FillLayout());
		Path pages = Platform.getStateLocation(FrameworkUtil.getBundle(PreviewView.class)).append("previews").append(folder()).toPath();
		pane = new BrowserPane(picture, pages, room -> new Browser(room, SWT.NONE));
		fill(getViewSite().getActionBars().getToolBarManager(), getViewSite().getActionBars().getMenuManager());
		show(Rendering.nothing(Optional.empty(), LivePreviews.INSTANCE.project() == null ? "nothing.project" : "nothing.yet"));
		getSite().getPage().addPartListener(parts);
		if (getSite().getPage().getActiveEditor() != null) {
			LivePreviews.INSTANCE.follow(getSite().getPage().getActiveEditor());
		}
		LivePreviews.INSTANCE.add(this);
	}

	private void createHead(Composite parent) {
		head = new Composite(parent, SWT.NONE);
		head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 3;
		head.setLayout(layout);
		journeys = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		journeys.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		journeys.setToolTipText(TEXTS.text("journeys"));
		journeys.addListener(SWT.Selection, event -> choose(shown.names().get(journeys.getSelectionIndex())));
		notice = new Label(head, SWT.WRAP);
		notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private static void follow(IWorkbenchPartReference reference) {
		if (reference.getPart(false) != null) {
			LivePreviews.INSTANCE.follow(reference.getPart(false));
		}
	}

	/** Shows another journey. */
	void choose(String name) {
		journey = name;
		opened = null;
		LivePreviews.INSTANCE.refresh(0);
	}

	/** Somebody has opened this file: its journey is of interest. */
	void opened(IFile file) {
		opened = file;
	}

	boolean isVisible() {
		return getSite().getPage().isPartVisible(this);
	}

	PreviewWish wish(IProject project) {
		boolean same = !pane.isEmpty() && shown.instead().isEmpty() && shown.project().filter(of -> of.equals(project)).isPresent();
		boolean chosen = journey != null && shown.names().contains(journey);
		Optional<String> name = chosen ? Optional.of(journey) : shown.journey();
		boolean samePicture = same && name.equals(shown.journey());
		return new PreviewWish(content(), samePicture, name, Optional.ofNullable(opened).filter(file -> file.getLocation() != null).map(file -> file.getLocation().toPath()));
	}

	/** Shows what was made, if the view is still there. */
	void show(Rendering rendering) {
		if (body.isDisposed()) {
			return;
		}
		boolean anew = shown == null || !shown.project().equals(rendering.project()) || !shown.journey().equals(rendering.journey()) || shown.instead().isPresent();
		shown = rendering;
		journey = rendering.journey().orElse(null);
		if (!rendering.keepsPicture() && rendering.instead().isEmpty()) {
			pane.show(rendering.pages(), anew);
		}
		opened = null;
		instead.setText(rendering.instead().map(TEXTS::text).orElse(""));
		((StackLayout) body.getLayout()).topControl = rendering.instead().isPresent() ? instead.getParent() : picture;
		showHead();
		instead.getParent().layout();
		body.layout();
		body.getParent().layout();
	}

	private void showHead() {
		String[] titles = shown.journeys().values().toArray(String[]::new);
		if (!Arrays.equals(titles, journeys.getItems())) {
			journeys.setItems(titles);
		}
		shown.journey().ifPresent(name -> journeys.select(shown.names().indexOf(name)));
		show(journeys, titles.length > 1);
		notice.setText(shown.notice().map(TEXTS::text).orElse(""));
		show(notice, shown.notice().isPresent());
		show(head, titles.length > 1 || shown.notice().isPresent());
		head.layout();
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** The pane with the picture. */
	BrowserPane pane() {
		return pane;
	}

	/** The browser with the picture; null if there is none on this machine. */
	public Browser browser() {
		return pane.browser();
	}

	/** What the view says about the state of the text, or instead of a picture. */
	public String message() {
		return shown.instead().or(shown::notice).map(TEXTS::text).orElse("");
	}

	@Override
	public void setFocus() {
		if (browser() != null && shown.instead().isEmpty()) {
			browser().setFocus();
		} else {
			body.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		LivePreviews.INSTANCE.remove(this);
		super.dispose();
	}
}
