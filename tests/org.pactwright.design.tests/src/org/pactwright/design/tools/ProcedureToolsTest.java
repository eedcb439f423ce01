package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.design.DiagramKind;
import org.pactwright.model.Capability;
import org.pactwright.model.CapabilityKind;
import org.pactwright.model.Decision;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Procedure;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.Transition;

class ProcedureToolsTest {

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.PROCEDURE);
		steps(tests);
		ways(tests);
		actors(tests);
		means(tests);
		return tests.stream();
	}

	private static Step step(Bench b, String id) {
		return b.small.get(id, Step.class);
	}

	private static List<String> ids(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getId).toList();
	}

	private static void steps(ToolTests tests) {
		tests.tool("Step", b -> {
			Step made = b.create(Step.class);
			assertEquals("Liaison", made.getAssignments().get(0).getActor().getId());
			assertSame(RaciLetter.A, made.getAssignments().get(0).getLetter());
			assertTrue(b.shows("Step", "New step"));
		}).tool("Make first", b -> {
			b.click(b.shape("Step", "Repair"));
			assertEquals(List.of("Repair", "Report", "Judge"), ids(b.small.get("Restore", Procedure.class).getSteps()));
		}).tool("Decides nothing", b -> {
			b.cannotClick(b.shape("Step", "Report"));
			b.click(b.shape("Step", "Judge"));
			assertNull(step(b, "Judge").getDecision());
		}).tool("Decide nothing", b -> {
			b.delete(b.shape("Decides", "Cut the power"));
			assertNull(step(b, "Judge").getDecision());
			b.edge("Then", "Judge", "Repair");
		}).tool("Decision of step", b -> {
			b.drop(b.small.get("Cut", Decision.class), b.shape("Step", "Repair"));
			assertEquals("Cut", step(b, "Repair").getDecision().getId());
		}).tool("Rename", b -> {
			b.edit(b.shape("Step", "Repair"), "Mend");
			assertTrue(b.shows("Step", "Mend"));
		}).tool("Delete", b -> {
			b.delete(b.shape("Step", "Repair"));
			assertEquals(1, step(b, "Judge").getNext().size());
		}).tool("Keep", b -> b.cannotDelete(b.shape("Trigger", "When the line is down"))).tool("Trigger text", b -> {
			var trigger = b.shape("Trigger", "When the line is down");
			assertEquals("the line is down", b.textToEdit(trigger));
			b.edit(trigger, "a line is down");
			assertTrue(b.shows("Trigger", "When a line is down"));
			b.edit(b.shape("Trigger", "When a line is down"), "");
			assertNull(b.small.get("Restore", Procedure.class).getTrigger());
		}).tool("Time limit", b -> {
			b.cannotEdit(b.shape("Time limit", "within 15 min"), "soon");
			b.edit(b.shape("Time limit", "within 15 min"), "1 h");
			assertEquals("1 h", step(b, "Report").getMaxTime().toString());
		}).tool("Governance of procedure", b -> {
			assertSame(b.small.net(), b.doubleClick(b.shape("Step", "Report"), DiagramKind.GOVERNANCE));
			assertSame(b.small.net(), b.doubleClick(b.shape("Decides", "Cut the power"), DiagramKind.GOVERNANCE));
		}).tool("Open governance structure",
				b -> assertSame(b.small.net(), b.navigate(b.shape("Step", "Report"), DiagramKind.GOVERNANCE)))
				.tool("Open exchanges",
						b -> assertSame(b.small.net(), b.navigate(b.shape("Step", "Report"), DiagramKind.EXCHANGES)));
	}

	private static void ways(ToolTests tests) {
		tests.tool("Then", b -> {
			b.cannotConnect(b.shape("Step", "Report"), b.shape("Step", "Judge"));
			Transition made = b.connect(b.shape("Step", "Repair"), b.shape("Step", "Report"), Transition.class);
			assertSame(step(b, "Report"), made.getTo());
			b.edge("Then", "Repair", "Report");
		}).tool("Condition", b -> {
			var edge = b.edge("Then decided", "Cut the power", "Repair");
			b.edit(edge, "all is well");
			assertEquals("all is well", step(b, "Judge").getNext().get(0).getCondition());
			b.edit(edge, "");
			assertNull(step(b, "Judge").getNext().get(0).getCondition());
		}).tool("Leads elsewhere", b -> {
			b.reconnectTarget(b.edge("Then", "Report", "Judge"), b.shape("Step", "Repair"));
			assertSame(step(b, "Repair"), step(b, "Report").getNext().get(0).getTo());
		}).tool("Comes from elsewhere", b -> {
			b.reconnectSource(b.edge("Then", "Report", "Judge"), b.shape("Step", "Repair"));
			assertEquals(1, step(b, "Repair").getNext().size());
			assertEquals(0, step(b, "Report").getNext().size());
		});
	}

	private static void actors(ToolTests tests) {
		tests.tool("Who does it", b -> {
			ResponsibilityAssignment made = b.create(b.shape("Step", "Report"), ResponsibilityAssignment.class);
			assertEquals("Helpers", made.getActor().getId());
			assertSame(RaciLetter.R, made.getLetter());
		}).tool("Responsibility of actor", b -> {
			b.drop(b.small.get("College", Organisation.class), b.shape("Step", "Report"));
			assertTrue(b.shows("Does it", "College"));
		}).tool("Move responsibility", b -> {
			b.drop(doer(b), b.shape("Step", "Repair"));
			assertEquals(3, step(b, "Repair").getAssignments().size());
			assertEquals(1, step(b, "Judge").getAssignments().size());
		});
	}

	/** The line that says who does the step "Judge". */
	private static org.pactwright.viewpoint.diagram.Shape doer(Bench b) {
		return b.shape("Step", "Judge").children().stream().filter(c -> c.label().equals("North Town")).findFirst()
				.orElseThrow();
	}

	private static void means(ToolTests tests) {
		tests.tool("Uses means", b -> {
			b.connect(b.shape("Step", "Repair"), b.shape("Means", "Crews"));
			assertEquals(List.of("Crews"), ids(step(b, "Repair").getUses()));
		}).tool("Not with these means", b -> {
			b.delete(b.edge("Uses means", "Judge", "Crews"));
			assertEquals(List.of(), step(b, "Judge").getUses());
		}).tool("Other means", b -> {
			Capability other = PactwrightFactory.eINSTANCE.createCapability();
			other.setId("Trucks");
			other.setName("Trucks");
			other.setKind(CapabilityKind.TRANSPORT);
			b.small.get("Grid", Organisation.class).getCapabilities().add(other);
			step(b, "Repair").getUses().add(other);
			b.refresh();
			b.reconnectTarget(b.edge("Uses means", "Judge", "Crews"), b.shape("Means", "Trucks"));
			assertEquals(List.of("Trucks"), ids(step(b, "Judge").getUses()));
		}).tool("Over", b -> {
			b.connect(b.shape("Step", "Repair"), b.shape("Technology", "Radio"));
			assertEquals(List.of("Radio"), ids(step(b, "Repair").getTechnology()));
		}).tool("Not over this", b -> {
			b.delete(b.edge("Over", "Report", "Radio"));
			assertEquals(List.of(), step(b, "Report").getTechnology());
		}).tool("Over another", b -> {
			step(b, "Repair").getTechnology().add(b.small.get("Phones", TechnologyService.class));
			b.refresh();
			b.reconnectTarget(b.edge("Over", "Report", "Radio"), b.shape("Technology", "Phones"));
			assertEquals(List.of("Phones"), ids(step(b, "Report").getTechnology()));
		}).tool("Sends", b -> {
			b.connect(b.shape("Step", "Repair"), b.shape("Sent", "Outages"));
			assertEquals(List.of("Flow"), ids(step(b, "Repair").getExchange()));
		}).tool("Send not", b -> {
			b.delete(b.edge("Sends", "Report", "Outages"));
			assertEquals(List.of(), step(b, "Report").getExchange());
		}).tool("Sends another", b -> {
			step(b, "Repair").getExchange().add(b.small.get("Hints", InformationExchange.class));
			b.refresh();
			b.reconnectTarget(b.edge("Sends", "Report", "Outages"), b.shape("Sent", "Hints"));
			assertEquals(List.of("Hints"), ids(step(b, "Report").getExchange()));
		});
	}
}
