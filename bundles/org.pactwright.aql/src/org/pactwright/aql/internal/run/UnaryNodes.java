package org.pactwright.aql.internal.run;

/** {@code not} and the unary minus. */
final class UnaryNodes {

	private UnaryNodes() {
	}

	/** Calls a service. */
	static final class Service extends Node {
		private final Node operand;
		private final Site1 site;

		Service(String name, Node operand, int start, int end) {
			super(start, end);
			this.operand = operand;
			this.site = new Site1(this, name);
		}

		@Override
		protected Object execute(Session session) {
			return site.call(session, operand.execute(session));
		}
	}

	/** Negates a Boolean on the spot. */
	static final class Not extends Node {
		private final Node operand;
		private final Site1 site;

		Not(Node operand, int start, int end) {
			super(start, end);
			this.operand = operand;
			this.site = new Site1(this, "not");
		}

		@Override
		protected Object execute(Session session) {
			Object value = operand.execute(session);
			return value instanceof Boolean holds ? (Boolean) !holds : site.call(session, value);
		}
	}
}
