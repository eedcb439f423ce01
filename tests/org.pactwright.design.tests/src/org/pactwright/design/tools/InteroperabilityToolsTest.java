package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.design.DiagramKind;
import org.pactwright.model.Agreement;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteropStatus;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Regulation;
import org.pactwright.model.TechnologyService;

class InteroperabilityToolsTest {

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.INTEROPERABILITY);
		for (InteropLayer layer : InteropLayer.VALUES) {
			String name = layer.getName().charAt(0) + layer.getLiteral().substring(1);
			tests.tool(name + " function", b -> {
				InteroperabilityFunction made = b.create(InteroperabilityFunction.class);
				assertSame(layer, made.getLayer());
				assertEquals(List.of("Town", "Grid"), ids(made.getBetween()));
			}).tool("To the " + layer.getLiteral() + " layer", b -> {
				b.click(b.shape("Function", layer == InteropLayer.GOVERNANCE ? "Codes" : "Board"));
				assertSame(layer, function(b, layer == InteropLayer.GOVERNANCE ? "Codes" : "Board").getLayer());
			});
		}
		for (InteropStatus status : InteropStatus.VALUES) {
			String name = status == InteropStatus.IN_PLACE ? "In place"
					: status.getName().charAt(0) + status.getLiteral().substring(1);
			tests.tool(name, b -> {
				b.cannotClick(b.shape("Exchange", "Outages"));
				b.click(b.shape("Function", "Routine"));
				assertSame(status, function(b, "Routine").getStatus());
			});
		}
		editing(tests);
		support(tests);
		return tests.stream();
	}

	private static InteroperabilityFunction function(Bench b, String id) {
		return b.small.get(id, InteroperabilityFunction.class);
	}

	private static List<String> ids(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getId).toList();
	}

	private static void editing(ToolTests tests) {
		tests.tool("Carried by", b -> {
			b.cannotConnect(b.shape("Exchange", "Hints"), b.shape("Function", "Right to share"));
			b.connect(b.shape("Exchange", "Hints"), b.shape("Function", "Board"));
			assertEquals(List.of("Hints"), ids(function(b, "Board").getEnables()));
			b.edge("Carried by", "Hints", "Board");
		}).tool("Not carried any more", b -> {
			b.delete(b.edge("Carried by", "Hints", "Right to share"));
			assertEquals(List.of("Flow"), ids(function(b, "Right").getEnables()));
		}).tool("Carried by another", b -> {
			b.reconnectTarget(b.edge("Carried by", "Hints", "Right to share"), b.shape("Function", "Board"));
			assertEquals(List.of("Flow"), ids(function(b, "Right").getEnables()));
			assertEquals(List.of("Hints"), ids(function(b, "Board").getEnables()));
		}).tool("Carries another", b -> {
			function(b, "Right").getEnables().remove(b.small.get("Flow", InformationExchange.class));
			b.refresh();
			b.reconnectSource(b.edge("Carried by", "Hints", "Right to share"), b.shape("Exchange", "Outages"));
			assertEquals(List.of("Flow"), ids(function(b, "Right").getEnables()));
		}).tool("Rename", b -> {
			b.edit(b.shape("Function", "Codes"), "Signs");
			assertTrue(b.shows("Function", "Signs"));
		}).tool("Delete", b -> {
			b.delete(b.shape("Function", "Codes"));
			assertEquals(4, b.small.net().getInterop().size());
		}).tool("Keep", b -> b.cannotDelete(b.edge("Rests on", "Right to share", "Routine")))
				.tool("Exchange diagram",
						b -> assertSame(b.small.net(), b.doubleClick(b.shape("Exchange", "Outages"), DiagramKind.EXCHANGES)))
				.tool("Open exchanges",
						b -> assertSame(b.small.net(), b.navigate(b.shape("Exchange", "Outages"), DiagramKind.EXCHANGES)))
				.tool("New exchange diagram",
						b -> assertSame(b.small.net(), b.newDiagram(b.shape("Exchange", "Outages"), DiagramKind.EXCHANGES)));
	}

	private static void support(ToolTests tests) {
		tests.tool("Agreement supports", b -> {
			b.drop(b.small.get("Note", Agreement.class), b.shape("Function", "Board"));
			b.drop(b.small.get("Law", Regulation.class), b.shape("Function", "Board"));
			b.drop(b.small.get("Phones", TechnologyService.class), b.shape("Function", "Board"));
			b.cannotDrop(b.small.net(), b.shape("Function", "Board"));
			assertEquals(List.of("Note", "Law", "Phones"), List.of(function(b, "Board").getAgreements().get(0).getId(),
					function(b, "Board").getRegulations().get(0).getId(), function(b, "Board").getTechnology().get(0).getId()));
		}).tool("By agreement", b -> {
			b.connect(b.shape("Function", "Board"), b.shape("Agreement", "Charter"));
			assertEquals(List.of("Charter"), ids(function(b, "Board").getAgreements()));
		}).tool("By regulation", b -> {
			b.connect(b.shape("Function", "Board"), b.shape("Regulation", "Law of preparedness"));
			assertEquals(List.of("Law"), ids(function(b, "Board").getRegulations()));
		}).tool("Uses", b -> {
			b.connect(b.shape("Function", "Board"), b.shape("Technology", "Radio"));
			assertEquals(List.of("Radio"), ids(function(b, "Board").getTechnology()));
		}).tool("Without this agreement", b -> {
			b.delete(b.edge("By agreement", "Right to share", "Charter"));
			assertEquals(List.of(), function(b, "Right").getAgreements());
		}).tool("Without this regulation", b -> {
			b.delete(b.edge("By regulation", "Right to share", "Law of preparedness"));
			assertEquals(List.of(), function(b, "Right").getRegulations());
		}).tool("Without this technology", b -> {
			b.delete(b.edge("Uses", "Link", "Radio"));
			assertEquals(List.of(), function(b, "Link").getTechnology());
		}).tool("By another agreement", b -> {
			function(b, "Board").getAgreements().add(b.small.get("Note", Agreement.class));
			b.refresh();
			b.reconnectTarget(b.edge("By agreement", "Right to share", "Charter"), b.shape("Agreement", "Note"));
			assertEquals(List.of("Note"), ids(function(b, "Right").getAgreements()));
		}).tool("By another regulation", b -> {
			Regulation other = (Regulation) org.eclipse.emf.ecore.util.EcoreUtil.copy(b.small.get("Law", Regulation.class));
			other.setId("Law2");
			other.setName("Other law");
			b.small.model().getRegulations().add(other);
			function(b, "Board").getRegulations().add(other);
			b.refresh();
			b.reconnectTarget(b.edge("By regulation", "Right to share", "Law of preparedness"),
					b.shape("Regulation", "Other law"));
			assertEquals(List.of("Law2"), ids(function(b, "Right").getRegulations()));
		}).tool("Uses another", b -> {
			function(b, "Board").getTechnology().add(b.small.get("Phones", TechnologyService.class));
			b.refresh();
			b.reconnectTarget(b.edge("Uses", "Link", "Radio"), b.shape("Technology", "Phones"));
			assertEquals(List.of("Phones"), ids(function(b, "Link").getTechnology()));
		});
	}
}
