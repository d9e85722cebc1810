// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

import journey.dsl.messages.LanguageMessages;

/** What to say of a failure of the file system: its reason, without the paths that Java puts before it. */
public final class IoFailures {

	private static final String MISSING = "@io.missing";
	private static final String DENIED = "@io.denied";
	private static final String LOOP = "@io.loop";
	private static final String NO_FOLDER = "@io.noFolder";
	/** What the systems say, as far as Java has no class for it; the text may go on. */
	private static final Map<String, String> KNOWN = Map.ofEntries(
			Map.entry("no such file or directory", MISSING),
			Map.entry("permission denied", DENIED), Map.entry("operation not permitted", DENIED),
			Map.entry("is a directory", "@io.folder"), Map.entry("a folder has this name", "@io.folder"), Map.entry("not a directory", NO_FOLDER),
			Map.entry("no space left on device", "@io.full"), Map.entry("there is not enough space on the disk", "@io.full"),
			Map.entry("disk quota exceeded", "@io.full"), Map.entry("file name too long", "@io.longName"),
			Map.entry("read-only file system", "@io.readOnly"), Map.entry("too many levels of symbolic links", LOOP));

	private IoFailures() {
	}

	public static String reason(IOException failure, Locale locale) {
		return LanguageMessages.shown(locale, detail(failure));
	}

	/** The key of the reason, or the words of the system if nobody has written better ones. */
	static String detail(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> DENIED;
			case NoSuchFileException gone -> MISSING;
			case FileSystemLoopException loop -> LOOP;
			case NotDirectoryException file -> NO_FOLDER;
			case FileSystemException system when system.getReason() != null -> known(system.getReason());
			default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : known(failure.getMessage());
		};
	}

	private static String known(String reason) {
		String lower = reason.toLowerCase(Locale.ROOT);
		return KNOWN.entrySet().stream().filter(entry -> lower.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(reason);
	}
}
