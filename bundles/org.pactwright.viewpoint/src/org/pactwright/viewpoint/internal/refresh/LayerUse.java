package org.pactwright.viewpoint.internal.refresh;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.Spec;

/** Which layers mappings lie in, and whether what a mapping uses of other layers is on. */
final class LayerUse {

	private final List<LayerSpec> all;
	private final List<LayerSpec> active;

	/**
	 * @param all the layers of all specifications
	 * @param active those that are on
	 */
	LayerUse(Collection<LayerSpec> all, Collection<LayerSpec> active) {
		this.all = List.copyOf(all);
		this.active = List.copyOf(active);
	}

	/**
	 * Whether a mapping that another one uses again is off: its layer is, no layer that is on uses it or what it lies in,
	 * and both lie in the same diagram. A mapping of another diagram is as good as one of its user's layer.
	 */
	boolean isOff(MappingSpec mapping, MappingSpec user) {
		Optional<LayerSpec> layer = layerOf(mapping);
		if (layer.isEmpty() || active.contains(layer.get())) {
			return false;
		}
		boolean used = active.stream().flatMap(l -> l.mappings().reused().stream())
				.anyMatch(m -> m == mapping || isIn(mapping, m));
		return !used && layerOf(user).filter(l -> diagram(l).equals(diagram(layer.get()))).isPresent();
	}

	private Optional<LayerSpec> layerOf(MappingSpec mapping) {
		return all.stream().filter(l -> isIn(mapping, l)).findFirst();
	}

	private static boolean isIn(Spec inner, Spec outer) {
		Identity inside = inner.identity();
		return inside.file().equals(outer.identity().file())
				&& inside.fragment().startsWith(outer.identity().fragment() + "/");
	}

	private static Identity diagram(LayerSpec layer) {
		String fragment = layer.identity().fragment();
		return new Identity(layer.identity().file(), fragment.substring(0, Math.max(0, fragment.lastIndexOf("/@"))));
	}
}
