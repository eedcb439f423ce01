package org.pactwright.aql.internal.java;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Service;

/**
 * The shapes of Java methods that are called without a method handle: one to three parameters, with or without a
 * context. For each an interface that the made code implements, and the service that calls it.
 */
final class Stubs {

	private Stubs() {
	}

	/** The shape of a method. */
	static Class<?> shape(int arity, boolean takesContext) {
		return switch (arity) {
			case 1 -> takesContext ? With1.class : Plain1.class;
			case 2 -> takesContext ? With2.class : Plain2.class;
			case 3 -> takesContext ? With3.class : Plain3.class;
			default -> throw new IllegalArgumentException("No shape for " + arity + " parameters");
		};
	}

	/** The service that calls made code of whatever shape. */
	static Service service(Service original, Object code) {
		return switch (code) {
			case Plain1 plain -> new PlainService1(original, plain);
			case Plain2 plain -> new PlainService2(original, plain);
			case Plain3 plain -> new PlainService3(original, plain);
			case With1 with -> new WithService1(original, with);
			case With2 with -> new WithService2(original, with);
			case With3 with -> new WithService3(original, with);
			default -> throw new IllegalArgumentException("No shape: " + code);
		};
	}

	/** A receiver. */
	interface Plain1 {
		Object call(Object receiver) throws Throwable;
	}

	/** A receiver and an argument. */
	interface Plain2 {
		Object call(Object receiver, Object first) throws Throwable;
	}

	/** A receiver and two arguments. */
	interface Plain3 {
		Object call(Object receiver, Object first, Object second) throws Throwable;
	}

	/** A context and a receiver. */
	interface With1 {
		Object call(CallContext context, Object receiver) throws Throwable;
	}

	/** A context, a receiver and an argument. */
	interface With2 {
		Object call(CallContext context, Object receiver, Object first) throws Throwable;
	}

	/** A context, a receiver and two arguments. */
	interface With3 {
		Object call(CallContext context, Object receiver, Object first, Object second) throws Throwable;
	}

	private static final class PlainService1 extends LinkedService {
		private final Plain1 code;

		PlainService1(Service original, Plain1 code) {
			super(original);
			this.code = code;
		}

		@Override
		public Object call(CallContext context, Object receiver) throws Throwable {
			return code.call(receiver);
		}

		@Override
		public Object call(CallContext context, Object[] arguments) throws Throwable {
			return code.call(arguments[0]);
		}
	}

	private static final class PlainService2 extends LinkedService {
		private final Plain2 code;

		PlainService2(Service original, Plain2 code) {
			super(original);
			this.code = code;
		}

		@Override
		public Object call(CallContext context, Object receiver, Object first) throws Throwable {
			return code.call(receiver, first);
		}

		@Override
		public Object call(CallContext context, Object[] arguments) throws Throwable {
			return code.call(arguments[0], arguments[1]);
		}
	}

	private static final class PlainService3 extends LinkedService {
		private final Plain3 code;

		PlainService3(Service original, Plain3 code) {
			super(original);
			this.code = code;
		}

		@Override
		public Object call(CallContext context, Object receiver, Object first, Object second) throws Throwable {
			return code.call(receiver, first, second);
		}

		@Override
		public Object call(CallContext context, Object[] arguments) throws Throwable {
			return code.call(arguments[0], arguments[1], arguments[2]);
		}
	}

	private static final class WithService1 extends LinkedService {
		private final With1 code;

		WithService1(Service original, With1 code) {
			super(original);
			this.code = code;
		}

		@Override
		public Object call(CallContext context, Object receiver) throws Throwable {
			return code.call(context, receiver);
		}

		@Override
		public Object call(CallContext context, Object[] arguments) throws Throwable {
			return code.call(context, arguments[0]);
		}
	}

	private static final class WithService2 extends LinkedService {
		private final With2 code;

		WithService2(Service original, With2 code) {
			super(original);
			this.code = code;
		}

		@Override
		public Object call(CallContext context, Object receiver, Object first) throws Throwable {
			return code.call(context, receiver, first);
		}

		@Override
		public Object call(CallContext context, Object[] arguments) throws Throwable {
			return code.call(context, arguments[0], arguments[1]);
		}
	}

	private static final class WithService3 extends LinkedService {
		private final With3 code;

		WithService3(Service original, With3 code) {
			super(original);
			this.code = code;
		}

		@Override
		public Object call(CallContext context, Object receiver, Object first, Object second) throws Throwable {
			return code.call(context, receiver, first, second);
		}

		@Override
		public Object call(CallContext context, Object[] arguments) throws Throwable {
			return code.call(context, arguments[0], arguments[1], arguments[2]);
		}
	}
}
