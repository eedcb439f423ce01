package org.pactwright.viewpoint.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.ModelReader;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.internal.refresh.JsonReader;

/**
 * A folder with a specification, a model, and {@code stored.json} that says which diagram to make of which element:
 * {@code odesign}, {@code description} and {@code target} (fragments), {@code model}; perhaps {@code layers} or
 * {@code activeLayers}, {@code filters} or {@code activeFilters} (names or fragments), {@code synchronized}. Where there
 * are stored elements (in {@code refreshed.json} or {@code stored.json}) a refresh of them can be made too.
 */
public final class CaseFolder {

	/** The name of the diagrams. */
	private static final String DIAGRAM_NAME = "d";

	private final Path folder;
	private final Map<?, ?> stored;
	private final CompiledSpecification specification;
	private final ModelReader.Models models;
	private final ViewpointRuntime runtime;
	private final DiagramSpec description;
	private final EObject target;

	private CaseFolder(Path folder, Map<?, ?> stored, RuntimeOptions options) throws IOException {
		this.folder = folder;
		this.stored = stored;
		ReadOptions reading = ReadOptions.standard().withRoots(List.of(folder));
		this.specification = CompiledSpecification.of(new SpecificationReader(reading).read(file("odesign")));
		this.models = new ModelReader(reading).read(file("model"), List.of(specification));
		this.runtime = ViewpointRuntime.of(specification, new RuntimeOptions(models.metamodels(), options.services(),
				models::resources, options.others(), options.limits()));
		String fragment = text("description");
		this.description = specification.find(fragment, DiagramSpec.class)
				.or(() -> specification.diagrams().stream().filter(d -> d.name().equals(fragment)).findFirst())
				.orElseThrow(() -> new IOException("There is no diagram " + fragment + " in " + text("odesign")
						+ reasons(specification.source().problems())));
		this.target = models.object(text("target")).orElseThrow(() -> new IOException("There is no element "
				+ text("target") + " in " + text("model") + reasons(models.problems())));
	}

	private static String reasons(List<?> problems) {
		return problems.isEmpty() ? "" : ": " + problems.get(0);
	}

	/** Whether a folder is one of these. */
	public static boolean isCase(Path folder) {
		return Files.isRegularFile(folder.resolve("stored.json"));
	}

