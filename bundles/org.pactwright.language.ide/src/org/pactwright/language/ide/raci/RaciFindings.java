package org.pactwright.language.ide.raci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.raci.RaciMatrix.Column;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.standards.Finding;

/** What the rules say about the rows of a RACI matrix, as of one check; accepted findings do not count. */
public final class RaciFindings {

	/** Nothing was checked yet. */
	public static final RaciFindings NONE = new RaciFindings(Map.of());

	private final Map<String, List<Entry>> byRow;

	/**
	 * A finding.
	 *
	 * @param rule its id
	 * @param actor qualified name of the actor whose letter is to blame; empty when it is the row as a whole
	 */
	public record Entry(Severity severity, String rule, String message, String actor) {
	}

	private RaciFindings(Map<String, List<Entry>> byRow) {
		this.byRow = byRow;
	}

	/** Reads the findings off a check; on the thread that is told of it. */
	public static RaciFindings of(Snapshot snapshot) {
		Map<String, List<Entry>> byRow = new HashMap<>();
		for (Finding finding : snapshot.findings()) {
			EObject element = finding.element();
			String actor = element instanceof ResponsibilityAssignment given && given.getActor() != null
					? Names.qualified(given.getActor())
					: "";
			EObject target = element instanceof ResponsibilityAssignment ? element.eContainer() : element;
			if (!finding.accepted() && target instanceof RaciTarget row) {
				byRow.computeIfAbsent(key(row.eClass().getName(), Names.qualified(row)), key -> new ArrayList<>())
						.add(new Entry(finding.severity(), finding.rule().id(), finding.message(), actor));
			}
		}
		return new RaciFindings(byRow);
	}

	private static String key(String type, String name) {
		return type + ' ' + name;
	}

	/** All findings of a row, those of its cells too. */
	public List<Entry> of(Row row) {
		return byRow.getOrDefault(key(row.key().type(), row.key().name()), List.of());
	}

	/** The findings of a cell. */
	public List<Entry> of(Row row, Column column) {
		List<Entry> all = of(row);
		return all.isEmpty() ? all : all.stream().filter(each -> each.actor().equals(column.key().name())).toList();
	}

	/** The gravest of some findings. */
	public static Optional<Severity> worst(List<Entry> entries) {
		return entries.stream().map(Entry::severity).min(Comparator.naturalOrder());
	}
}
