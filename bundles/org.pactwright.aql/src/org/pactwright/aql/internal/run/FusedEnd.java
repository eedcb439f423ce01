package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

/** What becomes of the elements that got through all stages of a {@link FusedNode}. */
final class FusedEnd {
	private static final TypedNull NO_OBJECT = TypedNull.of(Object.class);

	/** What is asked for. */
	enum Kind {
		/** The elements, or what the body gives for them. */
		ELEMENTS,
		/** How many there are. */
		SIZE,
		/** Whether there are none. */
		ABSENCE,
		/** Whether there is one. */
		PRESENCE,
		/** The first, or the first for which the body is true. */
		FIRST,
		/** Whether the body is true for one of them. */
		EXISTS,
		/** Whether the body is true for all. */
		FOR_ALL
	}

	/** One pass. */
	static final class State {
		/** What the elements give, if that is asked for. */
		Collection<Object> into;
		int count;
		Object result;
		/** Whether what comes now changes nothing any more. */
		boolean decided;
		/** What one equation has found out, the latest that asked. */
		Object known;
		FusedBody knownBy;
	}

	private final Kind kind;
	private final FusedBody body;

	/** @param body null for none */
	FusedEnd(Kind kind, FusedBody body) {
		this.kind = kind;
		this.body = body;
	}

	/** Before the first element; {@code list} tells which kind of collection it was. */
	State start(boolean list) {
		State state = new State();
		if (kind == Kind.ELEMENTS) {
			state.into = list ? new ArrayList<>() : new LinkedHashSet<>();
		}
		return state;
	}

	/** An element got through. */
	void take(Session session, Object element, State state) {
		switch (kind) {
			case ELEMENTS -> {
				if (body == null) {
					state.into.add(element);
				} else {
					Values.addFlat(state.into, body.apply(session, element, state));
				}
			}
			case SIZE -> state.count++;
			case ABSENCE, PRESENCE -> state.decided = true;
			case FIRST -> {
				if (body == null || body.truth(session, element, state) == 1) {
					state.result = element;
					state.decided = true;
				}
			}
			case EXISTS -> state.decided = body.truth(session, element, state) == 1;
			case FOR_ALL -> state.decided = body.truth(session, element, state) != 1;
		}
	}

	/** After the last one. */
	Object result(State state) {
		return switch (kind) {
			case ELEMENTS -> state.into;
			case SIZE -> state.count;
			case ABSENCE, FOR_ALL -> !state.decided;
			case PRESENCE, EXISTS -> state.decided;
			case FIRST -> state.result == null ? NO_OBJECT : state.result;
		};
	}
}