	/** All such folders directly in a folder, sorted by name. */
	public static List<Path> find(Path parent) throws IOException {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(CaseFolder::isCase).sorted().toList();
		}
	}

	/**
	 * Opens a folder.
	 *
	 * @param options the services and further specifications to use; models and metamodels are those of the folder
	 * @throws IOException if the description cannot be read or names something that is not there; says what
	 */
	public static CaseFolder open(Path folder, RuntimeOptions options) throws IOException {
		Path file = folder.resolve("stored.json");
		return new CaseFolder(folder, json(file), options);
	}

	private static Map<?, ?> json(Path file) throws IOException {
		try {
			if (JsonReader.read(Files.readString(file, StandardCharsets.UTF_8)) instanceof Map<?, ?> map) {
				return map;
			}
			throw new IOException(file + " is no JSON object");
		} catch (JsonReader.BadJson e) {
			throw new IOException(file + " is no JSON: " + e.getMessage(), e);
		}
	}

	private String text(String key) {
		return stored.get(key) instanceof String text ? text : "";
	}

	private Path file(String key) throws IOException {
		Path file = folder.resolve(text(key)).normalize();
		if (text(key).isEmpty() || !file.startsWith(folder.normalize())) {
			throw new IOException("stored.json of " + folder + " names no file of the folder as its " + key);
		}
		return file;
	}

	/** The name of the folder. */
	public String name() {
		return String.valueOf(folder.getFileName());
	}

	public ViewpointRuntime runtime() {
		return runtime;
	}

	public ModelReader.Models models() {
		return models;
	}

	public DiagramSpec description() {
		return description;
	}

	/** The element to make a diagram of. */
	public EObject target() {
		return target;
	}

	/** The diagram made anew; empty if the specification does not allow it for the element. */
	public Optional<LiveDiagram> fresh() {
		return runtime.accepts(description, target)
				? Optional.of(runtime.create(description, target, options(stored))) : Optional.empty();
	}

	/** How {@code stored.json} says the diagram is to be. */
	public ViewOptions viewOptions() {
		return options(stored);
	}

	private ViewOptions options(Map<?, ?> from) {
		ViewOptions result = ViewOptions.standard().withName(DIAGRAM_NAME)
				.withSynchronised(!Boolean.FALSE.equals(from.get("synchronized")));
		Optional<List<LayerSpec>> layers = specs(from, "activeLayers", "layers", LayerSpec.class);
		Optional<List<FilterSpec>> filters = specs(from, "activeFilters", "filters", FilterSpec.class);
		result = layers.isPresent() ? result.withLayers(layers.get()) : result;
		return filters.isPresent() ? result.withFilters(filters.get()) : result;
	}

	private <T extends NamedSpec> Optional<List<T>> specs(Map<?, ?> from, String key, String other, Class<T> type) {
		Object value = from.containsKey(key) ? from.get(key) : from.get(other);
		if (!(value instanceof List<?> names)) {
			return Optional.empty();
		}
		List<T> result = new ArrayList<>();
		for (Object name : names) {
			specification.find(String.valueOf(name), type).or(() -> specification.all(type).stream()
					.filter(s -> s.name().equals(name)).findFirst()).ifPresent(result::add);
		}
		return Optional.of(result);
	}

	/**
	 * The stored diagram refreshed; empty if nothing is stored. Stored diagrams do not say which layers are on: if
	 * {@code stored.json} does not either, those count as on of which a stored element can be seen.
	 */
	public Optional<LiveDiagram> refreshed() throws IOException {
		Path file = folder.resolve("refreshed.json");
		Map<?, ?> previous = Files.isRegularFile(file) ? json(file) : stored;
		if (!previous.containsKey("before") && !previous.containsKey("elements")) {
			return Optional.empty();
		}
		List<CompiledSpecification> specifications = List.of(specification);
		List<StoredElement> elements = DiagramJson.elements(previous, specifications, models.resources());
		ViewOptions options = options(stored).withFilters(specs(stored, "activeFilters", "filters", FilterSpec.class)
				.orElse(List.of()));
		if (specs(stored, "activeLayers", "layers", LayerSpec.class).isEmpty()) {
			options = options.withLayers(layersOf(stored.containsKey("elements") ? stored : previous));
		}
		return Optional.of(runtime.restore(description, target, options, elements));
	}

	/** The layers whose elements can be seen. A layer that is named as an old version named it is not found again. */
	private Set<LayerSpec> layersOf(Map<?, ?> from) {
		Object list = from.containsKey("before") ? from.get("before") : from.get("elements");
		Set<LayerSpec> result = new LinkedHashSet<>();
		for (LayerSpec layer : specification.all(LayerSpec.class)) {
			String prefix = layer.identity().readable() + "/";
			boolean seen = (list instanceof List<?> many ? many : List.of()).stream()
					.anyMatch(e -> e instanceof Map<?, ?> element && !Boolean.FALSE.equals(element.get("visible"))
							&& URI.decode(String.valueOf(element.get("mapping"))).startsWith(prefix));
			if (layer.kind() != LayerSpec.Kind.OPTIONAL || seen) {
				result.add(layer);
			}
		}
		return result;
	}

	/** The JSON of the diagram made anew: {@code ok} says whether the specification allows it. */
	public String freshJson() {
		return json(fresh());
	}

	/** The JSON of the stored diagram refreshed; empty if nothing is stored. */
	public Optional<String> refreshedJson() throws IOException {
		Optional<LiveDiagram> refreshed = refreshed();
		return refreshed.isEmpty() ? Optional.empty() : Optional.of(json(refreshed));
	}

	private String json(Optional<LiveDiagram> live) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("ok", live.isPresent());
		live.ifPresent(l -> {
			Diagram diagram = l.diagram();
			result.put("sync", diagram.isSynchronised());
			result.put("name", diagram.name());
			result.put("title", runtime.title(description, target).orElse(null));
			result.put("layers", diagram.activeLayers().stream().map(s -> s.identity().readable()).toList());
		});
		result.putAll(live.map(l -> DiagramJson.map(l.diagram())).orElse(Map.of("elements", List.of())));
		return DiagramJson.text(result);
	}

	/**
	 * Writes {@code NAME.fresh.json}, and {@code NAME.refreshed.json} where there are stored elements, into a folder.
	 *
	 * @return what went wrong in the diagrams
	 */
	public List<DiagramProblem> write(Path out) throws IOException {
		Files.createDirectories(out);
		List<DiagramProblem> problems = new ArrayList<>();
		Optional<LiveDiagram> fresh = fresh();
		fresh.ifPresent(l -> problems.addAll(l.problems()));
		Files.writeString(out.resolve(name() + ".fresh.json"), json(fresh), StandardCharsets.UTF_8);
		Optional<LiveDiagram> refreshed = refreshed();
		if (refreshed.isPresent()) {
			problems.addAll(refreshed.get().problems());
			Files.writeString(out.resolve(name() + ".refreshed.json"), json(refreshed), StandardCharsets.UTF_8);
		}
		return problems;
	}
}
