package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.pactwright.analysis.Hours;
import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Change;
import org.pactwright.analysis.cascade.Condition;
import org.pactwright.analysis.cascade.Outcome;
import org.pactwright.analysis.cascade.Ranking;
import org.pactwright.analysis.cascade.SinglePoint;
import org.pactwright.cli.internal.analysis.ResultFile.Page;
import org.pactwright.cli.internal.terminal.Table;
import org.pactwright.cli.internal.terminal.Table.Cell;
import org.pactwright.cli.internal.terminal.Table.Column;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.VitalService;

/** A cascade, or the single points of failure, for people: tables and a few sentences below them. */
public final class CascadeText extends AnalysisText {

	private static final double MINUTES_PER_HOUR = 60;

	public CascadeText(Writer out, Page page) {
		super(out, page);
	}

	/** What happens when. */
	public void write(CascadeResult result) throws IOException {
		Table table = new Table(Column.right("When"), Column.left("What happens"), Column.left("To"), Column.left("Because"));
		for (List<CascadeEvent> group : groups(result.events())) {
			CascadeEvent event = group.getFirst();
			table.row(Cell.of(Hours.text(event.minute())), new Cell(what(event), paint(event)), Cell.of(to(group)),
					Cell.of(group.size() == 1 || event.because().isEmpty() ? event.reason() : list(causes(group))));
		}
		print(table);
		line("");
		sums(result);
	}

	/** Critical elements by themselves; of what hangs on them all of a kind that fares alike at a moment. */
	private static Collection<List<CascadeEvent>> groups(List<CascadeEvent> events) {
		Map<Object, List<CascadeEvent>> groups = new LinkedHashMap<>();
		for (CascadeEvent event : events) {
			Object key = isMeasured(event.element()) ? event
					: List.of(event.minute(), event.element().eClass(), what(event), event.because().isEmpty());
			groups.computeIfAbsent(key, first -> new ArrayList<>()).add(event);
		}
		return groups.values();
	}

	private static String to(List<CascadeEvent> group) {
		NamedElement first = group.getFirst().element();
		String kind = Names.kind(first.eClass());
		return group.size() == 1 ? Names.title(first) + " (" + kind + ")"
				: plural(kind) + " " + list(group.stream().map(event -> Names.id(event.element())).toList());
	}

	private static List<String> causes(List<CascadeEvent> group) {
		List<NamedElement> causes = group.stream().flatMap(event -> event.because().stream()).map(CascadeEvent::element)
				.distinct().toList();
		return causes.size() == 1 ? List.of(Names.title(causes.getFirst())) : causes.stream().map(Names::id).toList();
	}

	private static String what(CascadeEvent event) {
		if (event.element() instanceof Organisation) {
			return event.change() == Change.FALLS ? "out of reach" : "within reach";
		}
		boolean partly = event.condition() == Condition.DEGRADED;
		return switch (event.change()) {
			case FALLS -> "falls";
			case INTOLERABLE -> "out too long";
			case DEGRADES -> isMeasured(event.element()) ? "down to " + percent(event.output()) : "hampered";
			case RESTORED -> !partly ? "is back" : isMeasured(event.element()) ? "back at " + percent(event.output())
					: "back, hampered";
		};
	}

	/** Whether the model says how much of it is left. */
	private static boolean isMeasured(NamedElement element) {
		return element instanceof CriticalElement;
	}

	private static String percent(int tenths) {
		return tenths % 10 == 0 ? tenths / 10 + " %" : tenths / 10.0 + " %";
	}

	private UnaryOperator<String> paint(CascadeEvent event) {
		Severity severity = switch (event.change()) {
			case FALLS, INTOLERABLE -> Severity.ERROR;
			case DEGRADES -> Severity.WARNING;
			case RESTORED -> Severity.INFO;
		};
		return text -> page.colours().severity(severity, text);
	}

	private void sums(CascadeResult result) throws IOException {
		List<Outcome> services = result.outcomes().stream()
				.filter(outcome -> outcome.element() instanceof VitalService && outcome.firstFall().isPresent()).toList();
		long tooLong = services.stream().filter(outcome -> outcome.intolerableFrom().isPresent()).count();
		long down = services.stream().filter(outcome -> outcome.condition() == Condition.DOWN).count();
		paragraph(services.isEmpty() ? "In " + Hours.text(result.horizon()) + " no service fell."
				: "In " + Hours.text(result.horizon()) + " " + Texts.count(services.size(), "service") + " fell, "
						+ share(tooLong, services.size()) + " of them for longer than can be borne; at the end "
						+ share(down, services.size()) + " of them " + (down < 2 ? "is" : "are") + " down.");
		Map<String, Integer> lost = new LinkedHashMap<>();
		for (Outcome outcome : result.outcomes()) {
			if (outcome.firstFall().isPresent() && !outcome.takenOut() && !(outcome.element() instanceof VitalService)) {
				lost.merge(Names.kind(outcome.element().eClass()), 1, Integer::sum);
			}
		}
		if (!lost.isEmpty()) {
			paragraph("Lost with them for a time or to the end: " + list(counts(lost)) + ".");
		}
		Set<String> crossings = new LinkedHashSet<>();
		for (CascadeEvent event : result.crossings()) {
			event.because().ifPresent(
					cause -> crossings.add(Names.title(cause.element()) + " to " + Names.title(event.element())));
		}
		if (!crossings.isEmpty()) {
			paragraph("Across borders: " + list(List.copyOf(crossings)) + ".");
		}
		List<String> waiting = result.outcomes().stream().filter(Outcome::heldByCircle)
				.map(outcome -> Names.title(outcome.element())).toList();
		if (!waiting.isEmpty()) {
			paragraph("Waiting for each other, since each needs another of them, until they are started together: "
					+ list(waiting) + ".");
		}
	}

