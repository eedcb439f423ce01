package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.workbench.internal.analysis.CascadeView;
import org.pactwright.workbench.internal.analysis.ReachView;

/** What analyses find is painted on an open diagram, from the menu of an element until Escape. */
class AnalysisOnDiagramTest {

	private static final String CASCADE = "Show What Fails With This";
	private static final String REACH = "Show Who Gets to Know This";

	private static final String MODEL = """
			model Land "Land" {
				version "1"  date 2026-11-01  profiles RACI
				organisation Grid "Grid" private company at municipal in SE
				organisation Town "Town" public municipality at municipal in SE
				organisation Paper "Paper" private company at municipal in SE
				service Power "Power" { provided by Grid  restored in 8 h }
				service Heat "Heat" { provided by Grid  depends on Power physical total buffer 4 h }
				service Water "Water" { provided by Town }
				information Map "Map of cables" owner Grid tlp amber_strict
				partnership Net "Net" operational memorandum voluntary at municipal {
					scope "x" journey engage_and_explore
					member Grid lead committed
					member Town partner committed
					exchange Maps "Maps" from Grid to Town { items Map in in_crisis }
				}
			}
			""";

	private static TestProject project(String diagram) throws CoreException {
		return TestProject.with(Map.of("model.pact", MODEL, "diagrams/a.pview", "pview 1\ndiagram " + diagram + "\n"));
	}

	@Test
	void what_falls_is_stamped_with_its_hours_follows_the_text_and_goes_with_escape() throws CoreException {
		try (TestProject project = project("Dependencies Land")) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, "diagrams/a.pview");
			diagram.click(diagram.at("Power"));
			diagram.untilSelected("Power");
			assertFalse(menu(diagram).contains(REACH), "power is nothing that one gets to know");
			choose(diagram, CASCADE);
			Ui.until("heat falls", () -> "4 h - 8 h".equals(stamp(diagram, "Heat")));
			assertEquals("0 h - 8 h", Ui.get(() -> stamp(diagram, "Power")));
			assertEquals("", Ui.get(() -> stamp(diagram, "Water")), "what survives stays plain");
			assertEquals("What falls when \"Power\" fails: 1 other element within 3 d",
					Ui.get(() -> diagram.editor().overlay().painted().orElseThrow().title()));
			assertTrue(Ui.get(() -> Ui.page().findView(CascadeView.ID)) instanceof CascadeView);

			diagram.activate();
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_I);
			Ui.until("the picture says what is painted and what the colours mean", () -> {
				String picture = clipboard();
				return picture.contains("What falls when") && picture.contains("4 h - 8 h")
						&& picture.contains(">taken out<");
			});

			TestProject.caretAfter(text, "buffer ");
			Ui.run(() -> Ui.page().activate(text));
			Ui.type("2");
			Ui.until("with a longer buffer heat does not fall", () -> "".equals(stamp(diagram, "Heat")));
			Ui.until("the list says so too", () -> list().equals(
					List.of("Power (vital service): taken out", "Power (vital service): repaired")));

			diagram.activate();
			diagram.press(KeyEvent.VK_ESCAPE);
			Ui.until("it is plain again", () -> diagram.editor().overlay().painted().isEmpty());
			assertFalse(menu(diagram).contains("Take Painting Away"));
			Ui.run(() -> Ui.page().hideView(Ui.page().findView(CascadeView.ID)));
		}
	}

	@Test
	void who_gets_to_know_an_item_is_painted_too_and_the_menu_takes_it_away() throws CoreException {
		try (TestProject project = project("Exchanges Net")) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, "diagrams/a.pview");
			diagram.untilShown("Town");
			TestProject.caretAfter(text, "information Ma");
			Ui.run(() -> Ui.page().activate(text));
			diagram.activate();
			diagram.click(diagram.at("Town"));
			diagram.untilSelected("Town");
			assertFalse(menu(diagram).contains(CASCADE), "a town does not fail");
			diagram.click(diagram.at("Map of cables"));
			diagram.untilSelected("Map of cables");
			choose(diagram, REACH);
			Ui.until("the owner has it", () -> "owner".equals(stamp(diagram, "Grid")));
			assertEquals("must not have it, but gets it", Ui.get(() -> meaning(diagram, "Town")));
			assertTrue(Ui.get(() -> Ui.page().findView(ReachView.ID)) instanceof ReachView);
			choose(diagram, "Take Painting Away");
			Ui.until("it is plain again", () -> diagram.editor().overlay().painted().isEmpty());
			Ui.run(() -> Ui.page().hideView(Ui.page().findView(ReachView.ID)));
		}
	}

	/** The text on the clipboard, such as a picture in SVG. */
	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Ui.display());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}

	/** What the list shows: to what something happens, and why. */
	private static List<String> list() {
		return Arrays.stream(((CascadeView) Ui.page().findView(CascadeView.ID)).table().getTable().getItems())
				.map(item -> item.getText(2) + ": " + item.getText(3)).toList();
	}

	private static String stamp(DiagramDriver diagram, String label) {
		return diagram.editor().overlay().painted().map(painted -> painted.stamps().get(target(diagram, label)))
				.map(stamp -> stamp.text()).orElse("");
	}

	private static String meaning(DiagramDriver diagram, String label) {
		return diagram.editor().overlay().painted().map(painted -> painted.stamps().get(target(diagram, label)))
				.map(stamp -> stamp.meaning()).orElse("");
	}

	private static String target(DiagramDriver diagram, String label) {
		return diagram.editor().model().nodes().stream().map(node -> node.view())
				.filter(view -> view.label().equals(label)).findFirst().orElseThrow().target();
	}

	/** The texts of the menu of the canvas, without keys. */
	private static List<String> menu(DiagramDriver diagram) {
		return Ui.get(() -> {
			List<String> texts = new ArrayList<>();
			Arrays.stream(shown(diagram).getItems()).map(MenuItem::getText).map(text -> text.split("\t")[0])
					.forEach(texts::add);
			return texts;
		});
	}

	private static void choose(DiagramDriver diagram, String label) {
		Ui.run(() -> Arrays.stream(shown(diagram).getItems()).filter(item -> item.getText().split("\t")[0].equals(label))
				.findFirst().orElseThrow(() -> new AssertionError(label + " is not in the menu"))
				.notifyListeners(SWT.Selection, new Event()));
	}

	/** The menu of the canvas, filled as when it opens. */
	private static Menu shown(DiagramDriver diagram) {
		Menu menu = ((GraphicalViewer) diagram.editor().getAdapter(GraphicalViewer.class)).getControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}
}
