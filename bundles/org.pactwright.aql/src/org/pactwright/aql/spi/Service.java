package org.pactwright.aql.spi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pactwright.aql.types.JavaType;
import org.pactwright.aql.types.TypeSet;

/**
 * Something an expression can call: {@code receiver.name(a, b)} or {@code receiver->name(a, b)}. Parameter 0 is the
 * receiver. Most services are plain Java methods (see {@link ServiceSet.Builder#addMethods}); a subclass is for those
 * that need more.
 *
 * <p>
 * Values are Java objects: String, Integer, Long, Double, Float, Boolean, EObject, Enumerator, a {@link List}
 * (Sequence) or an insertion-ordered {@link java.util.Set} (OrderedSet), a type literal (EClassifier, Class, or a Set
 * of EClassifiers), {@link Lambda}, and null. A collection received may be a live list of a model: never change it,
 * never keep it. {@link Nothing} comes only where the parameter is declared Object.
 *
 * <p>
 * Implementations are thread-safe. Any exception becomes an ERROR at the call with its message.
 */
public abstract class Service {
	private final String name;
	private final Class<?> result;
	private final List<Class<?>> parameters;

	/**
	 * @param name what it is called by
	 * @param result the class of its results; decides which services may be called on a null it returns
	 * @param parameters the receiver's class and those of the arguments; {@link Lambda} for a lambda
	 */
	protected Service(String name, Class<?> result, Class<?>... parameters) {
		this.name = name;
		this.result = JavaType.boxed(result);
		this.parameters = Stream.of(parameters).<Class<?>>map(JavaType::boxed).toList();
	}

	/** What it is called by. */
	public final String name() {
		return name;
	}

	/** How many parameters it has, the receiver included. */
	public final int arity() {
		return parameters.size();
	}

	/** The classes of its parameters, the receiver first; none is primitive. */
	public final List<Class<?>> parameters() {
		return parameters;
	}

	/** The class of its results, never primitive. */
	public final Class<?> result() {
		return result;
	}

	/** Calls it with any number of arguments, the receiver first; there are {@link #arity()} of them. */
	public abstract Object call(CallContext context, Object[] arguments) throws Throwable;

	/** Calls it with a receiver only. Override to avoid the array. */
	public Object call(CallContext context, Object receiver) throws Throwable {
		return call(context, new Object[] { receiver });
	}

	/** Calls it with one argument. Override to avoid the array. */
	public Object call(CallContext context, Object receiver, Object first) throws Throwable {
		return call(context, new Object[] { receiver, first });
	}

	/** Calls it with two arguments. Override to avoid the array. */
	public Object call(CallContext context, Object receiver, Object first, Object second) throws Throwable {
		return call(context, new Object[] { receiver, first, second });
	}

	/** The possible types of the result; what the return type says, unless overridden. */
	public TypeSet resultTypes(TypedCall call) {
		return declared();
	}

	/** What the return type alone says. */
	public TypeSet declared() {
		return TypeSet.of(result);
	}

	/** Whether it tells a {@link ReadListener} everything it reads of the model. */
	public boolean tellsReads() {
		return true;
	}

	/** The service that a call site should keep: this one, or a faster stand-in made on first use. */
	public Service linked() {
		return this;
	}

	/**
	 * Whether every parameter of this service fits wherever the parameter of another does: then this one is the more
	 * specific.
	 *
	 * @param other has the same number of parameters
	 */
	public final boolean asSpecificAs(Service other) {
		for (int i = 0; i < parameters.size(); i++) {
			if (!other.parameters.get(i).isAssignableFrom(parameters.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** As in a message: {@code size(String)}. */
	@Override
	public final String toString() {
		return parameters.stream().map(Class::getSimpleName).collect(Collectors.joining(", ", name + "(", ")"));
	}
}
