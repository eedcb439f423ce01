package org.pactwright.diagram.internal.positions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.pactwright.diagram.internal.positions.Tokens.Unreadable;
import org.pactwright.diagram.positions.ElementKey;
import org.pactwright.diagram.positions.ViewEntry;
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.positions.ViewProblem;
import org.pactwright.diagram.positions.ViewSwitches;

/** The lines of a file, understood or not. Immutable. */
public final class Lines {

	/** A line without its end; without content if it is not understood, is empty or repeats another. */
	private record Line(String text, String end, Optional<LineReader.Content> content) {
	}

	private static final int LONGEST = 256 * 1024;
	private static final int MOST = 500_000;
	private static final int MOST_PROBLEMS = 1_000;

	private final String name;
	private final List<Line> lines;
	private final List<ViewProblem> problems;

	private Lines(String name, List<Line> lines, List<ViewProblem> problems) {
		this.name = name;
		this.lines = List.copyOf(lines);
		this.problems = List.copyOf(problems);
	}

	/** Understands a text as far as it can be understood. */
	public static Lines parse(String text, String name) {
		List<Line> lines = new ArrayList<>();
		List<ViewProblem> problems = new ArrayList<>();
		Set<Object> seen = new HashSet<>();
		boolean header = false;
		int start = 0;
		while (start < text.length()) {
			int stop = start;
			while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
				stop++;
			}
			int next = stop < text.length() && text.charAt(stop) == '\r' && stop + 1 < text.length()
					&& text.charAt(stop + 1) == '\n' ? stop + 2 : Math.min(text.length(), stop + 1);
			String line = text.substring(start, stop);
			Optional<LineReader.Content> content = Optional.empty();
			String bare = lines.isEmpty() && line.startsWith("\uFEFF") ? line.substring(1) : line;
			if (!header && !bare.isBlank()) {
				header = true;
				boolean first = header(bare, name, lines.size() + 1, problems);
				content = first ? Optional.empty() : content(bare, name, lines.size() + 1, seen, problems);
			} else if (lines.size() < MOST) {
				content = content(bare, name, lines.size() + 1, seen, problems);
			} else if (lines.size() == MOST) {
				problems.add(new ViewProblem(name, MOST + 1, 1, "only " + MOST + " lines are read; the rest is kept as it is"));
			}
			lines.add(new Line(line, text.substring(stop, next), content));
			start = next;
		}
		return new Lines(name, lines, problems);
	}

	private static boolean header(String line, String name, int number, List<ViewProblem> problems) {
		if (!line.matches("pview [0-9]{1,6}\\s*")) {
			problems.add(new ViewProblem(name, number, 1,
					"the first line should be: pview " + ViewFile.VERSION + " (it is read as that)"));
			return false;
		}
		int version = Integer.parseInt(line.strip().substring(6));
		if (version > ViewFile.VERSION) {
			problems.add(new ViewProblem(name, number, 7, "written by a newer Pactwright (version " + version
					+ "); what is not understood is kept as it is"));
		}
		return true;
	}

	private static Optional<LineReader.Content> content(String line, String name, int number, Set<Object> seen,
			List<ViewProblem> problems) {
		if (line.isBlank()) {
			return Optional.empty();
		}
		if (isMarker(line)) {
			report(problems, new ViewProblem(name, number, 1, "a marker of a merge that is not finished; delete it and one of "
					+ "the two sides (the upper one counts until then)"));
			return Optional.empty();
		}
		if (line.length() > LONGEST) {
			report(problems, new ViewProblem(name, number, LONGEST, "the line is too long and is not read"));
			return Optional.empty();
		}
		try {
			LineReader.Content content = LineReader.read(line);
			if (!content.unknown().isEmpty()) {
				report(problems, new ViewProblem(name, number, content.column() + 1, "not understood from here on: "
						+ shortened(content.unknown()) + "; it is kept"));
			}
			Object key = content.entry().isPresent() ? List.of(content.view(), content.entry().get().key()) : content.view();
			if (!seen.add(key)) {
				report(problems, new ViewProblem(name, number, 1, "there is a line for this already; this one does not count and "
						+ "goes when the diagram is saved"));
				return Optional.of(new LineReader.Content(content.view(), Optional.empty(), Optional.empty(), "", 0));
			}
			return Optional.of(content);
		} catch (Unreadable e) {
			report(problems, new ViewProblem(name, number, e.column + 1, e.getMessage() + "; the line is kept but does not count"));
			return Optional.empty();
		}
	}

	private static String shortened(String text) {
		return text.length() > 40 ? text.substring(0, 40) + "…" : text;
	}

	private static void report(List<ViewProblem> problems, ViewProblem problem) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.add(problem);
		} else if (problems.size() == MOST_PROBLEMS) {
			problems.add(new ViewProblem(problem.file(), problem.line(), 1, "there are more problems from here on"));
		}
	}

	private static boolean isMarker(String line) {
		return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")
				|| line.startsWith("|||||||");
	}

	/** See {@link ViewFile#problems}. */
	public List<ViewProblem> problems() {
		return problems;
	}

	/** See {@link ViewFile#entries}. */
	public List<ViewEntry> entries(ViewKey view) {
		return lines.stream().flatMap(l -> l.content.stream()).filter(c -> c.view().equals(view))
				.flatMap(c -> c.entry().stream()).toList();
	}

	/** See {@link ViewFile#switches}. */
	public Optional<ViewSwitches> switches(ViewKey view) {
		return lines.stream().flatMap(l -> l.content.stream()).filter(c -> c.view().equals(view))
				.flatMap(c -> c.switches().stream()).findFirst();
	}

	/** See {@link ViewFile#views}. */
	public List<ViewKey> views() {
		Set<ViewKey> views = new LinkedHashSet<>();
		lines.forEach(line -> line.content.ifPresent(content -> views.add(content.view())));
		return List.copyOf(views);
	}

	/** See {@link ViewFile#with(ViewKey, Collection)}. */
	public Lines with(ViewKey view, Collection<ViewEntry> entries) {
		Map<ElementKey, ViewEntry> open = new LinkedHashMap<>();
		entries.forEach(entry -> open.put(entry.key(), entry));
		List<Line> kept = new ArrayList<>();
		for (Line line : lines) {
			Optional<LineReader.Content> content = line.content.filter(c -> c.view().equals(view) && c.switches().isEmpty());
			if (content.isEmpty()) {
				kept.add(line);
				continue;
			}
			ViewEntry entry = content.get().entry().map(e -> open.remove(e.key())).orElse(null);
			if (entry != null && entry.equals(content.get().entry().get())) {
				kept.add(line);
			} else if (entry != null) {
				String text = LineWriter.write(view, entry, content.get().unknown());
				boolean same = text.equals(LineWriter.write(view, content.get().entry().get(), content.get().unknown()));
				kept.add(same ? line : line(text, content.get().view(), Optional.of(entry), content.get().unknown()));
			}
		}
		open.values().forEach(entry -> insert(kept, line(LineWriter.write(view, entry, ""), view, Optional.of(entry), "")));
		return new Lines(name, ended(kept), problems);
	}

	private Line line(String text, ViewKey view, Optional<ViewEntry> entry, String unknown) {
		return new Line(text, end(), Optional.of(new LineReader.Content(view, entry, Optional.empty(), unknown, 0)));
	}

	private String end() {
		return lines.stream().map(Line::end).filter(end -> !end.isEmpty()).findFirst().orElse("\n");
	}

	/** Before the first line that comes after it, so that sorted files stay sorted and others change little. */
	private static void insert(List<Line> lines, Line line) {
		int at = lines.size();
		if (!lines.isEmpty() && lines.getLast().content.isPresent() && lines.getLast().text.compareTo(line.text) < 0) {
			lines.add(line);
			return;
		}
		for (int i = 0; i < lines.size(); i++) {
			Line other = lines.get(i);
			if (other.content.isPresent() && other.text.compareTo(line.text) > 0) {
				at = i;
				break;
			}
		}
		lines.add(at, line);
	}

	/** Only the last line can be without end. */
	private List<Line> ended(List<Line> all) {
		List<Line> out = new ArrayList<>(all);
		for (int i = 0; i + 1 < out.size(); i++) {
			Line line = out.get(i);
			if (line.end.isEmpty()) {
				out.set(i, new Line(line.text, end(), line.content));
			}
		}
		return out;
	}

	/** See {@link ViewFile#with(ViewKey, ViewSwitches)}. */
	public Lines with(ViewKey view, ViewSwitches switches) {
		Line made = new Line(LineWriter.write(view, switches), end(), Optional.of(
				new LineReader.Content(view, Optional.empty(), Optional.of(switches), "", 0)));
		List<Line> kept = new ArrayList<>(lines);
		for (int i = 0; i < kept.size(); i++) {
			Optional<LineReader.Content> content = kept.get(i).content;
			if (content.isPresent() && content.get().view().equals(view) && content.get().switches().isPresent()) {
				if (!content.get().switches().get().equals(switches)) {
					kept.set(i, made);
				}
				return new Lines(name, ended(kept), problems);
			}
		}
		insert(kept, made);
		return new Lines(name, ended(kept), problems);
	}

	/** See {@link ViewFile#without}. */
	public Lines without(ViewKey view) {
		Predicate<Line> others = line -> line.content.filter(c -> c.view().equals(view)).isEmpty();
		return new Lines(name, lines.stream().filter(others).toList(), problems);
	}

	/** See {@link ViewFile#renamed}. */
	public Lines renamed(Map<String, String> names) {
		Renaming renaming = new Renaming(names);
		List<Line> kept = new ArrayList<>();
		List<Line> changed = new ArrayList<>();
		Map<String, Integer> texts = new HashMap<>();
		for (Line line : lines) {
			Optional<Line> now = line.content.flatMap(content -> renamed(content, renaming));
			now.ifPresentOrElse(changed::add, () -> kept.add(line));
		}
		kept.forEach(line -> texts.merge(line.text, 1, Integer::sum));
		changed.stream().filter(line -> !texts.containsKey(line.text)).forEach(line -> insert(kept, line));
		return new Lines(name, ended(kept), problems);
	}

	/** The line with other names; empty if it has none of them. */
	private Optional<Line> renamed(LineReader.Content content, Renaming renaming) {
		ViewKey view = new ViewKey(content.view().kind(), renaming.apply(content.view().target()));
		if (content.switches().isPresent()) {
			return view.equals(content.view()) ? Optional.empty()
					: Optional.of(new Line(LineWriter.write(view, content.switches().get()), end(), Optional.of(
							new LineReader.Content(view, Optional.empty(), content.switches(), "", 0))));
		}
		if (content.entry().isEmpty()) {
			return Optional.empty();
		}
		ViewEntry entry = content.entry().get();
		ElementKey key = renaming.apply(entry.key());
		return key.equals(entry.key()) && view.equals(content.view()) ? Optional.empty()
				: Optional.of(line(LineWriter.write(view, entry.with(key), content.unknown()), view,
						Optional.of(entry.with(key)), content.unknown()));
	}

	/** See {@link ViewFile#text}. */
	public String text() {
		StringBuilder out = new StringBuilder();
		lines.forEach(line -> out.append(line.text).append(line.end));
		return out.toString();
	}
}
