package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.properties.IProperty;
import org.pactwright.diagram.layout.Direction;
import org.pactwright.diagram.layout.LayoutOptions;
import org.pactwright.diagram.layout.SpecifiedBands;
import org.pactwright.viewpoint.description.LayoutDirection;
import org.pactwright.viewpoint.description.LayoutSpec;
import org.pactwright.viewpoint.description.LayoutTarget;

/** Turns what a specification says about layout into settings. */
final class ElkOptions {

	private static final double LEAST_SPACING = 10;
	private static final double MOST_SPACING = 300;
	private static final double SPACING = 30;
	private static final String LAYERED = "org.eclipse.elk.layered";
	private static final Set<String> TREES = Set.of("org.eclipse.elk.mrtree", "org.eclipse.elk.alg.mrtree");
	/** What this product decides itself, so that pictures hold together. */
	private static final Set<String> OURS = Set.of("org.eclipse.elk.algorithm", "org.eclipse.elk.hierarchyHandling",
			"org.eclipse.elk.separateConnectedComponents", "org.eclipse.elk.padding", "org.eclipse.elk.position",
			"org.eclipse.elk.nodeSize.constraints", "org.eclipse.elk.nodeSize.minimum", "org.eclipse.elk.nodeSize.options",
			"org.eclipse.elk.randomSeed", "org.eclipse.elk.noLayout", "org.eclipse.elk.portLabels.placement",
			"org.eclipse.elk.nodeLabels.placement", "org.eclipse.elk.edgeLabels.placement", "org.eclipse.elk.scaleFactor",
			"org.eclipse.elk.topdownLayout", "org.eclipse.elk.resolvedAlgorithm");

	private ElkOptions() {
	}

	static org.eclipse.elk.core.options.Direction direction(Direction direction) {
		return switch (direction) {
		case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
		case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
		case UP -> org.eclipse.elk.core.options.Direction.UP;
		};
	}

	/** ELK needs to know its own options before it can lay out anything; asking twice does no harm. */
	static LayoutMetaDataService register() {
		LayoutMetaDataService service = LayoutMetaDataService.getInstance();
		if (service.getOptionData(LAYERED + ".thoroughness") == null
				|| service.getOptionData("org.eclipse.elk.mrtree.weighting") == null) {
			service.registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider(),
					new MrTreeMetaDataProvider());
		}
		return service;
	}

	static Settings settings(Optional<LayoutSpec> spec, LayoutOptions options, Set<String> notices) {
		LayoutMetaDataService service = register();
		Direction direction = Direction.DOWN;
		double spacing = SPACING;
		boolean tree = false;
		Map<LayoutTarget, List<Settings.Setting>> elk = new EnumMap<>(LayoutTarget.class);
		if (spec.isPresent()) {
			switch (spec.get()) {
			case LayoutSpec.Composite composite -> {
				direction = direction(composite.direction());
				spacing = Math.max(LEAST_SPACING, Math.min(MOST_SPACING, composite.padding()));
			}
			case LayoutSpec.OrderedTree ordered -> tree = true;
			case LayoutSpec.Custom custom -> {
				tree = TREES.contains(custom.id());
				if (!tree && !custom.id().equals(LAYERED) && !custom.id().isBlank()) {
					notices.add("The layout algorithm " + custom.id() + " is not available; the diagram is arranged in layers."
							+ " Use " + LAYERED + " or org.eclipse.elk.mrtree in the specification.");
				}
				for (LayoutSpec.Option option : custom.options()) {
					read(service, option, elk, notices);
				}
				direction = direction(elk, direction);
				spacing = spacing(elk, spacing);
			}
			}
		}
		return new Settings(options.direction().orElse(direction), spacing, options.aspectRatio(), tree, options.bands(), elk);
	}

	private static Direction direction(LayoutDirection direction) {
		return switch (direction) {
		case TOP_TO_BOTTOM -> Direction.DOWN;
		case LEFT_TO_RIGHT -> Direction.RIGHT;
		case BOTTOM_TO_TOP -> Direction.UP;
		};
	}

	private static Direction direction(Map<LayoutTarget, List<Settings.Setting>> elk, Direction otherwise) {
		for (Settings.Setting setting : take(elk, CoreOptions.DIRECTION.getId())) {
			return switch ((org.eclipse.elk.core.options.Direction) setting.value()) {
			case RIGHT, LEFT -> Direction.RIGHT;
			case UP -> Direction.UP;
			case DOWN, UNDEFINED -> Direction.DOWN;
			};
		}
		return otherwise;
	}

	private static double spacing(Map<LayoutTarget, List<Settings.Setting>> elk, double otherwise) {
		for (Settings.Setting setting : take(elk, CoreOptions.SPACING_NODE_NODE.getId())) {
			return Math.max(LEAST_SPACING, Math.min(MOST_SPACING, (Double) setting.value()));
		}
		return otherwise;
	}

	/** Removes and gives the settings of an option for containers. */
	private static List<Settings.Setting> take(Map<LayoutTarget, List<Settings.Setting>> elk, String id) {
		List<Settings.Setting> all = elk.getOrDefault(LayoutTarget.PARENT, List.of());
		List<Settings.Setting> found = all.stream().filter(s -> s.property().getId().equals(id)).toList();
		all.removeAll(found);
		return found;
	}

	private static void read(LayoutMetaDataService service, LayoutSpec.Option option,
			Map<LayoutTarget, List<Settings.Setting>> elk, Set<String> notices) {
		if (SpecifiedBands.isOwn(option.id())) {
			return;
		}
		LayoutOptionData data = service.getOptionData(option.id());
		if (data == null || OURS.contains(option.id())) {
			notices.add("The layout option " + option.id() + " is " + (data == null ? "not known" : "decided by Pactwright")
					+ " and has no effect.");
			return;
		}
		Object value = parse(data, option.values());
		if (value == null) {
			notices.add("The layout option " + option.id() + " cannot have the value " + String.join(", ", option.values())
					+ "; it has no effect.");
			return;
		}
		@SuppressWarnings("unchecked")
		IProperty<Object> property = (IProperty<Object>) (IProperty<?>) data;
		for (LayoutTarget target : option.targets()) {
			elk.computeIfAbsent(target, t -> new ArrayList<>()).add(new Settings.Setting(property, value));
		}
	}

	private static Object parse(LayoutOptionData data, List<String> values) {
		try {
			return data.parseValue(String.join(" ", values).strip());
		} catch (IllegalArgumentException | IllegalStateException e) {
			return null; // the caller says so
		}
	}
}
