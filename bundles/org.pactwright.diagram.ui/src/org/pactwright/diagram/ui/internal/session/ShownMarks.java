package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuleViolation;

/** The marks on a diagram: findings of a check, and what breaks rules of its specification. For the worker. */
final class ShownMarks {

	private final Function<Diagram, List<FindingMark>> findings;
	private Map<DiagramElement, List<String>> drawn = Map.of();
	private Consumer<List<RuleViolation>> listener = broken -> { };
	private Optional<Checked> checked = Optional.empty();
	/** What breaks rules, if nobody was told yet. */
	private Optional<List<RuleViolation>> untold = Optional.empty();

	/** What one state of the diagram breaks: it may be drawn several times. */
	private record Checked(LiveDiagram of, List<RuleViolation> broken) {
	}

	ShownMarks(Function<Diagram, List<FindingMark>> findings) {
		this.findings = findings;
	}

	/** Listens for what breaks rules of the specification, each time it is checked. */
	void onViolations(Consumer<List<RuleViolation>> newListener) {
		listener = newListener;
	}

	/** The marks to draw; checks the rules of the specification when the diagram has changed. */
	List<FindingMark> of(LiveDiagram live) {
		List<FindingMark> marks = new ArrayList<>(findings.apply(live.diagram()));
		if (checked.filter(last -> last.of() == live).isEmpty()) {
			List<RuleViolation> broken = live.validate();
			checked = Optional.of(new Checked(live, broken));
			untold = Optional.of(broken);
		}
		broken().forEach(each -> each.view().ifPresent(view -> marks.add(new FindingMark(view, each.rule().level(),
				each.message().isBlank() ? each.rule().title() : each.message()))));
		drawn = new HashMap<>();
		marks.forEach(mark -> drawn.computeIfAbsent(mark.element(), element -> new ArrayList<>()).add(mark.text()));
		return marks;
	}

	/** What broke rules of the specification when it was last checked. */
	List<RuleViolation> broken() {
		return checked.map(Checked::broken).orElse(List.of());
	}

	/** Tells the listener what it does not know yet. */
	void tell() {
		untold.ifPresent(listener);
		untold = Optional.empty();
	}

	/** The texts of the marks that were drawn on an element. */
	List<String> texts(DiagramElement element) {
		return drawn.getOrDefault(element, List.of());
	}
}
