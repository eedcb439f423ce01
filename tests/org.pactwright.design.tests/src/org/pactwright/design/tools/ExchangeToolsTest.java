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
import org.pactwright.model.Actor;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.TlpLabel;

class ExchangeToolsTest {

	private static final Map<String, TlpLabel> LABELS = Map.of("RED", TlpLabel.RED, "AMBER+STRICT",
			TlpLabel.AMBER_STRICT, "AMBER", TlpLabel.AMBER, "GREEN", TlpLabel.GREEN, "CLEAR", TlpLabel.CLEAR);

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.EXCHANGES);
		exchanges(tests);
		ends(tests);
		channels(tests);
		LABELS.forEach((name, label) -> tests.tool("TLP:" + name, b -> {
			b.cannotClick(b.shape("Actor", "East Grid"));
			b.click(b.shape("Item", "Picture"));
			assertSame(label, b.small.get("Picture", InformationItem.class).getSharing());
		}));
		return tests.stream();
	}

	private static InformationExchange exchange(Bench b, String id) {
		return b.small.get(id, InformationExchange.class);
	}

	private static List<String> targets(Bench b, String id) {
		return exchange(b, id).getTargets().stream().map(Actor::getId).toList();
	}

	private static void exchanges(ToolTests tests) {
		tests.tool("Exchange", b -> {
			InformationExchange made = b.connect(b.shape("Actor", "Helpers"), b.shape("Actor", "East Grid"),
					InformationExchange.class);
			assertEquals("Helpers", made.getSource().getId());
			assertEquals(List.of("Grid"), made.getTargets().stream().map(Actor::getId).toList());
			assertEquals("New item", made.getItems().get(0).getName());
			b.edge("Sends", "Helpers", "New exchange");
			b.edge("Receives", "New exchange", "East Grid");
		}).tool("Information item", b -> {
			b.create(b.shape("Exchange", "Outages"), InformationItem.class);
			assertEquals(2, exchange(b, "Flow").getItems().size());
			assertTrue(b.shows("Item", "New item"));
		}).tool("Rename", b -> {
			b.edit(b.shape("Exchange", "Outages"), "Dark areas");
			assertEquals("Dark areas", exchange(b, "Flow").getName());
		}).tool("Delete", b -> {
			b.delete(b.shape("Exchange", "Outages"));
			assertEquals(1, b.small.net().getExchanges().size());
		}).tool("Keep", b -> b.cannotDelete(b.shape("Actor", "East Grid"))).tool("Take item out", b -> {
			b.cannotDelete(b.shape("Item", "Picture"));
			exchange(b, "Flow").getItems().add(b.small.get("Advice", InformationItem.class));
			exchange(b, "Hints").getItems().clear();
			exchange(b, "Hints").getItems().add(b.small.get("Picture", InformationItem.class));
			b.refresh();
			b.delete(b.shape("Item", "Advice"));
			assertEquals(1, exchange(b, "Flow").getItems().size());
		}).tool("Change the time", b -> {
			var line = b.shape("Exchange terms", "every 15 min · within 5 min · in a crisis");
			assertEquals("15 min", b.textToEdit(line));
			b.edit(line, "1 h");
			assertEquals("1 h", exchange(b, "Flow").getFrequency().toString());
		}).tool("Item joins", b -> {
			b.drop(b.small.get("Advice", InformationItem.class), b.shape("Exchange", "Outages"));
			assertEquals(2, exchange(b, "Flow").getItems().size());
		}).tool("Layers of exchange",
				b -> assertSame(b.small.net(), b.doubleClick(b.shape("Exchange", "Outages"), DiagramKind.INTEROPERABILITY)))
				.tool("Open interoperability",
						b -> assertSame(b.small.net(), b.navigate(b.shape("Exchange", "Outages"), DiagramKind.INTEROPERABILITY)))
				.tool("New interoperability diagram", b -> assertSame(b.small.net(),
						b.newDiagram(b.shape("Exchange", "Outages"), DiagramKind.INTEROPERABILITY)));
	}

	private static void ends(ToolTests tests) {
		tests.tool("Receiver", b -> {
			b.cannotConnect(b.shape("Exchange", "Hints"), b.shape("Actor", "Helpers"));
			b.connect(b.shape("Exchange", "Hints"), b.shape("Actor", "East Grid"));
			assertEquals(List.of("Helpers", "Grid"), targets(b, "Hints"));
		}).tool("One receiver less", b -> {
			b.cannotDelete(b.edge("Receives", "Hints", "Helpers"));
			b.delete(b.edge("Receives", "Outages", "Crisis team"));
			assertEquals(List.of("Town"), targets(b, "Flow"));
		}).tool("Another sender", b -> {
			b.reconnectSource(b.edge("Sends", "East Grid", "Outages"), b.shape("Actor", "Helpers"));
			assertEquals("Helpers", exchange(b, "Flow").getSource().getId());
		}).tool("Sender of another", b -> {
			b.reconnectTarget(b.edge("Sends", "East Grid", "Outages"), b.shape("Exchange", "Hints"));
			assertEquals("Grid", exchange(b, "Hints").getSource().getId());
		}).tool("Another receiver", b -> {
			b.reconnectTarget(b.edge("Receives", "Hints", "Helpers"), b.shape("Actor", "East Grid"));
			assertEquals(List.of("Grid"), targets(b, "Hints"));
		}).tool("Receiver of another", b -> {
			b.reconnectSource(b.edge("Receives", "Outages", "Crisis team"), b.shape("Exchange", "Hints"));
			assertEquals(List.of("Helpers", "Crisis"), targets(b, "Hints"));
			assertEquals(List.of("Town"), targets(b, "Flow"));
		});
	}

	private static void channels(ToolTests tests) {
		tests.tool("Over", b -> {
			b.connect(b.shape("Exchange", "Hints"), b.shape("Channel", "Radio"));
			assertEquals("Radio", exchange(b, "Hints").getChannel().getId());
		}).tool("Over another", b -> {
			b.reconnectTarget(b.edge("Over", "Outages", "Radio"), b.shape("Channel", "Phones"));
			assertEquals("Phones", exchange(b, "Flow").getChannel().getId());
		}).tool("Not over this channel", b -> {
			b.delete(b.edge("Over", "Outages", "Radio"));
			assertNull(exchange(b, "Flow").getChannel());
		}).tool("No channel", b -> {
			b.delete(b.shape("Channel line", "Radio"));
			assertNull(exchange(b, "Flow").getChannel());
			assertEquals("Radio", b.small.get("Radio", TechnologyService.class).getName());
		}).tool("Channel", b -> {
			TechnologyService made = b.create(b.shape("Exchange", "Hints"), TechnologyService.class);
			assertSame(made, exchange(b, "Hints").getChannel());
		}).tool("Channel carries", b -> {
			b.drop(b.small.get("Phones", TechnologyService.class), b.shape("Exchange", "Hints"));
			assertEquals("Phones", exchange(b, "Hints").getChannel().getId());
		}).tool("Fallback", b -> {
			b.connect(b.shape("Channel", "Phones"), b.shape("Channel", "Radio"));
			assertEquals("Radio", b.small.get("Phones", TechnologyService.class).getFallback().getId());
		}).tool("No fallback", b -> {
			b.delete(b.edge("Fallback", "Radio", "Phones"));
			assertNull(b.small.get("Radio", TechnologyService.class).getFallback());
		}).tool("Another fallback", b -> {
			exchange(b, "Hints").setChannel(b.small.get("Phones", TechnologyService.class));
			b.refresh();
			b.reconnectTarget(b.edge("Fallback", "Radio", "Phones"), b.shape("Channel", "Radio"));
			assertEquals("Radio", b.small.get("Radio", TechnologyService.class).getFallback().getId());
		});
	}
}
