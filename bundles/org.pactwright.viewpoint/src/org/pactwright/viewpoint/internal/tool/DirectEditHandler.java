package org.pactwright.viewpoint.internal.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Edits a label. The mask of the tool, a pattern of {@link MessageFormat}, splits the text into values, which are bound
 * as {@code 0}, {@code arg0} and so on; an empty text is the first value. Other variables stay as they are.
 */
final class DirectEditHandler implements Handler<ToolCall.DirectEdit> {

	/** What Sirius takes where the tool has no mask. */
	private static final String NO_MASK = "$0";

	/** The text to edit: what the tool says, else the label. */
	static String inputText(ToolSpec.DirectEdit tool, DiagramElement element, Run run) {
		if (tool.inputLabel().isBlank()) {
			return element.label();
		}
		run.variables().push("diagram", element.diagram());
		run.variables().push("view", element);
		try {
			return run.value(tool.inputLabel(), element.target()).map(String::valueOf).orElse("");
		} finally {
			run.variables().pop("view");
			run.variables().pop("diagram");
		}
	}

	@Override
	public Availability fits(ToolCall.DirectEdit call, Run run) {
		boolean own = Mappings.basics(call.element()).flatMap(b -> b.directEdit().target())
				.filter(t -> t == call.spec()).isPresent();
		return own ? Availability.YES : Availability.no("The tool is not the one that edits this label.");
	}

	@Override
	public Availability allows(ToolCall.DirectEdit call, Run run) {
		if (values(call).isEmpty()) {
			return Availability.no(
					"The text does not have the form " + call.spec().mask() + " that the tool asks for.");
		}
		return Preconditions.at(Spot.of(call.element()), call.spec().basics(), run);
	}

	@Override
	public void run(ToolCall.DirectEdit call, Run run) {
		ToolSpec.DirectEdit tool = call.spec();
		EObject self = call.element().target();
		List<Object> values = values(call).orElse(List.of());
		for (int i = 0; i < values.size(); i++) {
			run.variables().push(String.valueOf(i), values.get(i));
			run.variables().push("arg" + i, values.get(i));
		}
		run.variables().push("diagram", call.element().diagram());
		run.variables().push("view", call.element());
		new Operations(run).run(tool.operation().orElseThrow(() -> run.failure(Where.of(tool.identity()),
				"The tool has no operation.")), self);
		run.select(tool.basics().elementsToSelect(), self);
		run.variables().pop("view");
		run.variables().pop("diagram");
		for (int i = 0; i < values.size(); i++) {
			run.variables().pop(String.valueOf(i));
			run.variables().pop("arg" + i);
		}
	}

	/** The values in the text; empty if it does not have the form of the mask. */
	private static Optional<List<Object>> values(ToolCall.DirectEdit call) {
		if (call.text().isEmpty()) {
			return Optional.of(List.of(""));
		}
		String mask = call.spec().mask().isEmpty() ? NO_MASK : call.spec().mask();
		try {
			return Optional.of(Collections.unmodifiableList(Arrays.asList(new MessageFormat(mask).parse(call.text()))));
		} catch (ParseException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
