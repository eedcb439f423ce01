package org.pactwright.analysis.cascade;

import java.util.Arrays;
import java.util.List;

import org.pactwright.analysis.Texts;
import org.pactwright.language.project.Project;

/** Plays a cascade and tells it in short lines. */
final class Played {

	private Played() {
	}

	/** What happens, as {@code 4 Water falls}; failures as {@code Power} (as planned) or {@code Power=6} (hours). */
	static List<String> play(String model, String... failures) {
		return result(Texts.project(model), failures).events().stream().map(Played::text).toList();
	}

	static CascadeResult result(Project project, String... failures) {
		return Cascade.simulate(project, Arrays.stream(failures).map(word -> failure(project, word)).toList(), 72 * 60);
	}

	static Failure failure(Project project, String word) {
		String[] parts = word.split("=");
		return parts.length == 1 ? Failure.asPlanned(Texts.element(project, word))
				: Failure.lasting(Texts.element(project, parts[0]), Long.parseLong(parts[1]) * 60);
	}

	static String text(CascadeEvent event) {
		String much = event.condition() == Condition.DEGRADED ? " " + event.output() / 10 + " %" : "";
		String when = event.minute() % 60 == 0 ? String.valueOf(event.minute() / 60) : event.minute() + " min";
		return when + " " + event.element().getId() + " " + event.change().word() + much;
	}
}
