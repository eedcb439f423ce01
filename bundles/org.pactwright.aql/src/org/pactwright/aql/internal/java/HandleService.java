package org.pactwright.aql.internal.java;

import java.lang.invoke.MethodHandle;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Service;

/** A service called by method handle. */
final class HandleService extends LinkedService {
	/** Takes a context and {@link #arity()} objects. */
	private final MethodHandle handle;
	/** Takes a context and an array. */
	private final MethodHandle spread;

	HandleService(Service original, MethodHandle handle) {
		super(original);
		this.handle = handle;
		this.spread = handle.asSpreader(Object[].class, arity());
	}

	@Override
	public Object call(CallContext context, Object[] arguments) throws Throwable {
		return (Object) spread.invokeExact(context, arguments);
	}

	@Override
	public Object call(CallContext context, Object receiver) throws Throwable {
		return (Object) handle.invokeExact(context, receiver);
	}

	@Override
	public Object call(CallContext context, Object receiver, Object first) throws Throwable {
		return (Object) handle.invokeExact(context, receiver, first);
	}

	@Override
	public Object call(CallContext context, Object receiver, Object first, Object second) throws Throwable {
		return (Object) handle.invokeExact(context, receiver, first, second);
	}
}
