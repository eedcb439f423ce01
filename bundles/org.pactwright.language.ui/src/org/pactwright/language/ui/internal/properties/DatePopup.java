package org.pactwright.language.ui.internal.properties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.pactwright.language.ui.internal.Widgets;

/**
 * A calendar beside a field: Enter or a double click takes the day, Escape none. Arrows go to another day, Page Up and Page
 * Down to another month.
 */
final class DatePopup {

	private DatePopup() {
	}

	/**
	 * Opens it.
	 *
	 * @param words the day that is marked, if it is one
	 * @param taken takes the day, ISO 8601
	 */
	static void open(Control field, List<String> words, Consumer<String> taken) {
		// a window on top of all others gets no keys on some platforms, and neither does a calendar
		Shell shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.TOOL);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		show(calendar, words);
		Canvas keys = new Canvas(shell, SWT.NONE);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 1).applyTo(keys);
		Widgets.name(keys, () -> day(calendar).toString());
		Runnable take = () -> {
			String day = day(calendar).toString();
			shell.close();
			taken.accept(day);
		};
		calendar.addListener(SWT.DefaultSelection, event -> take.run());
		calendar.addListener(SWT.MouseDoubleClick, event -> take.run());
		calendar.addListener(SWT.FocusIn, event -> keys.setFocus());
		keys.addListener(SWT.KeyDown, event -> {
			switch (event.keyCode) {
				case SWT.ESC -> shell.close();
				case SWT.CR, SWT.KEYPAD_CR -> take.run();
				default -> go(calendar, event.keyCode);
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.close());
		shell.pack();
		shell.setLocation(place(field, shell.getSize()));
		shell.open();
		keys.setFocus();
	}

	private static void go(DateTime calendar, int key) {
		LocalDate day = day(calendar);
		show(calendar, switch (key) {
			case SWT.ARROW_LEFT -> day.minusDays(1);
			case SWT.ARROW_RIGHT -> day.plusDays(1);
			case SWT.ARROW_UP -> day.minusWeeks(1);
			case SWT.ARROW_DOWN -> day.plusWeeks(1);
			case SWT.PAGE_UP -> day.minusMonths(1);
			case SWT.PAGE_DOWN -> day.plusMonths(1);
			default -> day;
		});
	}

	private static LocalDate day(DateTime calendar) {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}

	private static void show(DateTime calendar, LocalDate day) {
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}

	/** Below the field, or above it where the screen ends; not beyond its right side. */
	private static Point place(Control field, Point size) {
		Rectangle screen = field.getMonitor().getClientArea();
		Point below = field.toDisplay(0, field.getSize().y);
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		boolean room = below.y + size.y <= screen.y + screen.height;
		return new Point(x, room ? below.y : Math.max(screen.y, field.toDisplay(0, 0).y - size.y));
	}

	private static void show(DateTime calendar, List<String> words) {
		try {
			show(calendar, words.isEmpty() ? LocalDate.now() : LocalDate.parse(words.getFirst()));
		} catch (DateTimeException notADay) {
			// what is typed is no day yet: the calendar opens today
		}
	}
}
