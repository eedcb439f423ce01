package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.ui.internal.control.Request;

/** What a specification of the project says about rules, wizards and double clicks counts on its diagrams. */
class OwnToolsTest {

	private static final String DIAGRAM = "diagrams/own.pview";
	private static final String WIZARD = "//@ownedViewpoints[name='Own']/@ownedRepresentations[name='BodiesOnly']"
			+ "/@defaultLayer/@toolSections.0/@ownedTools[name='Twice']";

	private static final String OWN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
					xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
					xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
					xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
					xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0"
					xmlns:tool_1="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
					xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0"
					name="own" version="15.4.0.202401051836">
				<ownedViewpoints name="Own" modelFileExtension="pact">
					<ownedRepresentations xsi:type="description_1:DiagramDescription" name="BodiesOnly" label="Bodies only"
							domainClass="pactwright::Partnership">
						<metamodel href="http://www.pactwright.org/model/1.0#/"/>
						<validationSet name="Rules">
							<ownedRules xsi:type="validation:SemanticValidationRule" name="NoRound" level="ERROR"
									targetClass="pactwright::GovernanceBody" message="Rounds are not wanted">
								<audits auditExpression="aql:self.name &lt;> 'Round'"/>
							</ownedRules>
						</validationSet>
						<defaultLayer name="Default">
							<nodeMappings name="OwnBody" domainClass="pactwright::GovernanceBody"
									semanticCandidatesExpression="feature:bodies"
									doubleClickDescription="%s">
								<style xsi:type="style:SquareDescription" labelExpression="feature:name"
										labelPosition="node" width="12" height="4"/>
							</nodeMappings>
							<toolSections name="Tools">
								<ownedTools xsi:type="tool:SelectionWizardDescription" name="Pick" label="Rename one"
										candidatesExpression="aql:container.eContainer().eContents()->filter(pactwright::GovernanceBody)"
										windowTitle="Pick a body" message="Which one?">
									<element name="element"/>
									<containerView name="containerView"/>
									<container name="container"/>
									<initialOperation>
										<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
											<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Picked"/>
										</firstModelOperations>
									</initialOperation>
								</ownedTools>
								<ownedTools xsi:type="tool_1:DoubleClickDescription" name="Twice"
										mappings="//@ownedViewpoints[name='Own']/@ownedRepresentations[name='BodiesOnly']/@defaultLayer/@nodeMappings[name='OwnBody']">
									<element name="element"/>
									<elementView name="elementView"/>
									<initialOperation>
										<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
											<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Twice"/>
										</firstModelOperations>
									</initialOperation>
								</ownedTools>
							</toolSections>
						</defaultLayer>
					</ownedRepresentations>
				</ownedViewpoints>
			</description:Group>
			""".formatted(WIZARD);

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, "viewpoints/own.odesign", OWN, DIAGRAM,
				"pview 1\ndiagram BodiesOnly Net\n", "diagrams/governance-Net.pview", "pview 1\ndiagram Governance Net\n"));
	}

	/** Uses the wizard as the menu does: the dialog would swallow the second half of a click. */
	private static void rename(DiagramDriver diagram) {
		String board = diagram.untilShown("Board").key();
		String tool = diagram.editor().session().palette().stream().flatMap(section -> section.entries().stream())
				.filter(entry -> entry.label().equals("Rename one")).findFirst().orElseThrow().tool();
		diagram.editor().session().request(new Request.Run("Rename one", tool, board));
	}

	private static List<String> violations(TestProject project) throws CoreException {
		return Arrays.stream(project.file("model.pact").findMarkers("org.pactwright.diagram.ui.violation", true,
				IResource.DEPTH_ZERO)).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	@Test
	void whatBreaksARuleIsAProblemAsLongAsTheDiagramIsOpen() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Ui.until("the rule is broken", () -> violations(project).equals(List.of("Rounds are not wanted")));
			assertEquals(true, Ui.get(() -> diagram.editor().model().nodes().stream()
					.anyMatch(node -> node.view().tooltip().contains("Rounds are not wanted"))));
			project.write("model.pact", DiagramEditingTest.MODEL.replace("\"Round\"", "\"Circle\""));
			Ui.until("it is not broken any more", () -> violations(project).isEmpty());
			project.write("model.pact", DiagramEditingTest.MODEL);
			Ui.until("it is broken again", () -> !violations(project).isEmpty());
			Ui.run(() -> Ui.page().closeEditor(diagram.editor(), false));
			Ui.until("the diagram is closed", () -> violations(project).isEmpty());
		}
	}

	@Test
	void aWizardAsksAndItsToolRunsWithTheAnswer() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			rename(diagram);
			Shell dialog = Ui.dialog("Pick a body");
			Table table = Ui.find(dialog, Table.class, it -> true);
			Ui.until("the bodies are listed", () -> table.getItemCount() == 3);
			Ui.run(() -> {
				for (int i = 0; i < table.getItemCount(); i++) {
					if (table.getItem(i).getText().equals("Team")) {
						table.setSelection(i);
						table.notifyListeners(SWT.Selection, new Event());
					}
				}
			});
			Ui.click(dialog, IDialogConstants.OK_LABEL.replace("&", ""));
			TestProject.untilText(text, "body Team \"Picked\"");
			diagram.undo();
			Ui.until("it is undone", () -> TestProject.document(text).get().equals(DiagramEditingTest.MODEL));
		}
	}

	@Test
	void aWizardThatIsCancelledChangesNothing() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			rename(diagram);
			Shell dialog = Ui.dialog("Pick a body");
			Ui.click(dialog, IDialogConstants.CANCEL_LABEL.replace("&", ""));
			Ui.until("the dialog is closed", dialog::isDisposed);
			project.analysed();
			assertEquals(DiagramEditingTest.MODEL, TestProject.text(text));
		}
	}

	@Test
	void aDoubleClickDoesWhatTheSpecificationSays() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Ui.until("the diagram knows its tools", () -> !diagram.tools().isEmpty());
			diagram.doubleClick(diagram.at("Board"));
			TestProject.untilText(text, "body Board \"Twice\"");
		}
	}

	@Test
	void anElementLeadsToTheOtherDiagramsThatShowIt() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver first = DiagramDriver.open(project, "diagrams/governance-Net.pview");
			first.click(first.at("Board"));
			first.untilSelected("Board");
			Ui.run(() -> first.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Board"));
			diagram.untilSelected("Board");
			List<Menu> menus = shownMenus();
			Ui.run(() -> diagram.editor().showInDiagram(diagram.editor().selectedKeys().getFirst()));
			Ui.until("the other one is offered", () -> item(menus, "governance-Net").isPresent());
			Ui.run(() -> {
				MenuItem way = item(menus, "governance-Net").orElseThrow();
				way.notifyListeners(SWT.Selection, new Event());
				way.getParent().setVisible(false);
			});
			Ui.until("it is open", () -> Ui.page().getActiveEditor() == first.editor());
			String board = first.untilShown("Board").key();
			Ui.until("what shows it is selected", () -> first.editor().selectedKeys().contains(board));
		}
	}

	/** Follows the menus that are shown, until the end of the workbench. */
	private static List<Menu> shownMenus() {
		List<Menu> shown = new CopyOnWriteArrayList<>();
		Ui.run(() -> Ui.display().addFilter(SWT.Show, event -> {
			if (event.widget instanceof Menu menu) {
				shown.add(menu);
			}
		}));
		return shown;
	}

	private static Optional<MenuItem> item(List<Menu> menus, String text) {
		return menus.stream().filter(menu -> !menu.isDisposed()).flatMap(menu -> Arrays.stream(menu.getItems()))
				.filter(item -> item.getText().equals(text)).findFirst();
	}
}
