package org.pactwright.cli.internal.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.pactwright.language.Problem;
import org.pactwright.standards.CheckResult;
import org.pactwright.viewpoint.SpecificationProblem;

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

	private static final String SPECIFICATION = "odesign-";

	private Codes() {
	}

	/** All codes there are: of the language, then of viewpoint specifications. */
	public static List<Code> all() {
		return Stream.concat(ALL.stream(),
				Arrays.stream(SpecificationProblem.Code.values()).map(code -> new Code(ofSpecification(code),
						title(code), "A problem of a viewpoint specification. The message says what to do.")))
				.toList();
	}

	/** How a kind of problem of viewpoint specifications is printed. */
	public static String ofSpecification(SpecificationProblem.Code code) {
		return SPECIFICATION + code.id();
	}

	private static String title(SpecificationProblem.Code code) {
		return switch (code) {
			case FILE -> "A specification that cannot be read";
			case SYNTAX -> "Broken XML";
			case SECURITY -> "XML that reaches beyond the file";
			case UNKNOWN -> "Something that the format does not have";
			case VALUE -> "A value that its attribute cannot have";
			case REFERENCE -> "A reference that leads nowhere";
			case METAMODEL -> "A metamodel that is not there";
			case VERSION -> "A file older than the format";
			case UNSUPPORTED -> "A part of the format that is not supported";
			case MISSING -> "Something must be said";
			case NAME -> "Two things of one name";
			case CYCLE -> "Imports that lead back to themselves";
			case IMAGE -> "An image that is not there";
			case SERVICE -> "A Java class that is not there";
			case EXPRESSION -> "An expression that cannot work";
		};
	}
}
