package org.pactwright.language.ui.internal.raci;

import java.util.List;
import java.util.stream.Collectors;

import org.pactwright.edit.raci.RaciMatrix.Column;
import org.pactwright.language.ide.raci.RaciFindings;
import org.pactwright.language.ide.raci.RaciSession.Cell;
import org.pactwright.language.ide.raci.RaciView;

/** What is said about cells: in tooltips, below the matrix, and to those who do not see it. */
final class RaciTexts {

	private RaciTexts() {
	}

	/** What a letter means. */
	static String meaning(char letter) {
		return switch (letter) {
			case 'R' -> "responsible";
			case 'A' -> "accountable";
			case 'C' -> "consulted";
			default -> "informed";
		};
	}

	private static String meaning(String letters) {
		return letters.isEmpty() ? "no letter"
				: letters.chars().mapToObj(letter -> (char) letter + ", " + meaning((char) letter))
						.collect(Collectors.joining("; "));
	}

	/** One sentence about a cell. */
	static String spoken(RaciView view, Cell cell, String letters) {
		return cell.row().title() + ", " + cell.column().title() + ": " + meaning(letters) + "."
				+ findings(view, cell, " ");
	}

	/** @param head whether the row as a whole is meant */
	static String tip(RaciView view, Cell cell, String letters, boolean head) {
		return (head ? cell.row().title() + " (" + cell.row().id() + ")"
				: cell.row().title() + "\n" + cell.column().title() + ": " + meaning(letters)) + findings(view, cell, "\n");
	}

	static String tip(Column column) {
		return column.title() + " (" + column.id() + ")";
	}

	private static String findings(RaciView view, Cell cell, String separator) {
		List<RaciFindings.Entry> entries = view.findings().of(cell.row());
		return entries.stream().map(each -> separator + each.rule() + ": " + each.message()).collect(Collectors.joining());
	}
}
