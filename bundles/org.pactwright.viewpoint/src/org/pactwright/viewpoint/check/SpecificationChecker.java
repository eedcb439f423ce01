package org.pactwright.viewpoint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.SpecificationProblem;

/** Checks specifications as far as that is possible without a model. */
public final class SpecificationChecker {

	private static final List<SpecificationCheck> CHECKS = List.of(new NameCheck(), new DomainClassCheck(),
			new EdgeCheck(), new StyleCheck(), new ToolCheck(), new CycleCheck(), new ImageCheck(), new ServiceCheck(),
			new ExpressionCheck());

	private final CheckOptions options;

	/** A checker with the standard options. */
	public SpecificationChecker() {
		this(CheckOptions.standard());
	}

	public SpecificationChecker(CheckOptions options) {
		this.options = options;
	}

	/** The problems of reading and those that the checks find, sorted by file and place. */
	public List<SpecificationProblem> check(Specification specification) {
		return check(CompiledSpecification.of(specification));
	}

	/** As {@link #check(Specification)}, for a specification that is compiled already. */
	public List<SpecificationProblem> check(CompiledSpecification specification) {
		Set<SpecificationProblem> found = new LinkedHashSet<>(specification.source().problems());
		CheckContext context = new CheckContext(specification, options, found::add);
		CHECKS.forEach(c -> c.check(context));
		List<SpecificationProblem> result = new ArrayList<>(found);
		result.sort(Comparator.comparing((SpecificationProblem p) -> p.place().file())
				.thenComparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column()));
		return result;
	}
}
