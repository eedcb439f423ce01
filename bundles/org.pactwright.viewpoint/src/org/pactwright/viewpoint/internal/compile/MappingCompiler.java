package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.MappingBasics;
import org.pactwright.viewpoint.description.MappingImport;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.MappingsSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.ToolSpec;

/** Compiles mappings with their styles. */
final class MappingCompiler {

	private final Compilation compilation;
	private final StyleCompiler styles;

	MappingCompiler(Compilation compilation, StyleCompiler styles) {
		this.compilation = compilation;
		this.styles = styles;
	}

	/** The mappings of a layer, or of a diagram outside layers. */
	MappingsSpec mappings(Source s) {
		return new MappingsSpec(nodes(s, "nodeMappings"), containers(s, "containerMappings"),
				s.children("edgeMappings").stream().map(this::edge).toList(),
				s.children("edgeMappingImports").stream().map(this::edgeImport).toList(),
				compilation.links(s, "reusedMappings", MappingSpec.class));
	}

	private MappingBasics basics(Source s) {
		return new MappingBasics(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
				s.expression("semanticCandidatesExpression"), s.expression("preconditionExpression"),
				s.expression("semanticElements"), s.flag("createElements"), s.flag("synchronizationLock"),
				compilation.link(s, "deletionDescription", ToolSpec.class),
				compilation.link(s, "labelDirectEdit", ToolSpec.class),
				compilation.link(s, "doubleClickDescription", ToolSpec.class), tools(s, "detailDescriptions"),
				tools(s, "navigationDescriptions"), tools(s, "pasteDescriptions"));
	}

	private List<ToolSpec> tools(Source s, String reference) {
		return compilation.links(s, reference, ToolSpec.class);
	}

	private Optional<MappingImport> imported(Source s) {
		return s.isA("AbstractMappingImport")
				? Optional.of(new MappingImport(compilation.link(s, "importedMapping", NodeOrContainerSpec.class),
						s.flag("hideSubMappings"), s.flag("inheritsAncestorFilters")))
				: Optional.empty();
	}

	private List<NodeMappingSpec> nodes(Source s, String reference) {
		return s.children(reference).stream().map(this::node).toList();
	}

	private List<ContainerMappingSpec> containers(Source s, String reference) {
		return s.children(reference).stream().map(this::container).toList();
	}

	private List<NodeMappingSpec> reusedNodes(Source s, String reference) {
		return compilation.links(s, reference, NodeMappingSpec.class);
	}

	private NodeMappingSpec node(Source s) {
		return compilation.done(s,
				new NodeMappingSpec(basics(s), s.text("domainClass"), nodes(s, "borderedNodeMappings"),
						reusedNodes(s, "reusedBorderedNodeMappings"), s.child("style").map(styles::node),
						styles.conditional(s, styles::node), tools(s, "dropDescriptions"), imported(s)));
	}

	private ContainerMappingSpec container(Source s) {
		return compilation.done(s,
				new ContainerMappingSpec(basics(s), s.text("domainClass"),
						s.literal("childrenPresentation", Presentation.class), nodes(s, "borderedNodeMappings"),
						reusedNodes(s, "reusedBorderedNodeMappings"), nodes(s, "subNodeMappings"),
						reusedNodes(s, "reusedNodeMappings"), containers(s, "subContainerMappings"),
						compilation.links(s, "reusedContainerMappings", ContainerMappingSpec.class),
						s.child("style").map(styles::container), styles.conditional(s, styles::container),
						tools(s, "dropDescriptions"), imported(s)));
	}

	private EdgeMappingSpec edge(Source s) {
		return compilation.done(s, new EdgeMappingSpec(basics(s), s.flag("useDomainElement"), s.text("domainClass"),
				compilation.links(s, "sourceMapping", MappingSpec.class),
				compilation.links(s, "targetMapping", MappingSpec.class), s.expression("targetFinderExpression"),
				s.expression("sourceFinderExpression"), s.expression("targetExpression"),
				s.expression("pathExpression"), compilation.links(s, "pathNodeMapping", MappingSpec.class),
				s.child("style").map(styles::edge), styles.conditional(s, styles::edge),
				tools(s, "reconnections")));
	}

	private EdgeMappingImportSpec edgeImport(Source s) {
		return compilation.done(s,
				new EdgeMappingImportSpec(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
						compilation.link(s, "importedMapping", EdgeSpec.class), styles.conditional(s, styles::edge),
						s.flag("inheritsAncestorFilters")));
	}
}
