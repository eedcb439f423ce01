package org.pactwright.language.ide;

import java.util.List;

import org.pactwright.language.Severity;

/** One part of a {@link Hover}. All texts are plain. */
public sealed interface HoverPart {

	/**
	 * What it is about.
	 *
	 * @param title the title of an element, or a word
	 * @param subtitle kind and id
	 * @param iconKey the name of the metamodel class, or empty
	 */
	record Heading(String title, String subtitle, String iconKey) implements HoverPart {
	}

	/** What the text says about an element. */
	record Facts(List<Fact> facts) implements HoverPart {
		public Facts {
			facts = List.copyOf(facts);
		}
	}

	/** A paragraph. */
	record Text(String text) implements HoverPart {
	}

	/**
	 * A problem or a finding.
	 *
	 * @param source the id of the rule, or empty when the language itself complains
	 * @param accepted whether it was accepted on purpose
	 */
	record Message(Severity severity, String text, String source, boolean accepted) implements HoverPart {
	}

	/**
	 * Where an element is declared.
	 *
	 * @param label file and line
	 */
	record Defined(String label, Location location) implements HoverPart {
	}
}