	private static String share(long part, int all) {
		return part == 0 ? "none" : part == all ? "all" : String.valueOf(part);
	}

	/** The single points of failure. */
	public void write(Ranking ranking) throws IOException {
		List<SinglePoint> worst = ranking.points().stream().filter(CascadeText::takesAlong).toList();
		if (worst.isEmpty()) {
			paragraph("Nothing takes anything along when it fails alone for " + Hours.text(ranking.horizon())
					+ "; see with --fail what falls when several fail together.");
		} else {
			rank(worst, ranking.horizon());
		}
		List<String> weaker = ranking.points().stream().filter(point -> !takesAlong(point))
				.map(point -> Names.id(point.element())).toList();
		if (!weaker.isEmpty()) {
			paragraph("These weaken others, which go on by other means or with less: " + list(weaker) + ".");
		}
		if (ranking.notSimulated() > 0) {
			paragraph("The model is large: of " + ranking.candidates() + " elements that something rests on, the "
					+ ranking.notSimulated() + " that least rests on were not tried.");
		}
	}

	private void rank(List<SinglePoint> points, long horizon) throws IOException {
		Table table = new Table(Column.right(""), Column.left("If this fails"), Column.right("loss"),
				Column.right("services"), Column.right("too long"), Column.left("and lost with it"));
		int rank = 0;
		for (SinglePoint point : points) {
			Severity severity = point.intolerable() > 0 ? Severity.ERROR
					: point.servicesDown() > 0 ? Severity.WARNING : Severity.INFO;
			table.row(Cell.of(String.valueOf(++rank)),
					new Cell(Names.title(point.element()) + " (" + Names.kind(point.element().eClass()) + ")",
							text -> page.colours().severity(severity, text)),
					Cell.of(loss(point)), Cell.of(number(point.servicesDown())), Cell.of(number(point.intolerable())),
					Cell.of(lostWith(point)));
		}
		print(table);
		line("");
		paragraph("Loss: hours that other services lose in " + Hours.text(horizon)
				+ ", each times its criticality. Services: how many others fall; too long: longer than they tolerate."
				+ " Each element fails alone and stays out; see one with --fail.");
	}

	private static boolean takesAlong(SinglePoint point) {
		return point.weightedLoss() > 0 || point.criticalsDown() > 0 || point.lostWithIt() > 0;
	}

	private static String loss(SinglePoint point) {
		return String.format(Locale.ROOT, "%,d", Math.round(point.weightedLoss() / MINUTES_PER_HOUR));
	}

	private static String number(int count) {
		return count == 0 ? "-" : String.valueOf(count);
	}

	private static String lostWith(SinglePoint point) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("asset or supply", point.criticalsDown() - point.servicesDown());
		counts.put("technology service", point.technologies());
		counts.put("information exchange", point.exchanges());
		counts.put("organisation", point.organisations());
		counts.put("governance body", point.bodies());
		counts.put("procedure", point.procedures());
		counts.values().removeIf(count -> count == 0);
		String lost = list(counts(counts));
		return !point.crossesBorder() ? lost : lost.isEmpty() ? "across a border" : lost + "; across a border";
	}

	private static List<String> counts(Map<String, Integer> kinds) {
		List<String> counts = new ArrayList<>();
		kinds.forEach((kind, count) -> counts.add(count + " " + (count == 1 ? kind : plural(kind))));
		return counts;
	}

	private static String plural(String kind) {
		return switch (kind) {
			case "governance body" -> "governance bodies";
			case "asset or supply" -> "assets or supplies";
			default -> kind + "s";
		};
	}

	private static String list(List<String> parts) {
		StringBuilder text = new StringBuilder();
		for (Iterator<String> all = parts.iterator(); all.hasNext();) {
			String part = all.next();
			text.append(text.isEmpty() ? "" : all.hasNext() ? ", " : " and ").append(part);
		}
		return text.toString();
	}
}
