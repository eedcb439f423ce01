package org.pactwright.viewpoint.check;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pactwright.viewpoint.description.Links;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.VariableSpec;

/**
 * The names that a tool gives to values: its own variables, those below them, and those of its steps. Steps leave their
 * variables behind for later ones, so that all of a tool's names count everywhere in it.
 */
final class Names {

	/** More values than a mask can have. */
	private static final int MOST_ARGUMENTS = 20;

	private final Set<String> names = new HashSet<>();

	private Names() {
	}

	/** The names of a tool. */
	static Set<String> in(ToolSpec tool) {
		Names found = new Names();
		found.collect((Record) tool);
		if (tool instanceof ToolSpec.DirectEdit) {
			for (int i = 0; i < MOST_ARGUMENTS; i++) {
				found.names.add("arg" + i);
				found.names.add(String.valueOf(i));
			}
		}
		return found.names;
	}

	private void collect(Object value) {
		switch (value) {
			case Links<?> elsewhere -> {
				// Names nothing here.
			}
			case List<?> list -> list.forEach(this::collect);
			case Optional<?> optional -> optional.ifPresent(this::collect);
			case Record spec -> {
				name(spec);
				for (RecordComponent component : spec.getClass().getRecordComponents()) {
					collect(Components.value(spec, component));
				}
			}
			default -> {
				// No names in there.
			}
		}
	}

	private void name(Record spec) {
		switch (spec) {
			case VariableSpec variable -> names.add(variable.name());
			case VariableSpec.Sub variable -> names.add(variable.name());
			case OperationSpec.CreateInstance o -> names.add(o.variable());
			case OperationSpec.For o -> names.add(o.iterator());
			case OperationSpec.Let o -> names.add(o.variable());
			case OperationSpec.CreateView o -> names.add(o.variable());
			case OperationSpec.CreateEdgeView o -> names.add(o.variable());
			default -> {
				// Gives no name.
			}
		}
	}
}
