package org.pactwright.diagram.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pactwright.diagram.ui.internal.editor.AnalysisOverlay.Painted;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * A line above a diagram that says what is painted on it and what the colours mean, and takes it away. Its own colours are
 * those of the theme.
 */
final class AnalysisBanner {

	private static final int SIDE = 12;

	private final Composite area;
	private final Link text;
	private final Composite legend;

	/**
	 * @param parent with a grid layout
	 * @param takeAway shows the diagram plain again
	 */
	AnalysisBanner(Composite parent, Runnable takeAway) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 2).applyTo(area);
		text = new Link(area, SWT.WRAP);
		text.addListener(SWT.Selection, event -> takeAway.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		legend = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 5;
		row.center = true;
		legend.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
	}

	/** Says what is painted, or nothing. */
	void show(Optional<Painted> painted) {
		for (Control old : legend.getChildren()) {
			old.dispose();
		}
		text.setText(painted.map(now -> now.title().replace("&", "&&").replace("<", "‹") + ".  <a>Take it away</a> (Esc)")
				.orElse(""));
		painted.ifPresent(now -> now.legend().forEach(this::entry));
		((GridData) area.getLayoutData()).exclude = painted.isEmpty();
		area.setVisible(painted.isPresent());
		area.getParent().layout(true, true);
	}

	private void entry(String meaning, Colour colour) {
		// painted and not set as a background, which belongs to the theme
		Canvas swatch = new Canvas(legend, SWT.NONE);
		swatch.setLayoutData(new RowData(SIDE, SIDE));
		swatch.addListener(SWT.Paint, event -> {
			event.gc.setBackground(new Color(colour.red(), colour.green(), colour.blue()));
			event.gc.fillRectangle(0, 0, SIDE, SIDE);
			// some are as dark as the theme, or as light
			event.gc.setForeground(legend.getForeground());
			event.gc.drawRectangle(0, 0, SIDE - 1, SIDE - 1);
		});
		Label label = new Label(legend, SWT.NONE);
		label.setText(meaning + "   ");
	}
}
