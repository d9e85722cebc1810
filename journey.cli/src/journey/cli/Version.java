// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the manifest of this bundle. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		URL self = Version.class.getResource("Version.class");
		String root = self.toString().substring(0, self.toString().length() - "journey/cli/Version.class".length());
		try (InputStream manifest = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
			Attributes attributes = new Manifest(manifest).getMainAttributes();
			return new String[] { "journey " + attributes.getValue("Bundle-Version") };
		}
	}
}
