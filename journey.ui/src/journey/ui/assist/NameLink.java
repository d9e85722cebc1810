// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** A way from a name in a text. It is the only one there, so that it needs no label. */
abstract class NameLink implements IHyperlink {

	final IRegion name;

	NameLink(IRegion name) {
		this.name = name;
	}

	@Override
	public final IRegion getHyperlinkRegion() {
		return name;
	}

	@Override
	public final String getTypeLabel() {
		return null;
	}

	@Override
	public final String getHyperlinkText() {
		return null;
	}
}
