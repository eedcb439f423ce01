package org.pactwright.diagram.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.internal.positions.AtomicFile;
import org.pactwright.diagram.internal.positions.Lines;

/**
 * A {@code .pview} file: where the elements of diagrams are. Text, in UTF-8, for people, version control and merges: a
 * header, then one line for each element that says all there is to say of it, in the order of their characters.
 *
 * <pre>
 * pview 1
 * diagram Governance p.flood layers Findings filters "In crisis"
 * edge Governance p.flood reportsTo p.cell p.cell p.board path 40,0 40,-60
 * shape Governance p.flood body p.board at 120,40 size 160,80 pinned
 * shape Governance p.flood seat p.board.chair in p.board at 12,30
 * </pre>
 *
 * After the kind and the target of the diagram follow mapping, element (of edges also source and target), {@code #2} for
 * the second of several with the same names, then what is saved: {@code in} what it is in, {@code at} its place there,
 * {@code size} if the user gave it one, {@code path} of an edge from its start, {@code pinned}, {@code hidden},
 * {@code collapsed}. Names with blanks or quotes are quoted, with escapes as in Java. All in pixels at 100 %.
 *
 * <p>Lines that are not understood (of a newer version, comments, markers of a merge) are reported and kept; lines that
 * are not changed stay byte for byte. Immutable.
 */
public final class ViewFile {

	/** The version that is written. */
	public static final int VERSION = 1;
	/** Larger files are refused: in bytes. */
	public static final long MOST_BYTES = 32L << 20;

	private static final String NAME = "positions.pview";

	private final Lines lines;

	private ViewFile(Lines lines) {
		this.lines = lines;
	}

	/** A new file. */
	public static ViewFile empty() {
		return new ViewFile(Lines.parse("pview " + VERSION + "\n", NAME));
	}

	/**
	 * Reads a text.
	 *
	 * @param name of the file, for messages
	 */
	public static ViewFile parse(String text, String name) {
		return text.isEmpty() ? empty() : new ViewFile(Lines.parse(text, name));
	}

	/**
	 * Reads a file; a missing one is empty.
	 *
	 * @throws IOException if it cannot be read, is no regular file, larger than {@link #MOST_BYTES}, or not UTF-8
	 */
	public static ViewFile read(Path file) throws IOException {
		return Files.notExists(file) ? empty() : parse(AtomicFile.read(file, MOST_BYTES), file.toString());
	}

	/** What was not understood, in the order of the lines. */
	public List<ViewProblem> problems() {
		return lines.problems();
	}

	/** What is saved of a diagram, in the order of the lines. */
	public List<ViewEntry> entries(ViewKey view) {
		return lines.entries(view);
	}

	/** The layers and filters that are on; empty if nothing is saved. */
	public Optional<ViewSwitches> switches(ViewKey view) {
		return lines.switches(view);
	}

	/** The diagrams of which something is saved, in the order of the lines. */
	public List<ViewKey> views() {
		return lines.views();
	}

	/** With exactly these entries for a diagram. What is saved of other diagrams, and what is not understood, stays. */
	public ViewFile with(ViewKey view, Collection<ViewEntry> entries) {
		return new ViewFile(lines.with(view, entries));
	}

	/** With these layers and filters on. */
	public ViewFile with(ViewKey view, ViewSwitches switches) {
		return new ViewFile(lines.with(view, switches));
	}

	/**
	 * With an element renamed wherever it is named, and what is inside of it: names that go on after the old name with
	 * {@code . / : #}.
	 */
	public ViewFile renamed(String old, String now) {
		return renamed(Map.of(old, now));
	}

	/** With several elements renamed at once. */
	public ViewFile renamed(Map<String, String> names) {
		return new ViewFile(lines.renamed(names));
	}

	/** Without a diagram. */
	public ViewFile without(ViewKey view) {
		return new ViewFile(lines.without(view));
	}

	/** The whole text. */
	public String text() {
		return lines.text();
	}

	/**
	 * Writes the file, if it is not there with this text already: beside it first, to the disk, then in its place, so
	 * that there is the old or the new text at any moment.
	 *
	 * @throws IOException if that fails; then the file is as it was
	 */
	public void save(Path file) throws IOException {
		AtomicFile.write(file, text());
	}
}
