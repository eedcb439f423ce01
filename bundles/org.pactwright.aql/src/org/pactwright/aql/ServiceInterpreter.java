package org.pactwright.aql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.internal.run.ForeignCall;
import org.pactwright.aql.internal.run.Library;
import org.pactwright.aql.spi.Service;

/**
 * {@code service:[receiver.]name[(v1, v2)]}: a Java service, called on {@code self} or a variable, with variables as
 * arguments. Of several services of the name the first one that accepts the arguments is called.
 */
final class ServiceInterpreter implements Interpreter {
	private final String text;
	private final ForeignCall call;
	private final Library library;

	/**
	 * @param text with the prefix
	 * @param body without it
	 * @param services all that may be called, in order
	 * @param library what a service may ask for
	 */
	ServiceInterpreter(String text, String body, List<Service> services, Library library) {
		this.text = text;
		this.library = library;
		int bracket = body.indexOf('(');
		String path = bracket < 0 ? body : body.substring(0, bracket);
		String inBrackets = bracket < 0 ? "" : body.substring(bracket + 1).replace(")", "");
		int dot = path.indexOf('.');
		String receiver = dot < 0 ? EvaluationContext.SELF : path.substring(0, dot).strip();
		String name = path.substring(dot + 1).strip();
		Stream<String> arguments = Arrays.stream(inBrackets.split(",")).map(String::strip).filter(a -> !a.isEmpty());
		this.call = new ForeignCall(name, Stream.concat(Stream.of(receiver), arguments).toList(),
				services.stream().filter(service -> service.name().equals(name) && isForObjects(service)).toList(),
				body.length());
	}

	/** A service on any value whatever is not meant: it can be called with {@code aql:} only, as in Sirius. */
	private static boolean isForObjects(Service service) {
		return EObject.class.isAssignableFrom(service.parameters().get(0));
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public EvaluationResult evaluate(EvaluationContext context) {
		return context.session().evaluate(call, 0, library);
	}
}
