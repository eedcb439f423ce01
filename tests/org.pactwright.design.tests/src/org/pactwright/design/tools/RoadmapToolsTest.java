package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.design.DiagramKind;
import org.pactwright.model.Activity;
import org.pactwright.model.GateOutcome;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.OutputKind;
import org.pactwright.model.Role;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;

class RoadmapToolsTest {

	private static final String FIRST = "1  Operational awareness";
	private static final String SECOND = "2  Knowledge";
	private static final Map<String, GateOutcome> GATES = Map.of("proceed", GateOutcome.PROCEED,
			"proceed with conditions", GateOutcome.PROCEED_WITH_CONDITIONS, "defer", GateOutcome.DEFER, "stop",
			GateOutcome.STOP);

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.ROADMAP);
		stages(tests);
		outputs(tests);
		objectives(tests);
		status(tests, "Done", WorkStatus.COMPLETE);
		status(tests, "Under way", WorkStatus.IN_PROGRESS);
		status(tests, "Not started", WorkStatus.NOT_STARTED);
		GATES.forEach((word, outcome) -> tests.tool("Gate: " + word, b -> {
			b.cannotClick(b.shape("Activity", "Describe"));
			b.click(b.shape("Stage", "3  Internal assessment"));
			assertSame(outcome, stage(b, 2).getGateOutcome());
		}));
		return tests.stream();
	}

	private static void status(ToolTests tests, String tool, WorkStatus status) {
		tests.tool(tool, b -> {
			b.cannotClick(b.shape("Objective", "Faster"));
			b.click(b.shape("Activity", "Find partners"));
			assertSame(status, stage(b, 1).getActivities().get(0).getStatus());
			b.click(b.shape("Stage", SECOND));
			assertSame(status, stage(b, 1).getStatus());
		});
	}

	private static StagePlan stage(Bench b, int index) {
		return b.small.plan().getStages().get(index);
	}

	private static void stages(ToolTests tests) {
		tests.tool("Next stage",
				b -> assertSame(LifecycleStage.PARTNER_SELECTION, b.create(StagePlan.class).getStage()))
				.tool("Activity", b -> {
					Activity made = b.create(b.shape("Stage", FIRST), Activity.class);
					assertSame(stage(b, 0), made.eContainer());
					assertTrue(b.shows("Activity", "New activity"));
				}).tool("Rename", b -> {
					b.edit(b.shape("Activity", "Describe"), "Describe it");
					assertTrue(b.shows("Activity", "Describe it"));
				}).tool("Delete", b -> {
					b.delete(b.shape("Activity", "Describe"));
					assertEquals(0, stage(b, 0).getActivities().size());
				}).tool("Keep", b -> b.cannotDelete(b.shape("Due output", "Initial risks (due)")))
				.tool("Open the gate again", b -> {
					b.delete(b.shape("Gate", "Proceed"));
					assertNull(stage(b, 0).getGateOutcome());
					b.edge("Next", FIRST, SECOND);
				}).tool("Move activity", b -> {
					b.drop(b.shape("Activity", "Describe"), b.shape("Stage", SECOND));
					assertEquals(2, stage(b, 1).getActivities().size());
				}).tool("Governance of plan",
						b -> assertSame(b.small.net(), b.doubleClick(b.shape("Gate", "Proceed"), DiagramKind.GOVERNANCE)))
				.tool("Open governance structure",
						b -> assertSame(b.small.net(), b.navigate(b.shape("Stage", FIRST), DiagramKind.GOVERNANCE)));
	}

	private static void outputs(ToolTests tests) {
		tests.tool("Output", b -> {
			StageOutput made = b.create(b.shape("Stage", FIRST), StageOutput.class);
			assertSame(OutputKind.INITIAL_RISKS, made.getKind());
			assertTrue(b.shows("Output", "Initial risks"));
		}).tool("Fill slot", b -> {
			b.cannotClick(b.shape("Output", "Value analysis"));
			b.click(b.shape("Due output", "Operational plan (due)"));
			assertSame(OutputKind.OPERATIONAL_RMP, stage(b, 0).getOutputs().get(2).getKind());
		}).tool("Link of output", b -> {
			b.edit(b.shape("Output", "Value analysis"), "https://example.org/value");
			assertEquals("https://example.org/value", stage(b, 0).getOutputs().get(1).getUri());
			b.edit(b.shape("Output", "Value analysis"), "");
			assertNull(stage(b, 0).getOutputs().get(1).getUri());
		}).tool("Move output", b -> {
			b.drop(b.shape("Output", "Value analysis"), b.shape("Stage", SECOND));
			assertEquals(1, stage(b, 1).getOutputs().size());
		}).tool("Evidence", b -> {
			b.drop(b.small.get("Boss", Role.class), b.shape("Stage", FIRST));
			assertEquals(List.of(b.small.get("Boss", Role.class)), stage(b, 0).getOutputs().get(1).getEvidence());
		}).tool("No evidence", b -> {
			b.delete(b.edge("Shown by", FIRST, "Faster"));
			assertEquals(List.of(), stage(b, 0).getOutputs().get(0).getEvidence());
		});
	}

	private static void objectives(ToolTests tests) {
		tests.tool("Joint objective", b -> assertSame(ObjectiveKind.JOINT, b.create(Objective.class).getKind()))
				.tool("Supports", b -> {
					b.connect(b.shape("Objective", "Faster"), b.shape("Objective", "Surer"));
					assertEquals("Sure", b.small.get("Fast", Objective.class).getSupports().get(0).getId());
				}).tool("Does not support", b -> {
					b.delete(b.edge("Supports", "Surer", "Faster"));
					assertEquals(List.of(), b.small.get("Sure", Objective.class).getSupports());
				}).tool("Supports another", b -> {
					b.reconnectTarget(b.edge("Supports", "Surer", "Faster"), b.shape("Objective", "Surer"));
					assertEquals("Sure", b.small.get("Sure", Objective.class).getSupports().get(0).getId());
				});
	}
}
