package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.control.Request;

/** Makes one wish of several of a kind. */
final class Requests {

	private Requests() {
	}

	/** One wish that stands for all; empty if there is none. */
	static Optional<Request> merged(List<Request> requests) {
		if (requests.size() == 1) {
			return Optional.of(requests.getFirst());
		}
		if (requests.stream().allMatch(Request.Place.class::isInstance)) {
			Map<String, Box> boxes = new LinkedHashMap<>();
			requests.forEach(each -> boxes.putAll(((Request.Place) each).boxes()));
			boolean resized = requests.stream().anyMatch(each -> ((Request.Place) each).resized());
			return Optional.of(new Request.Place(requests.getFirst().label(), boxes, resized));
		}
		if (requests.stream().allMatch(Request.Delete.class::isInstance)) {
			Set<String> keys = new LinkedHashSet<>();
			requests.forEach(each -> keys.addAll(((Request.Delete) each).elements()));
			return Optional.of(new Request.Delete(requests.getFirst().label(), List.copyOf(keys)));
		}
		if (requests.stream().allMatch(Request.Drop.class::isInstance)) {
			Request.Drop first = (Request.Drop) requests.getFirst();
			List<String> keys = new ArrayList<>();
			requests.forEach(each -> keys.addAll(((Request.Drop) each).elements()));
			boolean same = requests.stream().allMatch(each -> ((Request.Drop) each).container().equals(first.container()));
			return same ? Optional.of(new Request.Drop(first.label(), keys.stream().distinct().toList(),
					first.container(), first.at())) : Optional.empty();
		}
		return Optional.empty();
	}
}
