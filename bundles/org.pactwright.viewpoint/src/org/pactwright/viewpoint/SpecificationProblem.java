package org.pactwright.viewpoint;

import java.util.Objects;

/**
 * Something wrong, old or unsupported in a specification.
 *
 * @param severity ERROR: the file or a part of it cannot be used; WARNING: it is used, but perhaps not as meant;
 *        INFO: good to know
 * @param code the kind of problem, see {@link Code}
 * @param message what is wrong, in one sentence
 * @param remedy what to do about it, in one sentence
 * @param place where
 */
public record SpecificationProblem(Severity severity, Code code, String message, String remedy, SourcePlace place) {

	/** How much it matters. */
	public enum Severity { ERROR, WARNING, INFO }

	/** What kind of problem. The identifier is stable and can be used in settings. */
	public enum Code {
		/** The file cannot be read, is no specification, or exceeds a limit. */
		FILE("file"),
		/** The XML is broken. */
		SYNTAX("syntax"),
		/** The XML does what a specification has no need for: document types, entities, files outside the project. */
		SECURITY("security"),
		/** A class, attribute or element that no version of the format known here has. */
		UNKNOWN("unknown"),
		/** A value that its attribute cannot have. */
		VALUE("value"),
		/** A reference to something that is not there. */
		REFERENCE("reference"),
		/** A metamodel that is not there. */
		METAMODEL("metamodel"),
		/** The file is older than a change of the format. */
		VERSION("version"),
		/** A part of the format that is not supported. */
		UNSUPPORTED("unsupported"),
		/** Something that has to be there is missing. */
		MISSING("missing"),
		/** Two things have the same name. */
		NAME("name"),
		/** Imports or reuses that lead back to themselves. */
		CYCLE("cycle"),
		/** An image file that is not there. */
		IMAGE("image"),
		/** A Java class of services that is not there. */
		SERVICE("service"),
		/** An expression that does not parse, or names what is not there. */
		EXPRESSION("expression");

		private final String id;

		Code(String id) {
			this.id = id;
		}

		/** The identifier in messages and settings. */
		public String id() {
			return id;
		}
	}

	public SpecificationProblem {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(code);
		Objects.requireNonNull(message);
		Objects.requireNonNull(remedy);
		Objects.requireNonNull(place);
	}

	@Override
	public String toString() {
		return place + ": " + severity.name().toLowerCase() + ": " + message + (remedy.isEmpty() ? "" : " " + remedy)
				+ " [" + code.id() + "]";
	}
}
