// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.dsl.library.ListedTemplate;
import journey.model.journey.Template;
import journey.model.queries.Names;

/** Compares the templates that there are with those that there must be. */
public final class LibraryCheck {

	private final TemplateWords words;
	private final List<String> differences = new ArrayList<>();

	private LibraryCheck(TemplateWords words) {
		this.words = words;
	}

	/** A line for each difference; none if there is none. */
	public static List<String> differences(List<ListedTemplate> list, List<Template> library, TemplateWords words) {
		LibraryCheck check = new LibraryCheck(words);
		Map<String, Template> left = new LinkedHashMap<>();
		library.forEach(template -> left.put(Names.name(template), template));
		for (ListedTemplate listed : list) {
			Template template = left.remove(listed.name());
			if (template == null) {
				check.report("check.missing", listed.code(), listed.name());
			} else {
				check.compare(listed, template);
			}
		}
		left.forEach((name, template) -> check.report("check.surplus", String.valueOf(template.getCode()), name));
		return check.differences;
	}

	private void compare(ListedTemplate listed, Template template) {
		compare("check.code", listed.name(), String.valueOf(template.getCode()), listed.code());
		compare("check.unit", listed.name(), template.getUnit() == null ? ListedTemplate.MONEY : template.getUnit(), listed.unit());
		compare("check.better", listed.name(), template.getDirection().getLiteral(), listed.better());
	}

	private void compare(String key, String name, String found, String expected) {
		if (!found.equals(expected)) {
			report(key, name, found, expected);
		}
	}

	private void report(String key, Object... arguments) {
		differences.add(words.text(key, arguments));
	}
}
