package org.pactwright.language.ide.raci;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pactwright.edit.raci.ActorKind;
import org.pactwright.edit.raci.RaciGroup;
import org.pactwright.edit.raci.RaciMatrix;
import org.pactwright.edit.raci.RaciMatrix.Column;
import org.pactwright.edit.raci.RaciMatrix.Row;

/**
 * Which rows and columns of a RACI matrix are shown.
 *
 * @param scope title of a partnership or plan
 * @param kind of rows
 * @param actors kind of columns
 * @param text parts of the id or title of a row, in any case; blank for all
 * @param actor parts of the id or title of a column; blank for all
 * @param usedOnly only actors that have a letter anywhere
 * @param findingsOnly only rows with findings
 */
public record RaciFilter(Optional<String> scope, Optional<RaciGroup.Kind> kind, Optional<ActorKind> actors, String text,
		String actor, boolean usedOnly, boolean findingsOnly) {

	/** Everything. */
	public static final RaciFilter ALL = new RaciFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", "",
			false, false);

	/**
	 * What is left.
	 *
	 * @param rows indexes in the matrix
	 * @param columns indexes in the matrix
	 */
	public record Page(List<Integer> rows, List<Integer> columns) {
	}

	/** Applies the filter. */
	public Page apply(RaciView view) {
		RaciMatrix matrix = view.matrix();
		return new Page(
				IntStream.range(0, matrix.rows().size()).filter(i -> fits(matrix.rows().get(i), view.findings())).boxed()
						.toList(),
				IntStream.range(0, matrix.columns().size())
						.filter(i -> fits(matrix.columns().get(i)) && (!usedOnly || matrix.isUsed(i))).boxed().toList());
	}

	private boolean fits(Row row, RaciFindings findings) {
		return scope.map(row.scope()::equals).orElse(true) && kind.map(row.kind()::equals).orElse(true)
				&& contains(row.id(), row.title(), text) && (!findingsOnly || !findings.of(row).isEmpty());
	}

	private boolean fits(Column column) {
		return actors.map(column.kind()::equals).orElse(true) && contains(column.id(), column.title(), actor);
	}

	private static boolean contains(String id, String title, String part) {
		String wanted = part.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() || id.toLowerCase(Locale.ROOT).contains(wanted)
				|| title.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
