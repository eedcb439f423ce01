package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.ui.internal.view.DiagramView;

/** Labels of lines stay where they are when the text changes elsewhere. */
class DiagramLabelsTest {

	private static final String DIAGRAM = "diagrams/governance-Net.pview";
	private static final String MODEL = DiagramEditingTest.MODEL.replace("		body Round ", """
					escalation from Team to Board after 10 d when "the team cannot agree"
					escalation from Round to Board after 30 d when "no list is agreed"
					escalation from Round to Team after 2 h when "an area stays dark"
					body Round\s""");

	private static Map<String, Route> routes(DiagramDriver diagram) {
		return Ui.get(() -> {
			Map<String, Route> routes = new TreeMap<>();
			diagram.editor().model().view().orElseThrow().edges().forEach(edge -> routes.put(edge.key(), edge.route()));
			return routes;
		});
	}

	@Test
	void labelsStayWhereTheyAreWhenTheTextChangesElsewhere() throws CoreException {
		try (TestProject project = TestProject
				.with(Map.of("model.pact", MODEL, DIAGRAM, "pview 1\ndiagram Governance Net\n"))) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.untilShown("Board");
			Map<String, Route> before = routes(diagram);
			assertFalse(before.values().stream().allMatch(route -> route.centerLabel().isEmpty()), before::toString);
			for (String comment : new String[] { "// one\n", "// two\n" }) {
				DiagramView old = Ui.get(() -> diagram.editor().model().view().orElseThrow());
				Ui.run(() -> {
					IDocument document = TestProject.document(text);
					document.replace(0, 0, comment);
				});
				Ui.until("the diagram is made anew",
						() -> Ui.get(() -> diagram.editor().model().view().orElseThrow()) != old);
				assertEquals(before, routes(diagram));
			}
		}
	}
}
