package org.pactwright.analysis.internal.cascade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.Change;
import org.pactwright.analysis.cascade.Condition;

/** Writes down what happens, each event with the one that brought it about. */
final class Recorder implements Sink {

	private final Subjects subjects;
	private final Net net;
	private final List<CascadeEvent> events = new ArrayList<>();
	private final Map<Integer, CascadeEvent> latest = new LinkedHashMap<>();

	Recorder(Subjects subjects, Net net) {
		this.subjects = subjects;
		this.net = net;
	}

	@Override
	public void event(long minute, int subject, Change change, int output, int because, int need) {
		Optional<CascadeEvent> cause = because == NOTHING ? Optional.empty() : Optional.ofNullable(latest.get(because));
		Condition condition = output == 0 ? Condition.DOWN : output == Grades.ALL ? Condition.WORKING : Condition.DEGRADED;
		CascadeEvent event = new CascadeEvent(minute, subjects.elements().get(subject), change, condition, output, cause,
				need == NOTHING ? Optional.empty() : net.dependencies().get(need), need != NOTHING && net.crossing()[need]);
		events.add(event);
		if (change != Change.INTOLERABLE) {
			// how long something is out changes nothing for others: the fall itself is what brings more about
			latest.put(subject, event);
		}
	}

	List<CascadeEvent> events() {
		return events;
	}

	/** The numbers of the subjects to which something happened, in the order in which it did. */
	Iterable<Integer> subjects() {
		return latest.keySet();
	}
}
