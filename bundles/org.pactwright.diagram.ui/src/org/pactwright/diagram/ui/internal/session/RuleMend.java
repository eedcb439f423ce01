package org.pactwright.diagram.ui.internal.session;

import java.util.List;
import java.util.stream.Stream;

import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.description.ValidationRuleSpec;
import org.pactwright.viewpoint.diagram.RuleViolation;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * What breaks a rule of a specification, and how the specification says that it can be mended; free of the model, so that
 * it outlives reading the text again.
 *
 * @param rule its identity in the specification
 * @param element the name of what breaks it
 * @param message for people
 * @param place in the text
 * @param mends what to ask for, the first one first
 */
public record RuleMend(RuleLevel level, String rule, String element, String message, Place place,
		List<Request.Mend> mends) {

	public RuleMend {
		mends = List.copyOf(mends);
	}

	/** Describes what was found. */
	public static RuleMend of(RuleViolation found) {
		String rule = found.rule().identity().fragment();
		String element = ElementNames.of(found.element());
		String message = found.message().isBlank() ? found.rule().title() : found.message();
		return new RuleMend(found.rule().level(), rule, element, message, Places.of(found.element()),
				found.rule().fixes().stream().filter(fix -> fix.operation().isPresent())
						.map(fix -> new Request.Mend(label(fix, message), rule, element, fix.identity().fragment())).toList());
	}

	private static String label(ValidationRuleSpec.Fix fix, String message) {
		return fix.name().isBlank() ? "Mend: " + message : fix.name();
	}

	/** The call that mends something; none if nothing is broken there any more. */
	static List<ToolCall> calls(List<RuleViolation> broken, Request.Mend wish) {
		return broken.stream().filter(found -> found.rule().identity().fragment().equals(wish.rule())
				&& ElementNames.of(found.element()).equals(wish.element())).limit(1).flatMap(found -> fix(found, wish)).toList();
	}

	private static Stream<ToolCall> fix(RuleViolation found, Request.Mend wish) {
		return found.rule().fixes().stream().filter(fix -> fix.identity().fragment().equals(wish.fix()))
				.flatMap(fix -> fix.operation().stream())
				.map(operation -> new ToolCall.Operations(operation, found.self()));
	}
}
