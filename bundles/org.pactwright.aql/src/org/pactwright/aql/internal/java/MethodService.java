package org.pactwright.aql.internal.java;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.ResultTyping;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;
import org.pactwright.aql.types.TypeSet;

/**
 * A service that is a Java method. Making one costs nothing but an object; the code that calls the method is made when
 * the service is first called.
 */
public final class MethodService extends Service {
	private final Method method;
	private final Optional<Supplier<Object>> instance;
	private final boolean standard;
	/** Made on first use; its fields are final, so a race makes it twice at worst. */
	private Service stub;

	private MethodService(Method method, Optional<Supplier<Object>> instance, boolean standard) {
		super(method.getName(), method.getReturnType(), parametersOf(method));
		this.method = method;
		this.instance = instance;
		this.standard = standard;
	}

	/** A static method of the library. */
	public static MethodService ofStandard(Method method) {
		return new MethodService(method, Optional.empty(), true);
	}

	/**
	 * A method of a user's class.
	 *
	 * @param method public, in a public class
	 * @param instance gives the object that it is called on; not asked if the method is static
	 */
	public static MethodService ofUser(Method method, Supplier<Object> instance) {
		return new MethodService(method, Optional.of(instance), false);
	}

	private static Class<?>[] parametersOf(Method method) {
		Class<?>[] all = method.getParameterTypes();
		return takesContext(method) ? Arrays.copyOfRange(all, 1, all.length) : all;
	}

	private static boolean takesContext(Method method) {
		return method.getParameterCount() > 0 && method.getParameterTypes()[0] == CallContext.class;
	}

	@Override
	public Service linked() {
		if (stub == null) {
			try {
				stub = link();
			} catch (IllegalAccessException | RuntimeException e) {
				stub = new FailingService(this, "Service " + this + " cannot be called: " + Failures.text(e));
			}
		}
		return stub;
	}

	private Service link() throws IllegalAccessException {
		boolean isStatic = Modifier.isStatic(method.getModifiers());
		Optional<Object> target = isStatic ? Optional.empty() : instance.map(Supplier::get);
		return Linker.link(this, method, target, takesContext(method));
	}

	@Override
	public Object call(CallContext context, Object[] arguments) throws Throwable {
		return linked().call(context, arguments);
	}

	@Override
	public boolean tellsReads() {
		return standard;
	}

	@Override
	public TypeSet declared() {
		return typesOf(method.getGenericReturnType());
	}

	private static TypeSet typesOf(Type type) {
		if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw
				&& Collection.class.isAssignableFrom(raw) && generic.getActualTypeArguments().length == 1) {
			TypeSet elements = typesOf(generic.getActualTypeArguments()[0]);
			return Set.class.isAssignableFrom(raw) ? elements.orderedSet() : elements.sequence();
		}
		if (type instanceof Class<?> plain && Collection.class.isAssignableFrom(plain)) {
			return Set.class.isAssignableFrom(plain) ? TypeSet.ANY.orderedSet() : TypeSet.ANY.sequence();
		}
		return type instanceof Class<?> plain ? TypeSet.of(plain) : TypeSet.ANY;
	}

	@Override
	public TypeSet resultTypes(TypedCall call) {
		return typing().result(call);
	}

	private ResultTyping typing() {
		Typing typing = method.getAnnotation(Typing.class);
		if (typing == null) {
			return Typings.DECLARED;
		}
		if (typing.by() == Typings.None.class) {
			return typing.value();
		}
		try {
			return typing.by().getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The typing of " + this + " has no public constructor without parameters",
					e);
		}
	}
}
