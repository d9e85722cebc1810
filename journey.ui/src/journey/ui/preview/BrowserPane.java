// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import com.google.gson.Gson;

import journey.ui.texts.WorkbenchTexts;

/**
 * Shows pages of ours from a folder. A new version takes the place of the old one in the open page, so that it stays where it was
 * scrolled to. Other pages than ours are opened outside. Where there is no browser to put in a view, the pages can be opened outside.
 */
public final class BrowserPane {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(BrowserPane.class);
	private static final String REPLACE = "var made = new DOMParser().parseFromString(%s, 'text/html'); document.title = made.title; document.body.replaceWith(made.body);";
	private static final Pattern HEAD = Pattern.compile("(?s)<title>.*?</title>|</head>.*");

	private final Path folder;
	private final Browser browser;
	private Map<String, String> pages = Map.of();

	/** @param browsers makes a browser in a composite, or fails with an {@link SWTError} */
	public BrowserPane(Composite parent, Path folder, Function<Composite, Browser> browsers) {
		this.folder = folder;
		this.browser = browser(parent, browsers);
		if (browser == null) {
			explain(parent);
		} else {
			browser.addLocationListener(LocationListener.changingAdapter(this::keepInside));
		}
	}

	private static Browser browser(Composite parent, Function<Composite, Browser> browsers) {
		try {
			return browsers.apply(parent);
		} catch (SWTError noEngine) {
			ILog.of(BrowserPane.class).info(String.valueOf(noEngine.getMessage()));
			Stream.of(parent.getChildren()).forEach(Control::dispose);
			return null;
		}
	}

	private void explain(Composite parent) {
		Composite room = new Composite(parent, SWT.NONE);
		room.setLayout(new GridLayout());
		Link link = new Link(room, SWT.WRAP);
		link.setText(TEXTS.text("browser.missing"));
		link.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		link.addListener(SWT.Selection, event -> openOutside());
	}

	/** The browser; null if there is none on this machine. */
	Browser browser() {
		return browser;
	}

	/** Opens what is shown in the browser of the user. */
	void openOutside() {
		if (!pages.isEmpty()) {
			Program.launch(file(pages.keySet().iterator().next()).toUri().toString());
		}
	}

	boolean isEmpty() {
		return pages.isEmpty();
	}

	/** Shows these pages. @param anew whether they are about something else than the ones before */
	public void show(Map<String, String> made, boolean anew) {
		if (!anew && made.equals(pages)) {
			return;
		}
		boolean first = anew || pages.isEmpty();
		Map<String, String> before = pages;
		try {
			write(made);
		} catch (IOException failure) {
			ILog.of(BrowserPane.class).warn(failure.getMessage(), failure);
			return;
		}
		pages = new LinkedHashMap<>(made);
		if (browser != null) {
			String page = page(browser.getUrl());
			if (first || page == null) {
				browser.setUrl(file(pages.keySet().iterator().next()).toUri().toString());
			} else if (!head(before.get(page)).equals(head(pages.get(page)))) {
				browser.refresh(); // a page keeps the styles that it was loaded with
			} else {
				run(REPLACE.formatted(new Gson().toJson(pages.get(page))));
			}
		}
	}

	/** What stands before the body, without the title. */
	private static String head(String page) {
		return page == null ? "" : HEAD.matcher(page).replaceAll("");
	}

	/** Runs a script of ours in the page. */
	void run(String script) {
		if (browser != null && !browser.execute(script)) {
			browser.refresh();
		}
	}

	private void write(Map<String, String> made) throws IOException {
		Files.createDirectories(folder);
		for (Map.Entry<String, String> page : made.entrySet()) {
			Files.createDirectories(file(page.getKey()).getParent());
			Files.writeString(file(page.getKey()), page.getValue());
		}
		for (String before : pages.keySet()) {
			if (!made.containsKey(before)) {
				Files.deleteIfExists(file(before));
			}
		}
	}

	private Path file(String page) {
		return folder.resolve(page);
	}

	/** Which of our pages has this address; null if it is none. */
	private String page(String address) {
		String plain = address.replaceFirst("[#?].*", "");
		return pages.keySet().stream().filter(page -> same(plain, file(page).toUri())).findFirst().orElse(null);
	}

	private static boolean same(String address, URI page) {
		try {
			return URI.create(address).getPath() != null && URI.create(address).getPath().equals(page.getPath());
		} catch (IllegalArgumentException noAddress) {
			return false;
		}
	}

	private void keepInside(LocationEvent event) {
		if (page(event.location) == null && !event.location.startsWith("about:")) {
			event.doit = false;
			if (event.location.startsWith("https://") || event.location.startsWith("http://") || event.location.startsWith("mailto:")) {
				Program.launch(event.location);
			}
		}
	}
}
