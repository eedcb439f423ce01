package org.pactwright.workbench.internal.cascade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.analysis.Hours;
import org.pactwright.analysis.cascade.Cascade;
import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Change;
import org.pactwright.analysis.cascade.Condition;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.project.Project;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Scenario;
import org.pactwright.model.TechnologyService;

/**
 * What falls when something fails, as texts and places: holds nothing of the model.
 *
 * @param title what fails; or why nothing can be said
 * @param rows in the order of time; none when nothing can be said
 */
record CascadeRows(String title, List<Row> rows) {

	/** Three days, as the command line looks. */
	private static final long HORIZON = 72 * 60;

	/**
	 * Something that happens.
	 *
	 * @param icon how bad it is
	 * @param border whether it came across a border
	 * @param place where the element is declared
	 */
	record Row(String when, String what, String element, String because, String icon, boolean border, Location place) {
	}

	/**
	 * The cascade from the element at a place.
	 *
	 * @param offset of its id, or of something in its statement
	 */
	static CascadeRows at(Project project, Path file, int offset) {
		Optional<NamedElement> element = find(project, file, offset);
		if (element.isEmpty()) {
			return new CascadeRows("There is no service, asset, supply, technology or scenario here. Put the caret on one,"
					+ " or select one in the explorer.", List.of());
		}
		List<? extends NamedElement> failing = element.get() instanceof Scenario scenario ? scenario.getAffects()
				: List.of(element.get());
		if (failing.isEmpty()) {
			return new CascadeRows("Scenario \"" + Names.title(element.get()) + "\" does not say what it affects.",
					List.of());
		}
		CascadeResult result = Cascade.of(project).simulate(failing.stream().<Failure> map(Failure::asPlanned).toList(),
				HORIZON);
		List<Row> rows = result.events().stream().map(CascadeRows::row).toList();
		long fallen = result.outcomes().stream().filter(outcome -> outcome.firstFall().isPresent()).count();
		return new CascadeRows("When \"" + Names.title(element.get()) + "\" fails, in three days " + fallen
				+ (fallen == 1 ? " element falls" : " elements fall")
				+ (result.crossings().isEmpty() ? "" : ", also across a border"), rows);
	}

	private static Optional<NamedElement> find(Project project, Path file, int offset) {
		List<NamedElement> candidates = new ArrayList<>();
		for (NamedElement element : project.all(NamedElement.class)) {
			if ((element instanceof CriticalElement || element instanceof TechnologyService || element instanceof Scenario)
					&& Places.of(element).file().equals(file)) {
				candidates.add(element);
			}
		}
		Optional<NamedElement> named = candidates.stream().filter(one -> Places.ofId(one).offset() == offset).findFirst();
		if (named.isPresent()) {
			return named;
		}
		// the statement around the offset is the last that begins before it, if nothing else begins in between
		Optional<NamedElement> around = candidates.stream().filter(one -> Places.of(one).offset() <= offset)
				.max(Comparator.comparingInt(one -> Places.of(one).offset()));
		return around.filter(one -> project.all(NamedElement.class).stream().filter(other -> !within(other, one))
				.map(Places::of).noneMatch(place -> place.file().equals(file) && place.offset() <= offset
						&& place.offset() > Places.of(one).offset()));
	}

	private static boolean within(EObject element, EObject outer) {
		for (EObject one = element; one != null; one = one.eContainer()) {
			if (one == outer) {
				return true;
			}
		}
		return false;
	}

	private static Row row(CascadeEvent event) {
		Place place = Places.ofId(event.element());
		String icon = switch (event.change()) {
			case FALLS, INTOLERABLE -> "status_missed";
			case DEGRADES -> "status_waived";
			case RESTORED -> "status_met";
		};
		return new Row(Hours.text(event.minute()), words(event), Names.title(event.element()) + " ("
				+ Names.kind(event.element().eClass()) + ")", because(event), icon, event.crossesBorder(),
				new Location(place.file(), new Range(place.offset(), place.length())));
	}

	private static String words(CascadeEvent event) {
		return switch (event.change()) {
			case FALLS -> "falls";
			case DEGRADES -> "is weakened";
			case RESTORED -> event.condition() == Condition.WORKING ? "is back" : "is better, but weakened";
			case INTOLERABLE -> "is out for longer than can be borne";
		};
	}

	private static String because(CascadeEvent event) {
		if (event.because().isEmpty()) {
			return event.change() == Change.RESTORED ? "repaired" : "taken out";
		}
		CascadeEvent cause = event.because().get();
		if (event.change() == Change.INTOLERABLE) {
			return "out since " + Hours.text(cause.minute());
		}
		return Names.title(cause.element()) + (event.crossesBorder() ? ", across the border" : "");
	}
}
