package org.pactwright.aql;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.pactwright.aql.internal.BoundedCache;
import org.pactwright.aql.internal.check.Checker;
import org.pactwright.aql.internal.run.Library;
import org.pactwright.aql.services.StandardServices;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.ServiceSet;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.TypeSet;

/**
 * Parses, checks and evaluates expressions over models of certain metamodels, with certain services. Thread-safe;
 * parsed expressions and checks are kept, within a bound.
 */
public final class Engine {
	private static final int MOST_KEPT = 2_000;
	/** Longer texts are not kept: nobody writes them twice. */
	private static final int LONGEST_KEPT = 10_000;

	private final Library library;
	private final BoundedCache<String, Expression> expressions = new BoundedCache<>(MOST_KEPT);
	private final BoundedCache<CheckKey, CheckResult> checks = new BoundedCache<>(MOST_KEPT);

	private Engine(Library library) {
		this.library = library;
	}

	/** A check depends on the text and the types of the variables. */
	private record CheckKey(String text, Map<String, TypeSet> variables) {
	}

	/**
	 * An engine with the standard services.
	 *
	 * @param packages the metamodels that expressions may name; Ecore is always there
	 */
	public static Engine of(Collection<? extends EPackage> packages) {
		return of(packages, List.of());
	}

	/**
	 * An engine with the standard services and others.
	 *
	 * @param packages the metamodels that expressions may name; Ecore is always there
	 * @param services more services, e.g. those of {@link JavaServices}
	 */
	public static Engine of(Collection<? extends EPackage> packages, Collection<? extends Service> services) {
		ServiceSet standard = StandardServices.all();
		ServiceSet.Builder all = standard.extend();
		services.forEach(all::add);
		return new Engine(new Library(Packages.of(packages), all.build(), standard));
	}

	/** The metamodels. */
	public Packages packages() {
		return library.packages();
	}

	/** The services. */
	public ServiceSet services() {
		return library.services();
	}

	/**
	 * An expression ready to be evaluated. The same text gives the same object, while it is kept.
	 *
	 * @param text without a prefix such as {@code aql:}
	 */
	public Expression expression(String text) {
		return text.length() > LONGEST_KEPT ? Expression.of(text, library)
				: expressions.get(text, key -> Expression.of(key, library));
	}

	/**
	 * Evaluates an expression. Where one is evaluated often, keep the {@link #expression}.
	 *
	 * @param text without a prefix
	 * @param context the variables and what else it may look at
	 */
	public EvaluationResult evaluate(String text, EvaluationContext context) {
		return expression(text).evaluate(context);
	}

	/**
	 * Checks an expression without a model.
	 *
	 * @param text without a prefix
	 * @param variables all variables there are, with their possible types
	 */
	public CheckResult check(String text, Map<String, TypeSet> variables) {
		CheckKey key = new CheckKey(text, Map.copyOf(variables));
		return text.length() > LONGEST_KEPT ? check(key) : checks.get(key, this::check);
	}

	private CheckResult check(CheckKey key) {
		return Checker.check(expression(key.text()), key.variables(), library);
	}

	/** The inner side. */
	Library library() {
		return library;
	}
}
