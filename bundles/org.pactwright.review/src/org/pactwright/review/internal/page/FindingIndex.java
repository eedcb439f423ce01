package org.pactwright.review.internal.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Severity;
import org.pactwright.model.NamedElement;
import org.pactwright.standards.Finding;

/** The findings in the order of the report, numbered: errors, warnings, infos, then the accepted ones. */
public final class FindingIndex {

	private final List<Numbered> open = new ArrayList<>();
	private final List<Numbered> accepted = new ArrayList<>();
	private final Map<EObject, List<Numbered>> byElement = new HashMap<>();

	/**
	 * @param anchor its place in the page
	 * @param finding as found
	 */
	public record Numbered(String anchor, Finding finding) {
	}

	public FindingIndex(List<Finding> findings) {
		for (Severity severity : Severity.values()) {
			findings.stream().filter(each -> !each.accepted() && each.severity() == severity)
					.forEach(each -> add(open, each));
		}
		findings.stream().filter(Finding::accepted).forEach(each -> add(accepted, each));
	}

	/** What nobody has accepted, by severity. */
	public List<Numbered> open() {
		return List.copyOf(open);
	}

	/** What a waiver accepts. */
	public List<Numbered> accepted() {
		return List.copyOf(accepted);
	}

	/** How many open findings weigh this much. */
	public long count(Severity severity) {
		return open.stream().filter(each -> each.finding().severity() == severity).count();
	}

	/** The signs of an element: one per severity that it has open findings of, or one for the accepted. */
	public List<Mark> marks(EObject element) {
		List<Numbered> all = byElement.get(element);
		if (all == null) {
			return List.of();
		}
		Map<Severity, List<Numbered>> bySeverity = new EnumMap<>(Severity.class);
		List<Numbered> quiet = new ArrayList<>();
		for (Numbered each : all) {
			if (each.finding().accepted()) {
				quiet.add(each);
			} else {
				bySeverity.computeIfAbsent(each.finding().severity(), none -> new ArrayList<>()).add(each);
			}
		}
		List<Mark> marks = new ArrayList<>();
		bySeverity.forEach((severity, some) -> marks.add(new Mark(severity.word(),
				Words.count(some.size(), severity.word()), "#" + some.getFirst().anchor())));
		if (!quiet.isEmpty()) {
			marks.add(new Mark("accepted", quiet.size() + " accepted", "#" + quiet.getFirst().anchor()));
		}
		return marks;
	}

	/** The element itself if it has a name, or the nearest one around it that has. */
	public static Optional<NamedElement> named(EObject element) {
		EObject each = element;
		while (each != null && !(each instanceof NamedElement)) {
			each = each.eContainer();
		}
		return Optional.ofNullable((NamedElement) each);
	}

	private void add(List<Numbered> list, Finding finding) {
		Numbered numbered = new Numbered("finding-" + (open.size() + accepted.size() + 1), finding);
		list.add(numbered);
		named(finding.element())
				.ifPresent(element -> byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(numbered));
	}
}
