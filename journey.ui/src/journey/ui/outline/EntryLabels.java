// SPDX-License-Identifier: EPL-2.0
package journey.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import journey.ui.assist.ElementImages;

/** Elements by their names, and what they are. */
final class EntryLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		Entry entry = (Entry) element;
		StyledString text = new StyledString(entry.symbol().getName());
		String title = entry.symbol().getDetail();
		return title == null || title.isEmpty() ? text : text.append("  " + title, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return ElementImages.of(((Entry) element).symbol().getKind());
	}
}
