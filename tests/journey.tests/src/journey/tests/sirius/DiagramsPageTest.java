// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import journey.tests.support.Project;

/** The table of tools in docs/diagrams.md is what the specification offers. */
class DiagramsPageTest {

	/** Classes that have no tools of their own in these mappings: issues are of other elements, nothing stays on a lane. */
	private static final Set<String> WITHOUT_TOOLS = Set.of("JM_Issue", "JM_Arrival");

	/** A row of the table. */
	record Row(String type, List<String> created, List<String> renamed, List<String> deleted, List<String> connected) {

		Stream<String> tools() {
			return Stream.of(created, renamed, deleted, connected).flatMap(List::stream);
		}
	}

	static List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<String> lines = Project.read(Project.root().resolve("docs/diagrams.md")).lines().toList();
		for (String line : lines.subList(lines.indexOf("| class | created by | renamed by | deleted by | connected by |") + 2, lines.size())) {
			if (!line.startsWith("|")) {
				return rows;
			}
			String[] cells = line.split("\\|");
			rows.add(new Row(cells[1].strip().replaceAll(",.*", ""), tools(cells[2]), tools(cells[3]), tools(cells[4]), tools(cells[5])));
		}
		return rows;
	}

	private static List<String> tools(String cell) {
		return cell.isBlank() ? List.of() : Stream.of(cell.split(",")).map(tool -> tool.strip().replace("`", "")).toList();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void whatIsCreatedIsMadeByItsTools(Row row) {
		for (String tool : row.created()) {
			Element element = Specification.named(tool);
			assertTrue(!descendants(element, row.type()).isEmpty() || tool.equals("JM_CreateKeyMoment"), tool);
		}
	}

	private static List<Element> descendants(Element tool, String type) {
		return Specification.elements().stream().filter(element -> element.getAttribute("typeName").equals("journey." + type))
				.filter(element -> {
					Element around = element;
					while (around != null && around != tool) {
						around = Specification.parent(around);
					}
					return around == tool;
				}).toList();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void everyRowSaysHowToCreateRenameAndDelete(Row row) {
		assertTrue(!row.created().isEmpty() && !row.renamed().isEmpty() && !row.deleted().isEmpty(), row::type);
		assertTools(row.type(), row.renamed(), "labelDirectEdit");
		assertTools(row.type(), row.deleted(), "deletionDescription");
	}

	private static void assertTools(String type, List<String> tools, String feature) {
		Set<String> found = new TreeSet<>();
		Specification.mappings().filter(mapping -> mapping.getAttribute("domainClass").equals("journey." + type))
				.forEach(mapping -> Specification.targets(mapping, feature).forEach(tool -> found.add(tool.getAttribute("name"))));
		assertEquals(List.of(), tools.stream().filter(tool -> !found.contains(tool)).toList(), type);
	}

	@Test
	void everyClassThatIsShownHasARow() {
		Set<String> shown = new TreeSet<>();
		Specification.mappings().filter(mapping -> mapping.hasAttribute("domainClass") && !WITHOUT_TOOLS.contains(mapping.getAttribute("name")))
				.forEach(mapping -> shown.add(mapping.getAttribute("domainClass").replace("journey.", "")));
		assertEquals(shown, new TreeSet<>(rows().stream().map(Row::type).toList()));
	}

	/** Those that keep something from being deleted are in no row, nor are double clicks and menus. */
	@Test
	void everyToolThatCreatesRenamesDeletesOrConnectsIsInTheTable() {
		Set<String> offered = new TreeSet<>();
		Specification.elements("ownedTools").filter(tool -> !List.of("DoubleClickDescription", "PopupMenu").contains(Specification.kind(tool)))
				.map(tool -> tool.getAttribute("name")).filter(name -> !name.matches("\\w\\w_Keep\\w+")).forEach(offered::add);
		assertEquals(offered, new TreeSet<>(rows().stream().flatMap(Row::tools).toList()));
	}
}
