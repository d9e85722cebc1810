// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;

/** Changes a value of a measure in its cell. */
final class RowEditing extends EditingSupport {

	private final CellEditor editor;
	private final WeighedRow.Column column;
	private final Runnable changed;

	RowEditing(TableViewer table, WeighedRow.Column column, Runnable changed) {
		super(table);
		editor = new TextCellEditor(table.getTable());
		this.column = column;
		this.changed = changed;
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object row) {
		return true;
	}

	@Override
	protected Object getValue(Object row) {
		return ((WeighedRow) row).text(column);
	}

	@Override
	protected void setValue(Object row, Object value) {
		((WeighedRow) row).set(column, String.valueOf(value));
		getViewer().update(row, null);
		changed.run();
	}
}
