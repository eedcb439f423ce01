package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.ui.internal.rehearsal.Rehearsal;
import org.pactwright.diagram.ui.internal.view.DiagramView;

/** What is rehearsed in the background is what happens in an editor. */
class RehearsalTest {

	private static final int SERVICES = 12;

	private static int windows() {
		return Ui.get(() -> Ui.display().getShells().length);
	}

	private static List<String> labels(Rehearsal rehearsal) {
		return rehearsal.view().orElseThrow().nodes().stream().map(node -> node.label()).toList();
	}

	@Test
	void itOpensADiagram() throws InterruptedException {
		try (Rehearsal rehearsal = new Rehearsal(SERVICES)) {
			assertTrue(rehearsal.view().isEmpty());
			rehearsal.open();
			DiagramView view = rehearsal.view().orElseThrow();
			assertTrue(view.nodes().size() >= SERVICES, view.nodes()::toString);
			assertEquals(SERVICES - 1, view.edges().size());
			assertTrue(labels(rehearsal).contains("Service 0"));
		}
	}

	@Test
	void eachEditChangesTheTextAndTheDiagram() throws InterruptedException {
		try (Rehearsal rehearsal = new Rehearsal(SERVICES)) {
			rehearsal.open();
			List<String> first = labels(rehearsal);
			rehearsal.edit();
			assertTrue(labels(rehearsal).contains("Service 0 again"), labels(rehearsal)::toString);
			assertTrue(rehearsal.current().values().stream().allMatch(text -> text.contains("\"Service 0 again\"")));
			rehearsal.edit();
			assertEquals(first, labels(rehearsal));
		}
	}

	@Test
	void itCanBeOpenedAgain() throws InterruptedException {
		try (Rehearsal rehearsal = new Rehearsal(SERVICES)) {
			rehearsal.open();
			rehearsal.edit();
			rehearsal.open();
			rehearsal.edit();
			assertTrue(labels(rehearsal).contains("Service 0"));
		}
	}

	@Test
	void itIsShownInAWindowThatNobodySeesAndThatIsGoneAfterwards() throws InterruptedException {
		try (Rehearsal rehearsal = new Rehearsal(SERVICES)) {
			assertFalse(rehearsal.show(PlatformUI.getWorkbench(), () -> true), "nothing is open yet");
			rehearsal.open();
			assertTrue(rehearsal.show(PlatformUI.getWorkbench(), () -> true));
			int windows = windows(); // Draw2d has one of its own to measure texts, which stays
			assertTrue(rehearsal.show(PlatformUI.getWorkbench(), () -> true));
			assertEquals(windows, windows());
		}
	}

	@Test
	void itStopsWhenSomebodyComes() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		try (Rehearsal rehearsal = new Rehearsal(SERVICES)) {
			rehearsal.open();
			assertTrue(rehearsal.show(PlatformUI.getWorkbench(), () -> true));
			int windows = windows();
			assertFalse(rehearsal.show(PlatformUI.getWorkbench(), () -> asked.incrementAndGet() < 4));
			assertEquals(windows, windows());
		}
	}
}
