package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.ui.internal.editor.Making;

class MakingTest {

	private Shell shell;

	@BeforeEach
	void open() {
		shell = Ui.get(() -> new Shell(Ui.display()));
		Ui.run(() -> {
			GridLayoutFactory.fillDefaults().applyTo(shell);
			new Label(shell, SWT.NONE).setText("Canvas");
			shell.open();
		});
	}

	@AfterEach
	void close() {
		Ui.run(shell::dispose);
	}

	@Test
	void aDiagramThatTakesLongIsSaidToBeMadeUntilItIsThere() {
		AtomicReference<Making> making = new AtomicReference<>();
		Ui.run(() -> making.set(new Making(shell)));
		Ui.until("a line above the canvas", () -> shell.getChildren().length == 2 && !(shell.getChildren()[0] instanceof Label));
		Ui.run(() -> making.get().over());
		assertEquals(1, Ui.get(() -> shell.getChildren().length));
	}

	@Test
	void oneThatIsThereAtOnceIsNot() {
		AtomicBoolean later = new AtomicBoolean();
		Ui.run(() -> {
			new Making(shell).over();
			Ui.display().timerExec(1000, () -> later.set(true)); // after it would have come
		});
		Ui.until("the time for it", later::get);
		assertEquals(1, Ui.get(() -> shell.getChildren().length));
	}
}
