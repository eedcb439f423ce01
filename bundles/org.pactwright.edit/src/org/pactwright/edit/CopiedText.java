package org.pactwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.ResponsibilityAssignment;

/** The statements of elements as text that stands by itself: for a clipboard, and for {@link Pasting}. */
public final class CopiedText {

	private CopiedText() {
	}

	/**
	 * The statements of elements with all that is in them, file by file in the order of the text, each beginning at the
	 * left margin. Elements within others are not said twice.
	 *
	 * @param elements of the project, as its texts were parsed
	 * @return empty when none of them is a statement that can stand elsewhere: the root of a file cannot
	 */
	public static String of(Project project, Collection<? extends EObject> elements) {
		Set<EObject> chosen = new LinkedHashSet<>(elements);
		List<Place> places = new ArrayList<>();
		for (EObject element : chosen) {
			boolean within = chosen.stream().anyMatch(other -> other != element && EcoreUtil.isAncestor(other, element));
			if (!within && isStatement(element)) {
				places.add(Places.whole(element));
			}
		}
		places.sort(Comparator.comparing(Place::file).thenComparing(Place::offset));
		StringBuilder text = new StringBuilder();
		for (Place place : places) {
			source(project, place.file()).ifPresent(source -> text
					.append(outdented(source, place.offset(), place.offset() + place.length())).append('\n'));
		}
		return text.toString();
	}

	private static boolean isStatement(EObject element) {
		return element.eContainer() != null && !(element instanceof ResponsibilityAssignment)
				&& Places.whole(element).length() > 0;
	}

	private static Optional<String> source(Project project, Path file) {
		return project.file(file).map(SourceFile::text);
	}

	/** A part of a text, its further lines moved as far to the left as its first one. */
	private static String outdented(String text, int from, int to) {
		int line = from == 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
		int end = line;
		while (end < from && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		String indent = text.substring(line, end);
		List<String> lines = text.substring(from, to).lines().toList();
		List<String> moved = new ArrayList<>();
		for (String each : lines) {
			moved.add(each.startsWith(indent) && !moved.isEmpty() ? each.substring(indent.length()) : each);
		}
		return String.join("\n", moved);
	}
}
