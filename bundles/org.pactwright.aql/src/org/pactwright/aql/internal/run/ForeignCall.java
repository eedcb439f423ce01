package org.pactwright.aql.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.Severity;
import org.pactwright.aql.spi.Service;

/** Calls the first of some services that accepts the values of some variables, the first of which is the receiver. */
public final class ForeignCall extends Node {
	private final List<String> variables;
	private final List<Service> services;
	private final SiteMany site;
	private final String name;

	/**
	 * @param name the name of the services, for messages
	 * @param variables the receiver and the arguments
	 * @param services in order of preference
	 * @param length how long the text is
	 */
	public ForeignCall(String name, List<String> variables, List<Service> services, int length) {
		super(0, length);
		this.name = name;
		this.variables = variables;
		this.services = services;
		this.site = new SiteMany(this, name);
	}

	@Override
	protected Object execute(Session session) {
		Object[] arguments = new Object[variables.size()];
		for (int i = 0; i < arguments.length; i++) {
			int index = session.indexOf(variables.get(i));
			if (index < 0) {
				return session.report(Severity.ERROR, this, "There is no variable '" + variables.get(i) + "'");
			}
			arguments[i] = session.valueAt(index);
		}
		if (!(arguments[0] instanceof EObject)) {
			return session.report(Severity.ERROR, this,
					"'" + variables.get(0) + "' is no object of a model but " + Values.kind(arguments[0]));
		}
		Optional<Service> service = services.stream().filter(s -> accepts(s, arguments)).findFirst();
		return service.isPresent() ? site.call(session, new Target(service.get().linked(), Object.class), arguments)
				: session.report(Severity.ERROR, this, "There is no Java service '" + name + "' for "
						+ Stream.of(arguments).map(Values::kind).collect(Collectors.joining(", ")));
	}

	private static boolean accepts(Service service, Object[] arguments) {
		if (service.arity() != arguments.length) {
			return false;
		}
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i] != null && !service.parameters().get(i).isInstance(arguments[i])) {
				return false;
			}
		}
		return true;
	}
}
