package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;

/** A line above a diagram to find elements by their texts and ids. Enter goes on, Shift+Enter back, Escape closes it. */
final class FindBar {

	private final DiagramEditor editor;
	private final Composite area;
	private final Text field;
	private final Label count;
	private int at;

	FindBar(Composite parent, DiagramEditor editor) {
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(area);
		new Label(area, SWT.NONE).setText("Find:");
		field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		field.addModifyListener(event -> {
			at = 0;
			show();
		});
		field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				at += (event.stateMask & SWT.SHIFT) != 0 ? -1 : 1;
				show();
			} else if (event.keyCode == SWT.ESC) {
				setVisible(false);
				editor.setFocus();
			}
		}));
	}

	/** Shows it, with the cursor in its field. */
	void open() {
		setVisible(true);
		field.selectAll();
		field.setFocus();
		show();
	}

	private void setVisible(boolean visible) {
		((GridData) area.getLayoutData()).exclude = !visible;
		area.setVisible(visible);
		area.getParent().layout(true);
	}

	private void show() {
		List<String> found = found(editor.model(), field.getText());
		if (field.getText().isBlank()) {
			count.setText("");
		} else if (found.isEmpty()) {
			count.setText("Not on this diagram");
		} else {
			at = Math.floorMod(at, found.size());
			count.setText(at + 1 + " of " + found.size());
			editor.selected().select(List.of(found.get(at)));
		}
	}

	/** The keys of elements whose text, id or kind holds what is looked for. */
	private static List<String> found(DiagramModel model, String wanted) {
		List<String> found = new ArrayList<>();
		String text = wanted.strip().toLowerCase(Locale.ROOT);
		model.nodes().forEach(node -> {
			if (holds(node.view().label(), text) || holds(node.view().target(), text)) {
				found.add(node.view().key());
			}
		});
		model.edges().forEach(edge -> {
			if (holds(edge.view().label(), text)) {
				found.add(edge.view().key());
			}
		});
		return found;
	}

	private static boolean holds(String text, String part) {
		return !part.isEmpty() && text.toLowerCase(Locale.ROOT).contains(part);
	}
}
