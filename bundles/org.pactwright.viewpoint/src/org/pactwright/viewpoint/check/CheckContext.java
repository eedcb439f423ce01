package org.pactwright.viewpoint.check;

import java.util.List;
import java.util.function.Consumer;

import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.Spec;

/** What a check works on, and where it reports. */
record CheckContext(CompiledSpecification specification, CheckOptions options, Consumer<SpecificationProblem> report) {

	/** All specs of a type, in the order of the file. */
	<T extends Spec> List<T> all(Class<T> type) {
		return specification.all(type);
	}

	/** Reports a problem at an element, or at one of its attributes where the attribute is not empty. */
	void report(Severity severity, Code code, Identity at, String attribute, String message, String remedy) {
		report.accept(new SpecificationProblem(severity, code, message, remedy, specification.place(at, attribute)));
	}
}
