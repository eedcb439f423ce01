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
import org.pactwright.model.Asset;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Scenario;
import org.pactwright.model.Strength;
import org.pactwright.model.SupplyItem;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;

class DependencyToolsTest {

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.DEPENDENCIES);
		elements(tests);
		dependencies(tests);
		scenariosAndTechnology(tests);
		for (Strength strength : Strength.VALUES) {
			tests.tool(strength.getName().charAt(0) + strength.getLiteral().substring(1), b -> {
				b.cannotClick(b.shape("Service", "Water"));
				b.click(b.edge("Depends on", "Water", "Power"));
				assertSame(strength, dependency(b, "Water").getStrength());
			});
		}
		return tests.stream();
	}

	private static CriticalElement element(Bench b, String id) {
		return b.small.get(id, CriticalElement.class);
	}

	private static Dependency dependency(Bench b, String owner) {
		return element(b, owner).getDependencies().get(0);
	}

	private static List<String> ids(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getId).toList();
	}

	private static void elements(ToolTests tests) {
		tests.tool("Vital service", b -> assertSame(b.small.model(), b.create(VitalService.class).eContainer()))
				.tool("Asset", b -> assertSame(b.small.model(), b.create(Asset.class).eContainer()))
				.tool("Supply", b -> assertSame(b.small.model(), b.create(SupplyItem.class).eContainer()))
				.tool("Rename", b -> {
					b.edit(b.shape("Asset", "Main line"), "Old line");
					assertTrue(b.shows("Asset", "Old line"));
				}).tool("Delete", b -> {
					b.delete(b.shape("Service", "Power"));
					assertEquals(List.of(), element(b, "Water").getDependencies());
					assertEquals(1, element(b, "Clinic").getDependencies().size());
				}).tool("Keep", b -> b.cannotDelete(b.shape("Service facts", "tolerates 12 h · back in 8 h")))
				.tool("Provider", b -> {
					b.cannotDrop(b.small.net(), b.shape("Service", "Power"));
					b.drop(b.small.get("Town", Organisation.class), b.shape("Service", "Power"));
					b.drop(b.small.get("Town", Organisation.class), b.shape("Asset", "Main line"));
					b.drop(b.small.get("Town", Organisation.class), b.shape("Supply", "Fuel"));
					assertEquals(List.of("Grid", "Town"), ids(element(b, "Power").getProviders()));
					assertEquals(List.of("Grid", "Town"), ids(element(b, "Fuel").getProviders()));
				}).tool("What falls with it", b -> {
					assertSame(element(b, "Power"), b.doubleClick(b.shape("Service", "Power"), DiagramKind.DEPENDENCIES));
					assertSame(b.small.get("Storm", Scenario.class),
							b.doubleClick(b.shape("Scenario", "Storm"), DiagramKind.DEPENDENCIES));
				}).tool("New cascade from here", b -> assertSame(element(b, "Power"),
						b.newDiagram(b.shape("Service", "Power"), DiagramKind.DEPENDENCIES)))
				.tool("Open cascade", b -> assertSame(element(b, "Power"),
						b.navigate(b.shape("Service", "Power"), DiagramKind.DEPENDENCIES)));
	}

	private static void dependencies(ToolTests tests) {
		tests.tool("Depends on", b -> {
			b.cannotConnect(b.shape("Service", "Water"), b.shape("Service", "Power"));
			Dependency made = b.connect(b.shape("Service", "Power"), b.shape("Supply", "Fuel"), Dependency.class);
			assertEquals("Fuel", made.getOn().getId());
			assertSame(element(b, "Power"), made.eContainer());
		}).tool("Depends on another", b -> {
			b.reconnectTarget(b.edge("Depends on", "Water", "Power"), b.shape("Supply", "Fuel"));
			assertEquals("Fuel", dependency(b, "Water").getOn().getId());
		}).tool("Another depends", b -> {
			b.reconnectSource(b.edge("Depends on", "Water", "Power"), b.shape("Supply", "Fuel"));
			assertEquals("Power", dependency(b, "Fuel").getOn().getId());
			assertEquals(List.of(), element(b, "Water").getDependencies());
		}).tool("Buffer", b -> {
			var edge = b.edge("Depends on", "Water", "Power");
			b.cannotEdit(edge, "long");
			b.edit(edge, "3 d");
			assertEquals("3 d", edge.label());
			b.edit(edge, "");
			assertNull(dependency(b, "Water").getBuffer());
		}).tool("Across the border or not", b -> {
			b.click(b.edge("Depends on", "Water", "Power"));
			assertTrue(dependency(b, "Water").isCrossBorder());
		}).tool("Alternative", b -> {
			b.cannotConnect(b.shape("Asset", "Main line"), b.shape("Supply", "Fuel"));
			b.connect(b.shape("Service", "Water"), b.shape("Supply", "Fuel"));
			assertEquals(List.of("Fuel"), ids(dependency(b, "Water").getAlternatives()));
		}).tool("Not an alternative", b -> {
			b.delete(b.edge("Alternative", "Power", "Spare line"));
			assertEquals(List.of(), dependency(b, "Power").getAlternatives());
		}).tool("Another alternative", b -> {
			b.reconnectTarget(b.edge("Alternative", "Power", "Spare line"), b.shape("Supply", "Fuel"));
			assertEquals(List.of("Fuel"), ids(dependency(b, "Power").getAlternatives()));
		}).tool("Swap with the alternative", b -> {
			b.cannotClick(b.edge("Depends on", "Water", "Power"));
			b.click(b.edge("Depends on", "Power", "Main line"));
			assertEquals("Spare", dependency(b, "Power").getOn().getId());
			assertEquals(List.of("Line"), ids(dependency(b, "Power").getAlternatives()));
		});
	}

	private static void scenariosAndTechnology(ToolTests tests) {
		tests.tool("Scenario", b -> assertSame(b.small.model(), b.create(Scenario.class).eContainer()))
				.tool("Affects", b -> {
					b.connect(b.shape("Scenario", "Storm"), b.shape("Supply", "Fuel"));
					assertEquals(List.of("Line", "Spare", "Fuel"), ids(b.small.get("Storm", Scenario.class).getAffects()));
				}).tool("Not affected", b -> {
					b.delete(b.edge("Affects", "Storm", "Main line"));
					assertEquals(List.of("Spare"), ids(b.small.get("Storm", Scenario.class).getAffects()));
				}).tool("Affects another", b -> {
					b.reconnectTarget(b.edge("Affects", "Storm", "Main line"), b.shape("Supply", "Fuel"));
					assertEquals(List.of("Spare", "Fuel"), ids(b.small.get("Storm", Scenario.class).getAffects()));
				}).tool("Needs", b -> {
					b.connect(b.shape("Technology", "Phones"), b.shape("Supply", "Fuel"));
					assertEquals(List.of("Power", "Fuel"), ids(phones(b).getDependsOn()));
				}).tool("Not needed", b -> {
					b.delete(b.edge("Needs", "Phones", "Power"));
					assertEquals(List.of(), phones(b).getDependsOn());
				}).tool("Needs another", b -> {
					b.reconnectTarget(b.edge("Needs", "Phones", "Power"), b.shape("Supply", "Fuel"));
					assertEquals(List.of("Fuel"), ids(phones(b).getDependsOn()));
				});
	}

	private static TechnologyService phones(Bench b) {
		return b.small.get("Phones", TechnologyService.class);
	}
}
