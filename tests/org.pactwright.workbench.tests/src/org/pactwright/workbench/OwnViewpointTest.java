package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** A project brings a kind of diagram of its own. */
class OwnViewpointTest {

	private static final String SPECIFICATION = "viewpoints/own.odesign";
	private static final String MARKER = "org.pactwright.diagram.ui.specificationProblem";

	private static final String OWN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
					xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
					xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
					xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
					name="own" version="15.4.0.202401051836">
				<ownedViewpoints name="Own" modelFileExtension="pact">
					<ownedRepresentations xsi:type="description_1:DiagramDescription" name="BodiesOnly" label="Bodies only"
							domainClass="pactwright::Partnership">
						<metamodel href="http://www.pactwright.org/model/1.0#/"/>
						<defaultLayer name="Default">
							<nodeMappings name="OwnBody" domainClass="pactwright::GovernanceBody"
									semanticCandidatesExpression="feature:bodies">
								<style xsi:type="style:SquareDescription" labelExpression="feature:name"
										labelPosition="node" width="12" height="4"/>
							</nodeMappings>
						</defaultLayer>
					</ownedRepresentations>
				</ownedViewpoints>
			</description:Group>
			""";

	private static int markers(TestProject project) throws CoreException {
		IMarker[] found = project.file(SPECIFICATION).findMarkers(MARKER, true, IResource.DEPTH_ZERO);
		return found.length;
	}

	@Test
	void itsDiagramsFollowTheModelAndTheSpecification() throws CoreException {
		try (TestProject project = TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, SPECIFICATION, OWN,
				"diagrams/own.pview", "pview 1\ndiagram BodiesOnly Net\n"))) {
			DiagramDriver diagram = DiagramDriver.open(project, "diagrams/own.pview");
			diagram.untilShown("Board");
			assertEquals("Bodies only: Net", Ui.get(() -> diagram.editor().getPartName()));
			project.write(SPECIFICATION, OWN.replace("feature:name", "aql:'Body ' + self.name"));
			diagram.untilShown("Body Board");
			project.write("model.pact", DiagramEditingTest.MODEL.replace("\"Round\"", "\"Flood round\""));
			diagram.untilShown("Body Flood round");
		}
	}

	@Test
	void whatIsWrongWithItIsAMarkerAndGoesWhenItIsMended() throws CoreException {
		try (TestProject project = TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, SPECIFICATION,
				OWN.replace("feature:bodies", "aql:self.nothing")))) {
			Ui.until("there is a marker", () -> markers(project) > 0);
			project.write(SPECIFICATION, OWN);
			Ui.until("the marker is gone", () -> markers(project) == 0);
		}
	}
}
