// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A journey that somebody can begin with; its files are packed into this bundle. */
public enum Example implements ProjectStart {

	SMARTPHONE("smartphone", "buy-smartphone.journey"),
	INSURANCE_CLAIM("insurance-claim", "claim.journey"),
	SAAS_TRIAL("saas-trial", "buying/today.journey"),
	OMNICHANNEL_STORE("omnichannel-store", "acheter-du-site-au-magasin.journey");

	private static final String PLACE = "/intro/examples/";

	private final String folder;
	private final String opened;

	Example(String folder, String opened) {
		this.folder = folder;
		this.opened = opened;
	}

	/** The name of its folder, and of a project that is made of it. */
	public String folder() {
		return folder;
	}

	/** The key of its sentence in message files. */
	public String key() {
		return "example." + folder;
	}

	@Override
	public List<NewFile> files() throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Example.class);
		var entries = bundle.findEntries(PLACE + folder, "*", true);
		List<NewFile> files = new ArrayList<>();
		for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
			String path = entry.getPath().substring(entry.getPath().indexOf(PLACE) + PLACE.length() + folder.length() + 1);
			if (!path.endsWith("/")) {
				try (InputStream input = entry.openStream()) {
					files.add(new NewFile(path, input.readAllBytes()));
				}
			}
		}
		files.sort(Comparator.comparing((NewFile file) -> !file.path().equals(opened)).thenComparing(NewFile::path));
		return files;
	}
}
