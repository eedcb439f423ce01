package org.pactwright.aql.internal.java;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Optional;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Service;

/**
 * Makes the code that calls a Java method. For static methods of our own class loader with up to three parameters that
 * is a small class which the virtual machine can inline; for others, whose classes we may not see by name, a method
 * handle.
 */
final class Linker {
	private static final int MOST = 3;
	private static final Lookup OURS = MethodHandles.lookup();

	private Linker() {
	}

	/**
	 * A service that calls a method.
	 *
	 * @param original what it stands for
	 * @param method public, in a public class
	 * @param target the object to call it on; empty if it is static
	 * @param takesContext whether its first parameter is the context
	 * @throws IllegalAccessException if the method or its class is not public
	 */
	static Service link(Service original, Method method, Optional<Object> target, boolean takesContext)
			throws IllegalAccessException {
		MethodHandle handle = OURS.unreflect(method);
		boolean ours = method.getDeclaringClass().getClassLoader() == Linker.class.getClassLoader();
		if (ours && target.isEmpty() && method.getReturnType() != void.class && original.arity() <= MOST) {
			try {
				return Stubs.service(original, code(handle, takesContext, original.arity()));
			} catch (LambdaConversionException e) {
				// No class can be made of the method; the handle does the same, a little slower.
				return byHandle(original, handle, takesContext);
			}
		}
		return byHandle(original, target.map(handle::bindTo).orElse(handle), takesContext);
	}

	private static Object code(MethodHandle method, boolean takesContext, int arity) throws LambdaConversionException {
		MethodType erased = MethodType.genericMethodType(arity);
		if (takesContext) {
			erased = erased.insertParameterTypes(0, CallContext.class);
		}
		MethodType shape = MethodType.methodType(Stubs.shape(arity, takesContext));
		try {
			return LambdaMetafactory.metafactory(OURS, "call", shape, erased, method, method.type().wrap()).getTarget()
					.invoke();
		} catch (RuntimeException | Error | LambdaConversionException e) {
			throw e;
		} catch (Throwable e) {
			throw new LambdaConversionException(e.toString());
		}
	}

	private static Service byHandle(Service original, MethodHandle method, boolean takesContext) {
		MethodHandle handle = takesContext ? method : MethodHandles.dropArguments(method, 0, CallContext.class);
		MethodType type = MethodType.genericMethodType(original.arity()).insertParameterTypes(0, CallContext.class);
		return new HandleService(original, handle.asType(type));
	}
}
