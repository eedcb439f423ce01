package org.pactwright.language.internal.parse;

import java.util.List;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A word or number that cannot be taken over, with what could stand there instead. */
final class ValueProblem extends ValueConverterException {

	/** An entry that a list holds already: harmless, so that it is only warned of. */
	static final String REPEATED = "repeated";

	private static final long serialVersionUID = 1L;

	private final transient List<String> suggestions;
	private final String code;

	ValueProblem(String code, String message, INode node, List<String> suggestions, Exception cause) {
		super(message, node, cause);
		this.code = code;
		this.suggestions = List.copyOf(suggestions);
	}

	String code() {
		return code;
	}

	List<String> suggestions() {
		return suggestions;
	}
}
