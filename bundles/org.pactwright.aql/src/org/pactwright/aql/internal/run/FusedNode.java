package org.pactwright.aql.internal.run;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Calls on a collection one after the other, such as {@code ->filter(T)->select(x | …)->size()}, done in one pass without
 * the collections between. Nobody can tell: if anything is reported on the way, it is taken back and the calls are done
 * one by one, so that what is reported, and in which order, stays the same. Therefore only parts without effects may be
 * fused: operators, features and services of the library.
 */
final class FusedNode extends Node {
	private final Node source;
	/** The same calls, to be done one by one. */
	private final CallNode[] calls;
	private final FusedStage[] stages;
	private final FusedEnd end;
	/** Whether elements behind the one that decides need not be looked at: nothing could be reported of them. */
	private final boolean silent;
	/** The class of the collection that came last: to ask it again takes longer than to compare it. */
	private Source latest = Source.NONE;

	/** What the objects of a Java class are: lists or else sets, if they fit. */
	private record Source(Class<?> type, boolean list, boolean fits) {
		static final Source NONE = new Source(null, false, false);
	}

	/**
	 * @param source gives the collection
	 * @param calls what is done with it, in order; their own receivers do not count
	 * @param stages what all but the last call, or all of them, let through
	 * @param end what becomes of that
	 */
	FusedNode(Node source, CallNode[] calls, FusedStage[] stages, FusedEnd end) {
		super(calls[calls.length - 1].start(), calls[calls.length - 1].end());
		this.source = source;
		this.calls = calls;
		this.stages = stages;
		this.end = end;
		boolean quiet = true;
		for (FusedStage stage : stages) {
			quiet &= stage.isSilent();
		}
		this.silent = quiet;
	}

	@Override
	protected Object execute(Session session) {
		Object on = source.execute(session);
		Source kind = kind(on);
		if (!kind.fits || session.oneByOne) {
			return oneByOne(session, on);
		}
		int before = session.problemCount();
		try {
			Object value = end.run(session, (Collection<?>) on, kind.list, stages, silent);
			if (session.problemCount() == before) {
				return value;
			}
		} catch (Halt e) {
			throw e;
		} catch (RuntimeException e) {
			// done one by one it fails again, and the call that is to blame reports it
			session.warning = null;
		}
		session.takeBackProblems(before);
		session.oneByOne = true;
		try {
			return oneByOne(session, on);
		} finally {
			session.oneByOne = false;
		}
	}

	private Source kind(Object on) {
		Source known = latest;
		if (on == null || known.type == on.getClass()) {
			return on == null ? Source.NONE : known;
		}
		boolean list = on instanceof List;
		Source found = new Source(on.getClass(), list, list != on instanceof Set);
		latest = found;
		return found;
	}

	private Object oneByOne(Session session, Object on) {
		Object value = on;
		for (CallNode call : calls) {
			value = call.on(session, value);
		}
		return value;
	}
}
