package org.pactwright.diagram.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.viewpoint.description.LayoutSpec;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Bands that a specification asks for. It says so with options of its {@code CustomLayoutConfiguration}:
 *
 * <pre>{@code
 * <layout xsi:type="description_1:CustomLayoutConfiguration" id="org.eclipse.elk.layered">
 *   <layoutOptions xsi:type="description_1:StringLayoutOption" id="org.pactwright.bands" value="aql:self.tier"/>
 *   <layoutOptions xsi:type="description_1:StringLayoutOption" id="org.pactwright.bands.all"
 *       value="aql:Sequence{'strategic', 'tactical', 'operational'}"/>
 * </layout>
 * }</pre>
 *
 * The options, all of type {@code StringLayoutOption} <b>without targets</b>:
 * <ul>
 * <li>{@code org.pactwright.bands}: an expression, evaluated on the semantic element of each shape of the top level. It
 * gives what the band stands for: a text, an enumerator, an element (of a collection the first); nothing for no band;</li>
 * <li>{@code org.pactwright.bands.all}: an expression, evaluated on the element of the diagram. It gives the bands that
 * are shown even when nothing is in them, in their order; others follow in the order of the diagram;</li>
 * <li>{@code org.pactwright.bands.title} and {@code org.pactwright.bands.colour}: expressions, evaluated on what the band
 * stands for. The colour is a text such as {@code #dde8f5}. Without them: the text, literal or name, and quiet colours;</li>
 * <li>{@code org.pactwright.bands.orientation}: {@code horizontal} (bands above each other, the default) or
 * {@code vertical}.</li>
 * </ul>
 * Such a specification stays valid: options are plain data of its metamodel, and Sirius applies an option only to the
 * targets that it names (its {@code ElkDiagramLayoutConnector} sorts options by target), so these reach no layout
 * algorithm there.
 */
public final class SpecifiedBands {

	/** Evaluates expressions of the specification. */
	@FunctionalInterface
	public interface Evaluation {

		/**
		 * The value of an expression; empty for null and where evaluation fails (the evaluation reports that itself).
		 *
		 * @param self an element, or a plain value such as a text or an enumerator
		 */
		Optional<Object> evaluate(String expression, Object self);
	}

	private static final String PREFIX = "org.pactwright.bands";
	private static final int MOST = 200;
	private static final List<Colour> QUIET = List.of(new Colour(237, 243, 250), new Colour(240, 247, 238),
			new Colour(252, 246, 233), new Colour(246, 240, 249), new Colour(250, 240, 238), new Colour(236, 246, 247));

	private final Evaluation evaluation;
	private final Map<String, String> options = new HashMap<>();
	private final Map<String, Bands.Strip> strips = new LinkedHashMap<>();
	private final Map<Shape, String> keys = new HashMap<>();
	private final Map<EObject, String> elementKeys = new HashMap<>();

	private SpecifiedBands(LayoutSpec.Custom layout, Evaluation evaluation) {
		this.evaluation = evaluation;
		for (LayoutSpec.Option option : layout.options()) {
			if (isOwn(option.id())) {
				options.put(option.id(), String.join(" ", option.values()).strip());
			}
		}
	}

	/** Whether an option of a layout is one of those for bands. */
	public static boolean isOwn(String option) {
		return option.equals(PREFIX) || option.startsWith(PREFIX + ".");
	}

	/**
	 * The bands of a diagram; empty if its specification asks for none.
	 *
	 * @param notices receives what could not be done as it was asked for
	 */
	public static Optional<Bands> of(Diagram diagram, Evaluation evaluation, Collection<String> notices) {
		if (!(diagram.spec().layout().orElse(null) instanceof LayoutSpec.Custom layout)) {
			return Optional.empty();
		}
		SpecifiedBands bands = new SpecifiedBands(layout, evaluation);
		return bands.options.getOrDefault(PREFIX, "").isEmpty() ? Optional.empty()
				: Optional.of(bands.read(diagram, notices));
	}

	private Bands read(Diagram diagram, Collection<String> notices) {
		String all = options.getOrDefault(PREFIX + ".all", "");
		if (!all.isEmpty()) {
			values(evaluation.evaluate(all, diagram.target())).forEach(this::strip);
		}
		Set<String> refused = new LinkedHashSet<>();
		for (Shape shape : diagram.shapes()) {
			List<Object> found = values(evaluation.evaluate(options.get(PREFIX), shape.target()));
			if (!found.isEmpty()) {
				strip(found.getFirst()).ifPresentOrElse(key -> keys.put(shape, key),
						() -> refused.add(text(found.getFirst())));
			}
		}
		if (!refused.isEmpty()) {
			notices.add("There are more than " + MOST + " bands; the rest are not shown. Make " + PREFIX + " coarser.");
		}
		boolean horizontal = !options.getOrDefault(PREFIX + ".orientation", "").equalsIgnoreCase("vertical");
		return new Bands(horizontal, List.copyOf(strips.values()), shape -> Optional.ofNullable(keys.get(shape)));
	}

	/** The key of the band of a value; empty if there are too many. */
	private Optional<String> strip(Object value) {
		String key = value instanceof EObject object && !(value instanceof Enumerator) ? elementKey(object) : text(value);
		if (!strips.containsKey(key)) {
			if (strips.size() == MOST) {
				return Optional.empty();
			}
			String title = options.getOrDefault(PREFIX + ".title", "");
			String shown = title.isEmpty() ? text(value)
					: evaluation.evaluate(title, value).map(SpecifiedBands::text).orElse("");
			strips.put(key, new Bands.Strip(key, shown, colour(value)));
		}
		return Optional.of(key);
	}

	/** Elements are told apart by themselves, not by their names. */
	private String elementKey(EObject object) {
		return elementKeys.computeIfAbsent(object, o -> "element " + elementKeys.size());
	}

	private Colour colour(Object value) {
		String expression = options.getOrDefault(PREFIX + ".colour", "");
		Optional<Colour> given = expression.isEmpty() ? Optional.empty()
				: evaluation.evaluate(expression, value).flatMap(v -> parse(text(v)));
		return given.orElse(QUIET.get(strips.size() % QUIET.size()));
	}

	private static Optional<Colour> parse(String text) {
		if (!text.strip().matches("#[0-9a-fA-F]{6}")) {
			return Optional.empty();
		}
		int rgb = Integer.parseInt(text.strip().substring(1), 16);
		return Optional.of(new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
	}

	private static List<Object> values(Optional<Object> value) {
		return switch (value.orElse(List.of())) {
		case Collection<?> many -> many.stream().filter(v -> v != null).map(Object.class::cast).toList();
		case Object one -> text(one).isEmpty() ? List.of() : List.of(one);
		};
	}

	private static String text(Object value) {
		return switch (value) {
		case Enumerator enumerator -> enumerator.getLiteral() == null ? enumerator.getName() : enumerator.getLiteral();
		case EObject object -> name(object);
		default -> value.toString().strip();
		};
	}

	private static String name(EObject object) {
		for (String feature : List.of("title", "name", "label", "id")) {
			EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
			if (found != null && object.eGet(found) instanceof String text && !text.isBlank()) {
				return text.strip();
			}
		}
		return object.eClass().getName();
	}
}
