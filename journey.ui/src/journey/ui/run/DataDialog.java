// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import journey.measure.data.FileFormat;
import journey.ui.texts.WorkbenchTexts;

/** Asks for the files of each source of a project. */
final class DataDialog extends TitleAreaDialog {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DataDialog.class);
	private static final String BETWEEN = "; ";
	private static final int WIDTH = 840;

	private final String title;
	private final Map<String, String> sources;
	private final List<DataOfSource> last;
	private final Path folder;
	private final Map<String, Text> fields = new LinkedHashMap<>();
	private Consumer<List<DataOfSource>> chosen = data -> { };

	/**
	 * @param sources their titles by their qualified names
	 * @param last what stands there at first
	 * @param folder against which relative files are meant
	 */
	DataDialog(IShellProvider shell, String title, Map<String, String> sources, List<DataOfSource> last, Path folder) {
		super(shell.getShell());
		this.title = title;
		this.sources = sources;
		this.last = last;
		this.folder = folder;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What is done with the choice. */
	void onOk(Consumer<List<DataOfSource>> use) {
		chosen = use;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	/** The message is to be wrapped, not to make the dialog wide. */
	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, super.getInitialSize().y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(TEXTS.text("data.title"));
		setMessage(TEXTS.text("data.message", FileFormat.allEnds()));
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 220).applyTo(scrolled);
		Composite rows = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(rows);
		sources.forEach((name, shown) -> createRow(rows, name, shown));
		scrolled.setContent(rows);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinHeight(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		return area;
	}

	private void createRow(Composite rows, String name, String shown) {
		Label label = new Label(rows, SWT.NONE);
		label.setText(shown.replace("&", "&&"));
		label.setToolTipText(name);
		Text field = new Text(rows, SWT.BORDER);
		field.setText(last.stream().filter(data -> data.name().equals(name)).flatMap(data -> data.files().stream()).map(this::shown).collect(Collectors.joining(BETWEEN)));
		field.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
		Button browse = new Button(rows, SWT.PUSH);
		browse.setText(TEXTS.text("data.browse"));
		browse.addListener(SWT.Selection, event -> browse(field));
		fields.put(name, field);
	}

	private void browse(Text field) {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterPath(folder.toString());
		if (dialog.open() != null) {
			field.setText(Stream.of(dialog.getFileNames()).map(name -> shown(Path.of(dialog.getFilterPath(), name))).collect(Collectors.joining(BETWEEN)));
		}
	}

	private String shown(Path file) {
		return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TEXTS.text("data.measure"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** The files of the last time may be gone. */
	@Override
	public void create() {
		super.create();
		check();
	}

	private void check() {
		Optional<String> problem = data().stream().flatMap(one -> one.files().stream()).map(file -> new DataFile(file).problem()).flatMap(Optional::stream).findFirst();
		setErrorMessage(problem.orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && !data().isEmpty());
	}

	/** Of the sources for which there is a file. */
	private List<DataOfSource> data() {
		List<DataOfSource> data = new ArrayList<>();
		fields.forEach((name, field) -> {
			List<Path> files = Stream.of(field.getText().split(";")).map(String::strip).filter(text -> !text.isEmpty()).map(this::path).toList();
			if (!files.isEmpty()) {
				data.add(new DataOfSource(name, files));
			}
		});
		return data;
	}

	private Path path(String text) {
		try {
			return folder.resolve(text).normalize();
		} catch (InvalidPathException noName) {
			return folder;
		}
	}

	@Override
	protected void okPressed() {
		List<DataOfSource> data = data();
		super.okPressed();
		chosen.accept(data);
	}
}
