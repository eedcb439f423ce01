package org.pactwright.aql;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.pactwright.aql.internal.java.Failures;
import org.pactwright.aql.internal.java.Instance;
import org.pactwright.aql.internal.java.MethodService;
import org.pactwright.aql.spi.Service;

/**
 * Services that users write in Java: every public method of a public class that has a parameter, the receiver. A method
 * that is not static is called on one object, made when first needed, so the class needs a public constructor without
 * parameters. Immutable.
 *
 * @param services in the order of the classes; within a class more specific overloads first
 * @param problems an ERROR for each class that cannot be used; its position means nothing
 */
public record JavaServices(List<Service> services, List<Diagnostic> problems) {

	/** No services. */
	public static final JavaServices NONE = new JavaServices(List.of(), List.of());

	/** Copies. */
	public JavaServices {
		services = List.copyOf(services);
		problems = List.copyOf(problems);
	}

	/** The services of classes. */
	public static JavaServices of(Class<?>... classes) {
		Collector collector = new Collector();
		Arrays.stream(classes).forEach(collector::add);
		return collector.result();
	}

	/**
	 * The services of classes by name.
	 *
	 * @param names qualified names
	 * @param loader finds the class of a name; empty if there is none. It may also throw: then there is none.
	 */
	public static JavaServices load(Collection<String> names, Function<String, Optional<Class<?>>> loader) {
		Collector collector = new Collector();
		names.forEach(name -> collector.load(name, loader));
		return collector.result();
	}

	private static final class Collector {
		private final List<Service> services = new ArrayList<>();
		private final List<Diagnostic> problems = new ArrayList<>();

		void load(String name, Function<String, Optional<Class<?>>> loader) {
			try {
				loader.apply(name).ifPresentOrElse(this::add, () -> problem("Java class '" + name + "' was not found"));
			} catch (RuntimeException | LinkageError e) {
				problem("Java class '" + name + "' cannot be loaded: " + Failures.text(e));
			}
		}

		void add(Class<?> owner) {
			if (!Modifier.isPublic(owner.getModifiers())) {
				problem("Java class '" + owner.getName() + "' is not public");
				return;
			}
			try {
				Supplier<Object> instance = new Instance(owner);
				List<Service> found = methods(owner).map(m -> (Service) MethodService.ofUser(m, instance))
						.filter(service -> service.arity() > 0).toList();
				services.addAll(specificFirst(found));
			} catch (LinkageError e) {
				problem("Java class '" + owner.getName() + "' cannot be used: " + Failures.text(e));
			}
		}

		private static Stream<Method> methods(Class<?> owner) {
			return Arrays.stream(owner.getMethods())
					.filter(m -> m.getDeclaringClass() != Object.class && !m.isSynthetic() && m.getParameterCount() > 0)
					.sorted(Comparator.comparing(Method::getName)
							.thenComparing(m -> Arrays.toString(m.getParameterTypes())));
		}

		private static List<Service> specificFirst(List<Service> all) {
			List<Service> sorted = new ArrayList<>();
			for (Service service : all) {
				int at = 0;
				while (at < sorted.size() && !moreSpecific(service, sorted.get(at))) {
					at++;
				}
				sorted.add(at, service);
			}
			return sorted;
		}

		private static boolean moreSpecific(Service one, Service other) {
			return one.name().equals(other.name()) && one.arity() == other.arity() && one.asSpecificAs(other);
		}

		private void problem(String message) {
			problems.add(new Diagnostic(Severity.ERROR, message, 0, 0));
		}

		JavaServices result() {
			return new JavaServices(services, problems);
		}
	}
}
