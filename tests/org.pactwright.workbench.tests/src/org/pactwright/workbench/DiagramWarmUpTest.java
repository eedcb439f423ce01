package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.ui.internal.rehearsal.WarmUp;

class DiagramWarmUpTest {

	@Test
	void itDrawsADiagramForNobody() {
		assertTrue(WarmUp.draw() > 0);
	}
}
