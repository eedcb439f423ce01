package org.pactwright.cli.internal.report;

import java.util.List;

import org.pactwright.language.Problem;
import org.pactwright.standards.CheckResult;

/** What the language says by code, beside what the rules of the standards say by id. */
public final class Codes {

	/**
	 * One code.
	 *
	 * @param id as printed
	 * @param title what is wrong, in a few words
	 * @param explanation what it means
	 */
	public record Code(String id, String title, String explanation) {
	}

	private static final List<Code> ALL = List.of(
			new Code(Problem.SYNTAX, "The text cannot be read",
					"The text does not follow the grammar of the language. The message says what is expected there."),
			new Code(Problem.VALUE, "A value that does not exist",
					"A word, number, date or unit does not exist, or is out of range. The message says which do."),
			new Code(Problem.REFERENCE, "A reference that leads nowhere",
					"Nothing of this id and kind is in the project, or several are. The message says what is near."),
			new Code(Problem.MISSING, "Something must be said",
					"The statement lacks a part that it cannot go without. The message gives an example."),
			new Code(Problem.DUPLICATE, "Something is said twice",
					"The statement gives the same part more than once. One of the two has to go."),
			new Code(Problem.FILE, "A file or folder that cannot be read",
					"The file is no text in UTF-8, is too large, or may not be read. Nothing in it was checked."),
			new Code(CheckResult.BROKEN_RULE, "A rule that could not be checked",
					"A fault in Pactwright, not in the text. The other rules were checked."));

	private Codes() {
	}

	/** All codes there are. */
	public static List<Code> all() {
		return ALL;
	}
}
