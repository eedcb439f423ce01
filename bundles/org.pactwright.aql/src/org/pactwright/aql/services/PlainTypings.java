package org.pactwright.aql.services;

import org.pactwright.aql.spi.ResultTyping;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.types.TypeSet;

/** The types of services that are declared to give any object because they may give Nothing. */
public final class PlainTypings {

	private PlainTypings() {
	}

	/** A String. */
	public static final class Text implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			return TypeSet.of(String.class);
		}
	}

	/** An Integer. */
	public static final class Whole implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			return TypeSet.of(Integer.class);
		}
	}

	/** A Long. */
	public static final class LargeWhole implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			return TypeSet.of(Long.class);
		}
	}

	/** A Float. */
	public static final class ShortReal implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			return TypeSet.of(Float.class);
		}
	}

	/** A Double. */
	public static final class Real implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			return TypeSet.of(Double.class);
		}
	}
}
