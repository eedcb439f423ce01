package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.swt.printing.PrinterData;
import org.pactwright.diagram.geometry.Box;

/** What the dialog for printing begins with. */
public final class PrintSetup {

	private PrintSetup() {
	}

	/** One page, lying on its side if the diagram is wider than high, so that it is printed as large as can be. */
	public static PrinterData of(Box diagram) {
		PrinterData data = new PrinterData();
		data.orientation = diagram.width() > diagram.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		return data;
	}
}
