package org.pactwright.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.pactwright.diagram.ui.internal.control.Choice;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request.Switch;

/** A line above a diagram that says which filters are on, so that nobody looks in vain for what they hide; and ends them. */
final class FilterBanner {

	private final Composite area;
	private final Link text;
	private List<String> shown = List.of();

	/** @param parent with a grid layout */
	FilterBanner(Composite parent, DiagramControl control) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(area);
		text = new Link(area, SWT.WRAP);
		text.addListener(SWT.Selection, event -> control
				.request(new Switch("Filters", ChoiceMenu.names(control.layers()), List.of())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
	}

	/** Says which of these are on. */
	void show(List<Choice> filters) {
		List<String> on = filters.stream().filter(Choice::on).map(Choice::title).toList();
		if (on.equals(shown)) {
			return;
		}
		shown = on;
		text.setText(on.isEmpty() ? "" : String.join(", ", on).replace("&", "&&").replace("<", "‹")
				+ ".  <a>Show everything</a>");
		((GridData) area.getLayoutData()).exclude = on.isEmpty();
		area.setVisible(!on.isEmpty());
		area.getParent().layout(true, true);
	}
}
