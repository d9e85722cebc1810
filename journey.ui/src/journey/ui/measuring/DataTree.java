// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import journey.model.journey.Property;
import journey.ui.texts.WorkbenchTexts;

/** The data that a workspace describes, what they are of use for, and the files in which they are. */
final class DataTree {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DataTree.class);
	private static final List<Integer> CHARACTERS = List.of(42, 48, 22);
	private static final int FILE = 2;

	private final Tree tree;

	/** @param pixels of a number of characters */
	DataTree(Composite page, IntUnaryOperator pixels) {
		tree = new Tree(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		tree.setHeaderVisible(true);
		for (int i = 0; i < CHARACTERS.size(); i++) {
			TreeColumn column = new TreeColumn(tree, SWT.LEFT);
			column.setText(TEXTS.text("data.column." + i));
			column.setWidth(pixels.applyAsInt(CHARACTERS.get(i)));
		}
	}

	Tree control() {
		return tree;
	}

	void onSelection(Runnable shows) {
		tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shows.run()));
	}

	void show(List<DataUse> sources) {
		tree.removeAll();
		sources.forEach(source -> add(new TreeItem(tree, SWT.NONE), source));
		for (TreeItem item : tree.getItems()) {
			item.setExpanded(((DataUse) item.getData()).isUseful());
		}
	}

	private void add(TreeItem item, DataUse use) {
		item.setData(use);
		item.setText(new String[] { use.title(), use.use(), "" });
		if (!use.isUseful()) {
			item.setForeground(tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		}
		use.parts().forEach(part -> add(new TreeItem(item, SWT.NONE), part));
	}

	/** Shows which file each of them is in. */
	void mark(Map<String, Path> files) {
		mark(tree.getItems(), files);
	}

	private static void mark(TreeItem[] items, Map<String, Path> files) {
		for (TreeItem item : items) {
			Path chosen = files.get(((DataUse) item.getData()).name());
			item.setText(FILE, chosen == null ? "" : Objects.toString(chosen.getFileName(), ""));
			mark(item.getItems(), files);
		}
	}

	void selectFirst() {
		if (tree.getItemCount() > 0) {
			tree.setSelection(tree.getItem(0));
			tree.setTopItem(tree.getItem(0));
		}
	}

	/** The source or record whose file is chosen: of a property, the one that has it. */
	Optional<DataUse> selected() {
		if (tree.getSelectionCount() == 0) {
			return Optional.empty();
		}
		TreeItem item = tree.getSelection()[0];
		while (((DataUse) item.getData()).element() instanceof Property && item.getParentItem() != null) {
			item = item.getParentItem();
		}
		return Optional.of((DataUse) item.getData());
	}
}
