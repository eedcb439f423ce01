package org.pactwright.workbench.internal.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pactwright.analysis.Hours;
import org.pactwright.analysis.cascade.Cascade;
import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Condition;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Scenario;
import org.pactwright.model.TechnologyService;
import org.pactwright.pictures.AnalysisPaint;
import org.pactwright.workbench.internal.analysis.ResultRows.Row;

/** What falls when something fails, as rows of a table and as a painting. */
final class CascadeRows {

	/** Three days, as the command line looks. */
	private static final long HORIZON = 72 * 60;

	/** The elements that can be asked about. */
	static final List<Class<? extends NamedElement>> TYPES = List.of(CriticalElement.class,
			TechnologyService.class, Scenario.class);

	private CascadeRows() {
	}

	/**
	 * The cascade from the element at a place.
	 *
	 * @param offset of its id, or of something in its statement
	 */
	static ResultRows at(Project project, Path file, int offset) {
		Optional<NamedElement> element = Subjects.at(project, file, offset, TYPES);
		if (element.isEmpty()) {
			return ResultRows.nothing("There is no service, asset, supply, technology or scenario here. Put the caret on one,"
					+ " or select one in the explorer or a diagram.");
		}
		return of(project, element.get());
	}

	/** The cascade from an element; empty when it is gone. */
	static Optional<ResultRows> named(Project project, String name) {
		return Subjects.named(project, name, TYPES).map(element -> of(project, element));
	}

	private static ResultRows of(Project project, NamedElement element) {
		Optional<String> name = Optional.of(Names.qualified(element));
		return play(project, element).map(result -> new ResultRows(
				AnalysisPaint.of(result).title() + (result.crossings().isEmpty() ? "" : ", also across a border"),
				result.events().stream().map(CascadeRows::row).toList(), name))
				.orElseGet(() -> new ResultRows("Scenario \"" + Names.title(element) + "\" does not say what it affects.",
						List.of(), name));
	}

	/** The cascade from an element, to be painted on diagrams; empty when the element is gone or says nothing. */
	static Optional<AnalysisPaint> paint(Project project, String name) {
		return Subjects.named(project, name, TYPES).flatMap(element -> play(project, element))
				.map(AnalysisPaint::of);
	}

	private static Optional<CascadeResult> play(Project project, NamedElement element) {
		List<? extends NamedElement> failing = element instanceof Scenario scenario ? scenario.getAffects()
				: List.of(element);
		return failing.isEmpty() ? Optional.empty() : Optional.of(Cascade.of(project)
				.simulate(failing.stream().<Failure> map(Failure::asPlanned).toList(), HORIZON));
	}

	private static Row row(CascadeEvent event) {
		String icon = switch (event.change()) {
			case FALLS, INTOLERABLE -> "status_missed";
			case DEGRADES -> "status_waived";
			case RESTORED -> "status_met";
		};
		return new Row(List.of(Hours.text(event.minute()), words(event), Names.title(event.element()) + " ("
				+ Names.kind(event.element().eClass()) + ")", event.reason()), icon, ResultRows.placeOf(event.element()));
	}

	private static String words(CascadeEvent event) {
		return switch (event.change()) {
			case FALLS -> "falls";
			case DEGRADES -> "is weakened";
			case RESTORED -> event.condition() == Condition.WORKING ? "is back" : "is better, but weakened";
			case INTOLERABLE -> "is out for longer than can be borne";
		};
	}
}
