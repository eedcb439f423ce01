package org.pactwright.aql.internal.run;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.Severity;
import org.pactwright.aql.internal.java.Failures;
import org.pactwright.aql.spi.Service;

/**
 * A place in an expression that calls a service by name. Finds the service for the arguments' classes, remembers it,
 * and turns what goes wrong into diagnostics. Subclasses by number of arguments.
 */
abstract class Site {
	private static final int MOST_TARGETS = 8;

	final Node node;
	final String name;
	/** The targets met so far, the first ones first; replaced as a whole, also by other threads. */
	volatile Target[] targets = {};

	Site(Node node, String name) {
		this.node = node;
		this.name = name;
	}

	/** The target for arguments; remembered if there is room and none of them is null. */
	final Optional<Target> find(Session session, Object... arguments) {
		Class<?>[] classes = Values.lookupClasses(arguments);
		Library library = session.library();
		Optional<Service> service = library.service(name, classes);
		if (service.isPresent()) {
			Target target = new Target(service.get(), classes);
			remember(target, arguments);
			return Optional.of(target);
		}
		EClass type = arguments[0] instanceof EObject object ? object.eClass()
				: arguments[0] instanceof TypedNull none ? none.type().orElse(null) : null;
		if (type != null) {
			Optional<Service> operation = library.operation(type, name, classes);
			if (operation.isPresent()) {
				return Optional.of(Target.once(operation.get()));
			}
		}
		reportMissing(session, arguments);
		return Optional.empty();
	}

	private void remember(Target target, Object[] arguments) {
		Target[] known = targets;
		if (known.length >= MOST_TARGETS || arguments.length > 3) {
			return;
		}
		for (Object argument : arguments) {
			if (TypedNull.is(argument)) {
				return;
			}
		}
		Target[] more = Arrays.copyOf(known, known.length + 1);
		more[known.length] = target;
		targets = more;
	}

	private void reportMissing(Session session, Object[] arguments) {
		if (session.hasReported(node)) {
			return;
		}
		boolean known = !session.library().services().named(name).isEmpty();
		String kinds = Stream.of(arguments).map(Values::kind).collect(Collectors.joining(", "));
		session.report(Severity.WARNING, node, known ? "No service '" + name + "' accepts " + kinds
				: "There is no service '" + name + "' for " + kinds);
	}

	/** What becomes of the value that a service returned. */
	final Object finish(Session session, Target target, Object value) {
		if (session.warning != null) {
			session.reportWarning(node);
		}
		if (target.foreign) {
			session.foreignCall();
			if (session.listener != null) {
				session.listener.unknown(name);
			}
			return value == null ? target.onNull : Values.known(value);
		}
		return value == null ? target.onNull : value;
	}

	/** What becomes of an exception that a service threw. */
	final Object failed(Session session, Throwable failure) {
		if (failure instanceof VirtualMachineError error) {
			throw error;
		}
		if (failure instanceof Halt halt) {
			throw halt;
		}
		if (failure instanceof InterruptedException) {
			Thread.currentThread().interrupt();
		}
		session.warning = null;
		session.foreignCall();
		return session.report(Severity.ERROR, node, "Service '" + name + "' failed: " + Failures.text(failure));
	}
}
