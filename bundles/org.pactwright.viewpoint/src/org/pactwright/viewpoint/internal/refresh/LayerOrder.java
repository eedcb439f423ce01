package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.common.util.URI;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.DiagramExtensionSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.MappingsSpec;
import org.pactwright.viewpoint.description.ViewpointSpec;

/**
 * The layers of a diagram in the order in which their mappings are shown: its additional ones, the default one, those
 * of extensions. A diagram that builds on another one has the layers of that one before its own.
 */
final class LayerOrder {

	private final List<LayerSpec> layers;
	private final List<MappingsSpec> outside;

	private LayerOrder(List<LayerSpec> layers, List<MappingsSpec> outside) {
		this.layers = List.copyOf(layers);
		this.outside = List.copyOf(outside);
	}

	/**
	 * @param specifications among which extensions of the diagram are looked for
	 */
	static LayerOrder of(DiagramSpec diagram, List<CompiledSpecification> specifications) {
		List<LayerSpec> layers = new ArrayList<>();
		List<MappingsSpec> outside = new ArrayList<>();
		for (DiagramSpec spec : withImported(diagram)) {
			layers.addAll(spec.additionalLayers());
			spec.defaultLayer().ifPresentOrElse(layers::add, () -> outside.add(spec.mappings()));
		}
		extensions(diagram, specifications).forEach(e -> layers.addAll(e.layers()));
		return new LayerOrder(layers, outside);
	}

	/** The extensions of a diagram, then those of these, and so on, each once. */
	private static Set<DiagramExtensionSpec> extensions(DiagramSpec diagram,
			List<CompiledSpecification> specifications) {
		List<ViewpointSpec> viewpoints = specifications.stream().flatMap(s -> s.viewpoints().stream()).toList();
		Set<DiagramExtensionSpec> result = new LinkedHashSet<>();
		List<Extended> open = new ArrayList<>(
				List.of(new Extended(diagram.identity().file(), diagram.viewpoint(), diagram.name())));
		for (int next = 0; next < open.size(); next++) {
			for (ViewpointSpec viewpoint : viewpoints) {
				for (DiagramExtensionSpec extension : viewpoint.extensions()) {
					if (open.get(next).isExtendedBy(extension) && result.add(extension)) {
						open.add(new Extended(extension.identity().file(), viewpoint.name(), extension.name()));
					}
				}
			}
		}
		return result;
	}

	/** What can be extended: a diagram or an extension of one. */
	private record Extended(String file, String viewpoint, String name) {

		boolean isExtendedBy(DiagramExtensionSpec extension) {
			return matches(extension.representation(), name)
					&& URI.createURI(file).segmentsList().stream().anyMatch(folder -> matches(extension.viewpointUri(),
							"viewpoint:/" + folder + "/" + viewpoint));
		}
	}

	private static List<DiagramSpec> withImported(DiagramSpec diagram) {
		Set<DiagramSpec> result = new LinkedHashSet<>();
		for (DiagramSpec at = diagram; at != null && result.add(at); at = at.imported().target().orElse(null)) {
			// the loop goes up the imports until there are no more, or until they lead back
		}
		return List.copyOf(result).reversed();
	}

	private static boolean matches(String pattern, String text) {
		if (pattern.equals(text)) {
			return true;
		}
		try {
			return Pattern.matches(pattern, text);
		} catch (PatternSyntaxException e) {
			// a plain name that is no pattern has been compared already
			return false;
		}
	}

	/** All layers, on or off. */
	List<LayerSpec> all() {
		return layers;
	}

	/** The mappings outside layers, which apply always. */
	List<MappingsSpec> outside() {
		return outside;
	}

	/** The layers that are on when a diagram is made. */
	List<LayerSpec> onAtFirst() {
		return layers.stream().filter(LayerSpec::isOnAtFirst).toList();
	}
}
