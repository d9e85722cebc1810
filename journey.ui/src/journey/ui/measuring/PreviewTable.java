// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows the first lines of a file. */
final class PreviewTable {

	private final Table table;

	PreviewTable(Composite page) {
		table = new Table(page, SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
	}

	Table control() {
		return table;
	}

	void show(DataPreview found) {
		table.setRedraw(false);
		table.removeAll();
		Stream.of(table.getColumns()).forEach(TableColumn::dispose);
		for (String name : found.columns()) {
			new TableColumn(table, SWT.LEFT).setText(name);
		}
		for (List<String> row : found.rows()) {
			new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
		}
		Stream.of(table.getColumns()).forEach(TableColumn::pack);
		table.setRedraw(true);
	}
}
