package org.pactwright.workbench.internal.coverage;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pactwright.standards.coverage.CoverageStatus;

/** How many clauses are met, missed and so on, as one bar with a legend below it. */
final class CoverageBar extends Canvas {

	private static final int HEIGHT = 12;
	private static final int GAP = 6;
	private static final CoverageStatus[] ORDER = { CoverageStatus.MET, CoverageStatus.MISSED, CoverageStatus.WAIVED,
			CoverageStatus.NOT_APPLICABLE, CoverageStatus.NOT_CHECKABLE };

	private final StatusIcons icons;
	private final Map<CoverageStatus, Long> counts = new EnumMap<>(CoverageStatus.class);

	CoverageBar(Composite parent, StatusIcons icons) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.icons = icons;
		addListener(SWT.Paint, this::paint);
	}

	void show(Map<CoverageStatus, Long> now) {
		counts.clear();
		counts.putAll(now);
		setToolTipText(legend());
		redraw();
	}

	/** For people, and for those who do not see the bar. */
	String legend() {
		StringBuilder text = new StringBuilder();
		for (CoverageStatus status : ORDER) {
			text.append(text.isEmpty() ? "" : ", ").append(counts.getOrDefault(status, 0L)).append(' ')
					.append(CoverageTree.word(status));
		}
		return text.toString();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		long sum = counts.values().stream().mapToLong(Long::longValue).sum();
		int width = area.width - 2 * GAP;
		int x = GAP;
		long done = 0;
		for (CoverageStatus status : ORDER) {
			done += counts.getOrDefault(status, 0L);
			int end = sum == 0 ? x : GAP + (int) (width * done / sum);
			gc.setBackground(icons.color(status));
			gc.fillRectangle(x, 2, end - x, HEIGHT);
			x = end;
		}
		legend(gc, HEIGHT + GAP);
	}

	private void legend(GC gc, int y) {
		gc.setForeground(getForeground());
		int height = gc.getFontMetrics().getHeight();
		int x = GAP;
		for (CoverageStatus status : ORDER) {
			gc.setBackground(icons.color(status));
			gc.fillRectangle(x, y + height / 2 - 4, 8, 8);
			x += 12;
			String text = counts.getOrDefault(status, 0L) + " " + CoverageTree.word(status);
			gc.drawText(text, x, y, true);
			x += gc.textExtent(text).x + 14;
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		try {
			int line = gc.getFontMetrics().getHeight();
			return new Point(width == SWT.DEFAULT ? 200 : width, HEIGHT + GAP + line + 4);
		} finally {
			gc.dispose();
		}
	}
}
