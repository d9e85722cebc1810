// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What to say of a failure of the file system: its reason, without the paths that Java puts before it. */
public final class IoFailures {

	private IoFailures() {
	}

	public static String reason(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> "access denied";
			case NoSuchFileException gone -> "no such file";
			case FileSystemException system when system.getReason() != null -> system.getReason();
			default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		};
	}
}
