package org.pactwright.edit.internal.record;

import java.util.List;
import java.util.function.Supplier;

/** All changes of a model between two moments. The model can be switched between them. */
public final class Recording {

	private final List<Change> changes;

	Recording(List<Change> changes) {
		this.changes = List.copyOf(changes);
	}

	/** What was changed, without what is the same again in the end. */
	public List<Change> changes() {
		return changes;
	}

	/** Shows the model as it was while something is worked out, without telling anybody. */
	public <T> T before(Supplier<T> work) {
		quietly(false);
		try {
			changes.forEach(change -> change.set(change.before()));
			return work.get();
		} finally {
			changes.forEach(change -> change.set(change.after()));
			quietly(true);
		}
	}

	private void quietly(boolean deliver) {
		changes.forEach(change -> change.object().eSetDeliver(deliver));
	}
}
